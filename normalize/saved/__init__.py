"""Pages as people save them: HTML, text, gzip, MHTML, SingleFile, HTTrack, web archives' copies, WARC files."""

from .model import Known, SavedFailure, SavedPage
from .read import iter_saved, read_file, read_stream

__all__ = ["Known", "SavedFailure", "SavedPage", "iter_saved", "read_file", "read_stream"]
