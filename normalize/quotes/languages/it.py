"""Italian."""

from __future__ import annotations

from .model import Language, ends, forms, gendered, phrases, words

_STRONG = forms(
    {
        "a ano ò arono ava avano ato ata ati ando": """afferm spieg dichiar comment assicur osserv raccont not lament sottoline
        ricord rivel annunci critic denunci reclam domand esclam grid mormor sussurr scherz ribad argoment consider
        valut accus precis confess confid conferm garant invit ordin proclam reput riassunt auspic replic twitt postat
        rilanci attacc tuon incalz azzard avvert lanci sbott puntualizz ironizz ipotizz chiar""",
        "e ono ì irono iva ivano ito endo": "chiarisc ribadisc avvert",
    }
) | words(
    """dice dicono disse dissero diceva dicevano detto dicendo aggiunge aggiungono aggiunse aggiungeva aggiunto aggiungendo
    scrive scrivono scrisse scriveva scritto scrivendo risponde rispondono rispose rispondeva risposto rispondendo
    sostiene sostengono sostenne sosteneva sostenuto ammette ammise ammetteva ammesso conclude concluse concludeva concluso
    insiste insistette insisteva prosegue proseguì proseguiva proseguito continua continuò continuava chiede chiese
    chiedeva chiesto propone propose proponeva proposto promette promise promesso riferisce riferì riferito ribadisce
    ribadì ribadito chiarisce chiarì chiarito avverte avvertì avvertito sottolinea sottolineò sottolineava sottolineato
    commenta commentò legge riconosce riconobbe riconosciuto suggerisce suggerì suggerito replica replicò replicato
    interviene intervenne intervenuto ripete ripeté ripeteva ripetuto smentisce smentì smentito difende difese giura
    giurò ride rise sorride sorrise recita recitava confida confidò riassume riassunse assicura ricorda auspica teme
    ribatte ribatté ribattuto ribatteva protesta protestato tuonato replica lamenta osserva taglia scandisce sbotta rilancia
    definisce definì definito evidenzia evidenziò evidenziato precisa esulta esultò rincara specifica specificò
    specificato puntualizza taglia"""
)

_WEAK = words(
    """legge continua nota notò definisce definì definito parla parlava parlato chiama chiamò chiamava descrive descrisse
        pensa pensava crede credeva vede vuole voleva spera sperava teme cita citò recita invita invitò invitato attacca
        attaccò paragona paragonò considera"""
)

