"""Frequent first names of several countries in Latin letters: they tell persons from things, and whom "she" can mean.

Names that women and men bear alike are left out.
"""

from __future__ import annotations

from .model import words

FEMALES = words(
    """abigail adele agnes agnieszka aisha alba alejandra alessandra alexandria alexis alice alicia alina alison allison amanda
    amber amelia amina amy ana anastasia andrea angela angelina anika anita anja ann anna annalena anne anneliese annette
    annie antonia april ariana asha astrid audrey aurora ayesha barbara beate beatrice beatriz becky bella benazir bernadette
    beth bettina betty beverly bianca birgit brenda brenna brigitte britney brittany camila camilla camille candace carla
    carly carmen carol carole carolina caroline carolyn cassandra catalina catherine cathy cecilia celia celine chantal
    charlotte cherie cheryl chiara chloe christa christiane christina christine cindy claire clara claudette claudia colette
    colleen condoleezza connie constance corinna courtney cristina crystal cynthia dagmar daniela danielle daphne deb debbie
    deborah debra delia denise diana diane dilma dina dolores donna dora doris dorothea dorothy edith eileen elaine eleanor
    elena elfriede elisa elisabeth elise elizabeth ella ellen elsa emilia emily emma erica erika erin esther eugenia eva
    evelyn faith fatima felicia fernanda fiona florence frances francesca franziska frederike frida gabriela gabriele
    gabriella gail gemma genevieve georgina geraldine gerda gertrud gina ginger gisela giulia glenda gloria grace greta
    gudrun hanna hannah hannelore heather heidemarie heidi heike helen helena helene helga henrietta hermine hilary
    hilda hillary holly ida ilse imelda indira ines inga inge ingeborg ingrid inna irene irina irma isabel isabella isabelle
    iulia ivanka jacinda jacqueline jane janet janice janine jasmine jean jeanette jeanne jen jenna jennifer jenny jessica
    jill jo joan joanna joanne jodie johanna josefina josephine joyce juanita judith judy julia juliana julie juliette june
    jutta kamala kara karen karin karina karla karoline kate katharina katherine kathleen kathryn kathy katie katja katrin
    katy kayla keiko kellyanne kerstin kimberly kirsten kirstin klara kristen kristin kristina lara larissa laura lauren
    laurie lea leah leila lena leslie leticia lidia liesel lilian liliana lillian lily linda lisa liz liza lois lola loretta
    lori lorraine louise lourdes lucia luciana lucie lucille lucinda lucy luisa lydia lynn mabel madeleine madison maggie
    malala manuela mara marcela marcia margaret margarita margit margot maria mariana marianne marie mariella marilyn
    marina marion marisa marissa marjorie marlene marta martha martina mary marylin mathilde matilda maureen mavis megan meghan
    melania melanie melinda melissa mercedes meredith mia michaela michele michelle mildred milena miranda miriam molly mona
    monica monika monique nadia nadine nadja nancy naomi natalia natalie natasha nathalie nicola nicole nikki nina noemi
    nora norma odile olga olivia olympia ophelia paige pamela paola patrice patricia paula pauline peggy penelope penny petra
    phyllis pia pilar polly priscilla priti rachel ramona raquel rebecca regina renata renate rita roberta rosa rosalind rose
    rosemarie rosemary roxanne ruth sabina sabine sabrina sadie sahra salma samantha sandra sara sarah saskia segolene ségolène
    serena shannon sharon sheila shelley sherry shirley sibylle sigrid silke silvia simone sofia sonia sonja sonya sophia
    sophie stacey stefanie stella stephanie sue susan susana susanna susanne suzanne svenja svetlana swantje sybille sylvia
    sylvie tabea tamara tammy tania tanja tanya tara tatiana teresa tessa thea theresa theresia tiffany tina toni traute
    tulsi ulla ulrike ursula uta ute valentina valerie vanessa vera verena veronica veronika victoria viktoria violet viola
    viviane vivian waltraud wanda wendy whitney wilhelmina wilma winona xenia yasmin yolanda yulia yvette yvonne zainab zara
    zoe"""
)

