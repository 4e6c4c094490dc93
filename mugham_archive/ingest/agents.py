"""Adds performers, ensembles and organisations by their names, one at a time or from a table; who is there stays."""

from __future__ import annotations

import csv
import io
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mugham_archive.archive import Archive
from mugham_archive.catalogue.editing.codes import AGENT_KINDS
from mugham_archive.catalogue.models import Agent, AgentName, AgentWord, Entry, new_uuid
from mugham_archive.catalogue.recording_changes import ChangeRecorder
from mugham_archive.catalogue.references import next_references
from mugham_archive.catalogue.views import NameMatch
from mugham_archive.errors import ArchiveError
from mugham_archive.ingest.authorities import script_and_language
from mugham_archive.search.folding import fold, small
from mugham_archive.search.names import same_person_candidates
from mugham_archive.search.names.keeping import words_of
from mugham_archive.sentences import Sentence, Word, listed, system_reason
from mugham_archive.storage.base import now
from mugham_archive.storage.bulk import portions, reserve

# Languages as people write them, by the codes that are kept (ISO 639-3).
_LANGUAGES = {
    "az": "aze",
    "en": "eng",
    "ru": "rus",
    "tr": "tur",
    "fa": "fas",
    "de": "deu",
    "fr": "fra",
    "uz": "uzb",
}
# Of so many new names of a table it is looked up whom they resemble; of more it would take longer than the import.
LOOKED_UP = 200
_COLUMNS = ("name", "kind", "also", "language")


@dataclass(frozen=True, slots=True)
class NewAgent:
    """An agent to be added: the preferred name, further spellings, and the line of the table it stands in (0: none)."""

    name: str
    kind: str = "person"
    also: tuple[str, ...] = ()
    language: str | None = None
    line: int = 0


@dataclass(slots=True)
class AgentsReport:
    """What became of the names: how many were added and how many were known, and what failed with the reason.

    ``similar`` are those who are there under a name that resembles the one added, ``resembled`` the same for each name of a
    table.
    """

    added: int = 0
    known: int = 0
    failed: list[tuple[str, str]] = field(default_factory=list)
    references: list[str] = field(default_factory=list)
    similar: list[NameMatch] = field(default_factory=list)
    resembled: dict[str, list[NameMatch]] = field(default_factory=dict)


def add_agent(
    archive: Archive, name: str, kind: str = "person", also: Sequence[str] = (), *, namesake: bool = False
) -> AgentsReport:
    """Add one agent; a name that is there counts as known and gets the spellings it has not.

    With ``namesake`` the agent is made also where somebody has the very same name: a person has said that it is another.
    ``references`` of the report is whom the name means now, ``similar`` are those who are there under a name that
    resembles the new one. Raises ArchiveError when
    the name has no letters or the kind is none.
    """
    wanted = _checked(NewAgent(name, kind, tuple(also)))
    with archive.read() as session:
        there = _bearers(session, [wanted.name])
        similar = [] if there else same_person_candidates(session, wanted.name, also=wanted.also)
    report = AgentsReport(similar=similar)
    with archive.change(Sentence("Add {name}", name=wanted.name)) as change:
        _put(change.recorder, [wanted], report, few=True, namesake=namesake)
        if report.known:
            known = select(Entry.reference).where(Entry.id.in_(there.values()))
            report.references += change.session.scalars(known)
    return report


def import_agents(archive: Archive, path: Path) -> AgentsReport:
    """Add the agents of a table (columns name, kind and optionally also, language) in one change.

    UTF-8 with or without a mark, commas, semicolons or tabs; several spellings in ``also`` are parted by “|” or “;”.
    Rows that cannot be taken are named in the report and the others go in. ``resembled`` of the report is whom the new names
    resemble, for up to ``LOOKED_UP`` of them. Raises ArchiveError when the file is no such table.
    """
    report = AgentsReport()
    wanted: list[NewAgent] = []
    for line, row in _rows(path):
        try:
            wanted.append(_checked(_new_agent(line, row)))
        except ArchiveError as error:
            report.failed.append((Sentence("line {line}", line=line), error.sentence))
    with archive.read() as session:
        report.resembled = _resembled(session, wanted)
    with archive.change(Sentence("Add agents from {file}", file=path.name)) as change:
        _put(change.recorder, wanted, report, few=False)
    return report