LANGUAGE = Language(
    code="it",
    verbs=_STRONG - _WEAK,
    weak=_WEAK,
    prepositional=phrases(
        """
        secondo
        a detta di
        a giudizio di
        per dirla con
        stando a
        nelle parole di
        """
    ),
    nouns=words(
        """parole frase messaggio comunicato dichiarazione risposta domanda lettera tweet testo motto citazione commento
        seguente seguenti conclusione spiegazione post nota appello"""
    ),
    pronouns=gendered(
        m="lui egli questi quest'ultimo",
        f="lei ella",
        p="loro essi",
        writer="io noi",
        relative="chi che",
    ),
    elisions=words("l un d dell all dall nell sull c s n m t quest quell anch dev com quell"),
    relatives=words("che chi"),
    titles=gendered(
        m="signor sig. dottor professor re principe papa don padre monsignor san cardinale",
        f="signora sig.ra dottoressa professoressa regina principessa suor santa",
        either="dott. prof. avv. ing. on. onorevole generale colonnello",
    ),
    regal=words("re regina principe principessa papa san santa don suor"),
    roles=words(
        """presidente presidentessa vicepresidente premier ministro ministra segretario segretaria senatore senatrice
        deputato deputata sindaco sindaca governatore governatrice cancelliere cancelliera ambasciatore ambasciatrice capo
        direttore direttrice portavoce fondatore fondatrice avvocato avvocata procuratore procuratrice giudice magistrato
        poliziotto commissario commissaria esperto esperta economista analista ricercatore ricercatrice scienziato
        scienziata storico storica professore professoressa medico infermiere infermiera scrittore scrittrice autore
        autrice giornalista attore attrice regista cantante musicista artista allenatore allenatrice tecnico ct giocatore
        giocatrice capitano attaccante portiere pilota campione campionessa sindacalista attivista candidato candidata
        leader dirigente imprenditore imprenditrice agricoltore abitante vicino vicina testimone vittima padre madre
        figlio figlia fratello sorella marito moglie donna uomo re regina principe principessa papa vescovo cardinale
        prete fonte rappresentante consigliere consigliera coordinatore coordinatrice assessore assessora prefetto
        questore studente studentessa insegnante"""
    ),
    female_ends=ends("""trice essa ministra sindaca deputata madre figlia sorella moglie donna avvocata segretaria"""),
    determiners=words(
        "il lo la i gli le l' un uno una un' suo sua suoi sue questo questa quel quella nostro nostra mio mia due tre alcuni alcune"
    ),
    indefinite=words("un uno una un' due tre alcuni alcune"),
    prepositions=words(
        """di del dello della dell' dei degli delle a al allo alla all' ai agli alle da dal dallo dalla dall' dai dagli
        dalle in nel nello nella nell' nei negli nelle con su sul sullo sulla sull' sui sugli sulle per tra fra senza
        contro dopo prima durante verso d' secondo"""
    ),
    agents=words("di del della dell' da dal dalla"),
    infinitive=words("di a da per"),
    auxiliaries=words("ha hanno aveva avevano è era sono erano si gli le ci ne mi lo fu ho viene può"),
    skip=words(
        "anche poi ancora inoltre quindi ieri oggi già sempre mai così subito lunedì martedì mercoledì giovedì venerdì sabato domenica non"
    ),
    adverb_ends=("mente",),
    conjunctions=words("e ed o ma che perché se quando come mentre anche dove"),
    not_names=words(
        """il lo la i gli le l un uno una di del dello della dell dei degli delle a al allo alla all ai agli alle da dal
        dalla dall in nel nella nell con su sul sulla per tra fra senza contro dopo prima durante verso secondo e ed o ma
        che perché se quando come mentre anche dove suo sua suoi sue questo questa questi queste quel quella quei quelle
        lui lei loro io tu noi voi chi cosa non sì già poi ancora inoltre quindi ieri oggi domani ora qui lì così più
        meno molto tutto tutti tutta tutte altro altri altra altre alcuni alcune ogni niente nessuno lunedì martedì
        mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre
        ottobre novembre dicembre infine però tuttavia intanto invece solo soltanto è era sono"""
    ),
    viewpoint=words("per"),
    possessives=gendered(
        either="suo sua",
    ),
    like=words("come un una"),
    name_links=words("di de del della dei da dal la lo van von der bin ben al el d'"),
    organisations=words(
        """università ministero istituto agenzia associazione federazione sindacato consiglio comitato commissione gruppo
        società compagnia banca partito congresso senato camera governo polizia comune tribunale corte procura
        fondazione giornale radio televisione stampa"""
    ),
    abbreviations=words(
        "sig sig.ra dott prof avv ing on dr ecc es n pag art c d f g h j k l m p q r s t u v w x y z b"
    ),
    males=words("andrea nicola simone gabriele"),
    term_nouns=words(
        """film intitolato intitolata titolo libro romanzo canzone disco album serie programma chiamato chiamata cosiddetto
        cosiddetta cosiddetti soprannominato soprannominata soprannome opera operazione progetto slogan motto rivista
        giornale quotidiano termine espressione parola ribattezzato ribattezzata detto detta"""
    ),
    finite_ends=ends("ò arono irono ava avano"),
    articles_gender=gendered(m="il lo", f="la", either="l'"),
    things=words(
        """rapporto studio documento sentenza atto articolo servizio quotidiano giornale pubblicazione indagine ricerca norma sito portale canale pagina testo
        città club squadra fiume via piazza stadio quartiere comune provincia regione stato paese isola monte ospedale scuola teatro museo premio torneo coppa marca catena piattaforma caso legge piano nave parco albergo ristorante banda gruppo grande nuovo nuova prima primo"""
    ),
    epithets=True,
    verb_first=True,
    drops_subject=True,
    dashes=True,
)
