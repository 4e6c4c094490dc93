"""The archive's own store of documents: files copied in by their checksum, once each, never changed, checked on request.

A file lies at ``documents/ab/abcdef….pdf`` in the archive's folder, named after its SHA-256. It is written under another
name, flushed to the disk and then renamed, so that what has its final name is whole. The file that was given is only read.
"""

from __future__ import annotations

import hashlib
import mimetypes
import os
import stat
import tempfile
import unicodedata
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from mugham_archive.archive import Archive
from mugham_archive.catalogue.documents import StoredFile, stored_files
from mugham_archive.errors import ArchiveError
from mugham_archive.jobs import Job
from mugham_archive.sentences import system_reason

FOLDER = "documents"
# The ending of a file that is still being written; backups pass it over.
UNFINISHED = ".part"
# A document is read by people; what is larger than this is no paper, and would make every backup as large.
MOST_BYTES = 512 * 1024 * 1024
_CHUNK = 1024 * 1024

# What files of the kinds that are shown begin with.
_BEGINNINGS: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "application/pdf"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"BM", "image/bmp"),
    (b"II*\0", "image/tiff"),
    (b"MM\0*", "image/tiff"),
)
# Endings of documents; what is dropped with another ending is taken for audio or video.
PDF = (".pdf",)
IMAGES = (".png", ".jpg", ".jpeg", ".gif", ".bmp", ".webp", ".tif", ".tiff")
TEXTS = (".txt", ".md", ".csv", ".text", ".log")
OTHERS = (
    ".doc",
    ".docx",
    ".odt",
    ".rtf",
    ".xls",
    ".xlsx",
    ".ods",
    ".ppt",
    ".pptx",
    ".odp",
    ".htm",
    ".html",
    ".eml",
)
_MIMES = {".md": "text/markdown", ".webp": "image/webp", ".odt": "application/vnd.oasis.opendocument.text",
          ".text": "text/plain", ".log": "text/plain"}  # fmt: skip


class StoreError(ArchiveError):
    """A file that cannot be taken into the store or is not what it should be."""


def is_document(path: str | Path) -> bool:
    """Whether a file is a document by its ending, rather than audio, video or a folder."""
    return Path(path).suffix.lower() in (*PDF, *IMAGES, *TEXTS, *OTHERS)


def take_in(folder: Path, source: str | Path, *, expected: str | None = None) -> StoredFile:
    """Copy a file into the store of the archive in ``folder``; a file that is there already is not stored again.

    With ``expected``, a SHA-256, only the file with that content is taken, such as one that was lost. Raises StoreError
    with one sentence when it is gone, a folder, empty, too large, cannot be read, or is not what its name says.
    """
    source = Path(source)
    name = unicodedata.normalize("NFC", source.name).encode("utf-8", "replace").decode()
    try:
        kind = source.stat().st_mode
        if stat.S_ISDIR(kind):
            raise StoreError("“{name}” is a folder; choose the files in it.", name=name)
        if not stat.S_ISREG(kind):
            # Reading a pipe or a device might never end.
            raise StoreError("“{name}” is no file that can be copied.", name=name)
        with source.open("rb") as stream:
            size = os.fstat(stream.fileno()).st_size
            if size == 0:
                raise StoreError("“{name}” is empty; there is nothing to keep.", name=name)
            if size > MOST_BYTES:
                limit = MOST_BYTES // (1024 * 1024)
                raise StoreError(
                    "“{name}” is too large for a document: at most {limit} MB are taken.",
                    name=name,
                    limit=limit,
                )
            mime = _mime(source, stream, name)
            path, digest, copied = _copy_in(folder, stream, source.suffix.lower(), expected)
    except FileNotFoundError as error:
        raise StoreError("“{name}” is no longer where it was.", name=name) from error
    except OSError as error:
        raise StoreError(
            "“{name}” cannot be copied into the archive: {reason}.", name=name, reason=system_reason(error)
        ) from error
    if path is None:
        raise StoreError("“{name}” is not the file that was lost: its content is another.", name=name)
    return StoredFile(path, name, copied, mime, digest)


