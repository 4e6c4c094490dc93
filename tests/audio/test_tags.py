"""What the tags of compressed formats say reaches the reading whole, and in common words."""

from __future__ import annotations

import json
from pathlib import Path

from mutagen.apev2 import APEv2
from mutagen.flac import FLAC
from mutagen.flac import Picture as FlacPicture
from mutagen.id3 import (
    APIC,
    CHAP,
    COMM,
    CTOC,
    ID3,
    PRIV,
    TALB,
    TCOM,
    TCON,
    TDAT,
    TDRC,
    TIPL,
    TIT2,
    TLAN,
    TMCL,
    TPE1,
    TPOS,
    TRCK,
    TXXX,
    TYER,
    UFID,
)
from mutagen.mp4 import MP4, MP4Cover, MP4FreeForm
from mutagen.oggopus import OggOpus

from mugham_archive.audio import Chapter, Credit, Picture, read_file
from tests.audio.making import flac, mp3, sound


def test_several_values_of_a_flac_tag_are_all_kept(tmp_path: Path) -> None:
    path = flac(tmp_path / "rast.flac")
    tags = FLAC(path)
    tags["TITLE"] = "Rast dəstgahı"
    tags["ARTIST"] = ["Sınaq Xanəndə", "Nümunə Tarzən"]
    tags["PERFORMER"] = ["Nümunə Tarzən (tar)", "Misal Kamançaçı (kamança)", "Sınaq ansamblı"]
    tags["MUGHAM"] = "Rast"
    tags["SERIES"] = "Muğam axşamları"
    tags["LOCATION"] = "Bakı"
    tags["TRACKNUMBER"], tags["TRACKTOTAL"], tags["DISCNUMBER"] = "2", "5", "1/3"
    tags["DATE"], tags["EDTF_DATE"] = "1965", "1965~"
    tags["ENGINEER"] = "Misal Rejissor"
    tags.save()

    reading = read_file(path)

    assert reading.container == reading.codec == "FLAC"
    assert (reading.sample_rate, reading.bit_depth, reading.channels, reading.duration_ms) == (
        48000,
        16,
        2,
        1000,
    )
    assert reading.tags["ARTIST"] == ["Sınaq Xanəndə", "Nümunə Tarzən"]
    common = reading.common
    assert common.title == "Rast dəstgahı"
    assert common.artists == ("Sınaq Xanəndə", "Nümunə Tarzən")
    assert common.credits == (
        Credit("Nümunə Tarzən", None, "tar"),
        Credit("Misal Kamançaçı", None, "kamança"),
        Credit("Sınaq ansamblı", None, None),
        Credit("Misal Rejissor", "engineer", None),
    )
    assert (common.mode, common.series, common.recorded_place) == ("Rast", "Muğam axşamları", "Bakı")
    assert (common.track, common.track_total, common.disc, common.disc_total) == (2, 5, 1, 3)
    assert common.date == "1965~"
    assert reading.notes == ()


