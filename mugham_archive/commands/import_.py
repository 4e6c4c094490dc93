"""``import``: folders and files into the catalogue."""

from __future__ import annotations

import argparse
import signal
from typing import Any

from mugham_archive.commands.call import Call
from mugham_archive.commands.speaking import say, tr
from mugham_archive.ingest.run import ImportReport, import_paths
from mugham_archive.sentences import Sentence

HELP = Sentence("scan files and folders, read their tags, add what is new")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Paths and how they are taken in."""
    parser.add_argument("paths", metavar=tr("PATH"), nargs="+", help=tr("a file or folder"))
    parser.add_argument(
        "--series", metavar="S", help=tr("the series (title or reference) that everything belongs to")
    )
    parser.add_argument(
        "--accept", action="store_true", help=tr("take it as described drafts instead of into the inbox")
    )
    parser.add_argument("--no-checksum", action="store_true", help=tr("do not compute SHA-256 sums"))


def run(call: Call) -> int:
    """Import; Ctrl+C keeps what was finished, and the same call goes on from there."""
    given = call.arguments
    job = call.job(Sentence("files"))
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
        counts = {name: getattr(report, name) for name in ("added", "known", "skipped", "failed")}
        told = Sentence(
            "{n} files: {added} added, {known} known, {skipped} skipped, {failed} failed, in {seconds} s.",
            one="{n} file: {added} added, {known} known, {skipped} skipped, {failed} failed, in {seconds} s.",
            n=report.scanned,
            seconds=f"{report.seconds:.1f}",
            **counts,
        )
        lines: list[str] = [told, *(f"  {item}: {say(reason)}" for item, reason in report.failures)]
        if report.cancelled:
            lines.append(Sentence("Stopped; what was finished is kept. The same command goes on from there."))
        return lines

    call.answer(document, text)
