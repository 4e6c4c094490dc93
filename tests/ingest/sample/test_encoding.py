"""The sample's files: every container decodes to the asked length, with its tags, and nothing half made is left."""

from __future__ import annotations

from pathlib import Path

import av
import mutagen
import numpy as np
import pytest

from mugham_archive.errors import ArchiveError
from mugham_archive.ingest.sample.encoding import ENCODINGS, SoundFile, render, render_all
from mugham_archive.ingest.sample.sound import Sound, samples_of
from mugham_archive.ingest.sample.voices import RATE


def _decoded(path: Path) -> tuple[np.ndarray, int]:
    with av.open(str(path)) as opened:
        frames = [frame.to_ndarray() for frame in opened.decode(audio=0)]
        rate = opened.streams.audio[0].rate
    whole = np.concatenate(frames, axis=1)[0]
    return (whole / 32768 if whole.dtype == np.int16 else whole).astype(np.float64), rate


def _heights(samples: np.ndarray, rate: int, seconds: float) -> np.ndarray:
    """How loud each quarter of a second is."""
    step = rate // 4
    count = int(seconds * 4) - 1
    return np.array([np.sqrt(np.mean(samples[at * step : (at + 1) * step] ** 2)) for at in range(count)])


@pytest.mark.parametrize("container", sorted(ENCODINGS))
def test_a_file_decodes_to_the_sound_it_was_made_from(container: str, tmp_path: Path) -> None:
    sound = Sound("tar", "rast", "s1", 8.0, tags={"title": "Rast dəstgahı"})
    path = tmp_path / "a folder" / f"x.{container}"
    render(sound, path, container)

    samples, rate = _decoded(path)
    assert len(samples) / rate == pytest.approx(8.0, abs=0.15)
    heard, made = _heights(samples, rate, 7.5), _heights(samples_of(sound), RATE, 7.5)
    assert np.corrcoef(heard, made)[0, 1] > 0.9
    assert np.abs(samples).max() < 1.0


@pytest.mark.parametrize(
    ("container", "key"), [("opus", "title"), ("flac", "title"), ("m4a", "©nam"), ("mp3", "TIT2")]
)
def test_tags_are_in_the_file(container: str, key: str, tmp_path: Path) -> None:
    path = tmp_path / f"x.{container}"
    render(Sound("saz", "rast", "s1", 1.0, tags={"title": "Şüştər ə ı ğ"}), path, container)

    assert str(mutagen.File(path)[key][0]) == "Şüştər ə ı ğ"


def test_a_scale_shortens_the_file(tmp_path: Path) -> None:
    render(Sound("tar", "rast", "s1", 100.0), tmp_path / "x.wav", "wav", scale=0.03)

    assert mutagen.File(tmp_path / "x.wav").info.length == pytest.approx(3.0, abs=0.01)


def test_an_unknown_container_is_refused_and_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(ArchiveError, match="aiff"):
        render(Sound("tar", "rast", "s1", 1.0), tmp_path / "x.aiff", "aiff")

    assert list(tmp_path.iterdir()) == []


def test_a_sound_that_cannot_be_made_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(ArchiveError, match="theremin"):
        render(Sound("theremin", "rast", "s1", 1.0), tmp_path / "x.wav", "wav")

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("processes", [1, 2])
def test_all_files_are_made(processes: int, tmp_path: Path) -> None:
    files = [
        SoundFile(Sound("tar", "rast", f"s{number}", 20.0), tmp_path / f"{number}.opus", "opus")
        for number in range(4)
    ]
    done = list(render_all(files, scale=0.1, processes=processes))

    assert {file.path for file in done} == {file.path for file in files}
    assert sorted(path.name for path in tmp_path.iterdir()) == ["0.opus", "1.opus", "2.opus", "3.opus"]


def test_leaving_early_leaves_only_whole_files(tmp_path: Path) -> None:
    files = [SoundFile(Sound("tar", "rast", f"s{n}", 2.0), tmp_path / f"{n}.wav", "wav") for n in range(12)]
    making = render_all(files, processes=1)
    next(making)
    making.close()

    assert [path.name for path in tmp_path.iterdir()] == ["0.wav"]
