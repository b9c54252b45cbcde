"""Frequent first names of several countries in Latin letters: they tell persons from things, and whom "she" can mean.

A name in both lists is one that women and men bear alike, by country or everywhere: it tells a person, but no gender.
"""

from __future__ import annotations

from .model import words

FEMALES = words(
    """
    abigail ada adele agnes agnieszka agnès aisha alba alejandra alessandra alexandria alexis alice alicia alina
    alison allison amalia amanda amber amelia amina amy ana anastasia andrea anezina angela angelina anika anita
    anja ankie ann anna annalena anne anneliese annemarie annette annie antonia ariana asha ashley astrid audrey
    aurora aurélie ayesha barbara beate beatrice beatrix beatriz becky bella benazir bernadette beth bettina betty
    beverly bianca birgit brenda brenna brigitte britney brittany bärbel camila camilla camille candace carla carly
    carmen carol carole carolina caroline carolyn cassandra catalina catarina catherine cathy cecilia celia celine
    chantal charlotte cherie cheryl chiara chloe chloé christa christiane christina christine cindy claire clara
    claudette claudia cláudia clémentine colette colleen condoleezza connie constance corinna courtney cristina
    crystal cynthia cécile céline dagmar daniela danielle daphne deb debbie deborah debra delcy delia delphine
    denise diana diane dilan dilma dina dolores donna dora doris dorothea dorothy edith eileen elaine eleanor elena
    elfriede elisa elisabeth elise elizabeth ella ellen elly elsa emilia emily emma erica erika erin estelle esther
    eugenia eva evelyn faith fatima federica felicia femke fernanda fiona florence frances francesca franziska
    françoise frederike frida gabriela gabriele gabriella gail gemma genevieve georgina geraldine gerda gertrud gina
    giorgia gisela giulia gleisi glenda gloria grace greta gudrun gülsen hanna hannah hannelore heather heidemarie
    heidi heike helen helena helene helga henrietta hermine hilary hilda hillary holly hélène ida ilaria ilhan ilse
    imelda indira ines inga inge ingeborg ingrid inna inés inês irene irina irma isabel isabella isabelle iulia
    ivanka jacinda jacqueline jane janet janice janine janja jasmine jean jeanette jeanne jen jenna jennifer jenny
    jesse jessica jill jimena jo joan joana joanna joanne jodie johanna josefina josephine joyce juanita judith judy
    julia juliana julie juliette jutta kajsa kamala kara karen karin karina karla karoline kate katharina katherine
    kathleen kathrin kathryn kathy katie katja katrin katy kayla keiko kelly kellyanne kerstin kim kimberly kirsten
    kirstin klara kristen kristin kristina lara larissa laura laure lauren laurie lea leah leila lena leslie leticia
    lidia liesel lilian liliana lillian lily linda lisa liz liza lois lola loretta lori lorraine louise lourdes
    lucia luciana lucie lucille lucinda lucy lucía ludmila luisa lydia lynn léa mabel madeleine madison maggie
    malala manon manuela mara marcela marcia margaret margarita margit margot maria mariana marianne mariastella
    marie mariella marilyn marina marine marion marisa marissa marjorie marlene marta martha martina martine mary
    marylin marylise maría mathilde matilda maureen mavis megan meghan melania melanie melinda melissa mercedes
    meredith mia michaela michele michelle mildred milena miranda miriam molly mona monica monika monique máxima
    mónica mônica nadia nadine nadja nancy naomi natalia natalie natascha natasha nathalie nicola nicole nikki nina
    noemi nora norma odile olga olivia olympia ophelia paige pamela paola patrice patricia patrícia paula pauline
    peggy penelope penny petra phyllis pia pilar polly priscilla priti rachel rachida ramona raquel rebecca regina
    renata renate rita roberta robin rosa rosalind rosaly rose rosemarie rosemary roxanne ruth sabina sabine sabrina
    sadie sahra salma samantha sandra sandrine sanne sara sarah saskia segolene serena shannon sharon sheila shelley
    sherry shirley sibylle sigrid silke silvia simona simone sofia sofía soledad sonia sonja sonya sophia sophie
    stacey stefanie stella stephanie sue susan susana susanna susanne suzanne svenja svetlana swantje swetlana
    sybille sylvia sylvie ségolène tabea tamara tammy tania tanja tanya tara tatiana tatjana teresa tereza tessa
    thea theresa theresia tiffany tina toni tracy traute tulsi ulla ulrike ursula uta ute valentina valerie valérie
    vanessa vera verena veronica veronika verónica victoria viktoria viola violet virginia virginie vivian viviane
    véronique waltraud wanda wendy whitney wilhelmina wilma winona xenia xóchitl yasmin yolanda yulia yvette yvonne
    zainab zara zineb zoe élisabeth émilie
    """
)

