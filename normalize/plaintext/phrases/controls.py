"""Lines around one comment: its controls and labels."""

CONTROLS: dict[str, tuple[str, ...]] = {
    "reply": (
        "reply", "reply by post author", "replyby post author", "by post author", "reply to this comment", "reply to this", "respond", "reply share", "reply - share", "reply - share hide replies", "reply - share - hide replies", "reply hide replies", "reply quote", "reply delete", "delete", "antworten löschen", "löschen", "répondre supprimer", "supprimer", "responder eliminar", "eliminar", "responder excluir", "excluir", "rispondi elimina", "elimina", "beantwoorden verwijderen", "verwijderen", "ответить удалить", "удалить", "odpowiedz usuń", "usuń", "返信削除", "返信 削除", "删除", "回复 删除", "reply report", "reply flag", "reply share report", "reply like", "comment reply",
        "antworten", "antwort", "antworten zitieren", "auf diesen kommentar antworten",
        "répondre", "répondre à ce commentaire", "répondre à ce message", "responder", "contestar", "responder a este comentario", "rispondi", "beantwoorden",
        "reageer", "reageren", "antwoorden", "ответить", "ответ", "відповісти", "відповідь", "odpowiedz", "odpovědět", "odpovedať", "отговор",
        "返信", "返信する", "答复", "回复", "回覆", "답글", "답글 달기", "답글쓰기", "cevapla", "yanıtla", "svara", "svar", "besvar", "vastaa", "להגיב", "הגב", "השב", "رد", "ردّ", "الرد", "پاسخ",
        "balas", "trả lời", "ตอบกลับ", "válasz", "απάντηση", "răspunde", "respon", "erantzun", "odgovori", "respondi", "պատասխանել",
        "ответить цитировать", "ответить с цитатой", "цитировать", "quote", "zitieren", "citer",
    ),
    "reply_to": (
        "reply to {}", "in reply to {}", "replying to {}", "replied to {}", "in response to {}", "in answer to {}", "antwort an {}", "antwort auf {}", "als antwort auf {}", "répondre à {}", "en réponse à {}",
        "réponse à {}", "responder a {}", "en respuesta a {}", "respuesta a {}", "rispondi a {}", "in risposta a {}", "risposta a {}", "antwoord aan {}", "antwoord op {}", "reageer op {}",
        "ответить на {}", "ответ на {}", "в ответ на {}", "ответить {}", "відповісти {}", "відповісти на {}", "відповідь на {}", "у відповідь на {}", "odpowiedz {}", "odpowiedz na {}", "w odpowiedzi na {}", "odpowiedź do {}", "odpowiedz użytkownikowi {}",
        "回复 {}", "回复{}", "回覆 {}", "返信 {}", "{}への返信", "{} への返信", "{}に返信", "{} に返信する", "cevapla {}", "yanıtla {}", "{} adlı kişiye yanıt ver", "{} kullanıcısına cevap", "svar till {}", "svara på {}", "som svar på {}",
        "responder para {}", "em resposta a {}", "responder à {}", "resposta a {}", "resposta para {}", "הגב ל {}", "הגב ל{}", "בתגובה ל {}", "בתגובה ל{}", "ردّ على {}", "رد على {}", "الرد على {}", "ردا على {}", "رداً على {}", "پاسخ به {}",
        "svar til {}", "svar på {}", "vastaus käyttäjälle {}", "válasz {}", "válasz neki: {}", "odpověď pro {}", "odpověď na {}", "balas ke {}", "membalas {}", "trả lời {}", "répondre a {}", "@ {}", "→ {}", "↪ {}", "답글 {}", "respondi al {}", "պատասխանել {}",
    ),
    "says": (
        "{} says:", "{} says", "{} said:", "{} said", "{} said...", "{} said…", "{} wrote:", "{} writes:", "{} commented:", "{} replied:", "{} sagt:", "{} sagte:", "{} meint:", "{} schreibt:", "{} schrieb:", "{} hat gesagt:", "{} hat gesagt…", "{} dit :", "{} dit:", "{} a dit :", "{} a dit…", "{} a écrit :",
        "{} dice:", "{} dijo:", "{} dijo...", "{} escribió:", "{} ha scritto:", "{} ha detto:", "{} ha detto...", "{} scrive:", "{} disse:", "{} diz:", "{} escreveu:", "{} zegt:", "{} schreef:", "{} zei", "{} pisze:", "{} mówi:", "{} napisał:", "{} napisał(a):", "{} skriver:", "{} säger:", "{} sier:", "{} siger:", "{} sanoo:",
        "{} говорит:", "{} пишет:", "{} сказал:", "{} каже:", "{} пише:", "{} коментує:", "{} より:", "{}より:", "{} のコメント:", "{} 说道：", "{}说道：", "{} 说：", "{}说：", "{} 表示：", "{} 說：", "{} 提到:", "{}의 말:", "{} dedi ki:", "{} diyor ki:", "{} הגיב:", "{} אומר:", "{} כתב:", "{} يقول:", "{} كتب:", "{} قال:", "{} می‌گوید:", "{} گفت:",
        "{} berkata:", "{} mengatakan:", "{} szerint:", "{} píše:", "{} říká:", "{} hovorí:", "{} казва:", "{} spune:", "{} a spus:", "{} λέει:", "{} viết:", "{} ha dit:", "{} zapisao:", "{} kaže:", "{} piše:", "{} pravi:", "{} พูดว่า:",
    ),
    "pingback": ("pingback: {}", "trackback: {}", "пингбэк: {}", "пінгбек: {}", "pingback : {}", "rétrolien : {}", "ping : {}", "ping: {}", "ピンバック: {}", "トラックバック: {}", "引用通告：{}", "引用通告: {}", "تنبيه: {}", "تنبيه {}", "طنين: {}", "pingback:{}"),
    "votes": (
        "vote up# vote down", "vote up # vote down", "vote up#vote down", "vote up # vote down reply", "vote up#vote down reply", "vote up #vote down reply", "vote up# vote down reply", "vote up # # vote down reply", "vote up##vote down reply",
        "vote up-# vote down", "vote up -# vote down reply", "vote up-#vote down reply", "vote up", "vote down", "upvote downvote", "up vote down vote", "like # dislike #", "# likes", "# like", "like #", "# upvotes", "# votes", "# points",
        "голосовать за# голосовать против", "за # против",
    ),
    "share": (
        "share", "share on twitter share on google", "share on twittershare on google", "share on facebook share on twitter", "share on twitter", "share on google", "share on facebook", "share on x", "share on vk", "teilen", "partager", "compartir", "condividi", "delen", "поделиться", "udostępnij", "partilhar", "compartilhar", "paylaş", "dela", "分享", "共有", "شارك", "שתף", "поділитися",
        "report", "report comment", "report abuse", "report this comment", "flag", "flag as inappropriate", "melden", "signaler", "reportar", "denunciar", "segnala", "rapporteer", "пожаловаться", "zgłoś", "bildir",
        "permalink", "permanent link", "link", "copy link", "link to this comment", "anchor", "# ¶", "like", "dislike", "j'aime", "j’aime", "gefällt mir", "gefällt mir nicht", "me gusta", "mi piace", "nравится", "нравится", "recommend", "empfehlen", "recommander", "(edit)", "edit", "bearbeiten", "modifier",
    ),
    "edited": (
        "last edited # {}", "last edited {}", "edited {}", "edited", "(edited)", "zuletzt bearbeitet {}", "zuletzt geändert {}", "bearbeitet {}", "dernière modification {}", "modifié {}", "dernière édition {}", "última edición {}", "editado {}", "ultima modifica {}", "modificato {}", "laatst bewerkt {}", "bewerkt {}",
        "последний раз редактировалось {}", "последнее редактирование {}", "отредактировано {}", "останнє редагування {}", "відредаговано {}", "ostatnio edytowany {}", "ostatnia edycja {}", "edytowano {}", "en son düzenlenme {}", "son düzenleme {}", "最后编辑 {}", "最后编辑于{}", "最后编辑于 {}", "上次编辑{}", "最終編集 {}", "آخر تعديل {}", "עריכה אחרונה {}", "última edição {}", "editado pela última vez {}", "senast redigerad {}", "redigerad {}",
        "{} 前由 {} 编辑",
    ),
    "toggle": (
        "view replies (#)", "view replies", "hide replies", "show replies", "show replies (#)", "show # replies", "view # replies", "view # more replies", "# replies", "# reply", "replies", "more replies", "load more replies", "show more replies", "collapse", "expand", "antworten anzeigen", "antworten anzeigen (#)", "antworten ausblenden", "antworten verbergen", "# antworten", "voir les réponses (#)", "voir les réponses", "masquer les réponses", "afficher les réponses", "ver respuestas (#)", "ocultar respuestas", "vedi risposte (#)", "mostra risposte", "nascondi risposte", "# risposte", "bekijk antwoorden (#)", "antwoorden verbergen",
        "показать ответы (#)", "просмотреть ответы (#)", "посмотреть ответы (#)", "скрыть ответы", "показати відповіді (#)", "переглянути відповіді (#)", "сховати відповіді", "zobacz odpowiedzi (#)", "ukryj odpowiedzi", "ver respostas (#)", "ocultar respostas", "查看回复（#）", "查看回复 (#)", "查看回复(#)", "隐藏回复", "عرض الردود (#)", "عرض الردود", "إخفاء الردود", "yanıtları görüntüle (#)", "yanıtları gizle", "הצג תגובות (#)", "הסתר תגובות",
    ),
    "pending": ("your comment is awaiting moderation", "awaiting for approval", "your comment is awaiting moderation. this is a preview; your comment will be visible after it has been approved", "dein kommentar wartet auf die freischaltung", "votre commentaire est en attente de modération", "ваш комментарий ожидает одобрения", "tu comentario está pendiente de moderación"),
    "more": ("see more", "show more", "more", "mehr anzeigen", "voir plus", "ver más", "mostra altro", "показать ещё", "показать больше"),
}  # fmt: skip
"""Use -> phrases."""
