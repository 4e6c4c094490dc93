"""``script/bench``: measures what the program promises, each figure beside its limit in the same run.

script/bench                                  everything
script/bench import|start|stall|queries|search|changes|names  one part
script/bench archive OUT --recordings N       makes a generated archive that the program opens like any other
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from mugham_archive import settings
from mugham_archive.archive import Archive
from mugham_archive.catalogue.views import Listing
from mugham_archive.ingest.run import import_paths
from tests.bench import changing, names, searching
from tests.bench.files import make_files
from tests.bench.generate import generate

PARTS = ("import", "start", "stall", "queries", "search", "changes", "names")


def main() -> None:
    """Read the call and measure."""
    parser = argparse.ArgumentParser(
        prog="script/bench", description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("part", nargs="?", choices=("all", "archive", *PARTS), default="all")
    parser.add_argument("out", nargs="?", type=Path, help="for “archive”: a new folder")
    parser.add_argument(
        "--recordings", type=int, default=1_000_000, help="size of the large archive (1,000,000)"
    )
    parser.add_argument(
        "--of", type=Path, help="for “changes”: the folder of another archive, of which a copy is changed"
    )
    parser.add_argument(
        "--rebuild", action="store_true", help="for “changes”: draw everything up anew at the end, too"
    )
    parser.add_argument("--segments", type=int, default=None, help="for “archive”: how many segments in all")
    parser.add_argument("--files", type=int, default=12_000, help="files to import (12,000)")
    parser.add_argument(
        "--runs", type=int, default=3, help="runs of each measurement; the median is told (3)"
    )
    given = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    cache = settings.cache_folder() / "bench"
    if given.part == "archive":
        if given.out is None:
            parser.error("“archive” needs a folder")
        generate(given.out, given.recordings, segments=given.segments).close()
        return
    print(f"{os.cpu_count()} cores, Python {sys.version.split()[0]}; medians of {given.runs} runs\n")
    wanted = PARTS if given.part == "all" else (given.part,)
    if "import" in wanted:
        _import(cache, given.files, given.runs)
    if "start" in wanted:
        _start(cache, given.recordings, given.runs)
    if "stall" in wanted:
        _stall(cache, min(given.files, 10_000), given.runs)
    if "queries" in wanted:
        _queries(cache, given.recordings)
    if "search" in wanted:
        searching.run(_large(cache, given.recordings), _line)
    if "changes" in wanted:
        changing.run(given.of or _large(cache, given.recordings), _line, rebuild=given.rebuild)
    if "names" in wanted:
        cache.mkdir(parents=True, exist_ok=True)
        tables = sorted(names.TABLES.glob("pairs_*.csv"))
        names.measure(str(cache / f"names-{names.OTHERS}"), names.OTHERS, tables, names.TIMED, misses=True)


def _line(what: str, figure: str, limit: str = "", aim: str = "") -> None:
    print(f"{what:<58}{figure:>16}  {limit:<34}{aim}", flush=True)


def _median(runs: int, measure: Callable[[], float]) -> float:
    return statistics.median(measure() for _ in range(runs))


# Import --------------------------------------------------------------------------------------------------------------


def _import(cache: Path, amount: int, runs: int) -> None:
    folder = cache / f"files-{amount}"
    paths = make_files(folder, amount)

    def alone() -> float:
        code = (
            "import sys, time, mutagen\n"
            "paths = sys.stdin.read().split('\\n')\n"
            "mutagen.File(paths[0]); started = time.perf_counter()\n"
            "for path in paths: mutagen.File(path)\n"
            "print(time.perf_counter() - started)"
        )
        call = [sys.executable, "-c", code]
        if shutil.which("taskset"):
            call = ["taskset", "-c", "0", *call]
        done = subprocess.run(call, input="\n".join(paths), capture_output=True, text=True, check=True)
        return amount / float(done.stdout)

    def ours(checksum: bool) -> float:
        with tempfile.TemporaryDirectory() as home:
            archive = Archive.open(Path(home) / "archive", create=True)
            started = time.perf_counter()
            report = import_paths(archive, [str(folder / "files")], checksum=checksum)
            rate = report.added / (time.perf_counter() - started)
            archive.close()
            if report.added != amount:
                raise SystemExit(f"{report.added} of {amount} files were added: {report.failures[:3]}")
            return rate

    alone()
    limit = _median(runs, alone)
    print(f"Import of {amount:,} files (files a second)")
    _line("  mutagen alone, one core", f"{limit:,.0f}")
    for checksum, aim in ((False, "aim: at least 0.7"), (True, "")):
        rate = _median(runs, lambda checksum=checksum: ours(checksum))  # type: ignore[misc]
        words = "with checksums" if checksum else "without checksums"
        _line(f"  import {words}", f"{rate:,.0f}", f"{rate / limit:.2f} of mutagen alone", aim)
    print()


# Start ---------------------------------------------------------------------------------------------------------------


def _large(cache: Path, recordings: int) -> Path:
    out = cache / f"archive-{recordings}"
    if not (out / "archive.db").exists():
        print(f"Making an archive of {recordings:,} recordings, once")
        unfinished = cache / f"archive-{recordings}.part"
        shutil.rmtree(unfinished, ignore_errors=True)
        unfinished.parent.mkdir(parents=True, exist_ok=True)
        generate(unfinished, recordings, segments=recordings * 3).close()
        unfinished.rename(out)
    return out


def _window(module: str, *arguments: str) -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, "-m", module, *arguments], capture_output=True, text=True, check=True
    )
    told: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return told


def _start(cache: Path, recordings: int, runs: int) -> None:
    with tempfile.TemporaryDirectory() as home:
        empty = Path(home) / "empty"
        Archive.open(empty, create=True).close()
        print("Start to a window with rows")
        bare = _median(runs, _bare_window)
        _line("  Qt with an empty window alone", f"{bare:.2f} s")
        seconds = {}
        for name, where in (
            ("an empty archive", empty),
            (f"{recordings:,} recordings", _large(cache, recordings)),
        ):
            told = [_window("tests.bench.window_start", str(where), str(time.time())) for _ in range(runs)]
            seconds[name] = statistics.median(one["rows_s"] for one in told)
            _line(
                f"  {name}",
                f"{seconds[name]:.2f} s",
                f"{seconds[name] / bare:.1f} × Qt alone",
                "aim: under 1 s",
            )
            _line("    memory when rows show", f"{statistics.median(one['rss_mb'] for one in told):.0f} MB")
            _line(
                "    memory with every id there",
                f"{statistics.median(one['settled_rss_mb'] for one in told):.0f} MB",
                "",
                "aim: under 300 MB",
            )
        first, second = seconds.values()
        _line("  apart", f"{second - first:+.2f} s", "", "aim: no more than 0.2 s")
    print()


def _bare_window() -> float:
    code = (
        "import sys, time\n"
        "from PySide6.QtWidgets import QApplication, QMainWindow\n"
        "from PySide6.QtCore import QTimer\n"
        "app = QApplication([]); window = QMainWindow(); window.resize(1280, 800); window.show()\n"
        "QTimer.singleShot(0, lambda: (print(time.time() - float(sys.argv[1])), app.quit())); app.exec()"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(time.time())], capture_output=True, text=True, check=True
    )
    return float(done.stdout)


# Stall ---------------------------------------------------------------------------------------------------------------


def _stall(cache: Path, amount: int, runs: int) -> None:
    folder = cache / f"files-{amount}"
    make_files(folder, amount)
    print(f"Longest stall of the event loop while {amount:,} files are imported")
    told = []
    for _ in range(runs):
        with tempfile.TemporaryDirectory() as home:
            told.append(
                _window("tests.bench.window_stall", str(Path(home) / "archive"), str(folder / "files"))
            )
    _line(
        "  longest gap",
        f"{statistics.median(one['longest_ms'] for one in told):.0f} ms",
        "",
        "aim: under 50 ms",
    )
    _line("  gaps over 50 ms", f"{statistics.median(one['over_50_ms'] for one in told):.0f}")
    _line("  import in the window", f"{statistics.median(one['seconds'] for one in told):.1f} s")
    print()


# Queries -------------------------------------------------------------------------------------------------------------


def _queries(cache: Path, recordings: int) -> None:
    archive = Archive.open(_large(cache, recordings))
    print(f"Questions to {recordings:,} recordings (median of 20)")
    for sort, column in (("title", "title_key"), ("date", "date_key"), ("performers", "performers_key")):
        listing = Listing("recording", sort=sort)
        sql = f"SELECT id FROM recording_card ORDER BY {column}, id LIMIT 200"
        _pair(archive, f"  first 200 by {sort}", lambda listing=listing: archive.ids(listing, limit=200), sql)  # type: ignore[misc]
    every = "SELECT id FROM recording_card ORDER BY title_key, id"
    _pair(
        archive,
        "  every id by title",
        lambda: archive.ids(Listing("recording", sort="title")),
        every,
        times=3,
    )
    ids = list(archive.ids(Listing("recording", sort="title"), limit=100))
    cards = f"SELECT * FROM recording_card WHERE id IN ({', '.join(map(str, ids))})"
    _pair(archive, "  100 cards", lambda: archive.cards("recording", ids, "az"), cards)
    for typed, match in (("rast", '"rast" *'), ("kamran novruzov", '"kamran" AND "novruzov" *')):
        found = Listing("recording", text=typed)
        sql = f"SELECT count(*) FROM recording_index WHERE recording_index MATCH '{match}'"
        _pair(archive, f"  how many match “{typed}”", lambda found=found: archive.total(found), sql, times=5)  # type: ignore[misc]
    archive.close()
    print()


def _pair(archive: Archive, what: str, question: Callable[[], Any], sql: str, times: int = 20) -> None:
    with archive.engine.connect() as connection:
        bare = _milliseconds(lambda: connection.exec_driver_sql(sql).fetchall(), times)
    ours = _milliseconds(question, times)
    _line(what, f"{ours:,.1f} ms", f"{bare:,.1f} ms as bare SQL")


def _milliseconds(deed: Callable[[], Any], times: int) -> float:
    deed()
    taken = []
    for _ in range(times):
        started = time.perf_counter()
        deed()
        taken.append((time.perf_counter() - started) * 1000)
    return statistics.median(taken)


if __name__ == "__main__":
    main()