MALES = words(
    """
    aaron abdul abdullah abel abraham achim adalbert adam adolf adrian adrien ahmad ahmed alain alan albert alberto
    albrecht aldo alec alejandro aleksandr alessandro alex alexander alexandre alexei alexis alfons alfonso alfred
    alfredo ali alistair allan allen alois alonso alphonse amir anatoly anders andrea andreas andrej andres andrew
    andrzej andré andrés angus anthony antoine anton antonio antónio antônio archie ari ariel arjen armando armin
    arnaud arne arnold arthur arturo asif august austin avigdor axel baldur ban barack barry bart bashar basil
    bastian ben benedict benedikt benjamin benny benoît beppe bernard bernd bernhard bernie bert bill billy björn
    bob bobby bodo boris brad bradley brandon brendan brett brian bruce bruno bryan burkhard byron caleb calvin
    cameron carl carlo carlos carsten cecil cedric cem cesar charles charlie chester chris christian christoph
    christophe christopher chuck clarence claude claus clemens cliff clifford clint colin conrad constantin corey
    cory craig curtis cyril dale damian damien dan daniel danny dario darrell darren dave david davide dean denis
    dennis denny derek derrick detlef detlev dick didier diego dieter dietmar dietrich dirk dmitri dmitrij dmitry
    dominic dominik dominique don donald doug douglas dragan duncan dustin dwight dylan earl eberhard eckart eddie
    edgar edmund eduard eduardo edward edwin egon ehud elias elijah elliott elmar elon emanuel emil emilio emmanuel
    enrico enrique eric erich erik ernest ernst erwin esteban ethan eugen eugene eugeniy evan evo fabian fabien
    fabio farid felipe felix ferdinand fernando fidel filip florian francesco francis francisco franck franco franjo
    frank frank-walter frans franz françois fred freddie frederic frederick fredrik friedhelm friedrich fritz
    frédéric gabriel gareth garry gary gavin geert gene geoff geoffrey georg george georges gerald geraldo gerard
    gerd gerhard gernot gert giampiero gianni gideon gilbert giles gilles giorgio giovanni giuseppe glen glenn
    gonzalo goran gordon gottfried graham greg gregor gregory guido guillaume guillermo gustav gustavo guy gérald
    götz günter günther hakan hakeem hamid hannes hans harald harold harry hartmut harvey hasan hassan heiko heiner
    heinrich heinz helmut hendrik henk henning henri henrik henry herbert heribert hermann hernán hervé holger horst
    hosni howard hubert hubertus hugh hugo hugues humberto ian ibrahim ignacio ignazio igor ilham imran ingo isaac
    ismail ivan ivo jack jacob jacques jaime jair jakob jamal james jamie jan janusz jared jason javier jay jean
    jean-claude jean-luc jean-pierre jeb jeff jeffrey jens jeremy jerome jerry jesper jesse jesús jim jimmy joachim
    joao joaquín jochen joe joel johan johann johannes john johnny jon jonas jonathan jordan jorge jose josef joseph
    josh joshua josip josé joão juan jukka jules julian julien julio justin jérôme jörg jörn jürgen kai karl
    karl-heinz karl-theodor karsten kaspar kees keir keith ken kenneth kevin khalid kim klaas klaus knut kofi konrad
    konstantin kurt kyle larry lars laszlo laurence laurent lawrence lech leif len leo leon leonard leopold leroy
    lewis liam lionel lloyd logan lorenzo lothar lou louis luc luca lucas ludwig luigi luis luiz lukas luke lutz
    luís magnus mahmoud mahmud malcolm malte manfred manuel marc marcel marcelo marco marcos marcus marek mariano
    mario marius mark marko markus marlon martin martín marvin mason massimo mathias mathieu matt matteo matthew
    matthias maurice mauricio maurizio max maxime maximilian mehdi mehmet mel michael michel michele mick miguel
    mike mikhail milan miles milton miroslav mitch mitt mohamed mohammad mohammed moritz muammar muhammad murray
    mustafa mykola nathan nathaniel ned neil nelson nestor newt nicholas nick nicola nicolas nicolás niels nigel
    nikita niklas nikolai nikolas nils noah noel norbert norman nouri nuno olaf oleg oleksandr oliver olivier olli
    omar osama oscar oskar ossie oswald otis otmar ottmar otto pablo paolo pascal patrick paul paulo pavel pawel
    pedro per percy pete peter petro phil philip philipp philippe pier pierre piet pieter pietro piotr rafael ragnar
    raimund rainer ralf ralph ramzan ramón randall randy raoul raphael raphaël ray raymond raúl recep reince reiner
    reinhard reinhold rené rex ricardin ricardo richard rick rob robert roberto robin rodney rodolfo rodrigo roger
    roland rolf romano ron ronald ronaldo ronnie rory ross roy rubén rudi rudolf rudy rui rupert russell ruud ryan
    saddam salvador salvatore sam samuel santiago scott sean sebastian sebastián serge sergei sergej sergey sergio
    seth shaun shimon siegfried sigmar silvio simon slobodan solomon stan stanley stefan stefano steffen sten
    stephan stephen steve steven stewart stuart stéphane sven sylvain sébastien sérgio sören taylor ted terence
    terrence terry thabo theo theodor theodore thierry thilo thomas thorsten tiago tim timo timothy tobias todd tom
    tomas tommy tomás tony torsten travis trevor trey tristan tyler udo ulf ulrich uwe valentin veit vernon vicente
    victor viktor vincent vincenzo vitali vladimir volker volodymyr václav víctor wade walter warren wayne werner
    wesley wilfried wilhelm will willem willi william willie willy wilson winfried winston wladimir wolf wolfgang
    wolfram wolodymyr wopke xavier yannick yasser yitzhak yves zachary zoran ángel édouard éric óscar
    """
)
