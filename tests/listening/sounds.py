"""Sound files in which every moment is told from every other, and a search for where a piece of sound comes from."""

from __future__ import annotations

from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

RATE = 44_100
Samples = NDArray[np.float32]


def noise(seconds: float, seed: int) -> Samples:
    """Smoothed noise: nothing in it is like anything else in it or in a noise of another seed."""
    window = np.hanning(9)
    rough = np.random.default_rng(seed).normal(size=int(seconds * RATE))
    smooth = np.convolve(rough, window / window.sum(), "same")
    return (smooth / np.abs(smooth).max() * 0.6).astype(np.float32)


def write(path: Path, samples: Samples, codec: str = "pcm_s16le", rate: int = RATE) -> Path:
    """A mono sound file of the samples, of the kind its name says."""
    whole = np.round(samples * 32_767).astype("<i2")[None, :]
    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, rate=rate, layout="mono")
        assert isinstance(stream, av.AudioStream)
        frame = av.AudioFrame.from_ndarray(whole, format="s16", layout="mono")
        frame.sample_rate, frame.pts = RATE, 0
        resampler = av.AudioResampler(
            format=stream.format.name, layout="mono", rate=rate, frame_size=stream.frame_size or 4096
        )
        for piece in [*resampler.resample(frame), *resampler.resample(None)]:
            container.mux(stream.encode(piece))
        container.mux(stream.encode(None))
    return path


def place(piece: Samples, whole: Samples) -> tuple[float, float]:
    """Where in ``whole`` a piece of sound comes from, in seconds, and how alike they are (0 to 1)."""
    size = 1 << int(np.ceil(np.log2(len(whole) + len(piece))))
    likeness = np.fft.irfft(np.fft.rfft(whole, size) * np.conj(np.fft.rfft(piece, size)), size)
    at = int(likeness[: len(whole) - len(piece) + 1].argmax())
    found = whole[at : at + len(piece)]
    return at / RATE, float(likeness[at] / np.sqrt((piece**2).sum() * (found**2).sum()))