MALES = words(
    """aaron abdul abdullah abel abraham achim adalbert adam adolf adrian adrien ahmad ahmed alain alan albert alberto albrecht
    aldo alec alejandro aleksandr alessandro alexander alexandre alexei alexis alfons alfonso alfred alfredo ali alistair
    allan allen alois alonso alphonse amir anatoly anders andré andreas andres andrés andrew andrzej angus antoine anthony
    anton antonio archie ari armando armin arnaud arne arnold arthur arturo asif august axel baldur ban barack barry bart
    bashar basil bastian ben benedict benedikt benjamin benny benoît bernard bernd bernhard bernie bert bill billy
    björn bob bobby bodo boris brad bradley brendan brett brian bruce bruno bryan burkhard byron caleb calvin cameron carl
    carlos carsten cecil cedric cem cesar charles charlie chester chris christian christoph christopher chuck clarence
    claude claus clemens cliff clifford clint colin conrad constantin craig curtis cyril dale damian damien dan daniel danny
    dario darrell darren dave david dean dennis denny derek derrick detlef detlev diego dieter dietmar dietrich dirk dmitri
    dmitry dominic dominik dominique don donald doug douglas duncan dustin dwight dylan earl eberhard eckart eddie edgar
    edmund eduard eduardo edward edwin egon elias elijah elliott elmar elon emanuel emil emilio emmanuel enrico enrique eric
    erich erik ernest ernst erwin esteban ethan eugen eugene evan evo fabian fabio farid felipe felix ferdinand fernando fidel
    filip florian francesco francis francisco franck franco frank frans franz fred freddie frederic frederick fredrik friedhelm
    friedrich fritz gareth garry gary gavin gene geoff geoffrey georg george georges gerald gerard gerd gerhard gernot gert
    gianni gideon gilbert giles giorgio giovanni giuseppe glen glenn gordon götz graham greg gregor gregory guido guillermo
    günter günther gustav gustavo guy hakan hamid hannes hans harald harold harry hartmut harvey hasan hassan heiko heiner
    heinrich heinz helmut hendrik henning henri henrik henry herbert heribert hermann hernán holger horst howard hubert
    hubertus hugh hugo humberto ian ibrahim ignacio igor ilham imran ingo isaac ismail ivan ivo jack jacob jacques jaime jakob
    jamal james jan janusz jared jason javier jay jean-claude jean-luc jean-pierre jeff jeffrey jens jeremy jerome jerry jesper
    jesús jim jimmy joachim joao joaquín jochen joe joel johan johann johannes john johnny jon jonas jonathan jörg jorge jörn
    josé josef joseph josh joshua josip juan jukka jules julian julien julio jürgen justin kai karl karl-heinz karl-theodor
    karsten kaspar keith keir ken kenneth kevin khalid kim klaus knut kofi konrad konstantin kurt kyle lars larry laszlo
    laurent laurence lawrence lech leif len leo leon leonard leopold leroy lewis liam lionel lloyd logan lorenzo lothar lou
    louis luc luca lucas ludwig luigi luis luiz lukas luke lutz magnus mahmoud mahmud malcolm malte manfred manuel marc marcel
    marcelo marco marcos marcus marek mariano mario marius mark marko markus marlon martin marvin massimo mathias matt matteo
    matthew matthias maurice mauricio max maximilian mehmet mel miguel mikhail mike milan miles milton miroslav mitch mitt
    mohamed mohammad mohammed moritz muammar muhammad murray mustafa nathan nathaniel ned neil nelson nestor nicholas nick
    nicola nicolas nicolás niels nigel nikita niklas nikolai nikolas nils noah noel norbert norman nouri olaf oleg oliver olivier
    olli omar oscar oskar osama ossie oswald otis otmar otto pablo paolo pascal patrick paul pavel pawel pedro per percy peter
    pete phil philip philipp philippe pierre pieter piotr rafael ragnar rainer ralf ralph ramón ramzan randall randy raoul
    raphael raúl ray raymond recep reiner reinhard reinhold rené rex ricardo richard rick rob robert roberto robin rodney
    rodrigo roger roland rolf romano ronald ronaldo ronnie rory ross roy rubén rudi rudolf rudy rupert russell ryan saddam
    salvador salvatore sam samuel scott sean sebastian sebastián serge sergei sergey sergio seth shaun shimon siegfried sigmar
    silvio simon solomon sören stan stanley stefan steffen sten stephan stephen steve steven stewart stuart sven sylvain
    taylor ted terence terrence terry thabo theo theodor theodore thierry thilo thomas thorsten tim timo timothy tobias todd
    tom tomas tommy tony torsten travis trevor tristan tyler udo ulf ulrich uwe václav valentin veit vernon victor viktor
    vincent vincenzo vitali vladimir volker wade walter warren wayne werner wesley wilfried wilhelm will willem william willi
    willy wilson winfried winston wladimir wolf wolfgang wolfram xavier yannick yasser yitzhak yves zachary"""
)
