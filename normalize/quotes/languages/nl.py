"""Dutch."""

from __future__ import annotations

from .model import Language, ends, gendered, particles, phrases, words

_STRONG = words(
    """zegt zei zeiden zeggen gezegd vertelt vertelde vertelden verteld verklaart verklaarde verklaarden verklaard meldt
        meldde meldden gemeld schrijft schreef schreven geschreven stelt stelde stelden gesteld vindt vond vonden gevonden
        vraagt vroeg vroegen gevraagd antwoordt antwoordde antwoordden geantwoord reageert reageerde reageerden gereageerd
        benadrukt benadrukte benadrukten legt legde luidt luidde roept riep riepen geroepen waarschuwt waarschuwde
        waarschuwden gewaarschuwd erkent erkende erkend bevestigt bevestigde bevestigd ontkent ontkende ontkend belooft
        beloofde beloofd meent meende bekent bekende concludeert concludeerde geconcludeerd noemt noemde genoemd oordeelt
        oordeelde vervolgt vervolgde herhaalt herhaalde grapt grapte klaagt klaagde fluistert fluisterde schreeuwt
        schreeuwde twittert twitterde betoogt betoogde beweert beweerde beweerd citeert citeerde aldus licht lichtte
        jubelt jubelde foetert foeterde verzucht verzuchtte besluit besloot constateert constateerde constateerden hoopt
        hoopte eist eiste smeekt smeekte tweet tweette verzekert verzekerde beklemtoont beklemtoonde onderstreept
        onderstreepte bekritiseert bekritiseerde adviseert adviseerde reageren weet wist vreest vreesde snapt dacht denkt
        glimlacht lacht vult sneert sneerde post postte"""
)

_WEAK = words(
    """noemt noemde genoemd weet wist denkt dacht hoopt hoopte vindt vond vonden spreekt sprak spraken gesproken omschrijft
        omschreef beschrijft beschreef wil wilde besluit besloot ziet zag lacht stelde gesteld bedoelt typeert typeerde
        bestempelt bestempelde gelooft geloofde"""
)

LANGUAGE = Language(
    code="nl",
    verbs=_STRONG - _WEAK,
    weak=_WEAK,
    particles=particles(
        """
        legt legde haalt haalde: uit
        licht lichtte voegt voegde: toe
        vult vulde: aan
        gaat ging: verder
        geeft gaf: aan toe
        wijst wees merkt merkte: op
        laat liet: weten
        """
    ),
    prepositional=phrases(
        """
        volgens
        aldus
        in de woorden van
        naar eigen zeggen van
        """
    ),
    nouns=words(
        """woorden woord verklaring bericht persbericht reactie antwoord vraag brief tweet zin boodschap citaat conclusie
        uitleg volgende tekst post oproep leus"""
    ),
    pronouns=gendered(
        m="hij hem",
        f="zij ze",
        writer="ik we wij",
        n="het",
        relative="die dat",
    ),
    relatives=words("die dat"),
    titles=gendered(
        m="meneer dhr. heer koning prins paus pastoor kardinaal bisschop",
        f="mevrouw mw. mevr. koningin prinses",
        either="dr. prof. mr. ir. drs. generaal kolonel professor",
    ),
    regal=words("koning koningin prins prinses paus"),
    roles=words(
        """president premier minister staatssecretaris burgemeester wethouder gouverneur kanselier ambassadeur leider
        fractievoorzitter fractieleider voorzitter voorzitster directeur directrice baas topman topvrouw woordvoerder
        woordvoerster oprichter advocaat advocate officier rechter politieagent commissaris deskundige expert econoom
        analist onderzoeker onderzoekster wetenschapper historicus hoogleraar professor leraar lerares docent arts
        huisarts verpleegkundige schrijver schrijfster auteur journalist journaliste redacteur acteur actrice regisseur
        zanger zangeres muzikant kunstenaar trainer coach bondscoach speler speelster aanvoerder spits doelman keeper
        coureur wielrenner kampioen vakbondsman activist activiste kandidaat lijsttrekker ondernemer boer bewoner
        bewoonster buurman buurvrouw getuige slachtoffer vader moeder zoon dochter broer zus man vrouw echtgenoot
        echtgenote koning koningin prins prinses paus bisschop kardinaal bron vertegenwoordiger raadslid kamerlid
        parlementslid student studente"""
    ),
    role_ends=ends(
        """minister voorzitter leider directeur woordvoerder woordvoerster expert deskundige baas lid onderzoeker"""
    ),
    female_ends=ends("ster vrouw in es moeder dochter zus actrice advocate"),
    determiners=words("de het een 't zijn haar hun deze dit die dat ons onze mijn twee drie enkele"),
    indefinite=words("een twee drie enkele"),
    prepositions=words(
        "van voor in op aan met bij door uit naar over tegen tussen onder na om tot tijdens sinds zonder volgens via per te"
    ),
    agents=words("van door"),
    infinitive=words("te"),
    auxiliaries=words(
        "heeft hebben had hadden is was zijn waren wordt werd werden kan kon zal zou wil wilde zich hem haar hen"
    ),
    skip=words(
        "ook nog dan daarna later gisteren vandaag eerder verder echter al wel niet er weer maandag dinsdag woensdag donderdag vrijdag zaterdag zondag dat tegen"
    ),
    conjunctions=words("en of maar dat omdat als toen wanneer terwijl hoewel want dus"),
    not_names=words(
        """de het een van voor in op aan met bij door uit naar over tegen tussen onder na om tot tijdens sinds zonder volgens
        via per te en of maar dat omdat als toen wanneer terwijl hoewel want dus zijn haar hun deze dit die ons onze mijn
        hij zij ze ik we wij het jij je u men wie wat waar waarom hoe er ook nog dan daarna later gisteren vandaag morgen
        nu hier daar zo niet wel geen alle alles veel sommige enkele andere beide maandag dinsdag woensdag donderdag
        vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december
        bovendien echter daarnaast ondertussen inmiddels toch ja nee aldus"""
    ),
    viewpoint=words("voor"),
    possessives=gendered(
        m="zijn",
        f="haar",
    ),
    closing_ends=("d", "t", "en"),
    reflexives=words("zich"),
    finite=words("heeft hebben had hadden is was werd wordt"),
    like=words("als"),
    of=words("van"),
    name_links=words("van de der den het ten ter te von la le el al bin ben d"),
    organisations=words(
        """universiteit ministerie instituut bureau vereniging federatie vakbond raad comité commissie groep bedrijf bank
        partij congres senaat kamer regering kabinet politie gemeente rechtbank stichting krant omroep"""
    ),
    abbreviations=words(
        "dhr mw mevr dr prof mr ir drs ing bijv enz o.a d.w.z nr blz st jr a b c e f g h i j k l m n o p q r s u v w x y z"
    ),
    term_nouns=words(
        """film getiteld titel boek roman lied nummer album serie programma zogenaamde zogeheten genaamd bijgenaamd bijnaam
        project actie campagne leus motto tijdschrift krant term begrip woord uitdrukking"""
    ),
    verb_first=True,
)
