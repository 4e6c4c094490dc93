"""Takes the text out of a document, so that it is found by its words: PDF, plain text in old encodings, Word and OpenDocument.

A damaged or malicious PDF can keep a reader busy for ever or fill the memory, so PDFs are read in another process, which
is ended when it takes too long. Without text (a scan, a picture) a document is kept just the same.
"""

from __future__ import annotations

import logging
import multiprocessing
import re
import zipfile
from multiprocessing.connection import Connection
from pathlib import Path
from xml.etree import ElementTree

from mugham_archive.audio.old_encodings import decoded_bytes

# A hundred pages of a book; PostgreSQL's index of words takes no more than a megabyte of one document.
MOST_CHARACTERS = 200_000
MOST_PAGES = 400
PATIENCE_S = 30.0
# Of a Word or OpenDocument file, unpacked.
_MOST_XML_BYTES = 32 * 1024 * 1024
_CONTENTS = {
    ".docx": "word/document.xml",
    ".odt": "content.xml",
    ".odp": "content.xml",
    ".ods": "content.xml",
}
_PARAGRAPHS = ("p", "h", "br", "tab", "line-break", "table-cell")
_BLANKS = re.compile(r"[^\S\n]+")
_LINES = re.compile(r"\n{3,}")


def text_of(path: Path, mime: str) -> str:
    """The text of a document, at most 200,000 characters of it; empty when it has none or it cannot be read."""
    try:
        if mime == "application/pdf":
            return cleaned(_of_pdf_elsewhere(path))
        if mime.startswith("text/"):
            return cleaned(_of_text(path))
        if path.suffix.lower() in _CONTENTS:
            return cleaned(_of_office(path))
    except OSError:
        return ""
    return ""


def cleaned(text: str) -> str:
    """Text that any database takes: without NUL and lone surrogates, blanks and empty lines in a row made one."""
    text = text.replace("\0", " ").replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n")
    text = text.encode("utf-8", "ignore").decode("utf-8")
    text = _LINES.sub("\n\n", "\n".join(_BLANKS.sub(" ", line).strip() for line in text.split("\n")))
    return text.strip()[:MOST_CHARACTERS]


def _of_text(path: Path) -> str:
    with path.open("rb") as stream:
        raw = stream.read(MOST_CHARACTERS * 4)
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if raw.startswith(mark):
            return raw.decode(encoding, "replace").lstrip("\ufeff")
    # The last letter may have been cut in two.
    whole, _, rest = raw.rpartition(b"\n") if len(raw) == MOST_CHARACTERS * 4 else (raw, b"", b"")
    return decoded_bytes(whole or rest)[0]


def _of_office(path: Path) -> str:
    try:
        with zipfile.ZipFile(path) as packed:
            inside = packed.getinfo(_CONTENTS[path.suffix.lower()])
            if inside.file_size > _MOST_XML_BYTES:
                return ""
            tree = ElementTree.fromstring(packed.read(inside))
    except (
        zipfile.BadZipFile,
        KeyError,
        ElementTree.ParseError,
        RuntimeError,
        NotImplementedError,
        EOFError,
    ):
        return ""
    parts: list[str] = []
    for element in tree.iter():
        if str(element.tag).rpartition("}")[2] in _PARAGRAPHS:
            parts.append("\n")
        parts += [piece for piece in (element.text, element.tail) if piece]
    return "".join(parts)


def _of_pdf_elsewhere(path: Path) -> str:
    """Read a PDF in another process; what it has found by the time the patience is over is taken."""
    context = multiprocessing.get_context("spawn")
    mine, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_send_pdf_text, args=(str(path), theirs), daemon=True)
    process.start()
    theirs.close()
    try:
        return str(mine.recv()) if mine.poll(PATIENCE_S) else ""
    except EOFError:
        return ""
    finally:
        process.kill()
        process.join()
        mine.close()


def _send_pdf_text(path: str, connection: Connection) -> None:
    """The process that reads a PDF."""
    connection.send(of_pdf(Path(path)))
    connection.close()


def of_pdf(path: Path) -> str:
    """The text of a PDF's first pages; empty when it is damaged, locked with a password, or has none."""
    # Only needed here, and not at all by those who never add a PDF.
    import pypdf
    from pypdf.errors import PyPdfError

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    found: list[str] = []
    length = 0
    # What pypdf raises at broken files is not all of its own family.
    broken = (PyPdfError, ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError, OSError,
              ArithmeticError, NotImplementedError, AssertionError, MemoryError)  # fmt: skip
    try:
        reader = pypdf.PdfReader(path, strict=False)
        if reader.is_encrypted and not reader.decrypt(""):
            return ""
        for page in reader.pages[:MOST_PAGES]:
            try:
                text = page.extract_text()
            except broken:
                continue
            found.append(text)
            length += len(text)
            if length > MOST_CHARACTERS:
                break
    except broken:
        pass
    return "\n\n".join(found)
