"""Measures whether people are found by every spelling of their names, among 40,000 others; and how fast."""

from __future__ import annotations

import argparse
import csv
import random
import statistics
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mugham_archive.archive import Archive
from mugham_archive.catalogue.models import AgentName, AgentWord
from mugham_archive.ingest.agents import import_agents
from mugham_archive.search.names import agents_spelt, find
from tests.bench.people import Person, people, spellings, strangers

OTHERS = 40_000
TIMED = 3_000
TABLES = Path(__file__).parent.parent / "search" / "names"


def main() -> None:
    """Read the call and measure."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.names", description=__doc__)
    parser.add_argument(
        "out", help="the archive’s folder or database address; filled when there is nobody in it"
    )
    parser.add_argument("--others", type=int, default=OTHERS, help="how many other people (40,000)")
    parser.add_argument("--pairs", type=Path, action="append", help="tables: id, preferred, kind, spelling")
    parser.add_argument("--timed", type=int, default=TIMED, help="how many spellings are timed (3,000)")
    parser.add_argument("--misses", action="store_true", help="name the misses")
    given = parser.parse_args()
    tables = given.pairs or sorted(TABLES.glob("pairs_*.csv"))
    measure(given.out, given.others, tables, given.timed, misses=given.misses)


def measure(out: str, others: int, tables: Sequence[Path], timed: int, *, misses: bool) -> None:
    """Make the archive if need be, ask for everybody, and print the figures."""
    wanted = {table.stem: list(pairs(table)) for table in tables}
    known = {preferred for rows in wanted.values() for preferred, _, _ in rows}
    crowd = people(others, without=frozenset(known))
    archive = Archive.open(out, create=True)
    with archive.read() as session:
        empty = session.scalar(select(AgentWord.agent_id).limit(1)) is None
    if empty:
        fill(archive, crowd, sorted(known))
    with archive.read() as session:
        for name, rows in wanted.items():
            _first_and_five(session, name, rows, misses)
        _slips(session, sorted(known))
        _strangers(session, crowd, known, misses)
        _speed(session, crowd, timed)
    archive.close()


def pairs(table: Path) -> Iterable[tuple[str, str, str]]:
    """The rows of a table of spellings: preferred, kind, spelling."""
    with table.open(encoding="utf-8-sig", newline="") as rows:
        for row in csv.DictReader(rows):
            yield row["preferred"], row["kind"], row["spelling"]


def fill(archive: Archive, crowd: Sequence[Person], known: Sequence[str]) -> None:
    """Take the people in from a table, as one import; those asked for with their preferred name alone."""
    with tempfile.TemporaryDirectory() as folder:
        table = Path(folder) / "people.csv"
        with table.open("w", encoding="utf-8", newline="") as file:
            rows = csv.writer(file)
            rows.writerow(["name", "kind", "also"])
            rows.writerows([person.name, "person", "|".join(person.spellings)] for person in crowd)
            rows.writerows([name, "person", ""] for name in known)
        started = time.perf_counter()
        report = import_agents(archive, table)
        taken = time.perf_counter() - started
    with archive.read() as session:
        names, words = (
            session.scalar(select(func.count()).select_from(table.__table__))
            for table in (AgentName, AgentWord)
        )
    with archive.engine.connect() as connection:
        connection.exec_driver_sql("ANALYZE")
        connection.commit()
    print(
        f"agents import: {report.added:,} people, {names:,} spellings, {words:,} rows of words in {taken:.1f} s\n"
    )


def _first_and_five(session: Session, table: str, rows: Sequence[tuple[str, str, str]], misses: bool) -> None:
    figures: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    taken = []
    told = []
    for preferred, kind, typed in rows:
        started = time.perf_counter()
        found = find(session, typed)
        taken.append((time.perf_counter() - started) * 1000)
        places = [place for place, match in enumerate(found) if match.name == preferred]
        # Who has the same score as the first shares the spelling.
        first = int(bool(places) and found[places[0]].score == found[0].score)
        for key in (kind, "all"):
            figures[key][0] += 1
            figures[key][1] += first
            figures[key][2] += bool(places)
        if not first:
            told.append(
                f"    {kind:12} {typed!r} of {preferred!r}: {[(one.name, one.score) for one in found]}"
            )
    print(
        f"{table}: {len(rows)} spellings; {statistics.median(taken):.1f} ms at the median, worst {max(taken):.0f} ms"
    )
    for kind, (count, first, five) in sorted(figures.items(), key=lambda item: item[0] == "all"):
        print(f"  {kind:14} {count:5}  first {first / count:7.2%}  among five {five / count:7.2%}")
    print("\n".join(told if misses else told[:0]))


def _slips(session: Session, known: Sequence[str]) -> None:
    """Each name with one letter more, less, other, or two that have changed places."""
    chance = random.Random(2)
    figures: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    for name in known:
        places = [
            place for place in range(1, len(name) - 1) if name[place].isalpha() and name[place + 1].isalpha()
        ]
        at = chance.choice(places)
        letter = chance.choice("abdeiklmnorstuvyz")
        mistyped = {
            "inserted": name[:at] + letter + name[at:],
            "dropped": name[:at] + name[at + 1 :],
            "changed": name[:at] + letter + name[at + 1 :],
            "swapped": name[:at] + name[at + 1] + name[at] + name[at + 2 :],
        }
        for kind, typed in mistyped.items():
            found = [match.name for match in find(session, typed)]
            figures[kind][0] += 1
            figures[kind][1] += name in found[:1]
            figures[kind][2] += name in found
    print("one letter mistyped")
    for kind, (count, first, five) in figures.items():
        print(f"  {kind:14} {count:5}  first {first / count:7.2%}  among five {five / count:7.2%}")


def _strangers(session: Session, crowd: Sequence[Person], known: set[str], misses: bool) -> None:
    """People who are not in the archive: names like those of the others, and names that nobody else has."""
    there = {person.name for person in crowd} | known
    more = people(len(crowd) + 4000, seed=99, without=frozenset(there))[:1000]
    groups = {
        "with usual names": [person.name for person in more],
        "with names of their own": strangers(1000),
    }
    chance = random.Random(3)
    for group, names in groups.items():
        wrong: dict[str, int] = defaultdict(int)
        total: dict[str, int] = defaultdict(int)
        told = []
        for name in names:
            for kind, typed in (("az_latin", name), *spellings(name, chance)):
                found = [one for one in find(session, typed) if not _same(one.name, name)]
                total[kind] += 1
                wrong[kind] += len(found) > 0
                if found:
                    told.append(
                        f"    {kind:12} {typed!r} of {name!r}: {[(one.name, one.spelling, one.score) for one in found[:2]]}"
                    )
        print(f"strangers {group}: somebody is matched")
        for kind in total:
            print(f"  {kind:16} {total[kind]:5}  {wrong[kind] / total[kind]:7.2%}")
        if misses:
            print("\n".join(chance.sample(told, min(40, len(told)))))


def _same(one: str, other: str) -> bool:
    """Whether two names are one but for the father's: who is asked for may be either."""
    return _without_father(one) == _without_father(other)


