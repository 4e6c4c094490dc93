"""Small recordings with tags, folders of them, and what an import made of them, for the tests of this room."""

from __future__ import annotations

import hashlib
import os
import wave
from pathlib import Path
from typing import Any

from mugham_archive.archive import Archive
from mugham_archive.catalogue.views import (
    AgentDetails,
    EventDetails,
    Listing,
    RecordingCard,
    RecordingDetails,
    SeriesDetails,
)
from mugham_archive.ingest.run import ImportReport, import_paths

# One frame of MPEG-1 layer III at 128 kbit/s and 44.1 kHz: 417 bytes, 1152 samples of silence.
_MP3_FRAME = b"\xff\xfb\x90\x00" + bytes(413)


def mp3(path: str | Path, frames: int = 40, **tags: str) -> Path:
    """An MP3 file of about 26 ms a frame; tags by the names of mutagen's easy interface."""
    path = Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(_MP3_FRAME * frames)
    if tags:
        from mutagen.easyid3 import EasyID3

        easy = EasyID3()
        for name, value in tags.items():
            easy[name] = value
        easy.save(str(path))
    return path


def flac(path: str | Path, **tags: str) -> Path:
    """A FLAC file without any sound in it; tags are Vorbis comments, with several values parted by “|”."""
    from mutagen.flac import FLAC

    path = Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    rate, channels, bits, samples = 44_100, 2, 16, 44_100
    packed = (rate << 44) | ((channels - 1) << 41) | ((bits - 1) << 36) | samples
    information = (4096).to_bytes(2, "big") * 2 + bytes(6) + packed.to_bytes(8, "big") + bytes(16)
    path.write_bytes(b"fLaC" + bytes([0x80]) + len(information).to_bytes(3, "big") + information + bytes(64))
    if tags:
        file = FLAC(path)
        for name, value in tags.items():
            file[name] = value.split("|")
        file.save()
    return path


def wav(path: str | Path, milliseconds: int = 500) -> Path:
    """A WAV file of silence."""
    path = Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8000)
        file.writeframes(bytes(16 * milliseconds))
    return path


def many(folder: Path, amount: int) -> list[Path]:
    """So many different small recordings, each with a title of its own, in folders of fifty."""
    return [
        mp3(folder / f"{number // 50:03}" / f"{number:05}.mp3", 3, title=f"Recording {number}")
        for number in range(amount)
    ]


def states(folder: Path) -> dict[str, tuple[str, int]]:
    """The SHA-256 and the time of change of every file below a folder."""
    return {
        str(path): (hashlib.sha256(path.read_bytes()).hexdigest(), path.stat().st_mtime_ns)
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def counted(report: ImportReport) -> tuple[int, int, int, int]:
    """Added, known, skipped and failed, after making sure that they are all that was scanned."""
    assert report.scanned == report.added + report.known + report.skipped + report.failed
    assert report.failed == len(report.failures)
    return report.added, report.known, report.skipped, report.failed


def taken_in(archive: Archive, *paths: str | os.PathLike[str], **options: Any) -> ImportReport:
    """Import, with every file in exactly one count."""
    report = import_paths(archive, paths, **options)
    counted(report)
    return report


def cards(archive: Archive, kind: str = "recording") -> list[Any]:
    """The cards of every entry of a kind, by title or name."""
    found: list[Any] = list(archive.cards(kind, archive.ids(Listing(kind)), "az"))
    return sorted(found, key=lambda card: str(card.name if kind == "agent" else card.title))


def titles(archive: Archive, kind: str = "recording") -> list[str]:
    """The titles or names of every entry of a kind, in their order."""
    return [card.name if kind == "agent" else card.title for card in cards(archive, kind)]


def recording(archive: Archive, title: str | None = None) -> RecordingDetails:
    """The one recording of that title, or the only one."""
    found: list[RecordingCard] = [card for card in cards(archive) if title is None or card.title == title]
    assert len(found) == 1, [card.title for card in cards(archive)]
    details = archive.details(found[0].ref, "az")
    assert isinstance(details, RecordingDetails)
    return details


def event(archive: Archive) -> EventDetails:
    """The only event."""
    (card,) = cards(archive, "event")
    details = archive.details(card.ref, "az")
    assert isinstance(details, EventDetails)
    return details


def series(archive: Archive) -> SeriesDetails:
    """The only series."""
    (card,) = cards(archive, "series")
    details = archive.details(card.ref, "az")
    assert isinstance(details, SeriesDetails)
    return details


def agent(archive: Archive, name: str) -> AgentDetails:
    """The agent of that preferred name."""
    (card,) = [card for card in cards(archive, "agent") if card.name == name]
    details = archive.details(card.ref, "az")
    assert isinstance(details, AgentDetails)
    return details


def performers(archive: Archive, title: str | None = None) -> list[str]:
    """Who is named on a recording, in the order of the credits."""
    return [one.name for one in recording(archive, title).participations]


def paths_of(details: RecordingDetails) -> list[list[str]]:
    """The file names of a recording, copy by copy."""
    return [[Path(file.relative_path).name for file in copy.files] for copy in details.copies]
