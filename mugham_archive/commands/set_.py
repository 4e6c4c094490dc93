"""``set``: change fields of an entry."""

from __future__ import annotations

import argparse
from dataclasses import asdict

from mugham_archive.catalogue.editing import set_fields
from mugham_archive.commands.call import Call
from mugham_archive.errors import ArchiveError

HELP = "change fields of an entry"


def arguments(parser: argparse.ArgumentParser) -> None:
    """Which entry, which fields."""
    parser.add_argument("ref", metavar="REF", help="a reference or uuid")
    parser.add_argument(
        "fields", metavar="FIELD=VALUE", nargs="+", help="date=“about 1965”, mode=rast, title.en=…"
    )


def run(call: Call) -> int:
    """Change them together; undo takes them back together."""
    values: dict[str, str] = {}
    for field in call.arguments.fields:
        name, equals, value = field.partition("=")
        if not equals:
            raise ArchiveError(f"“{field}” should be FIELD=VALUE.")
        values[name.strip()] = value
    with call.archive.change(f"Change {', '.join(values)} of {call.arguments.ref}") as change:
        set_fields(change.session, call.arguments.ref, values)
    if change.changed.change_set is None:
        call.answer({"id": None, "changes": []}, lambda: ["Nothing changed: it was so already."])
        return 0
    (done,) = call.archive.history(call.arguments.ref, limit=1)
    call.answer(asdict(done), lambda: [f"Changed: {', '.join(values)} (change {done.id})."])
    return 0
