"""Makes the sound and film files that the tests of this room read, byte by byte where no library writes them."""

from __future__ import annotations

import struct
from collections.abc import Iterable
from fractions import Fraction
from pathlib import Path

# One frame of MPEG-1 layer III at 128 kbit/s and 44.1 kHz, stereo: 417 bytes, 26.12 ms of silence.
MP3_FRAME = b"\xff\xfb\x90\x00" + bytes(413)


def mp3(path: Path, frames: int = 40) -> Path:
    path.write_bytes(MP3_FRAME * frames)
    return path


def flac(path: Path, seconds: int = 1) -> Path:
    sound(path, "flac", "flac", seconds)
    return path


def id3v1(title: bytes, artist: bytes, album: bytes) -> bytes:
    return (
        b"TAG"
        + title.ljust(30, b"\0")
        + artist.ljust(30, b"\0")
        + album.ljust(30, b"\0")
        + bytes(4 + 30)
        + b"\xff"
    )


def chunk(name: bytes, body: bytes, size: int | None = None) -> bytes:
    """A RIFF chunk; an odd body is padded, `size` may lie about its length."""
    written = len(body) if size is None else size
    return struct.pack("<4sI", name, written) + body + bytes(len(body) & 1)


def wave_format(rate: int = 48000, channels: int = 2, bits: int = 16, code: int = 1) -> bytes:
    align = channels * bits // 8
    return chunk(b"fmt ", struct.pack("<HHIIHH", code, channels, rate, rate * align, align, bits))


def extensible_format(rate: int = 96000, channels: int = 2, bits: int = 24) -> bytes:
    align = channels * bits // 8
    body = struct.pack("<HHIIHHHHI", 0xFFFE, channels, rate, rate * align, align, bits, 22, bits, 3)
    return chunk(b"fmt ", body + bytes.fromhex("0100000000001000800000aa00389b71"))


def wave(*chunks: bytes, form: bytes = b"RIFF", size: int | None = None) -> bytes:
    body = b"WAVE" + b"".join(chunks)
    return struct.pack("<4sI", form, len(body) if size is None else size) + body


def info_list(**texts: bytes) -> bytes:
    return chunk(
        b"LIST", b"INFO" + b"".join(chunk(name.encode(), text + b"\0") for name, text in texts.items())
    )


def bext(version: int, description: bytes, time_reference: int, history: bytes = b"") -> bytes:
    loudness = struct.pack("<5h", -2310, 720, -100, 0x7FFF, -1840)
    return chunk(
        b"bext",
        description.ljust(256, b"\0")
        + b"AZ, Sample".ljust(32, b"\0")
        + b"AZ-S02-E0147-R01".ljust(32, b"\0")
        + b"2024-05-17"
        + b"10:20:30"
        + struct.pack("<QH", time_reference, version)
        + bytes(range(64))
        + loudness
        + bytes(180)
        + history,
    )


def cues(points: Iterable[tuple[int, int]]) -> bytes:
    points = list(points)
    body = struct.pack("<I", len(points))
    for identifier, frame in points:
        body += struct.pack("<II4sIII", identifier, frame, b"data", 0, 0, frame)
    return chunk(b"cue ", body)


def label(identifier: int, text: bytes, name: bytes = b"labl") -> bytes:
    return chunk(name, struct.pack("<I", identifier) + text + b"\0")


def labelled_text(identifier: int, frames: int, text: bytes = b"") -> bytes:
    body = struct.pack("<II4sHHHH", identifier, frames, b"rgn ", 0, 0, 0, 0)
    return chunk(b"ltxt", body + (text + b"\0" if text else b""))


def sound(path: Path, container: str, codec: str, seconds: int = 1, **tags: str) -> Path:
    """A file of silence, encoded."""
    return film(path, container, None, codec, seconds, (), **tags)


def film(
    path: Path,
    container: str,
    picture_codec: str | None,
    sound_codec: str | None,
    seconds: int = 2,
    chapters: Iterable[tuple[int, int, str]] = (),
    **tags: str,
) -> Path:
    """A film of grey pictures, ten a second, and of silence; chapters are (start, end, title) in milliseconds."""
    import av
    import numpy

    with av.open(str(path), "w", format=container) as output:
        output.metadata.update(tags)
        pictures = output.add_stream(picture_codec, rate=10) if picture_codec else None
        if pictures is not None:
            pictures.width, pictures.height, pictures.pix_fmt = 64, 48, "yuv420p"
        voice = output.add_stream(sound_codec, rate=48000) if sound_codec else None
        marks = [
            {
                "id": number,
                "start": start,
                "end": end,
                "time_base": Fraction(1, 1000),
                "metadata": {"title": title},
            }
            for number, (start, end, title) in enumerate(chapters, 1)
        ]
        if marks:
            output.set_chapters(marks)
        if pictures is not None:
            for number in range(10 * seconds):
                grey = numpy.full((48, 64, 3), number * 5 % 255, numpy.uint8)
                output.mux(pictures.encode(av.VideoFrame.from_ndarray(grey, format="rgb24")))
        if voice is not None:
            silence = numpy.zeros((1, 2 * 48000 * seconds), numpy.int16)
            frame = av.AudioFrame.from_ndarray(silence, format="s16", layout="stereo")
            frame.sample_rate, frame.pts = 48000, 0
            for resampled in av.AudioResampler(voice.format, "stereo", 48000).resample(frame):
                output.mux(voice.encode(resampled))
            output.mux(voice.encode(None))
        if pictures is not None:
            output.mux(pictures.encode(None))
    return path


def element(number: int, body: bytes) -> bytes:
    """An EBML element (Matroska) with its size in eight bytes."""
    return (
        number.to_bytes((number.bit_length() + 7) // 8, "big")
        + (0x01 << 56 | len(body)).to_bytes(8, "big")
        + body
    )


def matroska_tag(target: str, *pairs: tuple[str, str], track: int = 0) -> bytes:
    """A Matroska Tag element: what it speaks of, then names and values."""
    targets = element(0x63CA, target.encode()) if target else b""
    targets += element(0x63C5, bytes([track])) if track else b""
    simple = (
        element(0x67C8, element(0x45A3, name.encode()) + element(0x4487, value.encode()))
        for name, value in pairs
    )
    return element(0x7373, element(0x63C0, targets) + b"".join(simple))
