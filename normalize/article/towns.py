"""Towns and countries whose names are of several words, and so look like people's beside a name: "Ana Reis, New York"."""

from __future__ import annotations

_TOWNS = (
    "middle east|north africa|latin america|east africa|west africa|south asia|east asia|اسلام آباد|تہران|دار السلام|abu dis|bnei brak|"
    "new york|new york city|los angeles|san francisco|san diego|san jose|san antonio|las vegas|new orleans|new delhi|washington dc|washington d.c|st louis|st. louis|st paul|st. paul|salt lake city|kansas city|"
    "oklahoma city|mexico city|kuwait city|ho chi minh city|hong kong|cape town|port moresby|port louis|port of spain|port au prince|port-au-prince|el paso|fort worth|fort lauderdale|baton rouge|santa fe|"
    "santa monica|santa barbara|santa cruz|palm beach|long beach|west palm beach|colorado springs|virginia beach|little rock|grand rapids|des moines|ann arbor|new haven|new jersey|new england|new zealand|"
    "new hampshire|new mexico|north carolina|south carolina|north dakota|south dakota|west virginia|rhode island|british columbia|nova scotia|new brunswick|south africa|south korea|north korea|saudi arabia|sri lanka|"
    "costa rica|el salvador|puerto rico|san juan|ivory coast|sierra leone|burkina faso|united states|united kingdom|united nations|south sudan|papua new guinea|northern ireland|new south wales|buenos aires|são paulo|"
    "sao paulo|rio de janeiro|belo horizonte|porto alegre|são luís|joão pessoa|campo grande|porto velho|rio branco|boa vista|são josé dos campos|ribeirão preto|santo andré|são bernardo|juiz de fora|mato grosso|"
    "rio grande do sul|minas gerais|espírito santo|santa catarina|distrito federal|são josé|são vicente|são gonçalo|nova iguaçu|ciudad de méxico|ciudad de guatemala|ciudad juárez|nueva york|nueva delhi|los ángeles|"
    "san josé|san salvador|santo domingo|santa cruz de tenerife|la paz|la habana|la plata|la coruña|a coruña|las palmas|mar del plata|bahía blanca|puerto montt|viña del mar|san miguel|san luis potosí|santa marta|"
    "ciudad del cabo|san sebastián|castilla y león|castilla-la mancha|país vasco|palma de mallorca|el cairo|vila nova de gaia|viana do castelo|ponta delgada|castelo branco|nova iorque|nova york|cidade do cabo|"
    "nova deli|nova délhi|la haye|den haag|the hague|'s-hertogenbosch|den bosch|den helder|new-york|la rochelle|le havre|le mans|la réunion|le caire|le cap|addis abeba|addis ababa|la nouvelle-orléans|los angelès|"
    "reggio calabria|reggio emilia|la spezia|la valletta|san marino|città del messico|città del vaticano|frankfurt am main|bad homburg|st. gallen|st gallen|sankt gallen|st. pölten|sankt pölten|sankt petersburg|"
    "st. petersburg|st petersburg|neu delhi|tel aviv|tel-aviv|abu dhabi|kuala lumpur|kota kinabalu|johor bahru|shah alam|petaling jaya|bandar lampung|jakarta pusat|jakarta selatan|jakarta barat|jakarta timur|"
    "jakarta utara|jawa barat|jawa tengah|jawa timur|hà nội|ha noi|đà nẵng|hồ chí minh|hải phòng|cần thơ|tp hcm|phnom penh|chiang mai|quezon city|davao city|cebu city|dar es salaam|novi sad|banja luka|nowy jork|"
    "nowy targ|nowy sącz|zielona góra|gorzów wielkopolski|jelenia góra|české budějovice|hradec králové|karlovy vary|ústí nad labem|mladá boleslav|banská bystrica|nové zámky|new yorku|new yorkban|cluj napoca|"
    "cluj-napoca|satu mare|târgu mureș|baia mare|piatra neamț|нью-йорк|нижний новгород|великий новгород|набережные челны|ростов-на-дону|санкт-петербург|новый уренгой|кривий ріг|біла церква|нью йорк|стара загора|"
    "велико търново|нови сад|бања лука|нови пазар|νέα υόρκη|navi mumbai|नई दिल्ली|नवी मुंबई|नवी दिल्ली|নয়া দিল্লি|কক্সবাজার সদর|புது தில்லி|புது டெல்லி|نئی دہلی|نیو یارک|تل أبيب|أبو ظبي|لوس أنجلوس|سان فرانسيسكو|"
    "הונג קונג|תל אביב|ניו יורק|באר שבע|ראשון לציון|פתח תקווה"
)
TOWNS = frozenset(_TOWNS.split("|"))
"""In small letters."""
