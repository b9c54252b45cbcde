"""What the parts of a comment section are called: in class names and ids, and in labels that readers see."""

from __future__ import annotations

import re
from functools import lru_cache

from ...openings import Roots

SECTION = (
    "comment", "komment", "koment", "coment", "yorum", "repl", "reacti", "reakti", "response", "respond", "respuesta",
    "resposta", "talkback", "discuss", "diskus", "forum", "feedback", "opinie", "otzyv", "user-post", "userpost", "postlist",
    "guestbook", "hozzaszol", "binhluan", "binh-luan", "thread", "cmt", "cmnt", "conversation", "posting", "meinung", "anmerkung", "leserbrief",
    "gaestebuch", "gastebuch", "livredor", "livre-d-or", "dyskus", "keskustelu", "prispev", "tanggapan", "pinglun", "liuyan", "nhanxet", "nhan-xet", "ykien", "y-kien",
)  # fmt: skip
"""Parts of class names and ids (lower case) of sections and of comments. Whether there are comments is another question."""

_WORD = re.compile(r"[A-Z]{2,}(?=[A-Z][a-z]|[^A-Za-z]|$)|[A-Z]?[a-z]+|[^\W\d_a-zA-Z]+")

AUTHOR = frozenset(
    "author autor auteur autore user username usuario usuaria utente benutzer nick nickname nickr pseudo fn commenter "
    "commentator poster member screenname login who byline name nom nombre nome naam namn navn isim kullanici vcard owner "
    "profile posted by postedby writer verfasser username autorname displayname visitor reader avtor yazan commentauthor "
    "authorname usr submitter persona".split()
)
DATE = frozenset(
    "date time datum data fecha timestamp tarih zeit published when posted ago heure horario created submitted datetime "
    "timeago day pubdate dateline stamp meta".split()
)
TEXT = frozenset(
    "text content body message msg inhalt texte texto tekst tresc testo bodytext paragraph icerik copy entry quote "
    "description post txt contents commenttext commentbody contenu conteudo contenido article prose markdown".split()
)
TITLE = frozenset("title titre titel subject betreff titulo titolo heading headline sujet tytul onderwerp".split())
ACTION = frozenset(
    "reply replies respond action actions report flag share vote votes voting like likes dislike rating rate recommend "
    "tools controls buttons button link links footer menu permalink edit delete abuse thumb thumbs score karma toolbar "
    "answer antworten quote moderation count counter bottom social badge".split()
)
FORM = frozenset("form respond respondform editor textarea login captcha write leave submit".split())
BOXES = frozenset(
    "recent recentcomments latest testimonial testimonials tweet tweets twitter related popular ticker teaser teasers "
    "newsletter trending liveblog aktuelle neueste letzte derniers dernieres ultimos ultimi laatste ostatnie "
    "nejnovejsi popularne meistkommentiert".split()
)
"""Class words of what is no thread, whatever else it is called."""
SOFT_BOXES = frozenset("sidebar widget footer slider carousel swiper archive promo live review reviews product".split())
"""Class words of what is no thread unless it is called comments too."""

