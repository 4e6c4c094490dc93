"""Measures changes at size: a field saved, ten thousand recordings changed at once, taken back and brought back.

Everything is done to a copy of the archive, which is taken away afterwards. Each figure stands beside the processor's own
time, which tells more than the clock on a machine that others use too.
"""

from __future__ import annotations

import itertools
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from mugham_archive.archive import Archive
from mugham_archive.catalogue.affected import Affected
from mugham_archive.catalogue.editing import (
    Sought,
    find_replacements,
    preview,
    replace,
    set_cells,
    set_fields,
    set_many,
)
from mugham_archive.catalogue.views import Listing
from mugham_archive.jobs import Job, JobState, Stopped
from mugham_archive.search import refreshing
from mugham_archive.storage.schema import copy_database

Line = Callable[..., None]
MANY = 10_000
# A performer who takes part in about so many recordings.
BUSY = 5_000
EDITS = 40
# One field after another of one recording after another, each with a value of its own.
FIELDS: tuple[tuple[str, Callable[[int], str]], ...] = (
    ("title", lambda number: f"Ölçü {number}"),
    ("summary", lambda number: f"Bu yazının təsviri, ölçü üçün yazılıb: {number}"),
    ("date", lambda number: f"19{50 + number % 50}-05-{number % 28 + 1:02}"),
    ("access", lambda number: ("public", "on_site", "restricted")[number % 3]),
)


