"""Reads WAV, RF64 and BW64 files: format, length, LIST-INFO, bext and cue points with their labels.

The layouts are those of Microsoft's RIFF (chunks padded to even size, the size field without the pad byte) and of
EBU Tech 3306 / ITU-R BS.2088 (RF64, BW64: sizes of 0xFFFFFFFF stand in the ds64 chunk). Recorders that crashed
leave a data size of 0 or 0xFFFFFFFF, and players believe the size of the file then; so does this reader.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from typing import BinaryIO

from mugham_archive.audio.bext import bext_tags
from mugham_archive.audio.file_reading import Chapter, Content
from mugham_archive.audio.old_encodings import decoded_bytes
from mugham_archive.sentences import Sentence

_UNKNOWN_SIZE = 0xFFFFFFFF
_LARGEST_SMALL_CHUNK = 16 << 20
_FORMAT_NAMES = {
    0x0001: "PCM",
    0x0002: "Microsoft ADPCM",
    0x0003: "PCM float",
    0x0006: "A-law",
    0x0007: "mu-law",
    0x0011: "IMA ADPCM",
    0x0031: "GSM 6.10",
    0x0050: "MPEG audio",
    0x0055: "MP3",
    0x0092: "AC-3",
    0x00FF: "AAC",
    0x0161: "WMA",
    0x0162: "WMA Pro",
    0x0163: "WMA Lossless",
    0x1610: "AAC",
    0x2000: "AC-3",
    0x2001: "DTS",
    0x674F: "Vorbis",
    0xF1AC: "FLAC",
}
_EXTENSIBLE = 0xFFFE


@dataclass(slots=True)
class _Wave:
    """What the chunks of one file said so far."""

    file_size: int
    long_sizes: dict[bytes, int] = field(default_factory=dict)
    format_code: int = 0
    channels: int = 0
    sample_rate: int = 0
    byte_rate: int = 0
    block_align: int = 0
    bits: int = 0
    data_size: int | None = None
    frames: int | None = None
    cues: dict[int, int] = field(default_factory=dict)
    cue_titles: dict[int, str] = field(default_factory=dict)
    cue_lengths: dict[int, int] = field(default_factory=dict)
    id3: bytes | None = None


def is_wave(header: bytes) -> bool:
    """Whether the first 12 bytes begin a WAV, RF64 or BW64 file."""
    return header[:4] in (b"RIFF", b"RF64", b"BW64") and header[8:12] == b"WAVE"


def read_wave(file: BinaryIO, file_size: int) -> tuple[Content, bytes | None]:
    """What the file holds and the bytes of its `id3 ` chunk, if any; `file` stands anywhere and is left anywhere.

    Damage is not an error: what could be read is there, with a note. Without a format chunk the technical
    fields stay empty. TimeReference is unsigned 64-bit in sample frames (bext, EBU Tech 3285).
    """
    file.seek(0)
    form = file.read(12)[:4]
    content = Content(container={b"RF64": "RF64", b"BW64": "BW64"}.get(form, "WAV"))
    wave = _Wave(file_size)
    position = 12
    while position + 8 <= file_size:
        file.seek(position)
        name, size = struct.unpack("<4sI", file.read(8))
        body = position + 8
        if size == _UNKNOWN_SIZE and name in wave.long_sizes:
            size = wave.long_sizes[name]
        left = file_size - body
        if name == b"data":
            empty = size == 0 and _is_chunk(file.read(8), left - 8)
            position = body if empty else _see_data(wave, content, size, body)
            continue
        if not _plausible_name(name):
            content.notes.append(
                Sentence("the chunks end in unreadable bytes at {position}", position=position)
            )
            break
        if size > left:
            content.notes.append(
                Sentence("the file is cut off within its '{chunk}' chunk", chunk=_text_of(name))
            )
        if size <= _LARGEST_SMALL_CHUNK and name in _CHUNK_READERS:
            _read_chunk(name, file.read(min(size, left)), wave, content)
        position = body + size + (size & 1)
    _finish(wave, content)
    return content, wave.id3


def _is_chunk(head: bytes, left: int) -> bool:
    """Whether eight bytes after an empty data chunk begin another chunk, so that it is really empty."""
    return len(head) == 8 and _plausible_name(head[:4]) and 0 < int.from_bytes(head[4:], "little") <= left


def _plausible_name(name: bytes) -> bool:
    return all(32 <= byte < 127 for byte in name)


def _text_of(name: bytes) -> str:
    return name.decode("latin-1").strip()


def _see_data(wave: _Wave, content: Content, size: int, body: int) -> int:
    """Takes the size of the sound data and says where the next chunk begins."""
    left = wave.file_size - body
    if size == _UNKNOWN_SIZE or (size == 0 and left > 8):
        content.notes.append(
            Sentence("the size of the sound data is not given; taken from the size of the file")
        )
        size = left
    elif size > left:
        missing = Sentence(
            "the file is cut off: {n} bytes of sound are missing",
            one="the file is cut off: {n} byte of sound is missing",
            n=size - left,
        )
        content.notes.append(missing)
        size = left
    if wave.data_size is None:
        wave.data_size = size
    return body + size + (size & 1)


def _read_chunk(name: bytes, body: bytes, wave: _Wave, content: Content) -> None:
    try:
        _CHUNK_READERS[name](body, wave, content)
    except (struct.error, IndexError):
        content.notes.append(Sentence("the '{chunk}' chunk is damaged", chunk=_text_of(name)))


def _read_ds64(body: bytes, wave: _Wave, content: Content) -> None:
    _riff_size, data_size, frames, count = struct.unpack_from("<QQQI", body)
    wave.long_sizes[b"data"] = data_size
    wave.frames = frames or None
    for index in range(min(count, (len(body) - 28) // 12)):
        name, size = struct.unpack_from("<4sQ", body, 28 + index * 12)
        wave.long_sizes[name] = size


def _read_format(body: bytes, wave: _Wave, content: Content) -> None:
    code, channels, rate, byte_rate, align = struct.unpack_from("<HHIIH", body)
    wave.format_code, wave.channels, wave.sample_rate = code, channels, rate
    wave.byte_rate, wave.block_align = byte_rate, align
    wave.bits = struct.unpack_from("<H", body, 14)[0] if len(body) >= 16 else 0
    if code == _EXTENSIBLE and len(body) >= 26:
        valid_bits = struct.unpack_from("<H", body, 18)[0]
        wave.bits = valid_bits or wave.bits
        wave.format_code = struct.unpack_from("<H", body, 24)[0]


def _read_fact(body: bytes, wave: _Wave, content: Content) -> None:
    frames = struct.unpack_from("<I", body)[0]
    if wave.frames is None and frames not in (0, _UNKNOWN_SIZE):
        wave.frames = frames


def _read_bext(body: bytes, wave: _Wave, content: Content) -> None:
    tags, notes = bext_tags(body)
    content.tags.update(tags)
    content.notes.extend(notes)


def _read_cue(body: bytes, wave: _Wave, content: Content) -> None:
    count = struct.unpack_from("<I", body)[0]
    for index in range(min(count, (len(body) - 4) // 24)):
        identifier, _order, _chunk, _start, _block, offset = struct.unpack_from(
            "<II4sIII", body, 4 + index * 24
        )
        wave.cues[identifier] = offset


def _read_list(body: bytes, wave: _Wave, content: Content) -> None:
    kind = body[:4]
    if kind not in (b"INFO", b"adtl"):
        return
    position = 4
    while position + 8 <= len(body):
        name, size = struct.unpack_from("<4sI", body, position)
        value = body[position + 8 : position + 8 + size]
        if kind == b"INFO":
            _take_info(name, value, content)
        else:
            _take_label(name, value, wave, content)
        position += 8 + size + (size & 1)


def _take_info(name: bytes, value: bytes, content: Content) -> None:
    text, encoding = decoded_bytes(value.split(b"\0", 1)[0].strip())
    if not text:
        return
    if encoding not in ("utf-8", "latin-1"):
        note = Sentence("INFO tags decoded as {encoding}", encoding=encoding)
        if note not in content.notes:
            content.notes.append(note)
    if encoding in ("cp1251", "cp1254"):
        # As read: one character per byte, like a Latin-1 tag; the digest of the tags repairs it the same way.
        text = value.split(b"\0", 1)[0].strip().decode("latin-1")
    content.tags.setdefault(f"INFO:{_text_of(name)}", []).append(text)


def _take_label(name: bytes, value: bytes, wave: _Wave, content: Content) -> None:
    if name in (b"labl", b"note"):
        identifier = struct.unpack_from("<I", value)[0]
        text = value[4:]
    elif name == b"ltxt":
        identifier, length = struct.unpack_from("<II", value)
        text = value[20:]
        if length:
            wave.cue_lengths[identifier] = length
    else:
        return
    title, _encoding = decoded_bytes(text.split(b"\0", 1)[0].strip())
    if not title:
        return
    content.tags.setdefault(f"{_text_of(name)}:{identifier}", []).append(title)
    if name == b"labl" or identifier not in wave.cue_titles:
        wave.cue_titles[identifier] = title


def _read_id3(body: bytes, wave: _Wave, content: Content) -> None:
    wave.id3 = body


_CHUNK_READERS = {
    b"ds64": _read_ds64,
    b"fmt ": _read_format,
    b"fact": _read_fact,
    b"bext": _read_bext,
    b"cue ": _read_cue,
    b"LIST": _read_list,
    b"list": _read_list,
    b"id3 ": _read_id3,
    b"ID3 ": _read_id3,
}


def _finish(wave: _Wave, content: Content) -> None:
    """Turns what the chunks said into technical data and chapters."""
    if not wave.sample_rate:
        content.notes.append(Sentence("the file does not say how its sound is stored"))
        return
    content.codec = _FORMAT_NAMES.get(wave.format_code, f"format 0x{wave.format_code:04x}")
    content.sample_rate = wave.sample_rate
    content.channels = wave.channels or None
    content.bit_depth = wave.bits or None
    plain = wave.format_code in (1, 3, 6, 7)
    byte_rate = wave.sample_rate * wave.block_align if plain and wave.block_align else wave.byte_rate
    content.bit_rate = byte_rate * 8 or None
    if wave.data_size is None:
        content.notes.append(Sentence("the file has no sound data"))
    elif plain and byte_rate:
        content.duration_ms = round(wave.data_size * 1000 / byte_rate)
    elif wave.frames:
        content.duration_ms = round(wave.frames * 1000 / wave.sample_rate)
    elif byte_rate:
        content.duration_ms = round(wave.data_size * 1000 / byte_rate)
    for identifier, offset in sorted(wave.cues.items(), key=lambda item: (item[1], item[0])):
        start = round(offset * 1000 / wave.sample_rate)
        length = wave.cue_lengths.get(identifier)
        end = round((offset + length) * 1000 / wave.sample_rate) if length else None
        content.chapters.append(Chapter(start, end, wave.cue_titles.get(identifier, "")))
