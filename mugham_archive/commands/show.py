"""``show``: all that is known of one entry."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from mugham_archive.catalogue import completeness
from mugham_archive.catalogue.views import Details
from mugham_archive.commands.call import Call, clock
from mugham_archive.commands.speaking import say, tr
from mugham_archive.sentences import Sentence, Word

HELP = Sentence("show all that is known of one entry")
# Which words stand for the codes of a thing; where it says something else within another, by “what it is part of.thing”.
_SCHEMES = {
    "kind": "entry_kind",
    "recording_kind": "recording_kind",
    "agent_kind": "agent_kind",
    "media": "media",
    "state": "state",
    "files.state": "file_state",
    "file.state": "file_state",
    "access": "access",
    "attendance": "attendance",
    "event.status": "event_status",
    "agreement.status": "agreement_status",
    "agreements.status": "agreement_status",
    "copies.status": "copy_status",
    "titles.type": "title_type",
    "names.type": "name_type",
    "notes.type": "note_type",
    "segments.type": "segment_type",
    "children.type": "segment_type",
    "document.type": "document_type",
    "titles.language": "language",
    "names.language": "language",
    "notes.language": "language",
    "script": "script",
    "scheme": "identifier",
    "documents.relation": "document_relation",
    "linked.relation": "document_relation",
    "relations.relation": "agent_relation",
    "certainty": "certainty",
    "inherited_from": "entry_kind",
    "instruments.field": "detail",
    "roles.field": "detail",
}


def arguments(parser: argparse.ArgumentParser) -> None:
    """Which entry."""
    parser.add_argument("ref", metavar=tr("REF"), help=tr("a reference or uuid"))


def run(call: Call) -> int:
    """Show it."""
    details = call.archive.details(call.arguments.ref, call.language)
    document = document_of(details)
    call.answer(document, lambda: _lines(document, document["kind"]))
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


def _lines(document: dict[str, Any], inside: str, indent: str = "") -> Iterator[str]:
    """What is known, one thing a line; ``inside`` is the kind of the entry, or what the things are part of."""
    for name, value in document.items():
        # What a code stands for is told beside it, and an order of bits tells a person nothing.
        if value in (None, "", [], (), {}) or name.endswith("_code"):
            continue
        label = name if inside == "tags" else say(Word("detail", name.removesuffix("_ms")))
        if isinstance(value, dict):
            yield f"{indent}{label}:"
            yield from _lines(value, name, indent + "  ")
        elif isinstance(value, list | tuple) and value and isinstance(value[0], dict):
            yield f"{indent}{label}:"
            for one in value:
                inner = list(_lines(one, name, indent + "    "))
                if inner:
                    yield f"{indent}  - {inner[0].strip()}"
                    yield from inner[1:]
        elif told := _told(name, value, inside):
            yield f"{indent}{label}: {told}"


def _told(name: str, value: Any, inside: str) -> str:
    """A value in words: of a code what it means."""
    if name == "lacks":
        return ", ".join(say(Word("lacking", code)) for code in completeness.named(value))
    if name == "years":
        return ", ".join(f"{year} ({amount})" for year, amount in value)
    if isinstance(value, list | tuple):
        return ", ".join(map(say, value))
    if isinstance(value, bool):
        return say(Word("yes_no", "yes" if value else "no"))
    if name.endswith("_ms"):
        return clock(value)
    scheme = _SCHEMES.get(f"{inside}.{name}") or _SCHEMES.get(name)
    return say(Word(scheme, value) if scheme and isinstance(value, str) else value)
