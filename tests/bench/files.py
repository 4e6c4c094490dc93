"""Thousands of small, valid, tagged audio files, made once and used again."""

from __future__ import annotations

import shutil
import struct
from pathlib import Path

MODES = ("Rast", "Şur", "Segah", "Çahargah", "Bayatı-Şiraz", "Hümayun", "Şüştər", "Zabul-Segah")
PER_FOLDER = 40
KINDS = ("mp3", "flac", "wav")


def make_files(folder: Path, amount: int) -> list[str]:
    """``amount`` files in folders of forty; what is there from the last time stays."""
    seeds = {kind: _seed(folder, kind) for kind in KINDS}
    paths = []
    for number in range(amount):
        kind = KINDS[number % len(KINDS)]
        home = (
            folder
            / "files"
            / f"{1970 + number // PER_FOLDER % 55}-03-{number // PER_FOLDER % 28 + 1:02} axşam {number // PER_FOLDER}"
        )
        path = home / f"{number:05d} {MODES[number % len(MODES)]}.{kind}"
        if not path.exists():
            home.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(seeds[kind], path)
            _tag(path, kind, number)
        paths.append(str(path))
    return paths


def _seed(folder: Path, kind: str) -> Path:
    seed = folder / f"seed.{kind}"
    if not seed.exists():
        folder.mkdir(parents=True, exist_ok=True)
        if kind == "wav":
            seed.write_bytes(_wave())
        else:
            _encode(seed, kind)
    return seed


def _wave() -> bytes:
    data = bytes(16_000)
    fmt = struct.pack("<HHIIHH", 1, 1, 8_000, 16_000, 2, 16)
    body = (
        b"WAVE" + b"fmt " + struct.pack("<I", len(fmt)) + fmt + b"data" + struct.pack("<I", len(data)) + data
    )
    return b"RIFF" + struct.pack("<I", len(body)) + body


def _encode(path: Path, kind: str) -> None:
    import av
    import numpy as np

    codec = {"mp3": "libmp3lame", "flac": "flac"}[kind]
    with av.open(str(path), "w") as out:
        stream = out.add_stream(codec, rate=22_050, layout="mono")
        wanted = stream.codec_context.format.name  # type: ignore[union-attr]
        whole, form = {"flt": (1.0, np.float32), "s32": (1e9, np.int32), "s16": (2e4, np.int16)}[
            wanted.removesuffix("p")
        ]
        tone = (np.sin(np.arange(22_050) / 22_050 * 2 * np.pi * 220) * whole).astype(form)
        frame = av.AudioFrame.from_ndarray(tone.reshape(1, -1), format=wanted, layout="mono")
        frame.sample_rate = 22_050
        out.mux(stream.encode(frame))  # type: ignore[union-attr]
        out.mux(stream.encode(None))  # type: ignore[union-attr]


def _tag(path: Path, kind: str, number: int) -> None:
    from mutagen.flac import FLAC
    from mutagen.id3 import ID3, TALB, TCON, TDRC, TIT2, TPE1, TRCK
    from mutagen.wave import WAVE

    title, artist = f"{MODES[number % len(MODES)]} {number}", f"İfaçı {number % 300}"
    if kind == "flac":
        audio = FLAC(path)
        audio["title"], audio["artist"], audio["album"] = (
            title,
            [artist, f"İfaçı {number % 17}"],
            f"Axşam {number // PER_FOLDER}",
        )
        audio["date"] = str(1970 + number // PER_FOLDER % 50)
        audio.save()
        return
    wave = WAVE(path) if kind == "wav" else None
    if wave is not None:
        wave.add_tags()
    tags = ID3() if wave is None or wave.tags is None else wave.tags
    for frame in (
        TIT2(encoding=3, text=title),
        TPE1(encoding=3, text=artist),
        TALB(encoding=3, text=f"Axşam {number // PER_FOLDER}"),
        TDRC(encoding=3, text=str(1970 + number // PER_FOLDER % 50)),
        TRCK(encoding=3, text=str(number % PER_FOLDER)),
        TCON(encoding=3, text="Muğam"),
    ):
        tags.add(frame)
    if wave is None:
        tags.save(path)
    else:
        wave.save()
