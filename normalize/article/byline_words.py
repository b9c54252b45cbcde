"""Words around names in bylines, in the languages of the news."""

from __future__ import annotations

import re

from ..openings import Starts

_BY = re.compile(
    r"(?:(?:more (?:stories|articles|posts) |(?:article |blog |news )?(?:written|posted|published|reported|story|words?|text|article|created|authored|submitted|"
    r"contributed|compiled|report|post|column|analysis|review|essay|opinion) )?by|authors?|post author|words|reporter|reporting by|writer|"
    r"(?:geschrieben |veröffentlicht |erstellt |verfasst |(?:(?:ein )?(?:gast|blog[ -]?)?beitrag|artikel|text|bericht|kommentar|analyse|interview|protokoll|kolumne) )?von|"
    r"autor(?:in(?:nen)?|en|ka|ski|zy|es|a)?|verfasser(?:in)?|"
    r"(?:publié |écrit |rédigé |posté |proposé |article |texte )?par|auteure?s?|(?:publicado |escrito |redação |texto |redactado |creado )?por|autora|"
    r"(?:pubblicato |scritto |a cura |articolo )?d[ia]|autor[ei]|(?:geplaatst |geschreven |gepubliceerd )?door|text(?:e|o)?|tekst|"
    r"(?:skrevet |skriven |publisert |publicerad )?av|(?:skrevet )?af|przez|napisał[ao]?|автор(?:ы)?|текст|опубликовано|написал[аи]?|szerző|írta|napsal[ao]?|yazan|yazar|tekijä|kirjoittanut|toimittaja|"
    r"συντάκτης|του|بواسطة|بقلم|كتب(?:ه|ته|ها)?|الكاتب|نویسنده|توسط|מאת|作者|撰文|撰稿|文|記者|记者|著者|執筆|投稿者|取材|글|기자)(?:\s*[:：/／|]\s*|\s+)",
    re.I,
)
BY = Starts(
    _BY,
    "a |af|an|ar|au|av|be|bl|by|co|cr|da|di|do|ei|er|es|ga|ge|in|ki|ko|mo|na|ne|op|pa|po|pr|pu|re|sc|sk|st|su|sz|te|to|ve|vo|wo|wr|ya",
)
"""What stands before a name."""
_LABEL = re.compile(
    r"(?:(?:(?:written|posted|published|story|reported|words|text|article|created) )?by|(?:about|meet) (?:the|our) (?:authors?|writers?|experts?)|authors?|(?:verfasst |geschrieben |erstellt )?von|autor(?:in|ka|ski|zy|es|a)?|verfasser|"
    r"über (?:den|die) autor(?:in|en)?|(?:écrit |rédigé |publié )?par|auteure?s?|(?:escrito |publicado )?por|(?:scritto )?d[ia]|(?:geschreven )?door|skrevet av|av|af|redakcja|автор|作者|記者|著者|この記事を書いた人)\s*[:：]?",
    re.I,
)
LABEL = Starts(_LABEL, "ab|af|ar|au|av|by|cr|da|di|do|er|es|ge|me|pa|po|pu|re|sc|sk|st|te|ve|vo|wo|wr")
"""A line that is only the label of the line after it."""
PARTS = re.compile(
    r"\s*(?:;|\||/|•|·|、|，|&|\+|\s[-–—−]\s|\s(?:and|And|AND|und|Und|UND|et|ET|y|e|en|och|og|oraz|i|и|та|ve|ja|with|mit|im Gespräch mit|in conversation with)\s)\s*"
    r"|\s*,\s*(?:and |und |et |y |e )?(?=\S+\s+\S)"
)
"""What parts the names of a list. A comma before a single word parts a name from a town or a title."""
_NOT_BY = re.compile(
    r"(?:medically |clinically |legally |expert |fact[ -]?)?(?:edited|reviewed|checked|translated|photograph(?:s|y|ed)?|photos?|pictures?|images?|illustrat(?:ed|ions?)|video|graphics?|"
    r"updated|powered|sponsored|presented|hosted|developed|produced|designed|provided|supplied|brought to you)(?: and fact[ -]checked)? by\b|"
    r"(?:foto|bild|grafik|video|illustration|übersetz|übersetzung|quelle|photo|crédit|source|fuente|imagen|photos)\w*(?: und adaptierung)?\s*(?:[:/]|von\b|by\b|par\b|por\b|av\b)",
    re.I,
)
NOT_BY = Starts(_NOT_BY, "bi|br|ch|cl|cr|de|ed|ex|fa|fo|fu|gr|ho|il|im|le|me|ph|pi|po|pr|qu|re|so|sp|su|tr|up|vi")
"""What stands before the name of another than the author."""
CUT = re.compile(
    r"\s*(?:[•|·,–—-]\s*)?\b(?:(?:medically |clinically |fact[ -]?)?(?:reviewed|checked|edited|translated) (?:by|and)\b|(?:last |first )?(?:updated|published|posted|modified)\b|"
    r"(?:min(?:ute)?s?|sec) read\b|reading time|lesezeit|veröffentlicht|aktualisiert|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato|опубликовано|"
    r"view (?:all|in|profile|bio|more|posts)\b|follow\b|see all\b|subscribe\b|share\b|contact\b|bio\b|read more|more by|comments?\b|photograph(?:y|s)\b|photos?\b|foto\b|illustration).*\Z",
    re.I | re.S,
)
"""Where a byline's own words end."""
EDITOR = re.compile(
    r"[（(【\[]?\s*(?:责任编辑|責任編輯|责编|編輯|编辑|記者|记者|作者|文)\s*[:：]?\s*([\u4e00-\u9fff·]{2,4})\s*[）)】\]]?"
)
"""Who answers for a story, as Chinese pages say at its end."""
DATELINE = re.compile(
    r"[^\W\d_][^()]{1,40}\s?\(((?:dpa|afp|apa|ap|kna|epd|sid|ots|dts|reuters|ansa|efe|lusa|xinhua|pti|ani|ians|belga|anp|ntb)(?:/\w{2,6})?)\)\s*[-–—:]",
    re.I,
)
"""The town and agency that begin a story of an agency: "Hamburg (dpa/lno) -"."""
NOT_A_NAME = re.compile(
    r"https?:|www\.|@|\d{2}|\b(?:updated|published|posted|share|comments?|min(?:ute)?s? read|subscribe|follow|email|contributor page|view all|"
    r"more (?:by|posts)|all posts|read more|archives?|biography|profile|folge|entfolgen|facebook|twitter|linkedin|instagram|whatsapp|e-?mail|print|photo|foto|image|"
    r"shutterstock|getty|sharing|options|follow|download|newsletter|sign up|log ?in|click|here|reading time|lesezeit|minut\w*|"
    r"story|stories|articles?|latest|news feed|home|about|contact|translated)\b|[<>{}=_*#]|[(][^)]*\Z",
    re.I,
)
DESK = re.compile(
    r"\b(?:staff|desk|editors?|editorial|newsroom|news ?team|team|agency|agencies|agenturen|press|news|gazette|times|post|reuters|afp|tass|dpa|apa|dapd|epd|kna|ansa|efe|lusa|"
    r"online|contributors?|network|media|médias?|publishing|publishers?|verlag|gmbh|inc|ltd|llc|cond[eé] nast|magazine|magazin|zeitung|university|institute|association|foundation|redaktion|"
    r"rédaction|redacción|redazione|redação|redactie|redakcja|редакция|редакції)\b|編集部|编辑部|新聞|通信社",
    re.I,
)
"""Signs of an outlet or desk that signs for itself."""
AGENCY = re.compile(
    r"(?:dpa|afp|apa|ap|dapd|epd|kna|sid|ots|dts|ansa|efe|lusa|tass|ria|belga|anp|ntb|tt|ritzau|pap|čtk|mti|xinhua|kyodo|jiji|yonhap|pti|ani|ians|aap|reuters|bloomberg|"
    r"associated press|agence france-presse|the canadian press)(?:[/-]\w{2,6})*",
    re.I,
)
"""The names of news agencies, as bylines have them."""
ROLE = re.compile(
    r"(?:.{0,60}[ -])?(?:reporter|editor|writer|author|reviewer|correspondent|journalist|columnist|contributor|photographer|producer|anchor|critic|fellow|intern|analyst|specialist|director|manager|officer|founder|ceo|blogger|coordinator|strategist|consultant|engineer|developer|president|attorney|physician|dietitian|coach|"
    r"\w{0,30}(?:korrespondent|redakteur|reporter|autor|kolumnist|journalist)(?:in)?|journaliste|volontär(?:in)?|experte?(?:in)?|mitarbeiter(?:in)?|"
    r"rédacteur|rédactrice|correspondant[e]?|periodista|redactor[a]?|corresponsal|giornalista|redattore|inviat[oa]|redacteur|verslaggever|dziennikarz|redaktor|"
    r"журналист|корреспондент|обозреватель|記者|记者|기자|특파원)\Z",
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
    "de da do dos das di del della der den des van von vom zu zur zum la le les du al el bin ibn ben abu bint ter ten te op y e i und and af av "
    "dit st jr sr mc mac o ó ní nic d' l'".split()
)
"""Particles of names, which may be lower-case."""
NO_NAME = frozenset(
    "the a an our this that these for with from in on at to of as is are was by or not no all more read view full article posted team share "
    "autor author autorin auteur autore agenturen agencies today yesterday monday tuesday wednesday thursday friday saturday sunday january "
    "february march april june july august september october november december updated published home blog mon tue wed thu fri sat sun "
    "von par por artikel nachrichten kontakt impressum here now new how why what when where who people experts authors writers contributors "
    "size font checked edition update".split()
)
"""Words that stand in no name."""
