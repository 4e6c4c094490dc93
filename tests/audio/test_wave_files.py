"""WAV, RF64 and BW64 files give up all they hold, damaged or not."""

from __future__ import annotations

import struct
from io import BytesIO
from pathlib import Path

import pytest
from mutagen.id3 import ID3, TIT2, TPE1

from mugham_archive.audio import Chapter, UnreadableFile, read_file
from tests.audio import making as make


def _write(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def test_bext_info_and_labelled_cues_are_read_together(tmp_path: Path) -> None:
    labels = make.label(1, "Bərdaşt".encode()) + make.label(2, b"Odd") + make.label(2, b"spoken", b"note")
    path = _write(
        tmp_path / "master.wav",
        make.wave(
            make.bext(2, b"AZ-S02-E0147-R01, local, principal ID", 3283200000, b"A=PCM,F=96000,W=24\r\n"),
            make.extensible_format(96000, 2, 24),
            make.chunk(b"junk", b"odd"),
            make.info_list(
                INAM="Çahargah".encode(), IART="Sınaq Xanəndə".encode(), ICRD=b"1965", IENG=b"Misal"
            ),
            make.chunk(b"data", bytes(96000 * 6)),
            make.cues([(2, 48000), (1, 0), (3, 72000)]),
            make.chunk(
                b"LIST",
                b"adtl" + labels + make.labelled_text(1, 48000) + make.labelled_text(3, 12000, b"End"),
            ),
        ),
    )
    reading = read_file(path)
    assert (reading.container, reading.codec, reading.sample_rate) == ("WAV", "PCM", 96000)
    assert (reading.bit_depth, reading.channels, reading.duration_ms) == (24, 2, 1000)
    assert reading.bit_rate == 96000 * 6 * 8
    assert reading.tags["bext:TimeReference"] == [3283200000]
    assert reading.tags["bext:LoudnessValue"] == [-23.1]
    assert "bext:MaxMomentaryLoudness" not in reading.tags
    assert reading.tags["bext:CodingHistory"] == ["A=PCM,F=96000,W=24"]
    assert (reading.common.title, reading.common.artists) == ("Çahargah", ("Sınaq Xanəndə",))
    assert (reading.common.date, reading.common.archive_id) == ("1965", "AZ-S02-E0147-R01")
    assert reading.chapters == (
        Chapter(0, 500, "Bərdaşt"),
        Chapter(500, None, "Odd"),
        Chapter(750, 875, "End"),
    )
    assert reading.tags["note:2"] == ["spoken"]
    assert reading.notes == ()


def test_version_0_of_bext_has_neither_umid_nor_loudness(tmp_path: Path) -> None:
    content = make.wave(
        make.bext(0, "Bakı".encode(), 0), make.wave_format(), make.chunk(b"data", bytes(192000))
    )
    reading = read_file(_write(tmp_path / "v0.wav", content))
    assert reading.tags["bext:Version"] == [0]
    assert not {"bext:UMID", "bext:LoudnessValue"} & set(reading.tags)
    assert reading.tags["bext:Description"] == ["Bakı"]
    assert reading.notes == ("bext Description decoded as utf-8",)


def test_rf64_beyond_four_gigabytes_has_its_true_length(tmp_path: Path) -> None:
    data_size = 5 << 30
    sizes = struct.pack("<QQQI", data_size + 100, data_size, 0, 0)
    head = make.wave(
        make.chunk(b"ds64", sizes), make.wave_format(96000, 2, 16), form=b"RF64", size=0xFFFFFFFF
    ) + struct.pack("<4sI", b"data", 0xFFFFFFFF)
    path = tmp_path / "concert.wav"
    with path.open("wb") as file:
        file.write(head)
        file.truncate(len(head) + data_size)
        file.seek(0, 2)
        file.write(make.info_list(INAM=b"after the sound"))
    reading = read_file(path, checksum=False)
    assert (reading.container, reading.size) == ("RF64", path.stat().st_size)
    assert reading.duration_ms == round(data_size * 1000 / (96000 * 4))
    assert reading.common.title == "after the sound"
    assert (reading.sha256, reading.notes) == (None, ())


@pytest.mark.parametrize("stated", [0, 0xFFFFFFFF])
def test_a_crashed_recorder_leaves_no_data_size_and_the_file_is_read_all_the_same(
    tmp_path: Path, stated: int
) -> None:
    content = make.wave(make.wave_format(), make.chunk(b"data", bytes(192000 * 3), stated), size=stated)
    reading = read_file(_write(tmp_path / "crash.wav", content))
    assert reading.duration_ms == 3000
    assert reading.notes == ("the size of the sound data is not given; taken from the size of the file",)


def test_a_truncated_file_gives_what_there_is_and_says_so(tmp_path: Path) -> None:
    content = make.wave(
        make.wave_format(), make.info_list(INAM=b"Cut"), make.chunk(b"data", bytes(192000 * 3))
    )
    reading = read_file(_write(tmp_path / "cut.wav", content[: -192000 * 2]))
    assert (reading.duration_ms, reading.common.title) == (1000, "Cut")
    assert reading.notes == ("the file is cut off: 384000 bytes of sound are missing",)


def test_every_place_a_wave_can_be_cut_gives_a_reading_or_a_reason(tmp_path: Path) -> None:
    content = make.wave(
        make.bext(1, b"x", 1),
        make.wave_format(),
        make.info_list(INAM=b"Cut", IART=b"Somebody"),
        make.cues([(1, 0)]),
        make.chunk(b"LIST", b"adtl" + make.label(1, b"a")),
        make.chunk(b"data", bytes(64)),
    )
    path = tmp_path / "cut.wav"
    readings = 0
    for length in range(1, len(content), 3):
        path.write_bytes(content[:length])
        try:
            readings += read_file(path, checksum=False).sample_rate == 48000
        except UnreadableFile as error:
            assert str(error).endswith(".")
    assert readings > 50


def test_an_id3_chunk_comes_before_info(tmp_path: Path) -> None:
    tags, block = ID3(), BytesIO()
    tags.add(TIT2(encoding=3, text="Şüştər"))
    tags.add(TPE1(encoding=3, text="Sınaq Xanəndə"))
    tags.save(block)
    content = make.wave(
        make.wave_format(),
        make.info_list(INAM=b"Shushter", ICMT=b"a comment"),
        make.chunk(b"data", bytes(192000)),
        make.chunk(b"id3 ", block.getvalue()),
    )
    common = read_file(_write(tmp_path / "both.wav", content)).common
    assert (common.title, common.artists, common.comments) == ("Şüştər", ("Sınaq Xanəndə",), ("a comment",))


@pytest.mark.parametrize(
    ("encoding", "title", "artist"),
    [
        ("cp1251", "Вечер мугама", "Узеир Гаджибеков"),
        ("cp1254", "Muğam axşamı", "Aşıq Hüseyn"),
        ("utf-8", "Muğam axşamı", "Узеир Гаджибеков"),
        ("latin-1", "Soirée à Paris", "Jörg Müller"),
    ],
)
def test_info_texts_are_read_in_the_encoding_they_were_written_in(
    tmp_path: Path, encoding: str, title: str, artist: str
) -> None:
    info = make.info_list(INAM=title.encode(encoding), IART=artist.encode(encoding))
    content = make.wave(make.wave_format(), info, make.chunk(b"data", bytes(192000)))
    reading = read_file(_write(tmp_path / "info.wav", content))
    assert (reading.common.title, reading.common.artists) == (title, (artist,))
    assert any(encoding in note for note in reading.notes) == (encoding in ("cp1251", "cp1254"))


def test_an_empty_recording_is_no_crash(tmp_path: Path) -> None:
    content = make.wave(make.wave_format(), make.chunk(b"data", b""), make.info_list(INAM=b"Nothing yet"))
    reading = read_file(_write(tmp_path / "empty.wav", content))
    assert (reading.common.title, reading.notes) == ("Nothing yet", ("the file has no sound data",))
