"""``agents``: performers, ensembles and organisations: listed, added, taken from a table, found by a name."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from mugham_archive.catalogue.views import NameMatch
from mugham_archive.commands import lists
from mugham_archive.commands.call import Call, shared_options, table
from mugham_archive.commands.speaking import say, tr
from mugham_archive.errors import ArchiveError
from mugham_archive.ingest.agents import AgentsReport, add_agent, import_agents
from mugham_archive.search.names import find, near
from mugham_archive.sentences import Sentence, Word, system_reason

HELP = Sentence("list the performers, ensembles and organisations; add them, find who is meant by a name")
_FOUND = 5


def arguments(parser: argparse.ArgumentParser) -> None:
    """The options of a list, and what else can be done."""
    lists.arguments(parser)
    deeds = parser.add_subparsers(dest="deed", metavar="add|import|find", title=tr("instead of the list"))
    add = deeds.add_parser("add", help=tr("add one by the name"), parents=[shared_options()])
    add.add_argument("name", metavar=tr("NAME"), help=tr("the preferred spelling"))
    add.add_argument("--kind", default="person", help=tr("person (the default), ensemble or organisation"))
    add.add_argument(
        "--also",
        metavar=tr("SPELLING"),
        action="append",
        default=[],
        help=tr("another spelling; may be repeated"),
    )
    table_of = deeds.add_parser("import", help=tr("add all of a CSV file"), parents=[shared_options()])
    table_of.add_argument(
        "file",
        metavar=tr("FILE.csv"),
        type=Path,
        help=tr("columns: name, kind; optional: also (a|b|c or a;b;c), language"),
    )
    finding = deeds.add_parser(
        "find", help=tr("who is meant by a name, however it is spelt"), parents=[shared_options()]
    )
    finding.add_argument("names", metavar=tr("NAME"), nargs="*", help=tr("a whole name"))
    finding.add_argument(
        "--batch",
        metavar=tr("FILE"),
        help=tr("a name in each line (“-”: standard input); answers in JSON, line by line"),
    )
    # The list has a limit as well; what is said here must not be overruled by its default.
    finding.add_argument(
        "--limit",
        metavar="N",
        dest="most",
        type=lists.amount,
        default=_FOUND,
        help=tr("at most so many ({amount})", amount=_FOUND),
    )


def run(call: Call) -> int:
    """Do what was asked for; without a deed, list the agents with the number of their recordings."""
    deed = call.arguments.deed
    if deed == "add":
        return _add(call)
    if deed == "import":
        return _import(call)
    if deed == "find":
        return _find(call)
    columns = [
        (tr("Reference"), lambda card: card.ref),
        (tr("Name"), lambda card: card.name),
        (tr("Kind"), lambda card: say(Word("agent_kind", card.kind))),
        (tr("Recordings"), lambda card: str(card.recordings)),
    ]
    return lists.run(call, "agent", columns, right=(3,))


def _add(call: Call) -> int:
    given = call.arguments
    report = add_agent(call.archive, given.name, given.kind, given.also)
    similar = [_match(one) for one in report.similar]
    return _answer(call, report, {"ref": next(iter(report.references), None), "similar": similar})


def _import(call: Call) -> int:
    report = import_agents(call.archive, call.arguments.file)
    similar = [
        {"name": name, "matches": [_match(one) for one in matches]}
        for name, matches in report.resembled.items()
    ]
    return _answer(call, report, {"similar": similar})


def _answer(call: Call, report: AgentsReport, more: dict[str, Any]) -> int:
    failed = [{"item": item, "reason": reason} for item, reason in report.failed]
    document = {"added": report.added, "known": report.known, "failed": failed, **more}

    def text() -> Iterable[str]:
        yield Sentence(
            "{added} added, {known} known, {failed} failed",
            added=report.added,
            known=report.known,
            failed=len(failed),
        )
        yield from (f"{say(item)}: {say(reason)}" for item, reason in report.failed)
        if "ref" in more:
            yield from report.references
        if report.similar:
            yield Sentence("Is this one of them?")
            yield from _rows(report.similar)
        for name, matches in report.resembled.items():
            yield f"{name}: {tr('Is this one of them?')}"
            yield from _rows(matches)

    call.answer(document, text)
    return 1 if failed else 0


def _find(call: Call) -> int:
    given = call.arguments
    if not given.names and given.batch is None:
        raise ArchiveError("Say a NAME, or --batch FILE with a name in each line.")
    in_lines = given.batch is not None or (given.json and len(given.names) > 1)
    with call.archive.read() as session:
        for name in [*given.names, *_lines(given.batch)]:
            found = find(session, name, limit=given.most)
            document = {"name": name, "matches": [_match(match) for match in found]}
            if in_lines:
                call.answer_line(document)
            else:
                like = [] if found or given.json else near(session, name, given.most)
                call.answer(document, partial(_told, name, found, like))
    sys.stdout.flush()
    return 0


def _lines(batch: str | None) -> Iterator[str]:
    if batch is None:
        return
    try:
        content = sys.stdin.buffer.read() if batch == "-" else Path(batch).read_bytes()
    except OSError as error:
        raise ArchiveError(
            "“{batch}” cannot be read: {reason}.", batch=batch, reason=system_reason(error)
        ) from error
    lines = content.decode("utf-8-sig", errors="replace").split("\n")
    yield from (line.removesuffix("\r") for line in (lines if lines[-1] else lines[:-1]))


def _match(match: NameMatch) -> dict[str, Any]:
    return {"ref": match.ref, "name": match.name, "score": match.score}


def _told(name: str, found: list[NameMatch], like: list[NameMatch]) -> Iterable[str]:
    if not found:
        yield Sentence("Nobody is called “{name}”.", name=name)
    if like:
        yield Sentence("Names near it:")
    yield from _rows(found or like)


def _rows(matches: list[NameMatch]) -> Iterable[str]:
    rows = [
        [match.ref, match.name, "" if match.spelling == match.name else match.spelling, f"{match.score:.2f}"]
        for match in matches
    ]
    return table(rows, right=(3,))
