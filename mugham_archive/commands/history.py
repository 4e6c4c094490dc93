"""``history``: who changed what, when."""

from __future__ import annotations

import argparse
from dataclasses import asdict

from mugham_archive.catalogue.views import ChangeSetView
from mugham_archive.commands import lists
from mugham_archive.commands.call import Call

HELP = "show the changes of the archive, or of one entry"


def arguments(parser: argparse.ArgumentParser) -> None:
    """Of what, and how many."""
    parser.add_argument("ref", metavar="REF", nargs="?", help="an entry's reference")
    parser.add_argument(
        "--limit", metavar="N", type=lists.amount, default=50, help="at most so many changes (50)"
    )


def run(call: Call) -> int:
    """Show the newest changes first."""
    changes = call.archive.history(call.arguments.ref, limit=call.arguments.limit)
    document = {"total": len(changes), "items": [asdict(change) for change in changes]}
    call.answer(
        document,
        lambda: [line for change in changes for line in _lines(change)] or ["Nothing was changed yet."],
    )
    return 0


def _lines(change: ChangeSetView) -> list[str]:
    kinds = {"change": "", "undo": "undo of ", "redo": "redo of "}
    undone = f" (taken back by {change.undone_by})" if change.undone_by else ""
    lines = [f"{change.id:>6}  {change.when}  {change.who:<12}  {kinds[change.kind]}{change.words}{undone}"]
    for row in change.changes:
        before, after = row.before or {}, row.after or {}
        if row.operation == "update":
            differ = ", ".join(
                f"{name}: {before.get(name)!r} → {after[name]!r}"
                for name in after
                if name not in ("version", "updated")
            )
            if differ:
                lines.append(f"        {row.table} {differ}")
        else:
            lines.append(f"        {row.table} {row.operation}")
    return lines