CONTROLS = re.compile(
    r"(?:post (?:a )?)?(?:reply|respond|answer|quote|report|flag|like|dislike|unlike|share|edit|delete|permalink|link|vote|recommend|hide|show|"
    r"more|less|upvote|downvote|ignore|follow|unfollow|up|down|thanks|agree|disagree|abuse|spam|favou?rite|parent|top)"
    r"(?: (?:comment|abuse|this|this comment|to this|post|to|user|less|more|spam|as spam|as inappropriate|up|down|replies|reply|abusive))*|"
    r"(?:log ?in|sign ?in|register) to (?:reply|comment|respond|answer|vote)|zum antworten anmelden|connectez-vous pour répondre|(?:accede|inicia sesión) para responder|"
    r"accedi per rispondere|(?:inloggen|log in) om te (?:reageren|antwoorden)|(?:faça login|inicie sessão|entre) para responder|"
    r"zaloguj się,? (?:aby|żeby) odpowiedzieć|войдите,? чтобы ответить|logga in för att svara|log ind for at svare|logg inn for å svare|"
    r"antworten?|beantworten|zitieren|melden|kommentar melden|als spam melden|gefällt mir|teilen|bearbeiten|löschen|permanenter link|"
    r"r[ée]pondre|signaler(?: un abus)?|citer|partager|modifier|supprimer|recommander|j'aime|alerter|lire plus|lire la suite|"
    r"responder|denunciar|citar|compartir|me gusta|reportar|curtir|compartilhar|contestar|"
    r"rispondi|segnala|cita|condividi|mi piace|odpowiedz|zgłoś|cytuj|usuń|lubię to|"
    r"ответить|пожаловаться|цитировать|ссылка|поделиться|нравится|відповісти|скрыть|"
    r"yanıtla|cevapla|şikayet et|beğen|beğenmedim|paylaş|alıntıla|reageer|reageren|beantwoorden|rapporteer|citeer|"
    r"svara|svar|anmäl|gilla|dela|vastaa|ilmoita|odpovědět|reagovat|nahlásit|válasz|răspunde|"
    r"回复|回覆|回應|举报|舉報|檢舉|推荐|推薦|顶|赞|讚|踩|支持|反对|反對|引用|分享|删除|刪除|通報|返信|返信する|답글|신고|공감|추천|"
    r"رد|الرد|إبلاغ|پاسخ(?: دادن)?|گزارش|جواب(?: دیں)?|הגב(?: לתגובה)?|דווח|תגובה|trả lời|thích|báo cáo(?: vi phạm)?|chia sẻ|balas|suka|laporkan|"
    r"απάντηση|απάντησε|αναφορά|जवाब(?: दें)?|उत्तर(?: दें)?|आपत्ति दर्ज करें|रिपोर्ट करें|पसंद|উত্তর|জবাব(?: দিন)?|பதில்|ตอบ(?:กลับ)?|แจ้งลบ|ถูกใจ|แชร์|"
    r"პასუხი|պատասխանել|цитувати|поскаржитис[ья]|отговори?|цитирай|докладвай|odgovori|prijavi|raportează|citează|válasz erre|jelentem|"
    r"ilmianna|tykkää|odpovedať|reagovať|nahlásiť|citovat|atsakyti|atbildēt|ziņot|vasta|teata|yanıt ver|denuncia|respon|rapporter|anmeld|"
    r"返信する|違反報告(?:する)?|いいね|답글(?:쓰기|달기)|신고하기|좋아요|싫어요|点赞|收起|展开",
    re.I,
)
"""The whole of a control's label."""

_SAYS = (
    "says|said|wrote|writes|say|commented|replied|sagt|sagte|schreibt|schrieb|meint|antwortete|dit|a dit|a écrit|écrit|dice|dijo|"
    "escribió|ha detto|scrive|ha scritto|disse|diz|zegt|schreef|skriver|skrev|säger|sier|siger|sanoo|kirjoitti|mówi|"
    "pisze|napisał|napisała|napisał\\(a\\)|píše|napsal|говорит|пишет|написал|написала|dedi ki|diyor ki|yazdı|"
    "より|说|说道|說|說道|说：|commented|responded|στις|λέει|kata|berkata|:"
)
SAYS = re.compile(rf"\W*(?:{_SAYS})?(?: (?:on|at|am|le|el|il))?\W*", re.I)
"""What stands between a name and the comment: it says nothing else."""
LINK_WORDS = re.compile(
    rf"\W*(?:(?:on|at|by|from|in|posted|written|submitted|comment|um|am|von|vom|le|à|par|il|el|a las|por|da|di|em|às|op|om|door|av|den|kl|"
    rf"dnia|o|uhr|,|{_SAYS})\W*){{0,4}}",
    re.I,
)
"""Words that join a name and a date, and nothing else."""
BY = re.compile(
    r"^\W{0,8}(?:(?:#|no\.?|nr\.?)?\s?\d{1,6}\b\W{0,8})?(?:(?:comment|reply|answer|response|post|kommentar|message|antwort)\s+(?:#?\d+\s*)?)?[-–—:.\s]{0,5}"
    r"(?:(?:posted|written|submitted|left|comment|commented|sent|said|added|published)\s+by|by|from|name|author|user|geschrieben von|"
    r"verfasst von|kommentar von|eingetragen von|von|soumis par|post[ée] par|[ée]crit par|publi[ée] par|par|enviado por|publicado por|"
    r"escrito por|por|inviato da|scritto da|postato da|di|da|geplaatst door|door|av|af|napisał\(?a?\)?|napsal\(?a?\)?|napísal\(?a?\)?|írta|scris de|"
    r"skrevet a[vf]|skrivet av|lagt inn av|indsendt af|kirjoittanut|autor|przez|написав|від|"
    r"автор|написал|от|gönderen|yazan|dodał)(?:\s*:|(?=\s))\s*",
    re.I,
)
"""What stands before a name. No part repeats without an end: names are what anybody calls himself."""

