"""What bylines call those who wrote and those who did other work, in the languages of the news: "Teksti:", "Kuvat:"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

_WROTE = (
    "author|authors|writer|writers|reporter|reporters|journalist|correspondent|columnist|contributor|words|text|written|reporting|posted|geschrieben|écrit|rédigé|escrito|scritto|geschreven|skrevet|skriven|skrive|написано|опубликовано|réalisé|réalisée|réalisés|recueillis|realizado|realizada|das interview führte|das gespräch führte|die fragen stellte|автор статьи|автор материала|автор текста|"
    "autor|autorin|autoren|autorinnen|verfasser|verfasserin|texte|es schreibt|es berichtet|reporterin|redaktion|redakteur|redakteurin|aufgezeichnet|protokoll|"
    "auteur|auteure|auteurs|autrice|rédacteur|rédactrice|rédaction|propos recueillis|recueilli|journaliste|"
    "autora|autores|autoras|texto|textos|redactor|redactora|periodista|redacta|autoría|"
    "reportagem|texto e fotos|autoria|jornalista|repórter|redator|redatora|testo|testi|autore|autori|giornalista|articolo|servizio|"
    "texts|redacció|periodistes|egilea|egileak|testua|kazetaria|"
    "tekst|tekst en foto's|schrijver|verslaggever|redacteur|teks|skrywer|joernalis|"
    "skribent|skribenter|författare|journalister|textförfattare|forfatter|forfattere|skribenten|tekster|tekst og foto|"
    "höfundur|höfundar|texti|blaðamaður|teksti|kirjoittaja|kirjoittajat|toimittaja|toimittajat|kirjoittanut|juttu|tekijä|"
    "kirjutas|ajakirjanik|autorid|autors|teksts|raksta|sagatavoja|žurnālists|žurnāliste|teksta autors|teksta autore|"
    "autorius|autorė|autoriai|tekstas|parengė|parašė|žurnalistas|žurnalistė|"
    "autorka|autorzy|autorki|opracował|opracowała|opracowanie|opracowali|oprac|przygotował|przygotowała|napisał|napisała|napisali|rozmawiał|rozmawiała|rozmawia|rozmawiali|dziennikarz|dziennikarka|"
    "autoři|napsal|napsala|napsali|připravil|připravila|připravili|zpracoval|zpracovala|zpracovali|redaktor|redaktorka|rozhovor vedl|rozhovor vedla|"
    "napísal|napísala|pripravil|pripravila|spracoval|spracovala|"
    "szerző|szerzők|írta|szöveg|készítette|összeállította|riporter|újságíró|"
    "autoare|scris|a scris|redactat|reporteri|material realizat|"
    "avtor|avtorica|avtorji|besedilo|piše|pišejo|pišu|napisao|napisala|priredil|priredila|pripremio|pripremila|razgovarao|razgovarala|novinar|novinarka|novinari|objavio|objavila|"
    "аутор|аутори|ауторка|пише|пишу|новинар|новинарка|написао|написала|припремио|припремила|автори|пишува|подготви|подготвил|напиша|новинарот|"
    "автор|авторът|репортер|написа|журналист|авторка|текст|тексты|тексти|текстове|tekstovi|teksty|textos|tekstit|texty|textes|textok|авторы|журналисты|журналистка|корреспондент|подготовил|подготовила|подготовили|беседовал|беседовала|беседовали|записал|записала|"
    "материал подготовил|материал подготовила|написал|"
    "авторки|журналістка|журналіст|кореспондент|кореспондентка|підготував|підготувала|підготували|спілкувався|спілкувалася|спілкувалась|розмовляв|розмовляла|записав|"
    "аўтар|аўтарка|аўтары|тэкст|падрыхтаваў|падрыхтавала|зохиогч|сурвалжлагч|"
    "shkruan|shkruar|autorja|gazetari|gazetarja|"
    "συντάκτης|συντάκτρια|συντάκτες|κείμενο|κείμενα|ρεπορτάζ|γράφει|γράφουν|γράφει ο|γράφει η|επιμέλεια|δημοσιογράφος|αρθρογράφος|"
    "yazan|yazar|haber|muhabir|metin|yazı|yazanlar|haberi yazan|hazırlayan|müəllif|mətn|muallif|авторлар|муаллиф|"
    "ავტორი|ავტორები|ტექსტი|ჟურნალისტი|հեղինակ|հեղինակներ|տեքստ|լրագրող|"
    "מאת|כתב|כתבת|כתבה|כתבים|כתבנו|טקסט|"
    "بقلم|كتب|كتبت|كتبه|الكاتب|الكاتبة|إعداد|اعداد|تقرير|مراسل|مراسلة|نص|المؤلف|متابعة|حاوره|حاورته|"
    "نویسنده|نویسندگان|گزارش|خبرنگار|نگارنده|به قلم|متن|تحریر|مصنف|مصنفہ|رپورٹ|رپورٹر|نامہ نگار|"
    "लेखक|लेखिका|रिपोर्ट|रिपोर्टर|संवाददाता|द्वारा|प्रतिनिधी|लेखन|वार्ताहर|पत्रकार|लेखक/लेखिका|"
    "লেখক|লেখিকা|লিখেছেন|প্রতিবেদক|প্রতিবেদন|লেখা|প্রতিবেদকের নাম|"
    "எழுதியவர்|ஆசிரியர்|எழுத்தாளர்|கட்டுரையாளர்|செய்தியாளர்|கட்டுரை|రచయిత|రచన|లేఖకుడు|ಲೇಖಕ|ಲೇಖಕರು|ಬರಹ|ലേഖകൻ|എഴുതിയത്|લેખક|લેખિકા|ਲੇਖਕ|රචනය|"
    "โดย|เรื่อง|ผู้เขียน|เขียนโดย|เขียน|ข่าวโดย|ผู้สื่อข่าว|เรียบเรียง|เรียบเรียงโดย|"
    "tác giả|bài|bài viết|người viết|thực hiện|bài và ảnh|phóng viên|nội dung|"
    "oleh|penulis|pewarta|ditulis oleh|wartawan|jurnalis|laporan|kontributor|penulis berita|isinulat ni|ulat ni|mwandishi|imeandikwa na|"
    "作者|撰文|撰稿|采写|採寫|采访|文|文字|记者|記者|本报记者|本報記者|通讯员|执笔|執筆|采访撰文|採訪撰文|採訪|采编|报道|報導|整理|"
    "取材|取材文|著者|ライター|構成|聞き手|筆者|取材執筆|文責|글|기자|글쓴이|취재|작성자|작성|취재기자|필자"
)
_KINDS = (
    "story|interview|interviews|writing|guest post|guest blog|guest essay|guest column|opinion|analysis|essay|review|column|commentary|report|article|blog|"
    "gastbeitrag|beitrag|gastkommentar|kommentar|analyse|kolumne|reportage|bericht|artikel|kritik|rezension|glosse|leitartikel|"
    "entretien|tribune|récit|enquête|chronique|critique|billet|"
    "entrevista|crónica|reportaje|artículo|análisis|columna|artigo|análise|crônica|coluna|intervista|analisi|commento|editoriale|recensione|"
    "intervju|haastattelu|wywiad|rozhovor|interjú|interviu|articol|reportaj|opinie|интервью|интервју|інтерв’ю|röportaj|συνέντευξη|"
    "artikkel|krönika|kronik|kommentti|analyysi|reportasje|opinión|opinião|opinione|referat"
)
_OTHERS = (
    "photo|photos|mis à jour|mise à jour|actualizado|actualizada|aggiornato|photography|photographs|photographer|photographers|picture|pictures|image|images|illustration|illustrations|illustrator|graphic|graphics|video|videos|camera|"
    "read|narrated|directed|owned|presented|hosted|art|artwork|film|painting|paintings|composed|performed|recorded|drawing|drawings|starring|funded|supported|moderation|moderiert|präsentiert|gelesen|gesprochen|regie|musik|music|"
    "présenté|présentée|animé|animée|dirigido|dirigida|presentado|presentada|presentato|condotto|diretto|regia|regissör|instruktør|ohjaus|reżyseria|prowadzi|moderuje|režie|rendező|yönetmen|"
    "editor|editors|edited|editing|copy editor|translated|translation|translator|producer|produced|research|source|sources|fact-check|fact check|fact checked|reviewed|medically reviewed|expert reviewed|checked|approved|sponsored|presented|data|design|audio|credit|caption|"
    "foto|fotos|fotografie|fotograf|fotografin|bild|bilder|bildquelle|grafik|grafiken|illustrationen|quelle|quellen|übersetzung|übersetzt|kamera|schnitt|bearbeitet|"
    "gráfico|gráficos|infografía|infografia|infographie|infografik|infografika|fotografía|fotografías|fotografia|fotografias|imagen|imágenes|imagem|imagens|ilustración|ilustração|vídeo|edición|edição|editado|editada|fuente|fonte|traducción|traducido|tradução|traduzido|"
    "photographie|photographies|photographe|traduction|traduit|traduit de l'anglais|crédit|crédits|crédit photo|vidéo|montage|dessin|dessins|"
    "fotografo|immagini|illustrazioni|traduzione|traduzione di|argazkiak|argazkia|"
    "foto's|beeld|beelden|fotograaf|vertaling|bron|redactie|illustratie|illustraties|"
    "fotografi|fotografer|redigering|redaktör|illustrasjon|illustrasjoner|kilde|källa|oversettelse|översättning|billede|billeder|billeder af|redigeret|"
    "ljósmynd|ljósmyndir|mynd|myndir|kuva|kuvat|valokuva|valokuvat|kuvaaja|kuvitus|grafiikka|käännös|lähde|"
    "foto autors|fotod|pildid|pilt|toimetaja|toimetas|toimetanud|allikas|redaktors|redaktore|foto autore|nuotrauka|nuotraukos|nuotr|redaktorius|redagavo|šaltinis|avots|tulkoja|vertė|"
    "zdjęcia|zdjęcie|fot|zdj|grafika|źródło|redakcja|red|tłumaczenie|tłumaczył|tłumaczyła|snímky|snímek|zdroj|překlad|přeložil|přeložila|preklad|preložil|preložila|"
    "fotó|fotók|képek|kép|forrás|fordította|fordítás|szerkesztő|szerkesztette|grafica|sursa|sursă|traducere|traducerea|fotografii|imagini|editare|montaj|"
    "fotografija|fotografije|slika|slike|snimci|snimio|snimila|snimatelj|urednik|urednica|uredio|uredila|izvor|prevod|prijevod|preveo|prevela|prevedel|prevedla|lektor|lektura|vir|"
    "автор фото|фото|фотографии|фотографије|снимки|снимка|слике|слика|илюстрации|иллюстрации|иллюстрация|ілюстрації|ілюстрація|редактор|редакция|редакція|видео|відео|источник|джерело|източник|извор|перевод|переклад|превод|"
    "перевел|перевела|переклав|переклала|монтаж|оператор|фотограф|фота|крыніца|уредник|лектор|"
    "foto nga|përktheu|përkthimi|burimi|φωτογραφία|φωτογραφίες|φωτό|φωτο|φωτογράφος|μετάφραση|πηγή|βίντεο|απόδοση|"
    "fotoğraf|fotoğraflar|görsel|kaynak|editör|çeviri|çeviren|kurgu|mənbə|"
    "ფოტო|ფოტოები|რედაქტორი|თარგმანი|წყარო|լուսանկար|լուսանկարներ|լուսանկարները|խմբագիր|թարգմանություն|աղբյուր|"
    "צילום|צילומים|צלם|תמונה|תמונות|עריכה|עורך|עורכת|תרגום|וידאו|איור|מקור|"
    "تصوير|صور|صورة|عدسة|تحرير|ترجمة|المصدر|مونتاج|رسم|المحرر|عکس|عکاس|تصاویر|مترجم|ترجمه|ویراستار|ویرایش|منبع|تصویر|ترجمہ|ماخذ|ایڈیٹر|"
    "फोटो|फ़ोटो|तस्वीर|तस्वीरें|छवि|संपादक|संपादन|सम्पादन|अनुवाद|स्रोत|छाया|छायाचित्र|ছবি|আলোকচিত্র|সম্পাদনা|সম্পাদক|অনুবাদ|সূত্র|படம்|படங்கள்|புகைப்படம்|தொகுப்பு|மொழிபெயர்ப்பு|ఫోటో|ఫోటోలు|ಚಿತ್ರ|ചിത്രം|ચિત્ર|ਤਸਵੀਰ|"
    "ภาพ|ช่างภาพ|ภาพโดย|ภาพประกอบ|แปล|แปลโดย|ที่มา|บรรณาธิการ|ảnh|hình ảnh|hình|nguồn|dịch|biên dịch|biên tập|đồ họa|video clip|"
    "gambar|penyunting|sumber|penerjemah|penterjemah|ilustrasi|picha|mhariri|larawan|"
    "图|圖|图片|圖片|摄影|攝影|摄|攝|图片来源|圖片來源|编辑|編輯|责任编辑|責任編輯|责编|责任编|校对|审校|翻译|翻譯|译|译者|譯者|来源|來源|影片|视频|制图|美编|設計|设计|监制|核稿編輯|核稿编辑|初审|审核|编审|"
    "写真|撮影|カメラマン|編集|編集者|翻訳|訳|イラスト|画像|動画|監修|デザイン|출처|사진|촬영|편집|번역|영상|그래픽|그림|일러스트|에디터|제공|사진제공"
)
_HELPED = (
    "additional reporting|further reporting|extra reporting|contributing reporting|additional writing|contributions|mitarbeit|unter mitarbeit|avec la collaboration|con la colaboración|"
    "colaboración|com a colaboração|colaboração|colaborou|collaborazione|con la collaborazione|ha collaborato|"
    "medverkande|bidrag|współpraca|spolupráce|spolupráca|közreműködött|при участии|за участі|katkıda bulunan"
)
WROTE = frozenset(_WROTE.casefold().split("|"))
"""What stands before who wrote."""
KINDS = frozenset(_KINDS.casefold().split("|"))
"""Kinds of stories, which may stand before who wrote them and, as in "Interview: …", before others too."""
OTHERS = frozenset(_OTHERS.casefold().split("|"))
"""What stands before who did other work: pictures, editing, translating; and before sources."""
HELPED = frozenset(_HELPED.casefold().split("|"))
"""What stands before who helped with the reporting."""

_OPEN = (
    "das gespräch führte|das gespräch führten|das interview führte|das interview führten|die fragen stellte|die fragen stellten|es berichtet|teksti|"
    "oprac|opracował|opracowała|opracowali|przygotował|przygotowała|napisał|napisała|napisali|rozmawiał|rozmawiała|rozmawiali|rozmawia|napsal|napsala|napsali|připravil|připravila|zpracoval|zpracovala|"
    "napísal|napísala|pripravil|pripravila|spracoval|spracovala|piše|pišu|pišejo|napisao|napisala|priredil|priredila|pripremio|pripremila|razgovarao|razgovarala|пише|пишу|написао|написала|припремио|припремила|"
    "пишува|подготви|написа|подготовил|подготовила|подготовили|беседовал|беседовала|беседовали|записал|записала|написал|підготував|підготувала|підготували|спілкувався|спілкувалася|спілкувалась|"
    "розмовляв|розмовляла|записав|падрыхтаваў|падрыхтавала|parengė|parašė|raksta|sagatavoja|kirjutas|készítette|γράφει|γράφουν|γράφει ο|γράφει η|γράφουν οι|συνέντευξη στη|συνέντευξη στην|συνέντευξη στον|συνέντευξη στο|του|της|των|από τον|από την|"
    "به قلم|نوشته|نوشتهٔ|द्वारा|लेखक|লিখেছেন|โดย|เขียนโดย|ผู้เขียน|penulis|oleh|skribent|ditulis oleh|pewarta|deur|eftir|от|skrive av|skrifað af|shkruar nga|كتبت|كتب|بقلم|isinulat ni|ulat ni|imeandikwa na|tác giả|phóng viên|as told to|թղթակից"
)
OPEN = frozenset(_OPEN.casefold().split("|"))
"""Words before who wrote that need no colon."""
Kind = Literal["wrote", "story", "other", "helped"]

_JOINED = re.compile(
    r"\s*[&+/・·]\s*|,\s+|\s+(?:and|und|et|y|e|en|och|og|ja|i|a|и|та|і|és|și|ve|və|và|dan|και|eta|un|ir|dhe|in|და|և|ו|و|اور|और|ও|และ|및|와|과)\s+"
)
_ENDING = re.compile(r"(?:\s?\(\w{1,5}\)?|[/*]\w{1,5})\Z")
"""Of a label for men and women: "Opracował(a)", "Napisao/la"."""
_BY = re.compile(r"\s(?:by|von|durch|par|por|de|di|av|af|fra|från|door|van|od|przez|nga|от|oleh|โดย)\Z")
_LONGEST = 40


@lru_cache(2048)
def kind_of(label: str) -> Kind | None:
    """Whether a label stands before those who wrote, before others, or before who helped; None for other words.

    "story" is a kind of stories, before who wrote one or whom it is about. Who wrote and took the pictures too
    ("Text und Fotos") wrote.
    """
    if len(label) > _LONGEST:
        return None
    key = label.casefold().strip(" .()[]（）【】〔〕")
    kind = _kind(key) or _kind(_ENDING.sub("", key)) or _kind(_BY.sub("", key))
    if kind is None:
        kinds = [_kind(_ENDING.sub("", part.strip())) for part in _JOINED.split(key) if part.strip() != "기자"]
        if len(kinds) > 1 and None not in kinds:
            kind = "wrote" if "wrote" in kinds or "story" in kinds else kinds[0]
    return kind


def _kind(key: str) -> Kind | None:
    if key in WROTE:
        return "wrote"
    return "other" if key in OTHERS else "story" if key in KINDS else "helped" if key in HELPED else None
