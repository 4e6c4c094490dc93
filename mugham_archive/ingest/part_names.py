"""Tells from names that files are parts of one performance: “1-ci hissə”, “Part 2”, “side B”, “CD1”, “Часть 3”."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass

_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10}
_NUMBER = r"(\d{1,3}|[ivx]{1,4})"
_EDGE = r"(?<![^\W\d_])"
_END = r"(?![^\W\d_])"
_PART_WORDS = r"(?:hiss[əe]|b[öo]l[üu]m|part|pt|teil|часть|ч|hissəsi)"
_DISC_WORDS = r"(?:cd|dvd|disc|disk|диск|tape|lent|lenti|kaset|kasset|cassette|кассета|катушка|reel|makara)"
_SIDE_WORDS = r"(?:side|t[əe]r[əe]f|t[əe]r[əe]fi|сторона|üz)"
_ORDINAL = r"(?:[-\s]?(?:ci|cı|cu|cü|nci|ncı|th|st|nd|rd|я|й|-я))?"

# Each finds a mark and its number; the first group that took part is the number.
_MARKS: list[tuple[str, re.Pattern[str]]] = [
    ("disc", re.compile(rf"{_EDGE}{_DISC_WORDS}[\s._#-]*{_NUMBER}{_END}", re.IGNORECASE)),
    ("disc", re.compile(rf"{_EDGE}{_NUMBER}{_ORDINAL}[\s._-]*{_DISC_WORDS}{_END}", re.IGNORECASE)),
    ("side", re.compile(rf"{_EDGE}{_SIDE_WORDS}[\s._-]*([abаб12]){_END}", re.IGNORECASE)),
    ("side", re.compile(rf"{_EDGE}([abаб])[\s._-]*{_SIDE_WORDS}{_END}", re.IGNORECASE)),
    ("part", re.compile(rf"{_EDGE}{_NUMBER}{_ORDINAL}[\s._-]*{_PART_WORDS}{_END}", re.IGNORECASE)),
    ("part", re.compile(rf"{_EDGE}{_PART_WORDS}[\s._#-]*{_NUMBER}{_END}", re.IGNORECASE)),
]
# Most names hold none of the words; looking for any of them first saves six searches.
_ANY_WORD = re.compile(f"{_PART_WORDS}|{_DISC_WORDS}|{_SIDE_WORDS}", re.IGNORECASE)
_SIDES = {"a": 1, "а": 1, "1": 1, "b": 2, "б": 2, "2": 2}
_TRAILING = re.compile(r"^(?P<base>.*?)[\s._#(-]*(?P<number>\d{1,4})\)?$", re.DOTALL)
_EDGES = " \t_-–—.,;:()[]"
# Names that recorders give; they say nothing about what was played.
_GENERIC = re.compile(
    r"^(?:track|audio|rec|recording|record|zoom|tascam|dr|str|ste|voice|yaz[ıi]|запись|трек|file|new)?$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class PartName:
    """A name without its part marks, and where the part belongs: (disc, side, part, number), 0 where not said."""

    base: str
    order: tuple[int, int, int, int]
    strong: bool

    @property
    def marked(self) -> bool:
        """Whether the name says that it is a part at all."""
        return any(self.order)

    @property
    def generic(self) -> bool:
        """Whether nothing but a recorder's own word is left of the name."""
        return _GENERIC.match(self.base) is not None


@functools.lru_cache(maxsize=50_000)
def part_name(stem: str) -> PartName:
    """Take a file name (without its ending) or a title apart; ``strong`` when a word such as “hissə” says it."""
    found = {"disc": 0, "side": 0, "part": 0}
    rest = stem
    for kind, pattern in _MARKS if _ANY_WORD.search(stem) else ():
        match = pattern.search(rest)
        if match is None or found[kind]:
            continue
        number = _SIDES.get(match.group(1).lower(), 0) if kind == "side" else _value(match.group(1))
        if number:
            found[kind] = number
            rest = f"{rest[: match.start()]} {rest[match.end() :]}"
    strong = any(found.values())
    number = 0
    if not strong:
        match = _TRAILING.match(rest)
        if match is not None and not _looks_like_year(match["number"]):
            number = int(match["number"])
            rest = match["base"]
    return PartName(_clean(rest), (found["disc"], found["side"], found["part"], number), strong)


def is_part_folder(name: str) -> bool:
    """Whether a folder's whole name is a part mark: “CD1”, “2-ci hissə”, “Side B”."""
    named = part_name(name)
    return named.strong and not named.base


def label_of(stem: str) -> str:
    """The part mark itself as it stands in the name, for the file's label: “side A”."""
    if not _ANY_WORD.search(stem):
        return ""
    marks = [match.group(0).strip(_EDGES) for _, pattern in _MARKS if (match := pattern.search(stem))]
    return ", ".join(dict.fromkeys(marks))


def _value(text: str) -> int:
    return int(text) if text.isdigit() else _ROMAN.get(text.lower(), 0)


def _looks_like_year(number: str) -> bool:
    return len(number) == 4 and number[:2] in {"19", "20"}


def _clean(text: str) -> str:
    return re.sub(r"\s+", " ", text.replace("_", " ")).strip(_EDGES)
