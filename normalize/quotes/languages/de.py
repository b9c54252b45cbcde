"""German."""

from __future__ import annotations

from .model import Language, ends, forms, gendered, particles, phrases, words

_STRONG = forms(
    {
        "t te ten en end": """sag erklär beton mein frag versicher kritisier erläuter ergänz kommentier zitier konstatier schilder
        resümier bilanzier prophezei forder mahn warn erzähl bekräftig klag beklag jubel schwärm wetter schimpf beteuer
        argumentier formulier protestier garantier twitter konter witzel scherz frotzel monier bemängel rüg höhn seufz
        murmel flüster brüll bemerk erwider vermeld präzisier relativier rechtfertig bestätig signalisier räsonier ätz
        prognostizier differenzier spekulier sinnier philosophier mutmaß entgegn begründ verkünd meld bericht antwort
        behaupt vermut urteil bedauer titel schnaub zürn tob raun frohlock unk plauder bekund
        charakterisier hinterfrag""",
        "et ete eten en end": "antwort behaupt vermut begründ verkünd meld vermeld bericht spott red entgegn bekund",
    }
) | words(
    """schreibt schrieb schrieben heißt hieß ruft rief riefen befand unterstreicht unterstrich verspricht versprach gesteht
    gestand bekennt bekannte empfiehlt empfahl rät riet bittet bat verrät verriet lautet lautete lauteten verweist
    verwies beschwert beschwerte ankündigte
    gesagt erklärt betont gemeint gefragt versichert kritisiert erläutert ergänzt kommentiert zitiert geschildert gefordert
    gemahnt gewarnt erzählt bekräftigt beklagt geschrieben gerufen geantwortet behauptet berichtet gemeldet verkündet
    begründet bedauert erwidert entgegnet bestätigt versprochen gestanden empfohlen geraten gebeten angekündigt mitgeteilt
    angegeben hinzugefügt ausgeführt festgestellt klargestellt eingeräumt hingewiesen hervorgehoben bekanntgegeben"""
)

_WEAK = words(
    """zeigte zeigt steht stand findet fand sieht sah denkt dachte glaubt glaubte hofft hoffte freut freute erlaubt
    wünschte nannte nennt nannten genannt bezeichnete bezeichnet bezeichneten hält hielt halten spricht sprach sprachen lobt
    lobte bewertete bewertet beschreibt beschrieb charakterisierte warf wirft vorgeworfen sprechen wertete wertet
    verurteilte verurteilt begrüßte begrüßt bedankt bedankte rechnet rechnete erwartet erwartete kündigte kündigt verlangt
    verlangte versprochen plädiert plädierte appellierte bezweifelt bezweifelte stellte stellt gab gibt brachte bringt
    führte führt ging geht fügte fügt wies weist räumte räumt teilte teilt fuhr fährt zuweist erhob sieht nahm nimmt
    bedeutet schlug schlägt drohte droht unterstellen sparte äußerte äußert wandte wendet sicherte sichert drückte drückt
    setzte setzt griff hob hebt legte legt zog zieht verabschiedete
    verteidigte verteidigt bewerten vertrat vertritt reagierte reagiert reagierten begann warb wirbt erinnert erinnerte
    beschuldigte beschuldigt verwies verweist"""
)

