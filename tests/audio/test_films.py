"""Films are recordings too: their streams, tags and chapters are read, and pictures on sound are no films."""

from __future__ import annotations

from pathlib import Path

import pytest
from mutagen.mp4 import MP4, MP4Cover

from mugham_archive.audio import Chapter, read_file
from tests.audio.making import element, film, matroska_tag, sound

MARKS = ((0, 1000, "Bərdaşt"), (1000, 2000, "Təsnif"))


@pytest.mark.parametrize(
    ("name", "container", "picture_codec", "sound_codec", "expected"),
    [
        ("a.mkv", "matroska", "mpeg4", "aac", ("Matroska", "MPEG-4 / AAC")),
        ("a.webm", "webm", "libvpx", "libopus", ("WebM", "VP8 / Opus")),
        ("a.mp4", "mp4", "mpeg4", "aac", ("MP4", "MPEG-4 / AAC")),
        ("a.mov", "mov", "mpeg4", "aac", ("MOV", "MPEG-4 / AAC")),
        ("a.avi", "avi", "mpeg4", "mp3", ("AVI", "MPEG-4 / MP3")),
        ("a.ts", "mpegts", "mpeg2video", "mp2", ("MPEG-TS", "MPEG-2 / MP2")),
    ],
)
def test_a_film_is_read_whole(
    tmp_path: Path, name: str, container: str, picture_codec: str, sound_codec: str, expected: tuple[str, str]
) -> None:
    chapters = MARKS if container in ("matroska", "webm", "mp4", "mov") else ()
    path = film(
        tmp_path / name,
        container,
        picture_codec,
        sound_codec,
        2,
        chapters,
        title="Şur dəstgahı",
        artist="Sınaq",
    )
    reading = read_file(path)
    assert (reading.media, reading.container, reading.codec) == ("video", *expected)
    assert (reading.sample_rate, reading.channels, reading.bit_depth) == (48000, 2, None)
    assert reading.duration_ms is not None and 1950 <= reading.duration_ms <= 2150
    if container != "mpegts":
        assert (reading.common.title, reading.common.artists) == ("Şur dəstgahı", ("Sınaq",))
    assert [(chapter.start_ms, chapter.title) for chapter in reading.chapters] == [
        (start, title) for start, _end, title in chapters
    ]


def test_matroska_chapters_keep_their_ends(tmp_path: Path) -> None:
    path = film(tmp_path / "a.mkv", "matroska", "mpeg4", "aac", 2, MARKS)
    assert read_file(path).chapters == tuple(Chapter(*mark) for mark in MARKS)


def test_sound_in_matroska_is_no_film(tmp_path: Path) -> None:
    reading = read_file(sound(tmp_path / "a.mka", "matroska", "flac", 1, title="Rast"))
    assert (reading.media, reading.container, reading.codec) == ("audio", "Matroska", "FLAC")
    assert (reading.bit_depth, reading.duration_ms, reading.common.title) == (16, 1000, "Rast")


def test_a_cover_does_not_make_sound_a_film(tmp_path: Path) -> None:
    path = sound(tmp_path / "sound.mp4", "mp4", "aac")
    tags = MP4(path)
    tags["covr"] = [MP4Cover(b"\xff\xd8\xff" + bytes(50), MP4Cover.FORMAT_JPEG)]
    tags.save()
    reading = read_file(path)
    assert (reading.media, len(reading.pictures)) == ("audio", 1)


def test_formats_that_only_ffmpeg_knows(tmp_path: Path) -> None:
    for name, container, codec in (("a.caf", "caf", "pcm_s16le"), ("a.au", "au", "pcm_s16be")):
        reading = read_file(sound(tmp_path / name, container, codec, 1, title="Rast"))
        assert (reading.media, reading.codec, reading.bit_depth) == ("audio", "PCM", 16)
        assert reading.common.title == "Rast"


def test_several_values_of_a_matroska_tag_are_all_kept(tmp_path: Path) -> None:
    path = sound(tmp_path / "a.mka", "matroska", "flac", 1, title="Rast")
    tags = element(
        0x1254C367,
        matroska_tag("", ("ARTIST", "Bir Xanəndə"), ("ARTIST", "İki Xanəndə"), ("MUGHAM", "Rast"))
        + matroska_tag("ALBUM", ("TITLE", "Muğam axşamı"))
        + matroska_tag("", ("ARTIST", "of one track"), track=7),
    )
    content = bytearray(path.read_bytes())
    # The segment is made to reach to the end of the file, where the new tags stand.
    start = content.index(b"\x18\x53\x80\x67") + 4
    content[start : start + 8] = (0x01 << 56 | len(content) - start - 8 + len(tags)).to_bytes(8, "big")
    path.write_bytes(bytes(content) + tags)
    reading = read_file(path)
    assert reading.common.artists == ("Bir Xanəndə", "İki Xanəndə")
    assert (reading.common.title, reading.common.album, reading.common.mode) == (
        "Rast",
        "Muğam axşamı",
        "Rast",
    )
    assert reading.tags["ARTIST"] == ["Bir Xanəndə", "İki Xanəndə"]