def test_musician_credits_of_id3_give_name_and_instrument(tmp_path: Path) -> None:
    path = mp3(tmp_path / "shur.mp3")
    tags = ID3()
    tags.add(TIT2(encoding=3, text="Şur"))
    tags.add(TPE1(encoding=3, text=["Sınaq Xanəndə", "Nümunə Xanəndə"]))
    tags.add(TMCL(encoding=3, people=[["tar", "Nümunə Tarzən"], ["xanəndə", "Sınaq Xanəndə"]]))
    tags.add(TIPL(encoding=3, people=[["engineer", "Misal Rejissor"]]))
    tags.add(TXXX(encoding=3, desc="MUGHAM", text="Şur"))
    tags.add(TXXX(encoding=3, desc="Archive_ID", text="AZ-S02-E0147"))
    tags.add(TCON(encoding=3, text=["17", "Muğam"]))
    tags.add(TLAN(encoding=3, text="aze"))
    tags.add(TRCK(encoding=3, text="3/12"))
    tags.add(TPOS(encoding=3, text="0"))
    tags.add(TCOM(encoding=3, text="Sınaq Bəstəkar"))
    tags.add(COMM(encoding=3, lang="aze", desc="", text="Nümunə yazı"))
    tags.add(COMM(encoding=0, lang="eng", desc="iTunNORM", text="0000 0000"))
    tags.add(PRIV(owner="sample", data=bytes(300)))
    tags.add(UFID(owner="http://musicbrainz.org", data=b"1234"))
    tags.save(path)

    reading = read_file(path)

    assert reading.codec == "MP3"
    assert reading.common.credits == (
        Credit("Nümunə Tarzən", None, "tar"),
        Credit("Sınaq Xanəndə", None, "xanəndə"),
        Credit("Misal Rejissor", "engineer", None),
    )
    assert reading.common.artists == ("Sınaq Xanəndə", "Nümunə Xanəndə")
    assert reading.common.genres == ("Rock", "Muğam")
    assert (reading.common.track, reading.common.track_total, reading.common.disc) == (3, 12, None)
    assert reading.common.comments == ("Nümunə yazı",)
    assert reading.common.archive_id == "AZ-S02-E0147"
    assert reading.common.composers == ("Sınaq Bəstəkar",)
    assert reading.tags["TMCL"] == [["tar", "Nümunə Tarzən"], ["xanəndə", "Sınaq Xanəndə"]]
    assert {"binary": 300} in [
        value.get("data") for values in reading.tags.values() for value in values if isinstance(value, dict)
    ]
    assert json.loads(json.dumps(reading.tags)) == reading.tags


def test_the_day_of_an_old_id3_tag_joins_its_year(tmp_path: Path) -> None:
    path = mp3(tmp_path / "old.mp3")
    tags = ID3()
    tags.add(TYER(encoding=0, text="1978"))
    tags.add(TDAT(encoding=0, text="1703"))
    tags.save(path, v2_version=3)
    assert read_file(path).common.date == "1978-03-17"


def test_pictures_are_noted_by_size_and_never_kept(tmp_path: Path) -> None:
    path = mp3(tmp_path / "cover.mp3")
    tags = ID3()
    tags.add(APIC(encoding=3, mime="image/png", type=3, desc="Front", data=bytes(1234)))
    tags.save(path)
    reading = read_file(path)
    assert reading.pictures == (Picture("front cover", "image/png", 1234),)
    assert reading.tags["APIC:Front"] == [{"binary": 1234, "mime": "image/png", "description": "Front"}]

    path = flac(tmp_path / "cover.flac")
    picture = FlacPicture()
    picture.type, picture.mime, picture.data = 4, "image/jpeg", bytes(77)
    file = FLAC(path)
    file.add_picture(picture)
    file.save()
    assert read_file(path).pictures == (Picture("back cover", "image/jpeg", 77),)


def test_id3_chapters_come_in_order_of_time(tmp_path: Path) -> None:
    path = mp3(tmp_path / "chapters.mp3", frames=200)
    tags = ID3()
    for name, start, end, title in (("b", 2000, 0xFFFFFFFF, "Təsnif"), ("a", 0, 2000, "Bərdaşt")):
        tags.add(
            CHAP(element_id=name, start_time=start, end_time=end, sub_frames=[TIT2(encoding=3, text=title)])
        )
    tags.add(CTOC(element_id="toc", flags=3, child_element_ids=["a", "b"], sub_frames=[]))
    tags.save(path)
    reading = read_file(path)
    assert reading.duration_ms is not None and 5000 < reading.duration_ms < 5500
    assert reading.chapters == (Chapter(0, 2000, "Bərdaşt"), Chapter(2000, reading.duration_ms, "Təsnif"))
    assert reading.common.title is None


