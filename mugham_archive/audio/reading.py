"""Reads one recording whole: tags, technical data, pictures, chapters and checksum, in one opening of the file."""

from __future__ import annotations

import hashlib
import os
import stat
import struct
from typing import Any, BinaryIO

from mugham_archive.audio.common_tags import common_tags
from mugham_archive.audio.file_reading import Content, FileReading
from mugham_archive.audio.matroska_tags import matroska_tags
from mugham_archive.audio.media_container import NotARecording, read_container
from mugham_archive.audio.mp4_tracks import track_kinds
from mugham_archive.audio.mutagen_types import open_with_mutagen
from mugham_archive.audio.recognition import extension_of, recognise_bytes
from mugham_archive.audio.riff import is_wave, read_wave
from mugham_archive.errors import ArchiveError
from mugham_archive.sentences import Sentence, system_reason

_HEADER_SIZE = 128
_CHUNK = 1 << 20
_ASF_HEADER = bytes.fromhex("3026b2758e66cf11a6d900aa0062ce6c")
_ASF_VIDEO_STREAM = bytes.fromhex("c0ef19bc4d5bcf11a8fd00805f5c442b")
_LARGEST_ASF_HEADER = 4 << 20
# These are read by PyAV alone; mutagen has no type for them, or takes them for something else.
_MATROSKA = b"\x1a\x45\xdf\xa3"
_CONTAINERS_OF_FILMS = (_MATROSKA, b"\x00\x00\x01\xba", b"\x00\x00\x01\xb3", b"FLV\x01", b".RMF")
# What readers of binary formats raise when a damaged file leads them astray.
_DAMAGE = (
    *(ArithmeticError, AssertionError, AttributeError, EOFError, LookupError, MemoryError),
    *(NotImplementedError, RecursionError, TypeError, ValueError, struct.error),
)


class UnreadableFile(ArchiveError):
    """A file that cannot be taken in; the text is one sentence that says why."""


def read_file(path: str | bytes | os.PathLike[str], *, checksum: bool = True) -> FileReading:
    """Everything about the file at `path`, which is opened for reading only and never waited for.

    Raises UnreadableFile with one sentence for anything that is not a readable recording: an empty or damaged
    file, a folder, a pipe, a file of another kind, missing rights. With `checksum` the SHA-256 of all its bytes
    is taken in the same call. Names that are not UTF-8 stand in `path` with surrogate escapes.
    """
    try:
        # Asked before opening, because opening a pipe waits and opening a device may move it.
        status = os.stat(path)
        _require_file(status)
        with open(path, "rb", opener=_open_without_waiting) as file:
            status = os.fstat(file.fileno())
            _require_file(status)
            content = _content(file, status.st_size, extension_of(path))
            common, notes = common_tags(content.tags)
            digest = _sha256(file, status.st_size) if checksum else None
    except OSError as error:
        raise _not_opened(error) from error
    except _DAMAGE as error:
        raise UnreadableFile(
            "The file is damaged: reading it ended in {error}.", error=type(error).__name__
        ) from error
    return FileReading(
        path=os.fsdecode(path),
        size=status.st_size,
        mtime_ns=status.st_mtime_ns,
        media=content.media,
        container=content.container,
        codec=content.codec,
        sample_rate=content.sample_rate,
        bit_depth=content.bit_depth,
        channels=content.channels,
        bit_rate=content.bit_rate,
        duration_ms=content.duration_ms,
        tags=content.tags,
        common=common,
        pictures=tuple(content.pictures),
        chapters=tuple(content.chapters),
        notes=tuple(dict.fromkeys((*content.notes, *notes))),
        sha256=digest,
    )