def _mime(source: Path, stream: IO[bytes], name: str) -> str:
    """The kind of the file by its first bytes, else by its ending; refuses one that is damaged at its beginning."""
    head = stream.read(4096)
    stream.seek(0)
    suffix = source.suffix.lower()
    # A PDF may have a few bytes before its mark (ISO 32000, implementation notes).
    if b"%PDF-" in head[:1024]:
        return "application/pdf"
    found = next((mime for mark, mime in _BEGINNINGS if head.startswith(mark)), "")
    if not found and head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        found = "image/webp"
    if not found and suffix in (*PDF, *IMAGES):
        raise StoreError(
            "“{name}” is damaged: it has the name of a PDF but not its content."
            if suffix in PDF
            else "“{name}” is damaged: it has the name of a picture but not its content.",
            name=name,
        )
    if not found and suffix in TEXTS and b"\0" in head and head[:2] not in (b"\xff\xfe", b"\xfe\xff"):
        raise StoreError("“{name}” is damaged: it has the name of a text but not its content.", name=name)
    guessed = _MIMES.get(suffix) or mimetypes.guess_type(f"x{suffix}")[0]
    return found or guessed or "application/octet-stream"


def _copy_in(
    folder: Path, stream: IO[bytes], suffix: str, expected: str | None
) -> tuple[str | None, str, int]:
    """Copy what can be read into the store; returns its path there (None: not what was expected), SHA-256, and bytes."""
    store = folder / FOLDER
    store.mkdir(parents=True, exist_ok=True)
    handle, unfinished = tempfile.mkstemp(dir=store, prefix=".", suffix=UNFINISHED)
    try:
        digest, size = hashlib.sha256(), 0
        with os.fdopen(handle, "wb") as copy:
            while chunk := stream.read(_CHUNK):
                digest.update(chunk)
                copy.write(chunk)
                size += len(chunk)
            copy.flush()
            os.fsync(copy.fileno())
        sha256 = digest.hexdigest()
        if expected not in (None, sha256):
            return None, sha256, size
        path = f"{FOLDER}/{sha256[:2]}/{sha256}{suffix if suffix.isascii() and len(suffix) < 12 else ''}"
        target = folder / path
        # What is there already is kept if it is still whole; a damaged one is mended by the copy just made.
        if not (target.is_file() and target.stat().st_size == size and digest_of(target) == sha256):
            target.parent.mkdir(exist_ok=True)
            with suppress(OSError):
                target.chmod(0o644)  # Windows puts nothing in the place of a file that may only be read
            Path(unfinished).chmod(0o444)
            Path(unfinished).replace(target)
            _flush_folder(target.parent)
        return path, sha256, size
    finally:
        Path(unfinished).unlink(missing_ok=True)


def _flush_folder(folder: Path) -> None:
    """Have the new name on the disk too, where the system lets a folder be flushed."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def digest_of(path: Path) -> str:
    """The SHA-256 of a file."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def inside(folder: Path, path: str) -> Path | None:
    """Where a stored file is; None for a path that would lead out of the archive's folder."""
    whole = folder / path
    return whole if path and ".." not in Path(path).parts and not Path(path).is_absolute() else None


@dataclass(frozen=True, slots=True)
class Verification:
    """What a look at the stored documents found; ``items`` are (reference, state) of those that are not in order."""

    checked: int = 0
    ok: int = 0
    missing: int = 0
    changed: int = 0
    unreadable: int = 0
    items: tuple[tuple[str, str], ...] = field(default=())


def verify(archive: Archive, job: Job | None = None) -> Verification:
    """Read every stored document again and compare its checksum; stops early when the job is cancelled."""
    job = job or Job()
    with archive.read() as session:
        files = stored_files(session)
    found: dict[str, int] = {"ok": 0, "missing": 0, "changed": 0, "unreadable": 0}
    items: list[tuple[str, str]] = []
    for done, (ref, path, sha256, _) in enumerate(files):
        if job.cancelled:
            break
        job.progress(done, len(files), ref)
        state = _state(inside(archive.folder, path), sha256)
        found[state] += 1
        if state != "ok":
            items.append((ref, state))
    job.progress(len(files), len(files))
    return Verification(sum(found.values()), **found, items=tuple(items))


def _state(path: Path | None, sha256: str | None) -> str:
    if path is None or not path.is_file():
        return "missing"
    try:
        return "ok" if sha256 is None or digest_of(path) == sha256 else "changed"
    except OSError:
        return "unreadable"


def missing(archive: Archive) -> Iterator[tuple[str, str]]:
    """(reference, path) of the documents whose file is not in the store or not as long as it was; nothing is read."""
    with archive.read() as session:
        files = stored_files(session)
    for ref, path, _, size in files:
        whole = inside(archive.folder, path)
        try:
            there = whole is not None and (size is None or whole.stat().st_size == size)
        except OSError:
            there = False
        if not there:
            yield ref, path