def test_vorbis_chapters_end_where_the_next_begins(tmp_path: Path) -> None:
    path = sound(tmp_path / "chapters.opus", "ogg", "libopus", seconds=3)
    tags = OggOpus(path)
    tags["CHAPTER001"], tags["CHAPTER001NAME"] = "00:00:00.000", "Giriş"
    tags["CHAPTER002"], tags["CHAPTER002NAME"] = "00:00:01.500", "Mühazirə"
    tags.save()
    reading = read_file(path)
    assert (reading.container, reading.codec, reading.sample_rate) == ("Ogg", "Opus", 48000)
    assert reading.chapters[0] == Chapter(0, 1500, "Giriş")
    assert (reading.chapters[1].start_ms, reading.chapters[1].title) == (1500, "Mühazirə")


def test_mp4_tags_and_nero_chapters(tmp_path: Path) -> None:
    from tests.audio.making import film

    marks = ((0, 1000, "Bərdaşt"), (1000, 2000, "Təsnif"))
    path = film(tmp_path / "segah.m4a", "ipod", None, "aac", 2, marks)
    tags = MP4(path)
    tags["\xa9nam"] = ["Segah"]
    tags["trkn"] = [(4, 9)]
    tags["covr"] = [MP4Cover(bytes(55), MP4Cover.FORMAT_PNG)]
    tags["----:com.apple.iTunes:MUGHAM"] = [MP4FreeForm(b"Zabul-Segah")]
    tags["----:com.apple.iTunes:PERFORMER"] = [MP4FreeForm("Nümunə Tarzən (tar)".encode())]
    tags["----:com.apple.iTunes:DATA"] = [MP4FreeForm(b"\xff\xfe\xfd", dataformat=0)]
    tags.save()
    reading = read_file(path)
    assert (reading.media, reading.container, reading.codec) == ("audio", "MP4", "AAC")
    assert (reading.common.title, reading.common.mode) == ("Segah", "Zabul-Segah")
    assert (reading.common.track, reading.common.track_total) == (4, 9)
    assert reading.common.credits == (Credit("Nümunə Tarzən", None, "tar"),)
    assert reading.pictures == (Picture("front cover", "image/png", 55),)
    assert reading.tags["----:com.apple.iTunes:DATA"] == [{"binary": 3}]
    assert [(chapter.start_ms, chapter.title) for chapter in reading.chapters] == [
        (0, "Bərdaşt"),
        (1000, "Təsnif"),
    ]


def test_an_apev2_tag_alone_is_a_reading(tmp_path: Path) -> None:
    path = tmp_path / "tag without extension"
    path.write_bytes(bytes(400))
    tags = APEv2()
    tags["Title"] = "Hümayun"
    tags["Artist"] = ["Bir", "İki"]
    tags.save(path)
    reading = read_file(path)
    assert (reading.container, reading.common.title, reading.common.artists) == (
        "APEv2",
        "Hümayun",
        ("Bir", "İki"),
    )


def test_a_wrong_extension_does_not_hide_the_format(tmp_path: Path) -> None:
    assert read_file(flac(tmp_path / "really flac.mp3")).container == "FLAC"
    assert read_file(flac(tmp_path / "no extension")).container == "FLAC"
    path = mp3(tmp_path / "really mp3.dat")
    tags = ID3()
    tags.add(TALB(encoding=3, text="Axşam"))
    tags.add(TDRC(encoding=3, text="2011-03-18"))
    tags.save(path)
    assert (read_file(path).codec, read_file(path).common.album) == ("MP3", "Axşam")


def test_a_role_beside_the_artist_becomes_a_credit(tmp_path: Path) -> None:
    path = flac(tmp_path / "lecture.flac")
    tags = FLAC(path)
    tags["ARTIST"], tags["ROLE"] = ["Sınaq Alim", "Nümunə Aparıcı"], ["lecturer", "moderator"]
    tags.save()
    assert read_file(path).common.credits == (
        Credit("Sınaq Alim", "lecturer", None),
        Credit("Nümunə Aparıcı", "moderator", None),
    )