def _without_father(name: str) -> str:
    words = name.split()
    return f"{words[0]} {words[-1]}"


def _speed(session: Session, crowd: Sequence[Person], amount: int) -> None:
    chance = random.Random(5)
    texts = [(text, person.name) for person in crowd for text in (person.name, *person.spellings)]
    asked = chance.sample(texts, min(amount, len(texts)))
    taken, busy, first = [], [], 0
    for typed, name in asked:
        started, began = time.perf_counter(), time.process_time()
        found = find(session, typed)
        taken.append((time.perf_counter() - started) * 1000)
        busy.append((time.process_time() - began) * 1000)
        first += any(match.name == name for match in found if match.score == found[0].score)
    taken.sort()
    print(
        f"find, {len(asked):,} of {len(texts):,} spellings: median {statistics.median(taken):.2f} ms (of the processor "
        f"{statistics.median(busy):.2f} ms), 95 % {taken[len(taken) * 95 // 100]:.1f} ms, worst {taken[-1]:.0f} ms; "
        f"who bears it is first or equal {first / len(asked):.2%}"
    )
    for typed, beginning in (("Məmmədov", False), ("Qas", True), ("Гас", True), ("Gadzh", True), ("Q", True), ("Al", True),
                             ("Alim Qas", True), ("Hüseynov", True), ("Guseynov", False), ("ə", True)):  # fmt: skip
        for limit in (10, None):
            runs = []
            for _ in range(7):
                started = time.perf_counter()
                spelt = agents_spelt(session, typed, beginning=beginning, limit=limit)
                runs.append((time.perf_counter() - started) * 1000)
            print(f"  agents_spelt {typed!r} {limit}: {len(spelt)} agents, {statistics.median(runs):.1f} ms")


if __name__ == "__main__":
    main()
