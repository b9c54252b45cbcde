"""English."""

from __future__ import annotations

from .model import Language, forms, phrases, words

_VERBS = forms(
    {
        "- s ed ing": """add admit affirm allege answer assert assess assure ask bark bellow bemoan boast caution claim
        comment complain concur confess confirm contend counter demand disclos discuss emphasis exclaim explain
        exult fum gush interject intimat joke_ lament maintain mumbl murmur mus mutter opin plead point predict
        proclaim protest quip reason recall recollect recount remark remember reiterat reflect report respond
        retort reveal riff roar scream shout shriek sigh speculat stress sugges surmis tweet blog text email post
        underlin underscor vent vow wail warn weigh whisper wonder yell""",
        "e es ed ing": """acknowledg announc argu challeng conced conclud declar describ disclos elaborat enthus
        estimat fum gripe guess indicat intimat jok muse not observ opin pronounc propos quot rav reiterat
        relat stat speculat surmis summariz summaris theoriz tout underscor chid echo_ urg charg advis advoc
        agre emphasiz emphasis apologiz apologis criticiz criticis authoriz continu determin dictat hypothesiz
        stipulat tease insinuat interpos rationaliz""",
        "y ies ied ying": "repl testif clarif certif specif cr",
        "- s ing": "say tell write read speak sing think believ hear feel put",
    }
) | words(
    """said told wrote written spoke spoken thought heard says ask asks asked asking insist insists insisted insisting
    suggest suggests suggested suggesting chant chants chanted chanting echo echoes echoed echoing agree agrees agreed
    agreeing tweeted retweeted caption captions captioned promise promises promised promising pledge pledges pledged
    pledging joke jokes joked joking muse mused believe believes believed fume fumed rant rants ranted ranting snap
    snaps snapped snapping grumble grumbled grumbling stammer stammered demur demurred begin began continue continues
    continued continuing narrate narrates narrated preach preached lecture lectured hope hopes hoped fear fears
    swear swears swore vent scoff scoffs scoffed scoffing sneer sneered taunt taunts taunted mock mocks mocked
    praise praises praised praising recite recited signed dub quoth noted notes noting deadpan deadpanned
    sum sums summed advises advised deny denies denied denying dismiss dismisses dismissed dismissing
    blast blasts blasted blasting slam slams slammed lash lashed tout touts touted hint hints hinted laugh laughed
    smile smiled cheer cheered beg begs begged implore implored urge urges urged thank thanks thanked thanking
    accuse accuses accused accusing blame blames blamed call calls called calling label labels labeled labelled
    describe describes described describing quote quotes quoted quoting cite cites cited citing characterize
    characterized characterizes characterise characterised ended finish finished finishes concludes argues
    order orders ordered ordering instruct instructed instructs reveal command commands commanded
    decry decries decried denounce denounces denounced denouncing condemn condemns condemned hail hails hailed
    hailing deem deemed gave giving rule ruled rules acknowledged introduced introduce shoot shot fired went goes
    signal signals signaled signalled testify detail details detailed detailing interrupt interrupted
    sign-off post posts posted posting share shared shares publish reflected opined reasoned greeted greet
    lauded laud lauds rated rate slamming outline outlined outlines recommend recommended recommends
    encourage encouraged encourages question questioned questions"""
)

_WEAK = words(
    """called calling calls call labeled labelled described describing describes describe dismissed dismissing gave
    giving rule ruled rules introduced introduce shoot shot fired went goes sum sums summed put puts thanked thanking
    thank thanks praise praised praising praises blame blamed blames accuse accused accuses accusing hailed hailing
    denounced denouncing condemned condemn condemns cited citing cites cite quoted quoting quotes quote characterized
    characterised deemed think thinks thought thinking believe believes believed believing feel feels felt hear heard
    hears hope hopes hoped fear fears mocked mock mocks read reads reading begin began share shared shares post posts
    sing sings signed rate rated smile smiled laugh laughed cheered greeted greet order orders ordered questions
    question questioned outlined detailed details discuss discussed discusses discussing speak speaks spoke spoken
    expressed express expresses expressing seen see saw sees wanted want wants used use uses using including
    finish finished ended defended defend defending attacked attack criticized criticised raised offered offers offer
    made makes make promised spoken threatened threatens supports support show shows showed shown finds found find
    dubbed known viewed views view portrayed referred refers refer referring claims claim urged urges urge
    highlighted focused focuses talked talks talking talk repeated repeats repeating repeat delivered issued release
    released signals pushed push pushes celebrated lamented apologized won opened opens closes closed credited
    credits warned warns promises vowed demanded demanding demands slammed blasted blasting ripped touted touting tout
    marked expected plans planned seeking sought agreed agrees agree argue argues imagine imagined learned knew knows
    meaning means mean meant lists listed includes included"""
)

