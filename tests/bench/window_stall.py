"""A fresh process that imports files into the open window's archive and says the longest gap in its event loop.

``python -m tests.bench.window_stall ARCHIVE FOLDER``
"""

from __future__ import annotations

import json
import sys
import time

from PySide6.QtCore import Qt, QTimer


def main() -> None:
    """Import as a dropped folder is imported; a timer of one millisecond watches the loop."""
    where, folder = sys.argv[1], sys.argv[2]
    from mugham_archive.archive import Archive
    from mugham_archive.desktop import application
    from mugham_archive.settings import Settings

    running = application.make_application()
    archive = Archive.open(where, create=True)
    window = application.make_window(Settings(), theme="light", language="en")
    window.set_archive(archive, "recordings")
    window.show()
    application.wait_until_settled()
    gaps: list[float] = []
    last = [time.perf_counter()]

    def beat() -> None:
        now = time.perf_counter()
        gaps.append(now - last[0])
        last[0] = now

    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setInterval(1)
    timer.timeout.connect(beat)

    def finished(report: object) -> None:
        timer.stop()
        gaps.sort()
        told = {
            "added": getattr(report, "added", 0),
            "seconds": getattr(report, "seconds", 0.0),
            "longest_ms": gaps[-1] * 1000,
            "over_50_ms": sum(gap > 0.05 for gap in gaps),
            "p999_ms": gaps[int(len(gaps) * 0.999)] * 1000,
        }
        print(json.dumps(told))
        running.quit()

    window.jobs.finished.connect(finished)
    last[0] = time.perf_counter()
    timer.start()
    window.frame.import_paths([folder])
    running.exec()
    archive.close()


if __name__ == "__main__":
    main()
