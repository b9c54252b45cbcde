"""English."""

from __future__ import annotations

from .model import Language, ends, forms, gendered, phrases, words

_STRONG = forms(
    {
        "- s ed ing": """add affirm answer ask assert bark beam bellow bemoan blog boast bluster caution chant comment
        complain confess confirm contend counter crow drawl email exclaim explain gloat groan growl grunt gush hint howl
        insist instruct interject lament maintain moan murmur mutter order point predict proclaim protest rant reason recall
        recollect recount relay remark remember report respond retort retweet reveal riff roar scoff scream screech shout
        shriek sigh signal sneer sniff snort squeal stammer stress suggest text thunder tweet vent volunteer vow wail warn
        weigh whisper wonder yell""",
        "e es ed ing": """acknowledg advis advocat alleg announc apologis apologiz argu assur challeng charg chid conced
        conclud confid declar disclos elaborat emphasis emphasiz enthus estimat fum grip grous grumbl hypothesiz implor
        indicat insinuat intimat inton jok lectur mumbl mus narrat not observ opin pledg promis pronounc propos rav recit
        reiterat relat rationaliz speculat stat stipulat summaris summariz surmis theoris theoriz underlin underscor urg
        ventur""",
        "y ies ied ying": "certif clarif cr den impl repl specif testif",
        "- s ted ting": "admit fret regret",
        "- s ped ping": "quip snap",
        "- s ing": "say tell write swear",
    }
) | words(
    """said told written wrote swore sworn agree agrees agreed agreeing demur demurs demurred brag brags bragged bragging
    shrug shrugs shrugged echo echoes echoed echoing signalled signalling captioned retaliated quoth deadpanned"""
)

_WEAK = words(
    """call calls called calling label labels labeled labelled labeling brand brands branded describe describes described
    describing dismiss dismisses dismissed dismissing give gave giving rule ruled rules introduce introduced shoot shot
    fire fired go goes went sum sums summed put puts thank thanks thanked thanking praise praises praised praising blame
    blames blamed blaming accuse accuses accused accusing hail hails hailed denounce denounces denounced denouncing
    condemn condemns condemned condemning cite cites cited citing quote quotes quoted quoting characterize characterizes
    characterized characterise characterised deem deemed think thinks thought thinking believe believes believed believing
    feel feels felt hear heard hears hope hopes hoped fear fears mock mocks read reads begin begins began share shares
    shared post posts posted posting sing sings sang sign signed rate rated smile smiled laugh laughed cheer cheered
    greet greeted question questions questioned outline outlines outlined detail details detailed discuss discusses
    discussed discussing speak speaks spoke speaking express expresses expressed expressing use uses used using finish
    finished end ended defend defends defended defending attack attacks attacked criticize criticizes criticized
    criticise criticised criticizing raise raised offer offers offered make makes made threaten threatens threatened
    supports supported show shows showed find finds found view views viewed portray portrayed refer refers referred
    referring claim claims claiming focus focused talk talks talked talking repeat repeats repeated repeating
    deliver delivered issue issued release released push pushes pushed celebrate celebrated apologize win lament
    open opened close closed credit credits credited demand demands demanding slam slams slammed slamming blast blasts
    blasted blasting rip ripped tout touts touted touting mark marked expect expects expected plan seek sought imagine
    imagined learn learned know knows knew mean means meant meaning list lists listed include includes included including
    continue continues continued continuing decry decries decried lash lashed taunted lauded laud lauds reflect reflected
    reflecting address addressed recommend recommends recommended encourage encourages encouraged interrupt interrupted
    press pressed compare compared liken likened decline declined reject rejects rejected rejecting welcome welcomed
    applaud applauded guess guessed worry worries worried interject"""
)

