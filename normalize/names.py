"""Names of people, as far as they are no names."""

from __future__ import annotations

from functools import lru_cache

from .text import clean_line

# What comment systems print where a commenter left no name, in the languages they speak
_PLACEHOLDERS = frozenset(
    name.casefold()
    for name in (
        "Anonymous", "Anonymous user", "Anon", "Guest", "A guest", "Unknown", "Unregistered", "No name", "Noname",
        "Anonym", "Anonymer Benutzer", "Gast", "Unbekannt", "Anonyme", "Utilisateur anonyme", "Invité", "Inconnu",
        "Anónimo", "Anónima", "Invitado", "Desconocido", "Anônimo", "Anônima", "Convidado", "Visitante", "Anonimo",
        "Ospite", "Utente anonimo", "Anoniem", "Gast", "Anonymt", "Gäst", "Gjest", "Nimetön", "Anonyymi", "Vieras",
        "Anonim", "Misafir", "Ziyaretçi", "Anonimowy", "Gość", "Anonymní", "Anonym", "Host", "Névtelen", "Vendég",
        "Anonimus", "Anonymní uživatel", "Ανώνυμος", "Επισκέπτης", "Аноним", "Анонимно", "Анонимный", "Анонимен",
        "Анонимус", "Гость", "Анонім", "Анонімно", "Гість", "Гост", "匿名", "匿名用户", "匿名さん", "名無し", "ななし",
        "名無しさん", "游客", "访客", "訪客", "익명", "손님", "مجهول", "غير معروف", "زائر", "ضيف", "ناشناس", "مهمان", "אנונימי",
        "אורח", "गुमनाम", "Ẩn danh", "Khách", "ไม่ระบุชื่อ", "Anonima", "Ismeretlen", "Anonymous coward",
    )
)  # fmt: skip


@lru_cache(4096)
def is_placeholder(name: str) -> bool:
    """Whether `name` stands for no name at all."""
    return clean_line(name).strip(" .:()[]<>").casefold() in _PLACEHOLDERS


@lru_cache(4096)
def fold(name: str) -> str:
    """`name` for comparing: case and inner spaces aside."""
    return clean_line(name).casefold()
