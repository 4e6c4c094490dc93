"""``import``: folders and files into the catalogue."""

from __future__ import annotations

import argparse
import signal
from typing import Any

from mugham_archive.commands.call import Call
from mugham_archive.ingest.run import ImportReport, import_paths

HELP = "scan files and folders, read their tags, add what is new"


def arguments(parser: argparse.ArgumentParser) -> None:
    """Paths and how they are taken in."""
    parser.add_argument("paths", metavar="PATH", nargs="+", help="a file or folder")
    parser.add_argument(
        "--series", metavar="S", help="the series (title or reference) that everything belongs to"
    )
    parser.add_argument(
        "--accept", action="store_true", help="take it as described drafts instead of into the inbox"
    )
    parser.add_argument("--no-checksum", action="store_true", help="do not compute SHA-256 sums")


def run(call: Call) -> int:
    """Import; Ctrl+C keeps what was finished, and the same call goes on from there."""
    given = call.arguments
    job = call.job("file")
    before = signal.signal(signal.SIGINT, lambda *_: job.cancel())
    try:
        report = import_paths(
            call.archive,
            given.paths,
            series=given.series,
            accept=given.accept,
            checksum=not given.no_checksum,
            job=job,
        )
    finally:
        signal.signal(signal.SIGINT, before)
    answer_report(call, report)
    if report.cancelled:
        return 128 + signal.SIGINT
    return 1 if report.failures else 0


def answer_report(call: Call, report: ImportReport) -> None:
    """The report as JSON or text."""
    document: dict[str, Any] = {
        name: getattr(report, name) for name in ("scanned", "added", "known", "skipped", "seconds")
    }
    document["failed"] = [{"item": item, "reason": reason} for item, reason in report.failures]

    def text() -> list[str]:
        counts = (
            f"{report.scanned} files: {report.added} added, {report.known} known, {report.skipped} skipped, "
        )
        lines = [f"{counts}{report.failed} failed, in {report.seconds:.1f} s."]
        lines += [f"  {item}: {reason}" for item, reason in report.failures]
        if report.cancelled:
            lines.append("Stopped; what was finished is kept. The same command goes on from there.")
        return lines

    call.answer(document, text)
