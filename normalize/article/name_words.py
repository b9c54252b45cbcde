"""Words that stand in names, beside them, and in no name: particles, roles, desks, agencies, towns."""

from __future__ import annotations

import re

NOT_A_NAME = re.compile(
    r"https?:|www\.|@|\d{2}|\b(?:updated|published|posted|share|comments?|min(?:ute)?s? read|subscribe|follow|email|contributor page|view all|"
    r"more (?:by|posts)|all posts|read more|archives?|biography|profile|folge|entfolgen|facebook|twitter|linkedin|instagram|whatsapp|e-?mail|print|photo|foto|image|"
    r"shutterstock|getty|sharing|options|follow|download|newsletter|sign up|log ?in|click|here|reading time|lesezeit|minut\w*|"
    r"story|stories|articles?|latest|news feed|home|about|contact|translated)\b|के बारे|입력|수정|등록|승인|正文|首页|首頁|来源|來源|[<>{}=_*#]|[(][^)]*\Z",
    re.I,
)
DESK = re.compile(
    r"\b(?:staff|desk|office|communications|public (?:affairs|relations)|editors?|editorial|newsroom|news ?team|team|agency|agencies|agenturen|press|news|gazette|times|post|reuters|afp|tass|dpa|apa|dapd|epd|kna|ansa|efe|lusa|"
    r"online|contributors?|network|media|médias?|publishing|publishers?|verlag|gmbh|inc|ltd|llc|cond[eé] nast|magazine|magazin|zeitung|university|institute|association|foundation|redaktion|"
    r"rédaction|redacción|redacció|redazione|redação|redactie|redakcja|redakcija|redakce|redakcia|redaksjonen|redaktionen|redaksi|toimitus|toimetus|szerkesztőség|redacția|redacţia|erredakzioa|"
    r"редакция|редакции|редакції|редакція|редакцията|рэдакцыя|уредништво|haber merkezi|haber masası|(?:wire|staff|agency) (?:reports?|services?)|ban biên tập|nhóm pv|pv|"
    r"συντακτική ομάδα|newsroom|მთავარი რედაქცია|რედაქცია|խմբագրություն)\b|編集部|编辑部|編輯部|編輯中心|编辑中心|新聞|通信社|综合报道|綜合報導|뉴스팀|편집국|온라인팀|디지털팀|กองบรรณาธิการ|ทีมข่าว|กองข่าว|ฝ่ายข่าว|"
    r"هيئة التحرير|فريق التحرير|تحریریه|ویب ڈیسک|ڈیسک|מערכת|डेस्क|নিজস্ব (?:প্রতিবেদক|প্রতিনিধি|সংবাদদাতা)|ডেস্ক|संवाददाता\Z|செய்திப்பிரிவு|డెస్క్",
    re.I,
)
"""Signs of an outlet or desk that signs for itself."""
OUTLET = re.compile(
    r"\b(?:(?:landes|hauptstadt|regional)?studio|tv|radio|rádio|rádió|radyo|radyosu|televisión|televisão|televizija|fm|herald|tribune|chronicle|telegraph|guardian|observer|daily|weekly|diario|diário|giornale|gazzetta|jornal|gazeta|gazetesi|gazete|journal|dagblad|tidning|avis|blad|"
    r"nachrichten|noticias|notícias|zprávy|vijesti|вести|новости|новини|тв|радио|газета|bbc|cnn|nbc|cbs|npr|zdf|orf|rtve|nrk|svt|yle|rtl|g1|uol|afisha)\b|بی بی سی|بي بي سي|الجزيرة|ٹی وی|न्यूज़|न्यूज|समाचार|日報|日报|晚報|晚报|電視|电视|テレビ|일보|방송|\.(?:com|net|org|de|fr|it|es|pl|ru|id|co)\b",
    re.I,
)
"""Words of outlets' names, where they stand beside a person's."""
STAFF = re.compile(
    r"(?:by |our |the )?staff(?: (?:writers?|reporters?|correspondents?|reports?|contributors?))?|(?:news|web|city|sports|digital|online) (?:desk|team|staff)|newsroom|(?:da |la )?(?:redacción|redação|redazione|redacció|redacția)|"
    r"(?:la )?rédaction|(?:die )?redaktion|(?:de )?redactie|redakcja|redakce|редакция|редакція|haber merkezi|(?:tim )?redaksi|編集部|编辑部|編輯部|온라인뉴스팀|뉴스팀|กองบรรณาธิการ|web desk|ویب ڈیسک|"
    r"নিজস্ব (?:প্রতিবেদক|প্রতিনিধি|সংবাদদাতা)|(?:निज|जागरण|विशेष )?\s?संवाददाता|वेब डेस्क|ডেস্ক রিপোর্ট",
    re.I,
)
"""The outlet's own desk, as it signs for itself."""
AGENCY = re.compile(
    r"(?:agência |agencia |agence |agenzia )?(?:dpa|afp|apa|ap|dapd|epd|kna|sid|ots|dts|ansa|efe|lusa|tass|ria|belga|anp|ntb|tt|ritzau|pap|čtk|mti|xinhua|kyodo|jiji|yonhap|pti|ani|ians|aap|reuters|bloomberg|"
    r"associated press|the associated press|agence france-presse|the canadian press)(?:[/-]\w{2,6})*",
    re.I,
)
"""The names of news agencies, as bylines have them."""
_AGENCIES = (
    "TASR|STT|HINA|Hina|TANJUG|Tanjug|BETA|FoNet|BTA|БТА|AGERPRES|Agerpres|Mediafax|ELTA|BNS|LETA|AA|İHA|IHA|DHA|ANKA|AMNA|ΑΠΕ-ΜΠΕ|CNA|IRNA|ISNA|MNA|WAFA|Antara|ANTARA|Bernama|BERNAMA|VNA|TTXVN|"
    "Укрінформ|Ukrinform|УНІАН|УНН|УНИАН|UNIAN|ТАСС|Интерфакс|Interfax|БелТА|BelTA|SITA|STA|UNI|UNB|BSS|APP|WAM|SPA|KUNA|SANA|Adnkronos|LaPresse|AGI|Keystone-ATS|Keystone-SDA|SDA|ATS|CP|Ritzau|"
    "Belga|Xinhua|Kyodo|Yonhap|Reuters|Folhapress|Bloomberg|신화통신|연합뉴스|뉴시스|뉴스1|新华社|新華社|中新社|中央社|共同|時事|共同通信|時事通信|ロイター|رويترز|وكالات|Europa Press|Agência Brasil|Agência Estado|Estadão Conteúdo|"
    "Agência O Globo|Agencia EFE|PA Media|Press Association|RIA Novosti|РИА Новости|Asia News Network"
)
AGENCIES = frozenset(_AGENCIES.split("|"))
"""Agencies whose names, written otherwise, are also words or people's names."""
_PLURAL = (
    "(?:(?:reporter|writer|correspondent|journalist|columnist|contributor|photographer|producer|critic|intern|analyst)s|journalistes|periodistas|redactor[ea]s|"
    "jornalistas|repórteres|colunistas|giornalist[ie]|redacteuren|verslaggevers|redakteur(?:e|innen)|dziennikarze|novinari)"
)
PLURAL = re.compile(rf"{_PLURAL}\Z", re.I)
"""What several people do, who are named before: the role of none of them alone."""
ROLE = re.compile(
    r"(?:.{0,60}[ -])?(?:reporter|editor|writer|author|reviewer|bureau chief|correspondent|journalist|columnist|contributor|photographer|producer|anchor|critic|fellow|intern|analyst|specialist|director|manager|officer|founder|ceo|blogger|coordinator|strategist|consultant|engineer|developer|president|attorney|physician|dietitian|coach|"
    r"\w{0,30}(?:korrespondent|redakteur|reporter|autor|kolumnist|journalist)(?:in)?|\w{4,30}leiter(?:in)?|chefredakteur(?:in)?|journaliste|volontär(?:in)?|experte?(?:in)?|mitarbeiter(?:in)?|"
    r"rédacteur|rédactrice|correspondant[e]?|periodista|redactor[a]?|corresponsal|giornalista|redattore|inviat[oa]|redacteur|verslaggever|dziennikarz|redaktor|"
    r"reporter[oa]?|jornalista|repórter|correspondente|colunista|columnista|enviad[oa] especial|envoyée? spéciale?|chroniqueu(?:r|se)|éditorialiste|corrispondente|opinionista|"
    r"toimittaja|kirjeenvaihtaja|redaktör|skribent|krönikör|korrespondent|kommentator|kolumnist|ajakirjanik|žurnālist[es]?|žurnalist(?:as|ė)|dziennikarka|publicyst(?:a|ka)|korespondent(?:ka)?|reporterka|redaktorka|"
    r"novinář(?:ka)?|zpravodaj(?:ka)?|komentátor(?:ka)?|újságíró|tudósító|szerkesztő|jurnalist[ăa]?|novinark?a?|dopisni(?:k|ca)|новинар(?:ка)?|дописни(?:к|ца)|журналистка|спецкорреспондент|собкор|журналіст(?:ка)?|"
    r"кореспондент(?:ка)?|оглядач(?:ка)?|репортер(?:ка)?|muhabir|gazeteci|köşe yazarı|δημοσιογράφος|ανταποκρι(?:τής|τρια)|wartawan|jurnalis|phóng viên|gazetar[ei]?|"
    rf"{_PLURAL}|"
    r"журналисты?|корреспонденты?|обозреватель|خبرنگار|روزنامه\u200c?نگار|مراسلة?|صحفية?|نامہ نگار|संवाददाता|כתבת?|עיתונאית?|記者|记者|기자|특파원)\Z",
    re.I,
)
_ADJECTIVES = (
    "leitender leitende senior chief staff freier freie contributing guest deputy associate assistant managing executive special political politics business sports "
    "health science technology tech culture news national foreign video digital data investigative general lead former founding principal junior award-winning freelance content marketing product social media brand "
    "vice certified registered licensed communications community web online"
)
ADJECTIVES = frozenset(_ADJECTIVES.split())
"""What stands before a role and is part of it."""
DEGREES = frozenset(
    "md phd ph.d m.d mba msc bsc ba ma jd llb llm rn rd rdn dds dvm cpa cfa cfp esq mph dphil frcp facs lcsw psyd pharmd ms edd do np facp faafp".split()
)
GENERATIONS = frozenset("jr jr. sr sr. ii iii iv".split())
ADMINS = frozenset(
    "admin administrator webmaster root user wpadmin siteadmin sysadmin superadmin superuser editor author moderator support info test guest writer wordpress "
    "redakteur autor administrador administrateur".split()
)
"""Accounts of a site's keepers, which name nobody."""
SMALL = frozenset(
    "de da do dos das di del della der den des van von vom zu zur zum la le les du al el bin ibn ben abu bint ter ten te op y e i und and af av dels den het 't ’t binti bt b. anak ould os vel "
    "ap dit st jr sr mc mac o ó ní nic d' l'".split()
)
"""Particles of names, which may be lower-case."""
NO_NAME = frozenset(
    "the a an our this that these for with from in on at to of as is are was by or not no all more read view full article posted team share "
    "autor author autorin auteur autore agenturen agencies today yesterday monday tuesday wednesday thursday friday saturday sunday january "
    "february march april june july august september october november december updated published home blog mon tue wed thu fri sat sun "
    "von par por artikel nachrichten kontakt impressum here now new how why what when where who people experts authors writers contributors "
    "size checked edition update updates estate prime minister "
    "eingestellt erstellt veröffentlicht geschrieben verfasst gepostet zitat antwort kommentar gastbeitrag übersetzt aufgezeichnet beitrag text foto fotos bild".split()
)
"""Words that stand in no name."""
FIRST_NAMES = frozenset("april june august sun thu".split())
"""Words of dates that are given names too."""
