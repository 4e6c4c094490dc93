"""Recognises the vocabulary in what labels, tags and file names say: modes, sections, instruments, roles, honorifics."""

from __future__ import annotations

import csv
import functools
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from mugham_archive import settings
from mugham_archive.catalogue.models import Series, Term, Title
from mugham_archive.search.folding import fold

# A word of one or two letters (“ud”, “saz” is three) is too easily something else inside a title.
SHORTEST = 3


@dataclass(frozen=True, slots=True)
class KnownSeries:
    """A series by its titles: one of the archive's (with its id) or one that the program knows by name."""

    id: int | None
    code: str
    titles: tuple[tuple[str, str], ...]


class Words:
    """The archive's vocabulary by its folded words, read once for an import."""

    def __init__(self, session: Session) -> None:
        self.codes: dict[tuple[str, str], int] = {}
        self._by_scheme: dict[str, dict[str, int]] = {}
        self._longest: dict[str, int] = {}
        for row in session.execute(select(Term.__table__).order_by(Term.__table__.c.position)):
            self.codes[row.scheme, row.code] = row.id
            words = (row.az, row.en.split(" (")[0], row.ru, *row.variants)
            if row.scheme == "honorific":
                words += tuple((row.more or {}).get("abbreviations", "").split("|"))
            if row.scheme == "language":
                words += (row.code,)
            known = self._by_scheme.setdefault(row.scheme, {})
            for word in words:
                if folded := fold(word):
                    known.setdefault(folded, row.id)
        for scheme, known in self._by_scheme.items():
            self._longest[scheme] = max((len(word.split()) for word in known), default=0)
        self.series = known_series(session)

    @functools.lru_cache(maxsize=20_000)  # noqa: B019  one per import, gone with it
    def exactly(self, scheme: str, text: str) -> int | None:
        """The term that the whole text names."""
        return self._by_scheme.get(scheme, {}).get(fold(text))

    @functools.lru_cache(maxsize=20_000)  # noqa: B019
    def within(self, scheme: str, text: str) -> int | None:
        """The term that the text mentions, the longest name first: “Bayatı-Şiraz” before any “Şiraz”."""
        words = fold(text).split()
        known = self._by_scheme.get(scheme, {})
        for length in range(min(len(words), self._longest.get(scheme, 0)), 0, -1):
            for start in range(len(words) - length + 1):
                phrase = " ".join(words[start : start + length])
                if len(phrase) >= SHORTEST and phrase in known:
                    return known[phrase]
        return None

    @functools.lru_cache(maxsize=20_000)  # noqa: B019
    def without_honorifics(self, name: str) -> tuple[str, str]:
        """A name and the title of honour that was printed before it: (“Alim Qasımov”, “Xalq artisti”)."""
        words = name.split()
        known = self._by_scheme.get("honorific", {})
        for length in range(min(len(words) - 1, 6), 0, -1):
            if fold(" ".join(words[:length])) in known:
                return " ".join(words[length:]), " ".join(words[:length])
        return name, ""

    def series_named(self, text: str) -> KnownSeries | None:
        """The series whose title in any language the text is."""
        return series_titled(self.series, text)


def series_titled(among: Iterable[KnownSeries], text: str) -> KnownSeries | None:
    """The first series that has the text for a title in any language, however it is spelt."""
    folded = fold(text)
    return next((one for one in among if any(fold(title) == folded for title, _ in one.titles)), None)


def known_series(session: Session) -> list[KnownSeries]:
    """The archive's series as they are now, and after them those that the program knows by name."""
    titles: dict[int, list[tuple[str, str]]] = {}
    question = select(Title.entry_id, Title.text, Title.language).join(
        Series.__table__, Series.__table__.c.id == Title.entry_id
    )
    for row in session.execute(question.order_by(Title.entry_id, Title.type != "main", Title.position)):
        titles.setdefault(row.entry_id, []).append((row.text, row.language))
    codes = {
        row.id: row.code for row in session.execute(select(Series.__table__.c.id, Series.__table__.c.code))
    }
    found = [KnownSeries(number, codes.get(number, ""), tuple(texts)) for number, texts in titles.items()]
    taken = {series.code for series in found}
    return found + [series for series in famous_series() if series.code not in taken]


def famous_series() -> Iterable[KnownSeries]:
    """The series that are known by name, from the program's table."""
    with (settings.resources() / "vocabulary" / "series.csv").open(encoding="utf-8", newline="") as table:
        for row in csv.DictReader(table):
            yield KnownSeries(None, row["code"], ((row["az"], "aze"), (row["en"], "eng"), (row["ru"], "rus")))