LANGUAGE = Language(
    code="de",
    verbs=_STRONG - _WEAK,
    weak=_WEAK,
    particles=particles(
        """
        teilte teilt teilten: mit
        gab: an bekannt preis zu
        gibt gaben: an bekannt zu
        fügte fügt: an hinzu
        führte führt drückte: aus
        fuhr fährt: fort
        stellte stellt: fest klar
        räumte räumt wandte wendet gestand: ein
        wies: darauf hin zurück
        weist: darauf hin
        hob hebt: hervor
        legte: dar nach
        legt: nach
        kündigte kündigt: an
        brachte: ausdruck
        sicherte: zu
        schloss: daraus
        warf wirft: vor
        fasste fasst: zusammen
        setzte: hinzu
        lehnte: ab
        rief: auf
        """
    ),
    prepositional=phrases(
        """
        so
        laut
        zufolge
        nach angaben
        nach den angaben
        nach aussage
        nach aussagen
        nach ansicht
        nach auffassung
        nach meinung
        nach einschätzung
        nach worten
        nach den worten
        in den worten
        aus sicht
        """
    ),
    nouns=words(
        """worten worte wort erklärung stellungnahme mitteilung pressemitteilung aussage zitat begründung brief schreiben
        antwort frage meinung kritik kommentar fazit urteil rede appell satz botschaft wörtlich tweet nachricht ausdruck
        prognose bericht interview hinweis vorwurf vorwürfe argument reaktion ansicht bilanz warnung forderung
        ankündigung versprechen überschrift schlagzeile spruch bitte einlassung beitrag folgt weiter"""
    ),
    pronouns=gendered(
        m="er dieser jener ihm",
        f="sie diese",
        n="es man",
        writer="ich wir",
        relative="der die",
    ),
    relatives=words("der die welcher welche"),
    titles=gendered(
        m="""herr herrn fürst könig papst kardinal bischof erzbischof pfarrer general oberst prinz scheich ayatollah""",
        f="frau königin",
        either="dr. prof. professor h.c. ing. dipl.-ing. med.",
    ),
    regal=words("könig königin prinz prinzessin papst kaiser sultan scheich fürst fürstin"),
    roles=words(
        """präsident präsidentin bundespräsident kanzler kanzlerin minister ministerin premier premierminister
        ministerpräsident außenminister innenminister finanzminister verteidigungsminister sprecher sprecherin chef chefin
        vorsitzender vorsitzende vorsitzenden leiter leiterin direktor direktorin geschäftsführer geschäftsführerin experte
        expertin politiker politikerin abgeordneter abgeordnete abgeordneten senator senatorin bürgermeister
        bürgermeisterin oberbürgermeister gouverneur gouverneurin botschafter botschafterin richter richterin anwalt
        anwältin staatsanwalt staatsanwältin rechtsanwalt verteidiger zeuge zeugin opfer täter trainer trainerin spieler
        spielerin kapitän stürmer torwart teamchef fahrer pilot sänger sängerin musiker schauspieler schauspielerin
        regisseur regisseurin autor autorin schriftsteller schriftstellerin journalist journalistin redakteur
        forscher forscherin wissenschaftler wissenschaftlerin professor professorin arzt ärztin historiker
        sportler sportlerin wirtschaftsminister justizminister umweltminister generalsekretär generalsekretärin
        staatssekretär staatssekretärin kommissar kommissarin eu-kommissar beauftragter beauftragte vertreter vertreterin
        mitarbeiter mitarbeiterin beamter polizist polizistin soldat gründer gründerin unternehmer unternehmerin manager
        managerin vorstand vorstandsvorsitzender aufsichtsrat betriebsrat gewerkschafter kandidat kandidatin
        spitzenkandidat könig königin prinz papst bischof kardinal pfarrer priester mann frau vater mutter sohn tochter
        bruder schwester ehemann ehefrau nachbar nachbarin schüler schülerin student studentin lehrer lehrerin
        augenzeuge besucher zuschauer fan koordinator projektkoordinator zoologe biologe physiker meteorologe
        geologe ökonom analyst händler funktionär führer anführer oppositionsführer fraktionschef parteichef
        us-präsident staatschef regierungschef regierungssprecher polizeisprecher polizeisprecherin moderator
        innensenator bildungssenator tourmanager kongressabgeordneter repräsentant franzose brite amerikaner italiener
        spanier russe pole türke österreicher schweizer niederländer däne schwede finne deutsche"""
    ),
    role_ends=ends("""minister ministerin präsident präsidentin chef chefin sprecher sprecherin leiter leiterin vorsitzende
        vorsitzender vorsitzenden kanzler kanzlerin sekretär sekretärin senator senatorin experte expertin politiker
        politikerin kommissar kommissarin direktor direktorin meister meisterin trainer führer beauftragte
        beauftragter kandidat kandidatin anwalt anwältin manager forscher forscherin abgeordnete abgeordneter inhaber
        besitzer vertreter vertreterin pilot fahrer spieler sänger sängerin autor regisseur vorstand obmann
        wissenschaftler wissenschaftlerin reporter korrespondent funktionär koordinator geschäftsführer
        geschäftsführerin ologe ologin iker ikerin besitzer veranstalter ministers präsidenten sprechers chefs"""),
    female_ends=("in", "mutter", "tochter", "schwester"),
    determiners=words(
        "der die das den dem des ein eine einer eines einem einen sein seine ihr ihre dieser diese dieses unser kein keine jener"
    ),
    oblique=words(
        "den dem des einen einem eines seinen seinem seines ihren ihrem ihres diesen diesem dieses meinen meinem keinen keinem"
    ),
    contractions=words("im am vom zum zur beim ins ans fürs aufs übers unters durchs ums"),
    agents=words("von durch"),
    infinitive=words("zu"),
    indefinite=words("ein eine einer eines einem einen mehrere einige zwei drei"),
    prepositions=words(
        """von vom für in im an am auf aus bei beim mit nach zu zum zur über unter vor gegen durch um seit während wegen
        trotz gegenüber als zwischen ohne bis laut per"""
    ),
    auxiliaries=words(
        "hat haben hatte hatten ist sind war waren wird werden wurde wurden habe sei kann könne können konnte soll sollte müsse muss will wolle würde worden"
    ),
    skip=words(
        """auch weiter weiterhin dazu hierzu zudem außerdem dann später aber jedoch dabei daraufhin unterdessen inzwischen
        gestern heute nun noch schon wörtlich zuvor ferner abschließend anschließend ebenfalls darüber hierbei offen sich
        damals allerdings denn etwa bereits zunächst schließlich unter anderem gegenüber mittlerweile ihm ihn ihr ihnen
        charakterisierte es uns mir so indes kürzlich am montag dienstag mittwoch donnerstag freitag samstag sonntag"""
    ),
    conjunctions=words(
        "und aber oder während als weil wenn dass ob obwohl nachdem bevor denn sondern wonach wobei woraufhin"
    ),
    not_names=words(
        """der die das den dem des ein eine einer eines einem einen er sie es wir ich ihr ihre sein seine ihrer seiner
        und aber oder denn doch wenn als wie so auch nach vor bei mit von zu zum zur in im an am auf aus für über unter
        gegen durch um seit während wegen trotz zwischen ohne bis laut dabei dazu damit dafür dagegen darauf daraus
        darin darüber davon dennoch deshalb daher dann danach zuvor heute gestern morgen nun noch schon hier dort da
        dies diese dieser dieses diesem diesen jene man was wer wo wann warum weil dass ob obwohl nachdem bevor
        zudem außerdem allerdings jedoch inzwischen unterdessen weiter weiterhin bereits erst nur nicht kein keine alle
        alles viele einige mehrere beide zwei drei vier fünf unser unsere mein meine montag dienstag mittwoch donnerstag
        freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember
        jahr jahre uhr prozent euro dollar millionen milliarden deutschland österreich schweiz europa usa frankreich
        berlin bundestag bundesrat regierung bundesregierung opposition partei land stadt menschen leute kinder
        sagte sagt laut neben damals ferner insgesamt anschließend schließlich später ebenfalls unter einer"""
    ),
    viewpoint=words("für"),
    possessives=gendered(
        m="seine sein seiner",
        f="ihre ihr ihrer",
    ),
    demonyms=words(
        "deutsche deutschen deutscher deutsches süddeutsche neue europäische europäischen vereinten vereinigten vereinigte britische französische"
    ),
    adjective_ends=ends("e en er es em"),
    closing_ends=("t", "en"),
    reflexives=words("sich"),
    finite=words("hat haben hatte hatten ist sind war waren wird werden wurde wurden"),
    reported=words(
        "sei seien zeige sprächen stehe komme mache bleibe liege wisse lasse brauche müssten könnten dürften seien gelte bestehe habe hätten hätte würde würden werde wolle müsse könne dürfe solle gebe gehe"
    ),
    impersonal=words("hieß heißt"),
    like=words("als"),
    of=words("von"),
    articles_gender=gendered(m="der", f="die"),
    epithets=True,
    name_links=words("von van de der den del la le el al bin ibn abu zu du di da dos"),
    organisations=words(
        """universität institut ministerium bundesministerium amt behörde polizei staatsanwaltschaft gericht regierung
        bundesregierung partei fraktion gewerkschaft verband verein bund zeitung agentur nachrichtenagentur konzern firma
        unternehmen bank ag gmbh kommission rat ausschuss kirche club spiegel stern bild presse tagesschau
        bundestag senat kongress times post"""
    ),
    abbreviations=words(
        "dr prof st nr bzw usw etc ca z.b d.h u.a vgl hr fr sog evtl ggf inkl max min mio mrd tel str jan feb apr aug sept okt nov dez "
        "h.c dipl ing med jr bspw o.ä s a b c d e f g h i j k l m n o p q r t u v w x y z"
    ),
    females=words("andrea nicola simone gabriele kim"),
    term_nouns=words(
        """film filme filmen song lied album buch roman serie sendung titel motto name namen namens begriff sogenannte
        sogenannten sogenannter sogenanntes genannt genannten genannte projekt zeitschrift zeitung magazin schiff band
        gruppe programm spiel stück oper thema themen slogan kampagne aktion initiative preis ausstellung veranstaltung
        show single hit betitelt titels filmes films buches stichwort bezeichnung spitznamen spitzname ausdruck"""
    ),
    nouns_capitalised=True,
    verb_first=True,
    cases=("s",),
)