def run(where: Path, line: Line, *, rebuild: bool = False) -> None:
    """Everything about a copy of one archive; ``rebuild`` draws all cards and the index of it anew at the end."""
    with _copy(where) as archive:
        total = archive.total(Listing("recording"))
        print(f"Changes among {total:,} recordings (in brackets the processor's own time)")
        ids = archive.ids(Listing("recording"))
        # Recordings that stand all over the archive, as a search gives them.
        spread = list(ids[:: max(1, len(ids) // (2 * MANY))])[: 2 * MANY]
        _fields_saved(archive, line, spread)
        _in_bulk(archive, line, spread)
        _cancelled(archive, line, spread[:MANY])
        _renamed(archive, line)
        if rebuild:
            _timed(line, "check --repair: everything drawn up anew", archive.rebuild)
    print()


@contextmanager
def _copy(where: Path) -> Iterator[Archive]:
    original = where if where.suffix == ".db" else where / "archive.db"
    with tempfile.TemporaryDirectory(dir=original.parent, prefix="changes-") as folder:
        space = shutil.disk_usage(folder).free
        if space < 2 * original.stat().st_size:
            raise SystemExit(f"Two copies of {original} would not fit onto its disk.")
        copy_database(original, Path(folder) / "archive.db")
        archive = Archive.open(folder)
        try:
            yield archive
        finally:
            archive.close()


def _timed(line: Line, what: str, deed: Callable[[], Any], aim: str = "") -> Any:
    clock, processor = time.perf_counter(), time.process_time()
    result = deed()
    taken, used = time.perf_counter() - clock, time.process_time() - processor
    line(f"  {what}", f"{taken:.2f} s", f"({used:.2f} s)", aim)
    return result


def _fields_saved(archive: Archive, line: Line, ids: Sequence[int]) -> None:
    cards = archive.cards("recording", ids[:: max(1, len(ids) // EDITS)][:EDITS], "az")
    for name, value in FIELDS:
        saved: list[tuple[float, float]] = []
        with _watched() as kept:
            for number, card in enumerate(cards):
                clock, processor = time.perf_counter(), time.process_time()
                with archive.change("Measure a field") as change:
                    set_fields(change.session, card.ref, {name: value(number)})
                saved.append((time.perf_counter() - clock, time.process_time() - processor))
                if name == "title":
                    _expect(archive.total(Listing("recording", text=f'"{value(number)}"')), 1)
        _told(line, f"field saved: {name}", saved, "aim: under 50 ms")
        _told(line, "  of it what keeps cards and index", kept, "aim: under 10 ms")
    clock, processor = time.perf_counter(), time.process_time()
    for _ in cards:
        archive.undo()
    each = 1000 / len(cards)
    taken, used = time.perf_counter() - clock, time.process_time() - processor
    line("  a field taken back, mean", f"{taken * each:.1f} ms", f"({used * each:.1f} ms)")


def _told(line: Line, what: str, taken: Sequence[tuple[float, float]], aim: str) -> None:
    clock = sorted(one * 1000 for one, _ in taken)
    high = clock[min(len(clock) - 1, int(len(clock) * 0.95))]
    used = statistics.median(one * 1000 for _, one in taken)
    line(
        f"  {what}, median",
        f"{statistics.median(clock):.1f} ms",
        f"({used:.1f} ms); 95 %: {high:.1f} ms",
        aim,
    )


@contextmanager
def _watched() -> Iterator[list[tuple[float, float]]]:
    """What refreshing takes within each change, measured where it is called."""
    taken: list[tuple[float, float]] = []
    refresh = refreshing.refresh

    def watched(session: Session, affected: Affected, job: Job | None = None) -> None:
        clock, processor = time.perf_counter(), time.process_time()
        refresh(session, affected, job)
        taken.append((time.perf_counter() - clock, time.process_time() - processor))

    refreshing.refresh = watched
    try:
        yield taken
    finally:
        refreshing.refresh = refresh


def _in_bulk(archive: Archive, line: Line, ids: Sequence[int]) -> None:
    aim = "aim: under 10 s"
    some = ids[:MANY]

    def fields(values: dict[str, str]) -> Callable[[], None]:
        def deed() -> None:
            with archive.change("Measure many", job=Job()) as change:
                set_many(change.session, some, values)

        return deed

    def cells() -> None:
        typed = {
            number: {"summary": f"Sətir {place}, bir yazı haqqında", "provenance": f"Qutu {place % 700}"}
            for place, number in enumerate(some)
        }
        with archive.change("Measure cells", job=Job()) as change:
            filled = set_cells(change.session, preview(change.session, typed, "az"))
        _expect(filled.changed, 2 * MANY)

    def found() -> None:
        with archive.change("Measure replacing", job=Job()) as change:
            lines = find_replacements(change.session, some, ["title.text"], Sought("a", "o"))
            replace(change.session, lines)

    several = {"summary": "Eyni təsvir", "access": "on_site", "state": "described"}
    deeds: tuple[tuple[str, Callable[[], None]], ...] = (
        (f"{MANY:,} recordings, three fields of each", fields(several)),
        (f"{MANY:,} titles, all to the same", fields({"title": "Eyni başlıq"})),
        (f"{2 * MANY:,} different cells", cells),
        (f"words in {MANY:,} titles found and replaced", found),
    )
    for what, deed in deeds:
        _timed(line, what, deed, aim)
        _timed(line, "  taken back", archive.undo, aim)
        _timed(line, "  brought back", archive.redo, aim)
        _timed(line, "  taken back again", archive.undo, aim)


def _expect(found: int, wanted: int) -> None:
    if found != wanted:
        raise SystemExit(f"{found} were changed instead of {wanted}.")


def _cancelled(archive: Archive, line: Line, ids: Sequence[int]) -> None:
    """How long nothing answers after somebody pressed Cancel half way, and that nothing is left."""
    asked: list[float] = []
    told: list[float] = []

    def listen(state: JobState) -> None:
        told.append(time.perf_counter())
        if len(told) > 12 and not asked:
            asked.append(time.perf_counter())
            job.cancel()

    job = Job(listen)
    before = len(archive.history(limit=1_000))
    try:
        with archive.change("Measure a cancelled change", job=job) as change:
            set_many(change.session, ids, {"summary": "Ləğv", "title": "Ləğv"})
    except Stopped:
        line("  cancelled on the way, until all is as before", f"{time.perf_counter() - asked[0]:.2f} s")
    else:
        line("  cancelled on the way", "was done before")
    longest = max((later - one for one, later in itertools.pairwise(told)), default=0.0)
    line("  longest silence between two reports of progress", f"{longest:.2f} s")
    _expect(len(archive.history(limit=1_000)), before)


def _renamed(archive: Archive, line: Line) -> None:
    listing = Listing("agent", sort="recordings", descending=True)
    chosen: Any = min(
        archive.cards("agent", archive.ids(listing, limit=4000), "az"),
        key=lambda card: abs(card.recordings - BUSY),
    )

    def rename() -> None:
        with archive.change("Measure a new name", job=Job()) as change:
            set_fields(change.session, chosen.ref, {"name": f"{chosen.name} (ölçü)"})

    _timed(line, f"a performer with {chosen.recordings:,} recordings renamed", rename, "aim: under 2 s")
    _timed(line, "  taken back", archive.undo, "aim: under 2 s")
    _timed(line, "  brought back", archive.redo, "aim: under 2 s")