# Reading a table -----------------------------------------------------------------------------------------------------


def _rows(path: Path) -> Iterator[tuple[int, dict[str, str]]]:
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ArchiveError(
            "“{path}” is not UTF-8: save it as “CSV UTF-8” and try again.", path=path
        ) from error
    except OSError as error:
        raise ArchiveError(
            "“{path}” cannot be read: {reason}.", path=path, reason=system_reason(error)
        ) from error
    heading = text.lstrip("\r\n").partition("\n")[0]
    separator = max(",;\t", key=heading.count)
    rows = csv.reader(io.StringIO(text.replace("\0", ""), newline=""), delimiter=separator)
    try:
        columns = [name.strip().lower() for name in next((row for row in rows if any(row)), [])]
        if "name" not in columns:
            raise ArchiveError(
                "“{path}” has no column “name”: the first line names the columns ({columns}).",
                path=path,
                columns=listed(_COLUMNS),
            )
        for row in rows:
            if any(cell.strip() for cell in row):
                yield rows.line_num, dict(zip(columns, row, strict=False))
    except csv.Error as error:
        raise ArchiveError(
            "“{path}” is not a table: line {line}, {reason}.",
            path=path,
            line=rows.line_num,
            reason=str(error),
        ) from error


def _new_agent(line: int, row: dict[str, str]) -> NewAgent:
    also = tuple(part for part in re.split(r"[|;]", row.get("also") or "") if part.strip())
    kind = (row.get("kind") or "").strip().lower() or "person"
    return NewAgent(row.get("name") or "", kind, also, _language(row.get("language") or ""), line)


def _language(written: str) -> str | None:
    code = written.strip().lower()
    if not code:
        return None
    code = _LANGUAGES.get(code, code)
    if not re.fullmatch(r"[a-z]{3}", code):
        raise ArchiveError("“{code}” is not a language's code such as aze or az.", code=written.strip())
    return code


def _checked(agent: NewAgent) -> NewAgent:
    name = _tidy(agent.name)
    if not any(letter.isalpha() for letter in name):
        raise ArchiveError("A name must have letters.")
    if agent.kind not in AGENT_KINDS:
        raise ArchiveError(
            "“{typed}” is not one of {known}.",
            typed=agent.kind,
            known=listed(Word("agent_kind", code) for code in AGENT_KINDS),
        )
    also = tuple(dict.fromkeys(tidy for one in agent.also if (tidy := _tidy(one)) and tidy != name))
    return NewAgent(name, agent.kind, also, agent.language, agent.line)


def _tidy(text: str) -> str:
    return " ".join(text.replace("\0", "").split())


def _resembled(session: Session, wanted: Sequence[NewAgent]) -> dict[str, list[NameMatch]]:
    """Whom those of the names that are not there resemble; nothing where there are too many of them."""
    if len(wanted) > LOOKED_UP:
        return {}
    there = _bearers(session, [agent.name for agent in wanted])
    fresh = {agent.name: agent for agent in wanted if small(agent.name) not in there}
    found = {name: same_person_candidates(session, name, also=agent.also) for name, agent in fresh.items()}
    return {name: matches for name, matches in found.items() if matches}


# Writing -------------------------------------------------------------------------------------------------------------


def _put(
    recorder: ChangeRecorder,
    wanted: Sequence[NewAgent],
    report: AgentsReport,
    *,
    few: bool,
    namesake: bool = False,
) -> None:
    """Write the agents that are not there, and the spellings that those who are there have not."""
    session = recorder.session
    names = [agent.name for agent in wanted]
    known = {} if namesake else _bearers(session, names) if few else _every_bearer(session, names)
    fresh: dict[str, tuple[NewAgent, dict[str, None]]] = {}
    more: dict[int, dict[str, None]] = defaultdict(dict)
    for agent in wanted:
        key = small(agent.name)
        if key in known:
            more[known[key]].update(dict.fromkeys(agent.also))
            report.known += 1
        elif key in fresh:
            fresh[key][1].update(dict.fromkeys(agent.also))
            report.known += 1
        else:
            fresh[key] = (agent, dict.fromkeys(agent.also))
            report.added += 1
    rows = _new_names(session, more)
    recorder.concerned.update(row["agent_id"] for row in rows)
    rows += _new_agents(recorder, list(fresh.values()), report)
    for row, number in zip(rows, reserve(session, AgentName.__table__, len(rows)), strict=True):
        row["id"] = number
    recorder.create(AgentName.__table__, rows)


