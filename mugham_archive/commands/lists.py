"""What the commands that list entries share: their options, their JSON and their text."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from dataclasses import asdict
from typing import Any

from mugham_archive.catalogue.completeness import named
from mugham_archive.catalogue.date_words import readable
from mugham_archive.catalogue.views import Card, Listing
from mugham_archive.commands.call import Call, table
from mugham_archive.commands.speaking import tr
from mugham_archive.sentences import Sentence


def arguments(parser: argparse.ArgumentParser) -> None:
    """The options of every list."""
    parser.add_argument("--query", metavar="Q", help=tr("only those that match, as in the window's search"))
    parser.add_argument(
        "--sort",
        metavar=tr("FIELD"),
        default="",
        help=tr("the field to sort by; -FIELD for the reverse order; what has none comes last"),
    )
    parser.add_argument(
        "--limit", metavar="N", type=amount, default=None, help=tr("at most so many (default: all)")
    )
    parser.add_argument(
        "--offset", metavar="N", type=amount, default=0, help=tr("leave out the first so many")
    )


def amount(text: str) -> int:
    """A number of things, as an option's value."""
    if not (text.isascii() and text.isdigit() and len(text) < 16):
        raise argparse.ArgumentTypeError(tr("“{text}” is not a whole number from 0 upwards", text=text))
    return int(text)


def run(
    call: Call, kind: str, columns: Sequence[tuple[str, Callable[[Any], str]]], right: Sequence[int] = ()
) -> int:
    """List the entries of a kind; ``columns`` are headings and how a card fills them."""
    given = call.arguments
    listing = Listing(
        kind, text=given.query, sort=given.sort.removeprefix("-"), descending=given.sort.startswith("-")
    )
    archive = call.archive
    ids = archive.ids(listing, limit=given.limit, offset=given.offset)
    cards = archive.cards(kind, ids, call.language)
    total = archive.total(listing)

    def text() -> Sequence[str]:
        rows = [[heading for heading, _ in columns], *([fill(card) for _, fill in columns] for card in cards)]
        lines = list(table(rows, right)) if cards else []
        if len(cards) == total:
            return [*lines, str(total)]
        return [*lines, Sentence("{shown} of {total}", shown=len(cards), total=total)]

    call.answer({"total": total, "items": [item(card) for card in cards]}, text)
    return 0


def item(card: Card) -> dict[str, Any]:
    """A card as the JSON gives it: without the database's own number, performers and what is missing as lists."""
    fields = asdict(card)
    del fields["id"]
    if "lacks" in fields:
        fields["lacks"] = list(named(fields["lacks"]))
    if "performers" in fields:
        fields["performers"] = [name for name in fields["performers"].split(", ") if name]
    return fields


def date(call: Call) -> Callable[[Any], str]:
    """How a list shows a card's date."""
    return lambda card: readable(card.date, call.language) if card.date else ""