def _open_without_waiting(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _require_file(status: os.stat_result) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise UnreadableFile("This is a folder, not a file.")
    if not stat.S_ISREG(status.st_mode):
        raise UnreadableFile("This is not an ordinary file but a pipe, a socket or a device.")
    if status.st_size == 0:
        raise UnreadableFile("The file is empty (zero bytes).")


def _not_opened(error: OSError) -> UnreadableFile:
    if isinstance(error, PermissionError):
        return UnreadableFile("The file may not be read: permission is missing.")
    if isinstance(error, FileNotFoundError):
        return UnreadableFile("The file is no longer there.")
    return UnreadableFile("The file cannot be read: {reason}.", reason=system_reason(error))


def _sha256(file: BinaryIO, size: int) -> str:
    file.seek(0)
    digest = hashlib.sha256()
    # A small file is not worth a large buffer; one that grows meanwhile is read to its new end all the same.
    chunk = min(_CHUNK, size + 1)
    while block := file.read(chunk):
        digest.update(block)
    return digest.hexdigest()


def _content(file: BinaryIO, size: int, extension: str) -> Content:
    """Chooses the reader by the first bytes, and by the extension where they leave it open."""
    header = file.read(_HEADER_SIZE)
    file.seek(0)
    if is_wave(header):
        return _wave_content(file, size, header, extension)
    if header.startswith(_CONTAINERS_OF_FILMS) or header[8:12] == b"AVI ":
        film = _container_content(file)
        if header.startswith(_MATROSKA):
            _take_all_values(matroska_tags(file, size), film)
        return film
    content = _mutagen_content(file, header, extension)
    if content is None:
        return _other_content(file, header, extension)
    if content.container == "MP4":
        _complete_mp4(file, size, header, content)
    elif content.media == "video" or (header.startswith(_ASF_HEADER) and _asf_has_video(file)):
        content.media = "video"
        _complete_with(content, _container_or_none(file))
    return content


def _mutagen_content(file: BinaryIO, header: bytes, extension: str) -> Content | None:
    """What mutagen reads of the file; None when it knows no such type or finds the file damaged."""
    from mutagen import MutagenError

    from mugham_archive.audio.mutagen_tags import content_of

    try:
        kind = open_with_mutagen(file, header, extension)
    except (MutagenError, *_DAMAGE):
        return None
    return None if kind is None else content_of(kind)


def _wave_content(file: BinaryIO, size: int, header: bytes, extension: str) -> Content:
    content, id3 = read_wave(file, size)
    if content.sample_rate is None:
        # No format chunk was found: only what mutagen would take can still count as a recording.
        file.seek(0)
        found = _mutagen_content(file, header, extension)
        if found is None:
            raise UnreadableFile("The file is a damaged WAV file that does not say how its sound is stored.")
        return found
    if id3:
        _take_id3_chunk(id3, content)
    return content


def _take_id3_chunk(chunk: bytes, content: Content) -> None:
    """Tags of an `id3 ` chunk come before those of INFO, which hold less."""
    from io import BytesIO

    from mutagen import MutagenError
    from mutagen.id3 import ID3

    from mugham_archive.audio.mutagen_tags import take_tags

    try:
        tags = ID3(BytesIO(chunk), load_v1=False, translate=False)
    except (MutagenError, ValueError):
        content.notes.append(Sentence("the '{chunk}' chunk is damaged", chunk="id3"))
        return
    others, content.tags = content.tags, {}
    cues, content.chapters = content.chapters, []
    take_tags(tags, content)
    content.tags.update(others)
    content.chapters = content.chapters or cues


def _complete_mp4(file: BinaryIO, size: int, header: bytes, content: Content) -> None:
    """Asks PyAV for what mutagen does not read of MP4: film tracks and chapter tracks."""
    if header[8:12] == b"qt  ":
        content.container = "MOV"
    kinds = track_kinds(file, size)
    if "vide" not in kinds and "chap" not in kinds and content.container != "MOV":
        return
    found = _container_or_none(file)
    if found is None:
        return
    if found.media == "video":
        content.media = "video"
        content.codec = found.codec
        content.bit_depth = found.bit_depth
        content.bit_rate = found.bit_rate or content.bit_rate
        content.duration_ms = found.duration_ms or content.duration_ms
    if len(found.chapters) > len(content.chapters):
        content.chapters = found.chapters
    # QuickTime keeps its tags where mutagen does not look.
    content.tags = content.tags or found.tags
    _complete_with(content, found)


def _complete_with(content: Content, found: Content | None) -> None:
    """Fills technical data that are missing in `content` from another reading of the same file."""
    if found is None:
        return
    for name in ("codec", "sample_rate", "bit_depth", "channels", "bit_rate", "duration_ms"):
        if getattr(content, name) is None:
            setattr(content, name, getattr(found, name))
    if content.media == "video" and found.codec:
        content.codec = found.codec
    content.chapters = content.chapters or found.chapters


def _asf_has_video(file: BinaryIO) -> bool:
    """Whether the header object of an ASF file describes a film stream."""
    file.seek(16)
    length = int.from_bytes(file.read(8), "little")
    return _ASF_VIDEO_STREAM in file.read(min(length, _LARGEST_ASF_HEADER))


def _take_all_values(tags: dict[str, list[Any]], content: Content) -> None:
    """Puts the tags read with all their values in the place of those that have only one."""
    named = {key.casefold() for key in tags}
    kept = {key: values for key, values in content.tags.items() if key.casefold() not in named}
    content.tags = {**kept, **tags}


def _container_or_none(file: BinaryIO) -> Content | None:
    try:
        return read_container(file)
    except NotARecording:
        return None


def _container_content(file: BinaryIO) -> Content:
    try:
        return read_container(file)
    except NotARecording as error:
        raise UnreadableFile("The file cannot be read: {reason}.", reason=error.sentence) from error


def _other_content(file: BinaryIO, header: bytes, extension: str) -> Content:
    """Files that mutagen does not take: PyAV may, when they look like recordings at all."""
    from mugham_archive.audio.recognition import AUDIO_EXTENSIONS, VIDEO_EXTENSIONS

    known = extension in AUDIO_EXTENSIONS or extension in VIDEO_EXTENSIONS
    if not known and recognise_bytes(header) is None:
        raise UnreadableFile("The file is not an audio or video file.")
    return _container_content(file)