def _new_agents(
    recorder: ChangeRecorder, fresh: Sequence[tuple[NewAgent, dict[str, None]]], report: AgentsReport
) -> list[dict[str, Any]]:
    """Make the entries; returns the rows of their names."""
    if not fresh:
        return []
    session, moment = recorder.session, now()
    numbers = reserve(session, Entry.__table__, len(fresh))
    references = next_references(session, "agent", len(fresh))
    entries, agents, names = [], [], []
    for number, reference, (agent, also) in zip(numbers, references, fresh, strict=True):
        entries.append(
            {"id": number, "kind": "agent", "uuid": new_uuid(), "reference": reference,
             "version": recorder.change_set.id, "created": moment, "updated": moment}
        )  # fmt: skip
        agents.append({"id": number, "agent_kind": agent.kind})
        names.append(_name_row(number, agent.name, "preferred", 0, agent.language))
        names += [_name_row(number, text, "variant", place) for place, text in enumerate(also, 1)]
    recorder.create(Entry.__table__, entries)
    recorder.create(Agent.__table__, agents)
    report.references += references
    return names


def _name_row(agent: int, text: str, kind: str, position: int, language: str | None = None) -> dict[str, Any]:
    script, likely = script_and_language(text)
    return {
        "agent_id": agent,
        "text": text,
        "language": language or likely,
        "script": script,
        "type": kind,
        "position": position,
    }


def _new_names(session: Session, more: dict[int, dict[str, None]]) -> list[dict[str, Any]]:
    """The rows of the spellings that agents who are there have not."""
    table = AgentName.__table__.c
    rows: list[dict[str, Any]] = []
    wanted = {agent: also for agent, also in more.items() if also}
    for some in portions(sorted(wanted)):
        places = select(table.agent_id, func.max(table.position)).where(table.agent_id.in_(some))
        last = {agent: place for agent, place in session.execute(places.group_by(table.agent_id))}
        there: dict[int, set[str]] = defaultdict(set)
        for agent, text in session.execute(
            select(table.agent_id, table.text).where(table.agent_id.in_(some))
        ):
            there[agent].add(text)
        for agent in some:
            missing = [text for text in wanted[agent] if text not in there[agent]]
            rows += [
                _name_row(agent, text, "variant", last[agent] + place)
                for place, text in enumerate(missing, 1)
            ]
    return rows


# Who is there --------------------------------------------------------------------------------------------------------


def _bearers(session: Session, names: Sequence[str]) -> dict[str, int]:
    """The agents who have one of these names, letter for letter but for capitals, by the name in small letters."""
    word, name = AgentWord.__table__.c, AgentName.__table__.c
    found: dict[str, int] = {}
    for wanted in names:
        question = select(name.agent_id, name.text)
        for written in words_of(wanted)[:4]:
            bearers = select(word.agent_id).where(word.word == fold(written), word.written == written)
            question = question.where(name.agent_id.in_(bearers))
        for agent, text in session.execute(question.order_by(name.agent_id.desc())):
            if small(text) == small(wanted):
                found[small(wanted)] = agent
    return found


def _every_bearer(session: Session, names: Sequence[str]) -> dict[str, int]:
    """The same for very many names, in one walk through all."""
    table = AgentName.__table__.c
    wanted = {small(name) for name in names}
    found: dict[str, int] = {}
    question = select(table.agent_id, table.text).order_by(table.agent_id.desc())
    for agent, text in session.execute(question.execution_options(yield_per=2000)):
        key = small(text)
        if key in wanted:
            found[key] = agent
    return found