LANGUAGE = Language(
    code="en",
    verbs=frozenset(verb for verb in _VERBS if verb not in _WEAK and "_" not in verb),
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
    pronouns={
        "he": "m",
        "she": "f",
        "they": "p",
        "it": "n",
        "i": "1",
        "we": "1",
        "who": "r",
        "him": "m",
        "her": "f",
        "his": "m",
        "their": "p",
        "its": "n",
        "one": "n",
        "them": "p",
    },
    relatives=words("who which that"),
    titles={
        "mr": "m",
        "mr.": "m",
        "mrs": "f",
        "mrs.": "f",
        "ms": "f",
        "ms.": "f",
        "miss": "f",
        "sir": "m",
        "dame": "f",
        "lord": "m",
        "lady": "f",
        "dr": "",
        "dr.": "",
        "prof": "",
        "prof.": "",
        "sen.": "",
        "sens.": "",
        "rep.": "",
        "reps.": "",
        "gov.": "",
        "gen.": "",
        "lt.": "",
        "col.": "",
        "capt.": "",
        "sgt.": "",
        "maj.": "",
        "rev.": "",
        "hon.": "",
        "del.": "",
        "supt.": "",
        "st.": "",
        "det.": "",
        "cmdr.": "",
        "adm.": "",
        "atty.": "",
        "pres.": "",
        "insp.": "",
        "cpl.": "",
        "supt.": "",
        "supt": "",
        "sgt": "",
        "det": "",
        "rep": "",
        "sen": "",
        "gov": "",
        "gen": "",
        "col": "",
        "capt": "",
        "judge": "",
        "justice": "",
        "king": "m",
        "queen": "f",
        "prince": "m",
        "princess": "f",
        "pope": "m",
        "father": "m",
        "sister": "f",
        "brother": "m",
        "saint": "",
        "imam": "m",
        "rabbi": "",
        "ayatollah": "m",
        "duke": "m",
        "duchess": "f",
        "emperor": "m",
        "sultan": "m",
        "sheikh": "m",
        "reverend": "",
        "pastor": "",
        "detective": "",
        "sergeant": "",
        "officer": "",
        "inspector": "",
        "constable": "",
        "private": "",
        "corporal": "",
        "major": "",
        "colonel": "",
        "captain": "",
        "lieutenant": "",
        "general": "",
        "admiral": "",
        "commander": "",
        "sheriff": "",
        "doctor": "",
        "professor": "",
        "cardinal": "m",
        "bishop": "",
    },
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
    female_ends=("woman", "ess", "mother", "wife", "girl", "daughter", "sister", "widow", "mum", "mom", "aunt", "nun"),
    determiners=words("the a an this these those his her their its our my one another some two three several"),
    indefinite=words("a an one another some two three several many"),
    agents=words("by from of"),
    infinitive=words("to"),
    nominal=words("of for from in on with by about into over no any more new other public private"),
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
    possessives={"his": "m", "her": "f"},
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
    term_nouns=words(
        """film movie song album book novel series show episode title titled entitled dubbed so-called nicknamed
        nickname named known term terms phrase word words slogan motto headline headlined game single track play musical
        memoir essay article column magazine program programme sitcom podcast hashtag hit classic ballad documentary
        poem anthem sequel comic called code-named codenamed labeled labelled marked billed"""
    ),
    females=words(
        """mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley
        kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen
        amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet
        catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith
        megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail
        alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany
        charlotte marie kayla alexis lori hillary ivanka melania michelle elena jill nikki kellyanne carly theresa nicola
        priti liz kate meghan claire fiona rosaly anezina tulsi kamala nadia zoe erin molly holly tracy tina wendy robin
        caroline allison alison leah jenny sophie lucy ellen anne monica paula valerie veronica kim kirsten marine sue"""
    ),
    males=words(
        """james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony mark
        donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary
        nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander frank patrick raymond
        jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle noah ethan jeremy walter keith
        roger terry austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan
        alan juan albert willie elijah wayne randy roy vincent ralph eugene russell bobby mason philip louis barack mitt
        ted marco jeb bernie bill tim steve mike jim tom bob dan ben sam tony chris matt nick greg jeff rick rudy newt
        vladimir emmanuel boris jeremy nigel gavin simon ian craig graham neil stuart derek max alex luke evan hugh
        oliver harry martin phil doug ron ken don ray fred barry glenn howard leonard norman stanley elon mark jamie"""
    ),
)
