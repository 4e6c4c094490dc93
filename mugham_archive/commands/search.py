"""``search``: the window's search."""

from __future__ import annotations

import argparse
import time
from dataclasses import asdict
from typing import Any

from mugham_archive.catalogue.views import Facets, QueryMistake, RecordingMatch, SearchResult, Suggestion
from mugham_archive.commands import lists
from mugham_archive.commands.call import Call, clock, table

HELP = "search recordings by title, performer, mode, year, whatever the spelling"
_QUERY = """words, “phrases in quotes”, -words to leave out, A OR B, (brackets), and fields in English, Azerbaijani or
Russian: performer:Qasımov, mode:Rast,Segah, section:, instrument:tar, role:, series:, event:, title:, year:1965..1980,
date:"spring 1978", venue:, language:, duration:>1:30:00, kind:, access:, state:, missing:performers, has:segments,
added:<30d, notes:, ref:"""
# So many values of each facet are printed for people.
_SHOWN = 8


def arguments(parser: argparse.ArgumentParser) -> None:
    """The query."""
    parser.add_argument("query", metavar="QUERY", nargs="+", help=_QUERY)
    parser.add_argument(
        "--limit", metavar="N", type=lists.amount, default=50, help="at most so many recordings (50)"
    )
    parser.add_argument("--facets", action="store_true", help="also count what the result can be narrowed by")


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
        lines = [sentence(mistake) for mistake in found.mistakes]
        lines += _above(found)
        for item in items:
            row = [item["ref"], item["date"] or "", item["title"], ", ".join(item["performers"])]
            lines += table([row])
            lines += [f"    {clock(one['start_ms'])}  {one['title']}" for one in item["matches"]["segments"]]
            lines += [f"    spelt: {spelling}" for spelling in item["matches"]["spelt"]]
        if facets is not None:
            lines += _facet_lines(facets)
        lines += [_instead(one) for one in found.suggestions]
        recordings = "1 recording" if found.total == 1 else f"{found.total} recordings"
        return [*lines, f"{recordings}, {milliseconds:.0f} ms"]

    call.answer(document, text)
    return 0


def _matches(match: RecordingMatch | None) -> dict[str, Any]:
    if match is None:
        return {"segments": [], "spelt": []}
    return {"segments": [asdict(segment) for segment in match.segments], "spelt": list(match.spelt)}


def _above(found: SearchResult) -> list[str]:
    above = [f"{card.ref}  {card.name}" for card in found.agents]
    above += [f"{card.ref}  {card.title}" for card in found.series]
    return above + [f"{card.ref}  {card.title}" for card in found.events]


def _instead(one: Suggestion) -> str:
    said = f"without {one.label}" if one.reason == "without" else one.label
    return f"Try: {one.query}  ({one.total})" + ("" if said == one.query else f"  {said}")


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


def _facet_lines(facets: Facets) -> list[str]:
    lines = [
        f"{facet.field}: " + ", ".join(f"{one.label} ({one.count})" for one in facet.values[:_SHOWN])
        for facet in facets.facets
        if facet.values
    ]
    if facets.years:
        decades: dict[int, int] = {}
        for year, amount in facets.years:
            decades[year // 10 * 10] = decades.get(year // 10 * 10, 0) + amount
        lines.append("decade: " + ", ".join(f"{decade}s ({amount})" for decade, amount in decades.items()))
    return lines


def sentence(mistake: QueryMistake) -> str:
    """What was not understood, for a person at a terminal."""
    said = {
        "unknown_field": f"There is no field “{mistake.subject}:”.",
        "no_value": f"“{mistake.subject}:” has no value.",
        "bad_value": f"“{mistake.subject}” is not understood as {mistake.field}.",
        "unknown_value": f"The archive has no {mistake.field} “{mistake.subject}”.",
        "unopened_bracket": "A bracket is closed that was not opened.",
        "unclosed_bracket": "A bracket is not closed.",
    }[mistake.code]
    return f"{said} Perhaps: {', '.join(mistake.offers)}." if mistake.offers else said
