"""Which files of a folder are saved pages."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import attrs

from .model import SavedFailure

PAGES = frozenset({
    "html", "htm", "xhtml", "xht", "shtml", "txt", "text", "mht", "mhtml", "warc", "php", "asp", "aspx", "jsp",
    "cfm", "cgi", "do", "",
})  # fmt: skip
# what lies beside saved pages and is never one itself
_ASSETS = frozenset({
    "css", "js", "mjs", "map", "json", "jsonl", "ndjson", "csv", "tsv", "xml", "rss", "atom", "svg", "yml",
    "yaml", "toml", "ini", "cfg", "conf", "log", "md", "rst", "py", "pyc", "sh", "r", "ipynb", "part", "db",
    "sqlite", "parquet", "cdx", "cdxj", "png", "jpg", "jpeg", "gif", "webp", "avif", "ico", "bmp", "tif",
    "tiff", "pdf", "zip", "tar", "bz2", "xz", "zst", "7z", "rar", "woff", "woff2", "ttf", "otf", "eot", "mp3",
    "mp4", "m4a", "m4v", "webm", "ogg", "wav", "avi", "mov", "swf", "doc", "docx", "xls", "xlsx", "ppt", "pptx",
    "odt", "ods", "exe", "dll", "so", "bin",
})  # fmt: skip
# "Save page, complete" puts a page's parts into a folder beside it, named in the browser's language
_PARTS = (
    "_files", ".files", "_file", "-files", "-Dateien", "_fichiers", "_archivos", "_arquivos", "_ficheiros",
    "_pliki", "_bestanden", "-filer", "-tiedostot", "_elemei", "_soubory", "_dosyalar", "_fajlovi", "_datoteke",
)  # fmt: skip


@attrs.frozen
class FoundFile:
    """A file that may be a page. `sure` is False where only its content can tell."""

    path: Path
    size: int
    sure: bool = True


def find_files(path: Path, *, leave_out: frozenset[Path] = frozenset()) -> Iterator[FoundFile | SavedFailure]:
    """`path` itself if it is a file, else the pages under it: by name, folder by folder, hidden ones skipped.

    Links to folders are not followed. `leave_out`: resolved paths that are no input (the output itself).
    """
    try:
        is_folder = path.is_dir()
        size = 0 if is_folder else path.stat().st_size
    except OSError as error:
        yield failure_of(path, error)
        return
    if not is_folder:
        yield FoundFile(path, size)
        return
    failures: list[OSError] = []
    # os.walk reports a folder without rights through onerror, and goes on
    for folder, folders, names in os.walk(path, onerror=failures.append):
        yield from _drain(failures)
        here = Path(folder)
        stems = {name.rsplit(".", 1)[0] for name in names}
        folders[:] = sorted(name for name in folders if not name.startswith(".") and not _is_parts(name, stems))
        for name in sorted(names):
            if name.startswith("."):
                continue
            sure = _is_page(name)
            if sure is None:
                continue
            file = here / name
            try:
                if not file.is_file() or (leave_out and file.resolve() in leave_out):
                    continue
                yield FoundFile(file, file.stat().st_size, sure)
            except OSError as error:
                yield failure_of(file, error)
    yield from _drain(failures)


def failure_of(path: Path, error: OSError) -> SavedFailure:
    """`error` as a sentence."""
    if isinstance(error, FileNotFoundError):
        cause, message = "missing", "there is no such file or folder"
    elif isinstance(error, PermissionError):
        cause, message = "permission", "no permission to read it"
    else:
        cause, message = "read", f"it cannot be read: {error.strerror or error}"
    return SavedFailure(path=path, name=str(path), cause=cause, message=message)


def _drain(failures: list[OSError]) -> Iterator[SavedFailure]:
    while failures:
        error = failures.pop(0)
        yield failure_of(Path(error.filename or "?"), error)


def _is_page(name: str) -> bool | None:
    """True: a page by its name; False: its content must tell; None: no page."""
    # wget keeps the query in the name: article.html?page=2, article.html@page=2
    name = name.lower().split("?", 1)[0].split("@", 1)[0] or name.lower()
    suffix = Path(name.removesuffix(".gz")).suffix[1:]
    if suffix in PAGES:
        return True
    return None if suffix in _ASSETS else False


def _is_parts(folder: str, stems: set[str]) -> bool:
    return any(folder.endswith(ending) and folder[: -len(ending)] in stems for ending in _PARTS)
