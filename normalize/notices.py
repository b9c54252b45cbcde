"""Sentences about the page rather than of the story, by the words they begin with or hold: data, in the languages of the news."""

from __future__ import annotations

import re

_PHRASES: dict[str, tuple[str, ...]] = {
    "disclaimer": (
        r"(?:the )?(?:statements?|views?|opinions?|ideas|thoughts)\b.{0,80}\b(?:expressed|those of)\b.{0,160}\b(?:author|writer|contributor|not necessarily|solely)",
        r"(?:disclaimer|disclosure)\s*[:–—-]",
        r"die (?:in diesem|hier) .{0,60}(?:geäußerten|vertretenen) (?:meinungen|ansichten)",
        r"les (?:opinions|propos|points de vue) exprimés",
        r"las opiniones (?:expresadas|vertidas)",
        r"as opiniões (?:expressas|aqui)",
        r"le opinioni espresse",
        r"(?:мнение (?:автора|редакции) (?:может|не )|точка зрения автора)",
        r"de meningen in (?:dit|deze)",
    ),
    "promotion": (
        r"(?:help us grow|support (?:us|our (?:work|journalism)|independent (?:journalism|media|news))|support .{1,60} on (?:patreon|ko-?fi|subscribestar|paypal|substack)|become a (?:patron|member|supporter)|donate (?:now|today|to)|buy (?:us|me) a coffee|please consider (?:supporting|donating|a donation)|(?:like|follow|join) us on (?:facebook|twitter|x|telegram|instagram|youtube)|follow .{1,40} on (?:twitter|x|facebook|telegram|instagram))",
        (r"(?:get in touch with our (?:news|sports?) ?(?:team|desk|room)|join our (?:free )?(?:whatsapp|telegram|facebook|discord|viber|messenger|reddit) (?:community|channel|group|page)|"
         r"(?:do you have|have you got|got) (?:a|any|more) (?:stor(?:y|ies)|(?:news )?tips?|information)\b[^.?!]{0,80}\?[^\w]{0,4}(?:please )?(?:e-?mail|contact|call|get in touch|write|send|let us know|message|tell us)|"
         r"for more (?:news|stories|updates)(?: like this| from [^,.]{1,40})?, (?:check|visit|follow|subscribe|click|go to|head to))"),
        r"(?:unterstützen sie (?:uns|unsere)|folgen sie uns(?:erem .{1,20}kanal)? (?:auf|bei)|folgt uns (?:auf|bei)|spenden sie)",
        r"(?:soutenez(?:-nous| notre)|suivez-nous sur|(?:suivez|rejoignez) notre (?:chaîne|canal|communauté)|faites un don)",
        r"(?:apóyanos|apoya nuestro|síguenos en|(?:sigue|únete a) nuestro canal|haz (?:una donación|clic))",
        r"(?:apoie (?:o nosso|nosso)|siga-nos n[oa]|(?:clique aqui (?:para|e) (?:seguir|siga)|siga) o canal|(?:participe|entre) (?:do|no) (?:nosso )?(?:canal|grupo) (?:do|no|de))",
        r"(?:sostieni(?:ci| il)|seguici su|(?:segui|iscriviti a|unisciti a)l? ?(?:il )?(?:nostro )?canale)",
        r"(?:dołącz do nas|polub nas|obserwuj nas) (?:na|w) ",
        r"(?:поддержи(?:те)? (?:нас|проект|редакцию)|подпис(?:ывайтесь|аться) на наш)",
        r"(?:steun ons|volg ons op)",
    ),
    "correction": (
        r"(?:correction|corrections|clarification|editor[’']s note|update|amendment)\s*(?:\([^()]{0,40}\)|\d[\d./ ]{0,12})?\s*[:–—]",
        r"(?:an earlier version of this (?:article|story|report)|this (?:article|story|report|post) (?:has been|was) (?:updated|corrected|amended))",
        r"(?:korrektur|berichtigung|anmerkung der redaktion|hinweis der redaktion|transparenzhinweis|korrekturhinweis)\s*[:–—]",
        r"in einer (?:früheren|vorherigen|ersten) (?:version|fassung) (?:dieses|des) (?:artikels|textes|beitrags)",
        r"(?:rectificatif|erratum|correction|note de la rédaction|mise à jour)\s*[:–—]",
        r"(?:corrección|fe de erratas|nota del editor|rectificación)\s*[:–—]",
        r"(?:correção|errata|nota do editor)\s*[:–—]",
        r"(?:rettifica|errata corrige|correzione)\s*[:–—]",
        r"(?:исправление|уточнение|поправка|примечание редакции)\s*[:–—]",
        r"(?:rectificatie|correctie)\s*[:–—]",
    ),
    "newsletter": (
        r"(?:sign up (?:to|for) (?:our|the|my)|subscribe to (?:our|the) (?:\w+ ){0,3}newsletter|get (?:the|our) .{1,60}(?:by e-?mail|in your inbox|newsletter)|join our (?:mailing list|newsletter))",
        r"(?:(?:jetzt )?(?:unseren|den) newsletter (?:abonnieren|bestellen)|melden sie sich (?:für|zu) (?:unserem|unseren) newsletter)",
        r"(?:inscrivez-vous à (?:notre|la) newsletter|abonnez-vous à (?:notre|la) (?:newsletter|lettre))",
        r"(?:suscr[ií]bete a (?:nuestro|nuestra)|apúntate a nuestra newsletter)",
        r"(?:assine (?:a )?nossa newsletter|iscriviti alla (?:nostra )?newsletter|подпишитесь на (?:нашу )?рассылку|schrijf je in voor (?:onze|de) nieuwsbrief)",
    ),
    "sponsored": (
        r"(?:sponsored (?:content|post|by)|paid (?:content|post|partnership)|advertisement feature|this (?:post|article) (?:is|was) sponsored|this (?:post|article|page) (?:may )?contains? affiliate links)",
        r"(?:anzeige|gesponserter (?:beitrag|inhalt)|contenu sponsorisé|contenido patrocinado|conteúdo patrocinado|contenuto sponsorizzato|на правах рекламы|gesponsord)\s*[:–—.]?\Z",
    ),
    "paywall": (
        (r"(?:this (?:article|story|content) is (?:for|available (?:only )?to|exclusive to|reserved for|only (?:for|available to)) (?:our |paying |premium |registered )?(?:subscribers|members|paying)|"
         r"this (?:article|story|content) is (?:a )?(?:subscriber|member|premium)[- ](?:only|exclusive)|this is a (?:subscriber|member|premium)[- ](?:only|exclusive)|"
         r"(?:subscribe|sign in|log ?in|register|become a (?:member|subscriber))(?: now| today)?(?: for .{1,30})? to (?:continue|keep) reading|"
         r"(?:subscribe|sign in|log ?in|register) to (?:read|unlock|view|access) (?:the (?:full|rest|whole|entire)|this|full|our)|"
         r"to (?:continue|keep) reading(?: this (?:article|story))?,? (?:please )?(?:subscribe|log ?in|register|sign)|already (?:a|have a) (?:subscri(?:ber|ption)|member(?:ship)?)\?|"
         r"you(?:['’]ve| have) (?:reached|used|read) (?:your|all (?:of )?your|the) .{0,30}(?:limit|free (?:articles|stories))|"
         r"(?:the|this) (?:rest|remainder) of this (?:article|story|post) is (?:for|behind|available))"),
        (r"(?:(?:diesen artikel |jetzt )?weiterlesen mit|(?:dieser|der) (?:artikel|beitrag|text) ist (?:nur |exklusiv )?für (?:unsere )?abonnent|(?:nur|exklusiv) für abonnent|"
         r"article réservé (?:aux|à nos) abonnés|(?:cet article|ce contenu|la suite) est réservée? (?:aux|à nos) abonnés|il (?:vous )?reste .{1,20} (?:de cet article )?à lire|"
         r"(?:este )?(?:contenido|artículo) (?:es )?(?:exclusivo|solo|sólo) para suscriptores|suscr[ií]bete para (?:seguir|continuar) leyendo|para (?:seguir|continuar) leyendo|"
         r"(?:este )?(?:conteúdo|artigo) (?:é )?exclusivo para assinantes|(?:contenuto |articolo )?riservato agli abbonati|(?:questo (?:articolo|contenuto) è )riservato|"
         r"(?:dit artikel is )(?:alleen|exclusief) voor abonnees|(?:alleen|exclusief) voor abonnees|(?:доступно|только) (?:для )?подписчик)"),
    ),
}  # fmt: skip
_KINDS = tuple((kind, re.compile("|".join(phrases), re.I | re.S)) for kind, phrases in _PHRASES.items())
STARTS = frozenset(
    "ab ad al am an ap ar as be bu ce cl co de di do ed en er es ex fa fe fo ge go ha he hi id il in is je jo ko la le li lo me mi no "
    "nu ob op pa pl po qu re ri sc se si so sp st su th to tr un up vi vo we yo sí ún до ис мн на по пр то ут".split()
)
"""The first two letters of all these, by which most paragraphs are told at once."""
_RELATED = re.compile(
    r"(?:related(?: (?:articles?|stor(?:y|ies)|posts?|news))?|read (?:also|more|next)|see also|also read|more on this|(?:more|also|watch|listen)(?=\s?:)|you may also like|don[’']t miss"
    r"|lesen sie auch|mehr zum thema|siehe auch|auch interessant|à lire aussi|lire aussi|à lire|voir aussi|lea también|leer más|te puede interesar|"
    r"ver también|leia (?:também|mais)|veja também|leggi anche|vedi anche|читайте также|по теме|смотрите также|lees ook|zie ook|czytaj także|czytaj też|"
    r"zobacz też|läs också|les også|læs også|lue myös|ayrıca okuyun|اقرأ أيضا|اقرأ أيضًا|читайте також|相关阅读|相關閱讀|延伸阅读|延伸閱讀|関連記事|관련 기사|"
    r"קראו גם|διαβάστε επίσης|přečtěte si (?:také|též)|citește și|прочетете още|baca juga|xem thêm|यह भी पढ़ें|مزید پڑھیں|بیشتر بخوانید)(?: (?:su|on|about|zu|sur|sobre|o|om|over)\b)?(?:\.\.\.|…)?\s*(?:[:：>»→\n-]|\Z)",
    re.I,
)
RELATED_STARTS = frozenset(
    "al|au|ay|ba|ci|cz|do|le|li|lu|lä|læ|me|mo|př|re|se|si|te|ve|vo|wa|xe|yo|zi|zo|à |δι|по|пр|см|чи|קר|اق|مز|بی|यह|延伸|相关|相關|関連|관련".split(
        "|"
    )
)
_PAID = re.compile(
    r"sponsored (?:content|post|article|story)\b|(?:presented and )?paid (?:content|post|partnership)\b|advertisement feature|gesponserter (?:beitrag|inhalt)|"
    r"contenu sponsorisé|contenido patrocinado|conteúdo patrocinado|contenuto sponsorizzato|на правах рекламы",
    re.I,
)
_LONGEST, _LONGEST_LABEL = 700, 80


def notice_kind(text: str) -> str | None:
    """The kind of notice that a paragraph is, as in `Notice.kind`; None for a paragraph of the story."""
    if len(text) > _LONGEST:
        return None
    start = text.lstrip('*•–—- [("“„«_|')
    if start[:2].lower() not in STARTS:
        return None
    for kind, pattern in _KINDS:
        if pattern.match(start):
            return kind
    return None


def says_paid(text: str) -> bool:
    """Whether a line says of a story, not of a space for advertisements, that somebody paid for it."""
    return len(text) <= _LONGEST_LABEL and _PAID.match(text) is not None


def announces_related(text: str) -> bool:
    """Whether a line begins with "Related:", "Read also:" and their like."""
    start = text.lstrip("*•–—>» [(|")
    return start[:2].lower() in RELATED_STARTS and _RELATED.match(start) is not None
