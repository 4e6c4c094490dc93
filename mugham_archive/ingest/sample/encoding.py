"""Writes the sample's sounds to files: Opus, MP3, AAC, FLAC and WAV, one after the other or on all cores."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from mugham_archive.errors import ArchiveError
from mugham_archive.ingest.sample.sound import Sound, samples_of

if TYPE_CHECKING:
    from mugham_archive.ingest.sample.voices import Samples


@dataclass(frozen=True, slots=True)
class Encoding:
    """How a container is written: FFmpeg's names of format and encoder, bit/s (None: not lossy), options."""

    format: str
    codec: str
    sample_format: str
    bit_rate: int | None
    options: Mapping[str, str]


ENCODINGS: Mapping[str, Encoding] = {
    "opus": Encoding("ogg", "libopus", "flt", 28_000, {"application": "audio", "compression_level": "3"}),
    "ogg": Encoding("ogg", "libopus", "flt", 28_000, {"application": "audio", "compression_level": "3"}),
    "mp3": Encoding("mp3", "libmp3lame", "fltp", 40_000, {"compression_level": "7"}),
    "m4a": Encoding("ipod", "aac", "fltp", 40_000, {}),
    "flac": Encoding("flac", "flac", "s16", None, {"compression_level": "3"}),
    "wav": Encoding("wav", "pcm_s16le", "s16", None, {}),
}


@dataclass(frozen=True, slots=True)
class SoundFile:
    """A sound, the file it goes to, and the file's container (a key of ``ENCODINGS``)."""

    sound: Sound
    path: Path
    container: str


def render(plan: Sound, path: Path, container: str, scale: float = 1.0) -> None:
    """Make the sound and write it to ``path`` as mono at 24 kHz, with the sound's tags.

    ``scale`` multiplies the length, for quick trials. The folder is made if it is missing; the file appears under
    its name only when it is whole. Raises ArchiveError when the container is not one of ``ENCODINGS``
    or its encoder is missing from this PyAV.
    """
    encoding = ENCODINGS.get(container)
    if encoding is None:
        raise ArchiveError("The sample archive makes no “{container}” files.", container=container)
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(path.name + ".part")
    try:
        _encode(samples_of(plan.shortened(scale)), plan.tags, unfinished, encoding)
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)


def _encode(samples: Samples, tags: Mapping[str, str], path: Path, encoding: Encoding) -> None:
    import av
    import numpy as np
    from av.audio.stream import AudioStream

    from mugham_archive.ingest.sample.voices import RATE

    whole_numbers = encoding.sample_format == "s16"
    try:
        codec = av.codec.Codec(encoding.codec, "w")
    except ValueError as missing:
        raise ArchiveError(
            "The encoder {codec} is missing from the installed PyAV; install its usual wheel.",
            codec=encoding.codec,
        ) from missing
    with av.open(str(path), "w", format=encoding.format) as out:
        out.metadata.update(tags)
        stream = out.add_stream(codec.name, rate=RATE, layout="mono", options=dict(encoding.options))
        if not isinstance(stream, AudioStream):
            raise ArchiveError(
                "The encoder {codec} of the installed PyAV does not write sound.", codec=encoding.codec
            )
        stream.codec_context.format = encoding.sample_format
        if encoding.bit_rate is not None:
            stream.codec_context.bit_rate = encoding.bit_rate
        frame = av.AudioFrame.from_ndarray(
            (np.rint(samples * 32767).astype(np.int16) if whole_numbers else samples).reshape(1, -1),
            format=encoding.sample_format,
            layout="mono",
        )
        frame.sample_rate = RATE
        frame.pts = 0
        out.mux(stream.encode(frame))
        out.mux(stream.encode(None))


def render_all(
    files: Sequence[SoundFile], scale: float = 1.0, processes: int | None = None
) -> Iterator[SoundFile]:
    """Make all the files, yielding each when it is written (in no particular order).

    ``processes`` is how many work at once (default: one per core); 1 works in this process. Leaving the iteration
    early stops what has not begun. Errors are those of ``render``.
    """
    at_once = min(processes or os.cpu_count() or 1, len(files))
    if at_once <= 1:
        for file in files:
            render(file.sound, file.path, file.container, scale)
            yield file
        return
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor, as_completed

    # Forking a program that already runs threads (a window does) may hang, so the workers start afresh.
    with ProcessPoolExecutor(at_once, mp_context=multiprocessing.get_context("spawn")) as pool:
        longest_first = sorted(files, key=lambda file: -file.sound.seconds)
        waiting = {
            pool.submit(render, file.sound, file.path, file.container, scale): file for file in longest_first
        }
        try:
            for done in as_completed(waiting):
                done.result()
                yield waiting[done]
        finally:
            pool.shutdown(wait=True, cancel_futures=True)
