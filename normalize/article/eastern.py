"""Names in bylines of China, Japan and Korea, where what somebody does is written onto the name: "홍길동 기자", "記者王小明"."""

from __future__ import annotations

import re

_HAN = r"[\u3400-\u9fff々]"
EASTERN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
"""A letter of these scripts."""
_FAMILIES = (
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文欧"
    "張劉陳楊趙黃吳孫馬羅鄭謝韓馮蕭鄧許呂蘇盧蔣賈葉閻鍾範譚鄒陸顧龍萬錢湯喬賀賴龔莊簡詹游連塗歐洪溫翁柯紀施童凌章俞柳安岳齐齊梅盛刁祝左涂"
)
"""How the surnames of most of China begin."""
_BEHIND = re.compile(
    r"\s*(?:(?:(?:선임|인턴|객원|수습|전문|대|온라인|디지털|사진)?기자|특파원|논설위원|통신원|리포터|記者|特派員|編集委員|論説委員|支局長|通信員)(?:\s*=)?|님)\Z"
)
_BEFORE = re.compile(
    rf"(?:{_HAN}{{0,6}}?(?:記者|记者|通讯员|通訊員|特約撰述|特派员|特派員|实习生|實習生)|文字|撰文|采写|採訪)\s*"
)
_REPORT = re.compile(rf"{_HAN}{{0,8}}(?:報導|报道|报导|報道|專電|专电|電|电|摄|攝|攝影|摄影)\Z")
_NAME = re.compile(rf"{_HAN}{{2,4}}\Z")
_DESKS = ("부", "팀", "뉴스", "일보", "신문", "방송")
_KOREAN = re.compile(r"[\uac00-\ud7a3]{2,4}\Z")
_SURNAMES = frozenset(
    "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용"
)


def eastern_names(part: str) -> list[str]:
    """The names in one part of a byline: without the words for reporters, towns and outlets around them."""
    if _REPORT.fullmatch(part) is not None:
        return []
    behind = _BEHIND.search(part)
    if behind is not None:
        return [name for name in _before_role(part[: behind.start()].strip(" ·")) if not name.endswith(_DESKS)]
    before = _BEFORE.match(part)
    words = [word for word in part[before.end() if before else 0 :].split() if _REPORT.fullmatch(word) is None]
    if before is not None and len(words) > 1 and all(_NAME.match(word) for word in words):
        return words
    return [" ".join(words)] if words else []


def _before_role(words: str) -> list[str]:
    """The names before "기자": one, several, or one behind the outlet's or the desk's."""
    parts = words.split()
    if len(parts) < 2 or not all(map(_KOREAN.match, parts)):
        return [words] if words else []
    if all(part[0] in _SURNAMES and len(part) == 3 for part in parts):
        return parts
    last = parts[-1]
    return [last] if last[0] in _SURNAMES and len(last) == 3 else [words]


def is_eastern_byline(text: str) -> bool:
    """Whether a short line is a reporter's name with the words for reporters, or a name in brackets as Japan's papers sign."""
    if len(text) > _LONGEST or EASTERN.search(text) is None:
        return False
    bare = _ADDRESS.sub("", text).strip(" =|()")
    return (
        _BEHIND.search(bare) is not None
        or _REPORTER.search(text) is not None
        or (text[0] == "【" and text[-1] == "】" and _SIGNED.fullmatch(text[1:-1]) is not None)
    )


def signed_in_brackets(text: str) -> str | None:
    """The name that stands alone in brackets at the end of a story of Japan: "（横浜支局・小林さくら）"."""
    match = _IN_BRACKETS.fullmatch(text)
    return match[1] if match is not None else None


_LONGEST = 60
_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w.-]{2,64}")
_REPORTER = re.compile(
    rf"\A{_HAN}{{2,4}}[／/]{_HAN}{{0,6}}(?:報導|报道|报导)\Z|\A(?:(?:取材・)?文|聞き手|執筆|構成)[・／][\u3400-\u9fff々\u3040-\u309f]{{3,7}}|(?:\A|[〔【（(\[／/｜|\s]){_HAN}{{0,4}}(?:記者|记者)\s?[{_FAMILIES}]{_HAN}{{1,3}}(?:[、／/\s]|\Z)"
    r"|\A(?:글|취재)\s[\uac00-\ud7a3]{2,4}\s(?:기자|/|사진|편집)|\A[\uac00-\ud7a3]{2,4}\s?(?:선임|인턴|객원|수습|전문)?(?:기자|특파원)(?=\Z|[\s=|·,(])"
)
_IN_BRACKETS = re.compile(
    rf"[（(【](?:[^（）()・＝、。]{{2,10}}[・＝])?({_HAN}{{1,3}}[ \u3000]?(?:{_HAN}{{1,3}}|[\u3040-\u309f]{{2,4}}))[）)】]"
)
_SIGNED = re.compile(
    rf"(?!.*[部局社課会版報号説集自付]\Z)(?:[\u30a0-\u30ff]{{2,8}}[＝・=])?{_HAN}{{2,3}}\s?{_HAN}{{1,3}}(?:[、,]\s?{_HAN}{{3,6}}){{0,3}}"
)


def dateline_names(text: str) -> list[str]:
    """The reporters whom the first words of a story name: "(서울=뉴스하나) 홍길동 기자 =", "〔記者王小明／台北報導〕", "5月2日电（记者李华）"."""
    match = _DATELINE.match(text)
    if match is None:
        return []
    names = next(group for group in match.groups() if group)
    return [name for name in re.split(r"[、，,·\s]+", names.strip()) if name]


_DATELINE = re.compile(
    rf"[\[(（【][^\])）】]{{2,20}}[\])）】]\s?([\uac00-\ud7a3]{{2,4}}(?:[·,]\s?[\uac00-\ud7a3]{{2,4}}){{0,3}})\s?(?:선임|인턴|객원|수습|전문)?(?:기자|특파원)\s?="
    rf"|[〔（(【\[]{_HAN}{{0,6}}記者({_HAN}{{2,4}}(?:[、，]{_HAN}{{2,4}}){{0,3}})[／/]{_HAN}{{2,8}}(?:報導|报道)[〕）)】\]]"
    rf"|[（(]中央社記者({_HAN}{{3}}){_HAN}{{2,4}}\d{{1,2}}日"
    rf"|{_HAN}{{3,10}}\d{{1,2}}月\d{{1,2}}日电\s?[（(]记者({_HAN}{{2,4}}(?:[、，\s]{{1,2}}{_HAN}{{2,4}}){{0,3}})[）)]"
)
