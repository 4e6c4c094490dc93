"""Measures searching as a person does it: every keystroke, what comes behind it, the index's size."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from mugham_archive.archive import Archive
from mugham_archive.catalogue.views import Listing
from mugham_archive.search import full_text
from mugham_archive.search.query import meaning

Line = Callable[..., None]
# What is typed, letter by letter. Names are of the generated people, modes of the vocabulary.
TYPED = (
    "rast", "Qasımov", "Гасымов", "əliyev rast", "segah 3", "bayatı şiraz", "konsert", "unudulmazlar", "Mammadov tar",
    "zal 12", "hacıyev",
)  # fmt: skip
ASKED = (
    "mode:Rast", "mode:Rast instrument:tar", "performer:Əliyev", "performer:Əliyev instrument:tar year:1990..2005",
    "year:1965..1980 state:draft", "missing:segments -mode:Rast", "rast OR segah", "(mode:Rast OR mode:Şur) access:public",
    "series:unudulmazlar rast", "duration:>1:00:00 konsert",
)  # fmt: skip
PAGE = 200
# So many rows are to be seen at first.
SHOWN = 40


@dataclass(frozen=True, slots=True)
class Taken:
    """Milliseconds of one question, asked several times in turn with its bare SQL."""

    ours: list[float]
    bare: list[float]


def measure(archive: Archive, line: Line) -> None:
    """Print every figure."""
    print("Searching (milliseconds)")
    began = time.perf_counter()
    archive.facets("", "az")
    line("  columns read or brought up, once", f"{time.perf_counter() - began:.1f} s")
    keystrokes = [
        typed[:length] for typed in TYPED for length in range(1, len(typed) + 1) if typed[:length].strip()
    ]
    _pages(archive, line, "first page, each keystroke", keystrokes)
    _pages(archive, line, "first page, one or two letters", [one for one in keystrokes if len(one) <= 2])
    _pages(archive, line, "first page, fields", list(ASKED))
    behind: list[float] = []
    for query in [*keystrokes, *ASKED]:
        started = time.perf_counter()
        archive.search(query, "az")
        archive.facets(query, "az")
        behind.append(_since(started))
    _told(line, "totals, cards and facets behind it", behind, "aim: under 250 ms")
    completions: list[float] = []
    for query in keystrokes:
        started = time.perf_counter()
        archive.complete(query, len(query), "az")
        completions.append(_since(started))
    _told(line, "completion", completions)
    print()


def _since(started: float) -> float:
    return (time.perf_counter() - started) * 1000


def _told(line: Line, what: str, taken: list[float], aim: str = "", limit: str = "") -> None:
    ordered = sorted(taken)
    high = ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]
    line(f"  {what}", f"{statistics.median(taken):.1f}, 95 % {high:.1f}", limit, aim)


def _pages(archive: Archive, line: Line, what: str, queries: list[str]) -> None:
    """The first page of results, as the window reads it: its recordings in order and the cards that are to be seen."""
    ours: list[float] = []
    ratios: list[float] = []
    for query in queries:
        listing = Listing("recording", text=query)
        started = time.perf_counter()
        ids = archive.ids(listing, limit=PAGE)
        archive.cards("recording", ids[:SHOWN], "az")
        ours.append(_since(started))
        bare = _bare(archive, query)
        if bare is not None:
            ratios.append(ours[-1] / bare)
    limit = f"{statistics.median(ratios):.1f} × bare SQL ({len(ratios)})" if ratios else ""
    _told(line, what, ours, "aim: median 20, 95 % 50, 3 ×", limit)


def _bare(archive: Archive, query: str) -> float | None:
    """The same question as the database's own statements, asked of the database alone: the page and its cards."""
    with archive.read() as session:
        condition = meaning.understand(session, query).condition
        try:
            if session.get_bind().dialect.name == "sqlite":
                asked = full_text.sqlite(condition).replace("'", "''")
                page = f"SELECT rowid AS place FROM recording_index WHERE recording_index MATCH '{asked}'"
            else:
                matching = full_text.recordings(session, condition)
                page = str(matching.compile(session.get_bind(), compile_kwargs={"literal_binds": True}))
        except full_text.Unanswerable:
            return None
    with archive.engine.connect() as connection:
        started = time.perf_counter()
        ids = (
            connection.exec_driver_sql(
                f"SELECT recording_text.id FROM ({page} ORDER BY 1 LIMIT {PAGE}) AS page "
                "JOIN recording_text ON recording_text.place = page.place"
            )
            .scalars()
            .all()
        )
        shown = ", ".join(map(str, ids[:SHOWN])) or "NULL"
        connection.exec_driver_sql(f"SELECT * FROM recording_card WHERE id IN ({shown})").fetchall()
        return _since(started)


_INDEX = (
    "recording_index",
    "entry_index",
    "recording_text",
    "entry_text",
    "agent_word",
    "recording_agent",
    "recording_term",
)
_DERIVED = (*_INDEX, "recording_card", "event_card", "agent_card", "tally")


def sizes(archive: Archive, line: Line) -> None:
    """How large the index is beside the catalogue; SQLite only."""
    with archive.engine.connect() as connection:
        rows = connection.exec_driver_sql(
            "SELECT coalesce(m.tbl_name, d.name), sum(d.pgsize) "
            "FROM dbstat d LEFT JOIN sqlite_master m ON m.name = d.name GROUP BY 1"
        ).fetchall()
    index = sum(size for name, size in rows if name.startswith(_INDEX))
    catalogue = sum(size for name, size in rows if not name.startswith(_DERIVED))
    line(
        "  index",
        f"{index / 1e6:,.0f} MB",
        f"{index / catalogue:.2f} of the catalogue",
        "aim: no more than it",
    )


def run(where: Path, line: Line) -> None:
    """Everything about one archive."""
    archive = Archive.open(where)
    measure(archive, line)
    if archive.place.database_file is not None:
        sizes(archive, line)
    archive.close()