_COUNT_OF = re.compile(
    r"comment|kommentar|komment|coment|commento|commenti|reply|replies|response|réponse|réaction|reactie|reaction|respuesta|resposta|"
    r"yorum|koment|opini|comentário|отзыв|комментар|коментар|评论|評論|留言|回应|回應|コメント|댓글|تعليق|نظر|תגובות|σχόλι|"
    r"beitr[äa]g|antwort|odpowied|wpis|hozzászól|thought|opinion|discussion|"
    r"guestbook|g[äa]ste?bu?o?[ck]h?\b|gastenboek|livre d.or|libro de visitas|гостевая|"
    r"कॉमेंट|कमेंट|टिप्पणि|टिप्पणी|মন্তব্য|கருத்து|ความคิดเห็น|ความเห็น|bình luận|ý kiến|دیدگاه|تبصر|კომენტარ|մեկնաբան|şərh|пікір|сэтгэгдэл|příspěv|príspev|ulasan|komen\b|athugasemd|댓글|의견",
    re.I,
)
COUNT_OF = Roots(
    _COUNT_OF,
    "comment|komm|komen|coment|repl|respon|react|respuesta|resposta|yorum|opini|beitrag|antwort|odpowied|wpis|thought|discussion|guestbook|gast|"
    "livre d|libro de|ulasan|athugasemd",
    "beiträg|répon|réact|hozzász|gäst|říspěv|ríspev|ý kiến|bình luận|şərh|отзыв|комментар|коментар|гостев|пікір|сэтгэгдэл|χόλι|评论|評論|留言|回应|回應|"
    "コメント|댓글|의견|تعليق|نظر|دیدگاه|تبصر|תגובות|कॉमेंट|कमेंट|टिप्पण|মন্তব্য|கருத்து|ความคิดเห็น|ความเห็น|კომენტარ|մեկնաբան",
)
"""What a number in the section's heading counts."""

_LONGEST_LINK = 60

LATIN = "\u024f"
"""The last letter of the Latin writing, whose words for comments mean other things too ("Ähnliche Beiträge")."""
_COUNTED = re.compile(r"\W{0,3}(\d[\d.,]{0,8})\W")
_BEGINNING = 40
_LONGEST_HEADING = 250


def counted_in(heading: str) -> int | None:
    """The number in a heading that begins by counting comments, whatever follows: "12 thoughts on …"; None for others."""
    match = _COUNTED.match(heading) if len(heading) <= _LONGEST_HEADING else None
    if match is None or COUNT_OF.search(heading[:_BEGINNING]) is None:
        return None
    digits = match[1].replace(".", "").replace(",", "")
    return int(digits)


DELETED = re.compile(
    r"\W*(?:deleted|removed|(?:this |the )?(?:comment|post|message|reply)(?: \w+){0,6}? (?:deleted|removed|hidden|moderated)\b.{0,80}|"
    r"(?:dieser |der )?(?:kommentar|beitrag)(?: \w+){0,4}? (?:gelöscht|entfernt)\b.{0,80}|"
    r"(?:ce |le )?(?:commentaire|message)(?: [\w']+){0,4}? (?:supprimé|effacé|modéré)\b.{0,80}|"
    r"(?:este |el |o )?(?:comentario|comentário)(?: \w+){0,4}? (?:eliminado|borrado|removido|excluído)\b.{0,80}|"
    r"(?:комментарий|сообщение) (?:был[оа]? )?(?:удал[её]но?|скрыто?)\b.{0,80}|.{0,20}(?:评论|留言)已?(?:被)?删除.{0,20})\W*",
    re.I | re.S,
)
"""A text that stands in for a comment that is gone."""

