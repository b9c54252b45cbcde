"""Single words that the grammar needs."""

ROLES: frozenset[str] = frozenset({
    "author", "admin", "administrator", "editor", "moderator", "mod", "member", "guest", "subscriber", "contributor", "staff", "active member", "trusted member", "famed member", "noble member", "eminent member", "estimable member", "honorable member", "prominent member", "reputable member", "new member", "illustrious member", "customer", "verified", "top fan", "top commenter", "post author", "article author", "op", "team", "journalist", "supporter", "premium", "reader", "seo editor", "seo manager", "shop manager", "keymaster", "participant", "registered", "anonymous coward",
    "autor", "autorin", "beitragsautor", "beitrags-autor", "redakteur", "redaktion", "mitglied", "gast", "abonnent", "mitarbeiter", "auteur", "auteure", "auteur de l’article", "auteur/autrice", "administrateur", "éditeur", "modérateur", "membre", "invité", "abonné", "contributeur", "administrador", "miembro", "invitado", "suscriptor", "moderador", "editora", "colaborador", "autore", "amministratore", "editore", "membro", "ospite", "moderatore", "iscritto", "sottoscrittore", "beheerder", "redacteur", "lid", "abonnee", "bijdrager",
    "автор", "админ", "администратор", "редактор", "модератор", "участник", "гость", "подписчик", "член", "адміністратор", "адмін", "учасник", "гість", "передплатник", "redaktor", "członek", "gość", "subskrybent", "użytkownik", "autora", "convidado", "assinante", "editor(a)", "visitante", "yazar", "yönetici", "editör", "üye", "misafir", "ziyaretçi", "abone", "författare", "redaktör", "medlem", "gäst", "prenumerant", "gjest", "gæst",
    "作者", "管理员", "编辑", "会员", "访客", "游客", "订阅者", "博主", "楼主", "投稿者", "管理者", "編集者", "ゲスト", "メンバー", "글쓴이", "관리자", "كاتب", "الكاتب", "مدير", "المدير", "محرر", "المحرر", "عضو", "ضيف", "زائر", "مشترك", "مشرف", "כותב", "מחבר", "מנהל", "עורך", "חבר", "אורח", "מנוי",
})  # fmt: skip
"""Labels that comment sections print beside a name, as keys."""

STAFF_ROLES: frozenset[str] = frozenset({"admin", "administrator", "editor", "moderator", "mod", "staff", "team", "redaktion", "redakteur", "journalist", "администратор", "админ", "редактор", "модератор", "管理员", "编辑", "administrateur", "éditeur", "modérateur", "administrador", "moderador", "amministratore", "moderatore", "مدير", "المدير", "محرر", "المحرر", "מנהל", "עורך"})  # fmt: skip
"""Roles of people who work for the site."""

AUTHOR_ROLES: frozenset[str] = frozenset({"author", "post author", "article author", "op", "autor", "autorin", "beitragsautor", "beitrags-autor", "auteur", "auteure", "auteur de l’article", "auteur/autrice", "autore", "автор", "autora", "yazar", "författare", "作者", "博主", "楼主", "投稿者", "글쓴이", "كاتب", "الكاتب", "כותב", "מחבר"})  # fmt: skip
"""Roles of whoever wrote the article."""

GUEST_ROLES: frozenset[str] = frozenset({"guest", "gast", "invité", "invitado", "ospite", "гость", "гість", "gość", "convidado", "visitante", "misafir", "ziyaretçi", "gäst", "gjest", "gæst", "访客", "游客", "ゲスト", "ضيف", "زائر", "אורח"})  # fmt: skip
"""Roles of people without an account."""

PLACEHOLDERS: frozenset[str] = frozenset({"anonymous", "anonym", "anonyme", "anónimo", "anônimo", "anonimo", "anoniem", "аноним", "анонимно", "анонім", "анонімно", "anonimowy", "匿名", "匿名さん", "익명", "مجهول", "אנונימי", "unknown", "anonimowo"})  # fmt: skip
"""What stands for no name."""

READ_MORE: tuple[str, ...] = (
    "read more »", "read more", "read more...", "weiterlesen »", "weiterlesen", "lire la suite »", "lire la suite", "leer más »", "leer más", "leggi il resto »", "leggi tutto »", "leggi tutto", "lees meer »", "lees meer", "подробнее »", "читать далее »", "читать полностью »", "читать дальше »", "детальніше »", "читати далі »", "czytaj więcej »", "czytaj dalej »", "ler mais »", "leia mais »", "devamını oku »", "devamı »", "läs mer »", "阅读更多 »", "查看更多 »", "阅读全文 »", "更多 »", "続きを読む »", "اقرأ المزيد »", "قراءة المزيد »", "المزيد »", "קרא עוד »", "קראו עוד »", "bővebben »", "legu pli »", "kartalagu »", "see more", "show more",
)  # fmt: skip
"""The control at the end of a cut text, in lower case."""

RELATIVE_WORDS: frozenset[str] = frozenset({
    "now", "just now", "right now", "today", "yesterday", "a moment ago", "moments ago", "an hour ago", "a day ago", "a week ago", "a month ago", "a year ago", "gerade eben", "jetzt", "soeben", "heute", "gestern", "à l’instant", "à l'instant", "maintenant", "aujourd’hui", "aujourd'hui", "hier", "ahora", "ahora mismo", "hoy", "ayer", "adesso", "ora", "oggi", "ieri", "zojuist", "nu", "vandaag", "gisteren", "только что", "сейчас", "сегодня", "вчера", "щойно", "зараз", "сьогодні", "вчора", "teraz", "przed chwilą", "dzisiaj", "dziś", "wczoraj", "agora", "agora mesmo", "hoje", "ontem", "şimdi", "az önce", "bugün", "dün", "idag", "igår", "just nu", "刚刚", "现在", "今天", "昨天", "たった今", "今日", "昨日", "방금", "الآن", "اليوم", "أمس", "עכשיו", "כרגע", "היום", "אתמול",
})  # fmt: skip
"""Dates without a number, as keys."""
