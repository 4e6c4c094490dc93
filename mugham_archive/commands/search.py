"""``search``: the window's search."""

from __future__ import annotations

import argparse
import time
from dataclasses import asdict
from typing import Any

from mugham_archive.catalogue.date_words import readable
from mugham_archive.catalogue.views import (
    Facets,
    QueryMistake,
    RecordingMatch,
    SearchResult,
    Suggestion,
)
from mugham_archive.commands import lists
from mugham_archive.commands.call import Call, clock, table
from mugham_archive.commands.speaking import say, tr
from mugham_archive.sentences import Sentence, Word, listed

HELP = Sentence("search recordings by title, performer, mode, year, whatever the spelling")
_QUERY = Sentence("""words, “phrases in quotes”, -words to leave out, A OR B, (brackets), and fields in English, Azerbaijani or
Russian: performer:Qasımov, mode:Rast,Segah, section:, instrument:tar, role:, series:, event:, title:, year:1965..1980,
date:"spring 1978", venue:, language:, duration:>1:30:00, kind:, access:, state:, missing:performers, has:segments,
added:<30d, notes:, ref:""")
_MOST = 50
# So many values of each facet are printed for people.
_SHOWN = 8


def arguments(parser: argparse.ArgumentParser) -> None:
    """The query."""
    parser.add_argument("query", metavar=tr("QUERY"), nargs="+", help=say(_QUERY))
    parser.add_argument(
        "--limit",
        metavar="N",
        type=lists.amount,
        default=_MOST,
        help=tr("at most so many recordings ({amount})", amount=_MOST),
    )
    parser.add_argument(
        "--facets", action="store_true", help=tr("also count what the result can be narrowed by")
    )


def run(call: Call) -> int:
    """Search and print the recordings found."""
    query = " ".join(call.arguments.query)
    archive, language = call.archive, call.language
    started = time.perf_counter()
    found = archive.search(query, language)
    ids = list(archive.ids(found.listing, limit=call.arguments.limit)) if found.total else []
    milliseconds = (time.perf_counter() - started) * 1000
    cards = archive.cards("recording", ids, language)
    matches = archive.matches(query, ids, language)
    facets = archive.facets(query, language) if call.arguments.facets else None
    items = [{**lists.item(card), "matches": _matches(matches.get(card.id))} for card in cards]
    document: dict[str, Any] = {
        "query": query,
        "total": found.total,
        "milliseconds": round(milliseconds, 3),
        "items": items,
        "agents": [lists.item(card) for card in found.agents],
        "series": [lists.item(card) for card in found.series],
        "events": [lists.item(card) for card in found.events],
        "mistakes": [asdict(mistake) for mistake in found.mistakes],
        "suggestions": [asdict(one) for one in found.suggestions],
    }
    if facets is not None:
        document["facets"] = _facets(facets)

    def text() -> list[str]:
        lines: list[str] = [sentence(mistake) for mistake in found.mistakes]
        lines += _above(found)
        for item in items:
            date = readable(item["date"], language) if item["date"] else ""
            row = [item["ref"], date, item["title"], ", ".join(item["performers"])]
            lines += table([row])
            lines += [f"    {clock(one['start_ms'])}  {one['title']}" for one in item["matches"]["segments"]]
            lines += [
                "    " + tr("spelt: {spelling}", spelling=spelling) for spelling in item["matches"]["spelt"]
            ]
            if (unseen := item["matches"]["unseen"]) is not None:
                lines.append(f"    {say(Word('query_field', unseen['field']))}: {unseen['text']}")
        if facets is not None:
            lines += _facet_lines(facets, language)
        lines += [_instead(one) for one in found.suggestions]
        counted = Sentence(
            "{n} recordings, {milliseconds} ms",
            one="{n} recording, {milliseconds} ms",
            n=found.total,
            milliseconds=f"{milliseconds:.0f}",
        )
        return [*lines, counted]

    call.answer(document, text)
    return 0


def _matches(match: RecordingMatch | None) -> dict[str, Any]:
    if match is None:
        return {"segments": [], "spelt": [], "unseen": None}
    field, text = match.unseen or ("", "")
    return {
        "segments": [asdict(segment) for segment in match.segments],
        "spelt": list(match.spelt),
        "unseen": {"field": field, "text": text} if match.unseen else None,
    }


def _above(found: SearchResult) -> list[str]:
    above = [f"{card.ref}  {card.name}" for card in found.agents]
    above += [f"{card.ref}  {card.title}" for card in found.series]
    return above + [f"{card.ref}  {card.title}" for card in found.events]


def _instead(one: Suggestion) -> str:
    said = tr("without {part}", part=one.label) if one.reason == "without" else one.label
    tried = tr("Try: {query}  ({amount})", query=one.query, amount=one.total)
    return tried + ("" if said == one.query else f"  {said}")


def _facets(facets: Facets) -> dict[str, Any]:
    counted: dict[str, Any] = {
        facet.field: [
            {"value": one.value, "label": one.label, "count": one.count, "chosen": one.chosen}
            for one in facet.values
        ]
        for facet in facets.facets
    }
    counted["year"] = [{"value": year, "count": amount} for year, amount in facets.years]
    counted["undated"] = facets.undated
    return counted


def _facet_lines(facets: Facets, language: str) -> list[str]:
    lines = [
        f"{say(Word('query_field', facet.field))}: "
        + ", ".join(f"{one.label} ({one.count})" for one in facet.values[:_SHOWN])
        for facet in facets.facets
        if facet.values
    ]
    if facets.years:
        decades: dict[int, int] = {}
        for year, amount in facets.years:
            decades[year // 10 * 10] = decades.get(year // 10 * 10, 0) + amount
        counted = (
            f"{readable(f'{decade // 10}X', language)} ({amount})" for decade, amount in decades.items()
        )
        lines.append(f"{tr('Decade')}: " + ", ".join(counted))
    return lines


def sentence(mistake: QueryMistake) -> Sentence:
    """What was not understood, for a person at a terminal."""
    subject, field = mistake.subject, Word("query_field", mistake.field)
    said = {
        "unknown_field": Sentence("There is no field “{subject}:”.", subject=subject),
        "no_value": Sentence("“{subject}:” has no value.", subject=subject),
        "bad_value": Sentence("“{subject}” cannot be understood as “{field}”.", subject=subject, field=field),
        "unknown_value": Sentence(
            "The archive knows no “{subject}” under “{field}”.", subject=subject, field=field
        ),
        "unopened_bracket": Sentence("A bracket is closed that was not opened."),
        "unclosed_bracket": Sentence("A bracket is not closed."),
    }[mistake.code]
    if not mistake.offers:
        return said
    return Sentence("{mistake} Perhaps: {offers}.", mistake=said, offers=listed(mistake.offers))
