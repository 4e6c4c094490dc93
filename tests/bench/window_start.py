"""A fresh process that opens the window on an archive and says when rows showed and how much memory it took.

``python -m tests.bench.window_start ARCHIVE STARTED`` — STARTED is the clock (seconds) when the process was begun.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import Any


def memory_mb(field: str) -> float:
    """VmRSS (now) or VmHWM (most) of this process in MiB."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith(field):
            return int(line.split()[1]) / 1024
    return 0.0


def main() -> None:
    """Open, wait for rows, tell, end."""
    where, started = sys.argv[1], float(sys.argv[2])
    from mugham_archive.archive import Archive
    from mugham_archive.desktop import application
    from mugham_archive.settings import Settings

    running = application.make_application()
    archive = Archive.open(where)
    window = application.make_window(Settings(), theme="light", language="en")
    told: dict[str, float] = {}

    def shown() -> None:
        told["rows_s"] = time.time() - started
        told["rss_mb"] = memory_mb("VmRSS")

    def complete(rows: int) -> None:
        told["all_ids_s"] = time.time() - started
        told["rows"] = rows
        application.wait_until_settled()
        told["settled_rss_mb"] = memory_mb("VmRSS")
        told["peak_mb"] = memory_mb("VmHWM")
        running.quit()

    window.set_archive(archive, "recordings")
    window.show()
    told["window_s"] = time.time() - started
    table: Any = window.pages.findChildren(_entry_table())[0]
    model = table.entries
    model.loaded.connect(complete)
    if model.rowCount():
        shown()
    # Rows are there for a person when their cards are, or when it is known that there are none.
    model.dataChanged.connect(lambda *_: told.get("rows_s") or shown())
    model.first_rows.connect(lambda: model.rowCount() or shown())
    running.exec()
    print(json.dumps(told))
    archive.close()


def _entry_table() -> type:
    from mugham_archive.desktop.widgets.entry_table import EntryTable

    return EntryTable


if __name__ == "__main__":
    main()