LANGUAGE = Language(
    code="en",
    verbs=_STRONG - _WEAK,
    weak=_WEAK,
    prepositional=phrases(
        """
        according to
        in the words of
        words of
        as per
        """
    ),
    nouns=words(
        """statement statements words word message messages tweet tweets post posts letter letters email emails e-mail
        question questions answer answers reply comment comments remark remarks response quote quotation note text
        caption headline way following follows speech memo release sentence line lines phrase motto advice warning
        argument view opinion claim verdict conclusion explanation report testimony transcript promise plea appeal
        complaint assessment point this"""
    ),
    pronouns=gendered(
        m="he him his",
        f="she her",
        p="they their them",
        n="it its one",
        writer="i we",
        relative="who",
    ),
    relatives=words("who which that"),
    titles=gendered(
        m="""mr mr. sir lord king prince pope father brother imam ayatollah duke emperor sultan sheikh cardinal""",
        f="mrs mrs. ms ms. miss dame lady queen princess sister duchess",
        either="""dr dr. prof prof. sen. sens. rep. reps. gov. gen. lt. col. capt. sgt. maj. rev. hon. del. supt. st. det.
            cmdr. adm. atty. pres. insp. cpl. supt sgt det rep sen gov gen col capt judge justice saint rabbi reverend
            pastor detective sergeant officer inspector constable private corporal major colonel captain lieutenant
            general admiral commander sheriff doctor professor bishop""",
    ),
    regal=words(
        "king queen prince princess pope saint sister father brother mother sheikh lord lady sir dame duke duchess emperor sultan"
    ),
    roles=words(
        """president vice-president premier minister secretary senator congressman congresswoman representative governor
        mayor chancellor ambassador envoy lawmaker politician leader chief head boss chairman chairwoman chair
        chairperson ceo cfo cto coo executive director manager founder co-founder owner partner president-elect nominee
        candidate spokesman spokeswoman spokesperson spokespeople official officials adviser advisor aide analyst
        economist expert experts scientist scientists researcher researchers author co-author writer journalist reporter
        editor columnist commentator host anchor blogger correspondent photographer actor actress director singer
        musician artist star comedian producer player coach captain quarterback goalkeeper striker midfielder defender
        skipper manager trainer athlete champion lawyer attorney prosecutor judge justice counsel defendant plaintiff
        suspect witness victim survivor resident neighbor neighbour teacher professor student scholar principal
        superintendent doctor physician nurse surgeon psychologist psychiatrist therapist engineer pilot driver officer
        detective sheriff sergeant constable commander general admiral colonel soldier veteran activist organizer
        campaigner volunteer protester protestor demonstrator farmer worker businessman businesswoman entrepreneur
        billionaire millionaire investor trader broker banker consultant strategist pollster operative democrat
        republican conservative liberal independent incumbent mp mep msp councillor councilman councilwoman
        commissioner treasurer whip speaker deputy father mother mom mum dad son daughter brother sister wife husband
        girlfriend boyfriend friend uncle aunt grandmother grandfather cousin widow couple man woman boy girl teenager
        child youngster delegate voter ally staffer donor constituent surrogate graduate king queen prince princess duke duchess pope bishop archbishop cardinal priest pastor reverend
        rabbi imam cleric monk nun historian philosopher poet novelist biologist physicist chemist geologist astronomer
        meteorologist climatologist ecologist virologist epidemiologist designer developer programmer hacker gamer
        chef restaurateur landlord tenant customer client fan supporter opponent critic rival colleague source sources
        insider observer moderator interviewer narrator caller user commenter poster passenger traveler tourist
        firefighter paramedic policeman policewoman investigator inspector superintendent sergeant lieutenant
        negotiator diplomat dissident rebel militant fighter guard undersecretary mogul magnate tycoon guru legend
        frontman drummer guitarist bassist rapper dj model presenter broadcaster pundit referee umpire cyclist runner
        swimmer golfer boxer wrestler racer jockey winger forward center guard pitcher catcher outfielder
        """
    ),
    female_ends=ends("woman ess mother wife girl daughter sister widow mum mom aunt nun"),
    determiners=words("the a an this these those his her their its our my one another some two three several"),
    indefinite=words("a an one another some two three several many"),
    agents=words("by from of"),
    infinitive=words("to"),
    nominal=words("of for from in on with by about into over no any more new other"),
    participle_ends=("ing",),
    prepositions=words(
        """of for from at in on with by to about into over under after before during against between through without
        within among near off than via per toward towards upon amid like including regarding despite since until"""
    ),
    auxiliaries=words(
        """has have had having is are was were be been being do does did will would can could may might shall should must
        to 's 'd 've"""
    ),
    skip=words(
        """also then later however too now once even never always still often just only again further earlier once back
        simply merely so not all both first recently famously reportedly then-  ever soon instead out up"""
    ),
    adverb_ends=("ly",),
    conjunctions=words("and but or while when as because if although though that which who where whether after before"),
    not_names=words(
        """the a an this that these those he she it they we i you his her its their our my your there here who what when
        where why how which if as at in on of for from by with to and but or so yet nor not no yes while after before
        since because although though until unless once during despite however meanwhile moreover furthermore
        additionally also then now later earlier today yesterday tomorrow still even just only both all some many most
        more much few several one two three four five six seven eight nine ten first second last next another other
        others each every any such same like unlike according asked speaking responding writing noting adding
        january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
        christmas easter thanksgiving is are was were be been has have had do does did will would can could may might
        should must let lets please well oh okay ok hello hi dear internet democrats republicans americans congress senate asked about above across again
        against along among around because behind below beneath beside besides between beyond down except inside into
        near off onto out over past through throughout toward towards under up upon via within without indeed instead
        perhaps maybe never always often sometimes finally recently currently clearly obviously certainly probably
        actually apparently similarly likewise thus hence therefore nevertheless nonetheless otherwise rather quite
        whether whose whom either neither nothing something everything anything everyone someone anyone nobody people
        men women man woman children kids asked it's that's he's she's there's we're they're i'm i've you're don't
        didn't can't won't isn't wasn't"""
    ),
    demonyms=words(
        """english french german british american russian chinese european republican democrat democratic canadian
        australian indian japanese korean italian spanish portuguese dutch belgian swiss austrian swedish norwegian
        danish finnish polish czech hungarian romanian bulgarian greek turkish israeli palestinian iranian iraqi syrian
        egyptian saudi lebanese libyan tunisian moroccan algerian nigerian kenyan ethiopian african asian mexican
        brazilian argentine chilean colombian venezuelan cuban pakistani afghan bangladeshi ukrainian belarusian
        georgian armenian kazakh scottish welsh irish north south east west northern southern eastern western conservative
        labour liberal tory gop national federal former"""
    ),
    groups=words(
        """campaign administration government military police team company family estate foundation presidency officialdom
        regime ministry embassy army council committee commission department office agency bank union club church"""
    ),
    possessives=gendered(
        m="his",
        f="her",
    ),
    like=words("as"),
    name_links=words("van von de der den del della di da dos du la le el al bin ibn abu ben ter ten"),
    organisations=words(
        """university college school institute institution center centre council committee commission ministry department
        agency bureau office administration government company corporation corp corp. inc inc. ltd ltd. llc plc co. bank
        group association federation union party court congress senate house parliament police news times post journal
        tribune herald guardian gazette magazine press radio tv television network foundation fund trust league club
        team campaign army navy force forces board authority organization organisation society alliance coalition
        project hospital church airlines airways motors media street city county state states kingdom republic
        """
    ),
    abbreviations=words(
        """mr mrs ms dr prof sen sens rep reps gov gen lt col capt sgt maj rev hon st det del cmdr adm jr sr vs etc inc corp
        co ltd no jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun u.s u.k u.n e.g i.e a.m
        p.m d.c ph.d m.d b.a calif fla ariz mass mich minn wash ore tex pa va md conn ill ind ga tenn ala wis colo okla
        atty pres insp supt fig approx dept est al""",
        " ".join("abcdefghijklmnopqrstuvwxyz"),
    ),
    females=words("andrea nicola simone jean"),
    term_nouns=words(
        """film movie song album book novel series show episode title titled entitled dubbed so-called nicknamed
        nickname named known term terms phrase word words slogan motto headline headlined game single track play musical
        memoir essay article column magazine program programme sitcom podcast hashtag hit classic ballad documentary
        poem anthem sequel comic called code-named codenamed labeled labelled marked billed"""
    ),
)