_STRONG_PARTS = (
    "comment",
    "kommentar",
    "komment",
    "koment",
    "coment",
    "commento",
    "yorum",
    "hozzasz",
    "talkback",
    "otzyv",
    "userpost",
    "guestbook",
    "gaestebuch",
    "livredor",
    "lesermeinung",
    "keskustelu",
    "dyskus",
    "pinglun",
    "liuyan",
    "cmnt",
    "tanggapan",
    "nhanxet",
)
_STRONG_WORDS = frozenset(
    "reply replies reaction reactions reacties reactie reaktionen reaktion response responses respond answers antworten antwort "
    "feedback discussion diskussion discuss opinie cmt cmts respuesta respuestas resposta respostas commenter".split()
)
_WEAK_WORDS = frozenset(
    "posting postings meinung meinungen conversation prispevek prispevky remark remarks post posts message messages thread threads opinion opinions topic forum entry msg".split()
)


_OF_STORIES = re.compile(
    r"(?:has|no|with|without|show|hide|category|tag|section|type|page|single|is|post)-|.*comments?-(?:open|closed|on|off|enabled|disabled)$",
    re.I,
)


@lru_cache(20_000)
def calls_comments(name: str) -> int:
    """Whether a class attribute or id speaks of comments: 2 it does, 1 it may mean them, 0 no."""
    # "has-comments", "comments-open" and "category-comment" tell something of a story
    words = words_of(" ".join(token for token in name.split() if not _OF_STORIES.match(token)))
    if any(word in _STRONG_WORDS or any(part in word for part in _STRONG_PARTS) for word in words):
        return 2
    if "omE" in name and any(token.lower().startswith("coment") for token in name.split()):
        return 2  # "comEnt", in which capitals part no words
    return 1 if words & _WEAK_WORDS else 0


_ANCHOR = re.compile(r"(?:comments?|kommentare?|commentaires?|comentarios?|reacties|c|cmt)[-_]?\d{0,12}", re.I)


def is_comment_anchor(name: str) -> bool:
    """Whether an anchor of that name stands at the comments or at one of them."""
    return name[:1] in "cCkKrR" and len(name) < 30 and _ANCHOR.fullmatch(name) is not None


_STATES = frozenset(
    "odd even alt first last active open closed clearfix clear cf group row new hidden show collapsed expanded left right "
    "parent child depth level thread byuser bypostauthor highlander highlighted featured".split()
)


@lru_cache(20_000)
def words_of(name: str) -> frozenset[str]:
    """The words in a class attribute or id: ``newsComment-userName`` holds news, comment, user, name."""
    return frozenset(word.lower() for word in _WORD.findall(name))


_SPLIT = re.compile(r"[-_]+")
_HAS_DIGITS = re.compile(r"\d+")


@lru_cache(20_000)
def shape_of(attribute: str) -> str:
    """A class attribute without what differs from one comment to the next: numbers, odd and even."""
    kept = []
    for token in attribute.split():
        plain = _HAS_DIGITS.sub("", token).strip("-_")
        if plain and not _STATES.issuperset(_SPLIT.split(plain.lower())) and not plain.startswith("comment-author-"):
            kept.append(plain)
    return " ".join(sorted(set(kept)))


def says(text: str) -> bool:
    """Whether `text` is no more than what stands between a name and the comment."""
    return len(text) <= _LONGEST_LINK and SAYS.fullmatch(text) is not None


def joins(text: str) -> bool:
    """Whether `text` is no more than what joins a name and a date."""
    return len(text) <= _LONGEST_LINK and LINK_WORDS.fullmatch(text) is not None


@lru_cache(20_000)
def is_control(text: str) -> bool:
    """Whether `text` is a control's label or a bare number, and nothing that a reader wrote."""
    plain = text.strip(" \t\u00a0|·•:()[]{}<>«»…,.-–—/+!*#✍️↩▼▲►▾▴0123456789")
    return not plain or (
        len(plain) <= 40 and (CONTROLS.fullmatch(plain) is not None or LINK_WORDS.fullmatch(plain) is not None)
    )
