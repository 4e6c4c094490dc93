"""``show``: all that is known of one entry."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from mugham_archive.catalogue.views import Details
from mugham_archive.commands.call import Call

HELP = "show all that is known of one entry"


def arguments(parser: argparse.ArgumentParser) -> None:
    """Which entry."""
    parser.add_argument("ref", metavar="REF", help="a reference or uuid")


def run(call: Call) -> int:
    """Show it."""
    details = call.archive.details(call.arguments.ref, call.language)
    document = document_of(details)
    call.answer(document, lambda: _lines(document))
    return 0


def document_of(details: Details) -> dict[str, Any]:
    """The entry as one flat document: what every entry has, its card, its own fields, and its files in one list."""
    fields = asdict(details)
    entry, card = fields.pop("entry"), fields.pop("card")
    kind = entry.pop("kind")
    own_kind = fields.pop("kind", card.pop("kind", None))
    document = {
        **entry,
        "kind": kind,
        **{name: value for name, value in card.items() if name not in entry},
        **fields,
    }
    if own_kind is not None:
        document[f"{kind}_kind"] = own_kind
    if "performers" in document:
        document["performers"] = [name for name in document["performers"].split(", ") if name]
    if "copies" in document:
        document["files"] = [file for copy in document["copies"] for file in copy["files"]]
    return _without_numbers(document)


def _without_numbers(value: Any) -> Any:
    """The same without the database's own row numbers, which mean nothing outside."""
    if isinstance(value, dict):
        return {name: _without_numbers(one) for name, one in value.items() if name != "id"}
    if isinstance(value, list | tuple):
        return [_without_numbers(one) for one in value]
    return value


def _lines(document: dict[str, Any], indent: str = "") -> Iterator[str]:
    for name, value in document.items():
        if value in (None, "", [], (), {}):
            continue
        if isinstance(value, dict):
            yield f"{indent}{name}:"
            yield from _lines(value, indent + "  ")
        elif isinstance(value, list | tuple) and value and isinstance(value[0], dict):
            yield f"{indent}{name}:"
            for one in value:
                inner = list(_lines(one, indent + "    "))
                if inner:
                    yield f"{indent}  - {inner[0].strip()}"
                    yield from inner[1:]
        elif isinstance(value, list | tuple):
            yield f"{indent}{name}: {', '.join(map(str, value))}"
        else:
            yield f"{indent}{name}: {value}"
