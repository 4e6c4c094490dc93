"""Turns the files of a folder into proposed recordings: which belong together, what they are called, who, when, what."""

from __future__ import annotations

import functools
import os
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from mugham_archive.audio import FileReading
from mugham_archive.catalogue.edtf import EdtfDate
from mugham_archive.ingest.file_names import folder_name, stem
from mugham_archive.ingest.name_facts import NameFacts, facts_of, people_in, tag_date
from mugham_archive.ingest.part_names import PartName, is_part_folder, label_of, part_name
from mugham_archive.ingest.vocabulary_words import KnownSeries, Words
from mugham_archive.ingest.walking import natural_key
from mugham_archive.search.folding import fold

# More numbered files than this are a collection, not the parts of one evening.
MOST_PARTS = 40
LOSSLESS = {".wav", ".wave", ".bwf", ".rf64", ".w64", ".flac", ".aif", ".aiff", ".aifc", ".dsf", ".dff", ".wv", ".tta", ".ape",
            ".tak", ".ofr", ".caf"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Credited:
    """Someone named on a recording, with vocabulary ids where the words were understood."""

    name: str
    credited_as: str
    honorific: str
    role_id: int | None
    instrument_id: int | None


@dataclass(slots=True)
class ProposedFile:
    """A file with its place among the parts."""

    reading: FileReading
    order: tuple[int, int, int, int]
    label: str


@dataclass(slots=True)
class Proposal:
    """A recording as the files and their names tell it; ``copies`` holds its files by format, parts in order."""

    key: str
    folder: str
    title: str
    copies: dict[str, list[ProposedFile]]
    people: list[Credited] = field(default_factory=list)
    date: EdtfDate | None = None
    event_title: str = ""
    event_type_id: int | None = None
    series: KnownSeries | None = None
    series_title: str = ""
    mode_id: int | None = None
    genre_id: int | None = None
    language_ids: tuple[int, ...] = ()
    comment: str = ""
    archive_id: str = ""

    @property
    def files(self) -> list[ProposedFile]:
        """Every file, whatever the copy."""
        return [file for files in self.copies.values() for file in files]


@functools.lru_cache(maxsize=20_000)
def name_of(path: str, unit_folder: str) -> tuple[PartName, str]:
    """A file's name taken apart, together with the part folders between it and its unit."""
    own = stem(path)
    named = part_name(own)
    order = list(named.order)
    label = label_of(own)
    folder = os.path.dirname(path)
    while folder != unit_folder and is_part_folder(folder_name(folder)):
        above = part_name(folder_name(folder))
        order = [mine or theirs for mine, theirs in zip(order, above.order, strict=True)]
        label = ", ".join(part for part in (folder_name(folder), label) if part)
        folder = os.path.dirname(folder)
    return PartName(
        named.base, (order[0], order[1], order[2], order[3]), named.strong or any(order[:3])
    ), label


def group_keys(paths: Sequence[str], unit_folder: str) -> dict[str, str]:
    """For each path the key of the recording that it belongs to by its name alone.

    Files of one folder that differ only in a part mark (or a running number) share a key, and so do the formats of one
    recording (“rast.wav” and “rast.mp3”).
    """
    keys: dict[str, str] = {}
    weak: dict[str, list[str]] = defaultdict(list)
    whole: list[str] = []
    for path in paths:
        named, _ = name_of(path, unit_folder)
        base = fold(named.base)
        if named.strong:
            keys[path] = f"part:{base}"
        elif named.marked:
            weak[base].append(path)
        else:
            whole.append(path)
    for base, found in weak.items():
        if 2 <= len({stem(path) for path in found}) <= MOST_PARTS:
            keys.update(dict.fromkeys(found, f"run:{base}"))
        else:
            whole += found
    keys.update(_formats(whole))
    return keys


def _formats(paths: Sequence[str]) -> dict[str, str]:
    """Keys under which only the formats of one recording meet: names that are alike but for case, endings that differ.

    “Şur” and “Sur” may be two works, so nothing but case is passed over, and two files of one format never meet.
    """
    alike = {path: unicodedata.normalize("NFC", stem(path)).casefold() for path in paths}
    endings = Counter((alike[path], os.path.splitext(path)[1].lower()) for path in paths)
    unclear = {name for (name, _), amount in endings.items() if amount > 1}
    return {
        path: f"whole:{os.path.basename(path) if name in unclear else name}" for path, name in alike.items()
    }


def propose(readings: Sequence[FileReading], unit_folder: str, top: str, words: Words) -> list[Proposal]:
    """Proposals for the files of one unit (or of a part of it that was cut between recordings)."""
    keys = group_keys([reading.path for reading in readings], unit_folder)
    groups: dict[str, list[FileReading]] = defaultdict(list)
    for reading in readings:
        groups[_settle(keys[reading.path], reading)].append(reading)
    _join_by_title(groups)
    about = facts_of(unit_folder, top, words)
    return [_proposal(key, group, unit_folder, about, words) for key, group in groups.items()]


def _settle(key: str, reading: FileReading) -> str:
    """Numbered files are parts only if their tags do not give each a title of its own."""
    if not key.startswith("run:") or not reading.common.title:
        return key
    named = part_name(reading.common.title)
    return f"part:{fold(named.base)}" if named.marked else f"titled:{fold(reading.common.title)}"


def _join_by_title(groups: dict[str, list[FileReading]]) -> None:
    """Files whose tags say “Rast, Part 1” and “Rast, Part 2” belong together however the files are named."""
    for key in [key for key in groups if key.startswith("whole:")]:
        titles = {reading.common.title or "" for reading in groups[key]}
        named = part_name(titles.pop()) if len(titles) == 1 else None
        if named is not None and named.strong:
            groups.setdefault(f"part:{fold(named.base)}", []).extend(groups.pop(key))


def _proposal(key: str, readings: list[FileReading], folder: str, about: NameFacts, words: Words) -> Proposal:
    files = [_file(reading, folder) for reading in readings]
    files.sort(key=lambda file: (file.order, natural_key(file.reading.path)))
    copies: dict[str, list[ProposedFile]] = defaultdict(list)
    for file in files:
        copies[os.path.splitext(file.reading.path)[1].lower()].append(file)
    first = files[0]
    named, _ = name_of(first.reading.path, folder)
    mine = about.with_name(named.base or folder_name(folder), words)
    common = first.reading.common
    proposal = Proposal(key, folder, _title(first, len(readings), named, mine, about), dict(copies))
    proposal.people = _people(readings, mine, words)
    proposal.date = tag_date(common.date) or mine.date
    proposal.event_title = mine.event_title or (common.album or "").strip()
    proposal.event_type_id = mine.event_type_id or words.within(
        "event_type", f"{common.album or ''} {' '.join(common.genres)}"
    )
    proposal.series, proposal.series_title = _series(first.reading, mine, words)
    spoken = " ".join(filter(None, (common.title, common.subtitle, named.base)))
    proposal.mode_id = (
        (words.exactly("mode", common.mode) if common.mode else None)
        or words.within("mode", spoken)
        or words.within("mode", f"{common.album or ''} {mine.event_title}")
    )
    genres = (words.exactly("genre", genre) for genre in common.genres)
    proposal.genre_id = next((genre for genre in genres if genre), None) or words.within("genre", spoken)
    languages = (words.exactly("language", language) for language in common.languages)
    proposal.language_ids = tuple(dict.fromkeys(number for number in languages if number))
    proposal.comment = "\n".join(dict.fromkeys(text.strip() for text in common.comments if text.strip()))
    proposal.archive_id = common.archive_id or ""
    return proposal


def _file(reading: FileReading, folder: str) -> ProposedFile:
    named, label = name_of(reading.path, folder)
    order = named.order
    common = reading.common
    if common.title and not named.strong:
        titled = part_name(common.title)
        if titled.strong:
            order, label = titled.order, label or label_of(common.title)
    if not any(order):
        order = (common.disc or 0, 0, 0, common.track or 0)
    return ProposedFile(reading, order, label)


def _title(first: ProposedFile, amount: int, named: PartName, mine: NameFacts, about: NameFacts) -> str:
    tagged = (first.reading.common.title or "").strip()
    if tagged:
        # The title of several parts is what they share, without “Part 1”.
        return (part_name(tagged).base or tagged) if amount > 1 else tagged
    if mine.piece_title:
        return mine.piece_title
    if not named.generic:
        return named.base
    return about.event_title or stem(first.reading.path)


def _series(reading: FileReading, mine: NameFacts, words: Words) -> tuple[KnownSeries | None, str]:
    tagged = (reading.common.series or "").strip()
    if tagged:
        return words.series_named(tagged), tagged
    if reading.common.album and (found := words.series_named(reading.common.album)):
        return found, ""
    return mine.series, ""


_MEANINGLESS = re.compile(
    r"^(?:unknown|various|v\.?a\.?|artist|n/?a|naməlum|неизвестен|неизвестный)\b", re.IGNORECASE
)


def _people(readings: Sequence[FileReading], mine: NameFacts, words: Words) -> list[Credited]:
    found: dict[tuple[str, int | None], Credited] = {}

    def add(text: str, role: int | None, instrument: int | None) -> None:
        for name in people_in(text):
            bare, honorific = words.without_honorifics(name)
            if bare and not _MEANINGLESS.match(bare):
                found.setdefault((fold(bare), role), Credited(bare, name, honorific, role, instrument))

    for reading in readings:
        common = reading.common
        for credit in common.credits:
            instrument = words.exactly("instrument", credit.instrument or credit.role or "")
            role = words.exactly("role", credit.role or "")
            add(
                credit.name, role or (words.codes.get(("role", "ifachi")) if instrument else None), instrument
            )
        credited = {key[0] for key in found}
        for artist in (*common.artists, *common.album_artists):
            if not all(fold(words.without_honorifics(name)[0]) in credited for name in people_in(artist)):
                add(artist, None, None)
        for names, role_code in (
            (common.composers, "bestekar"),
            (common.lyricists, "soz_muellifi"),
            (common.conductors, "dirijor"),
        ):
            for name in names:
                add(name, words.codes.get(("role", role_code)), None)
    if not found:
        for name in mine.people:
            add(name, None, None)
    return list(found.values())
