"""A block of lines pasted over the segments of a recording, as plain functions for a worker: one change of the archive."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from mugham_archive.archive import Archive, ChangeInProgress
from mugham_archive.catalogue.editing import FieldError, drafts, parse_clock
from mugham_archive.catalogue.editing.segment_block import BlockLine, BlockPut, put_block
from mugham_archive.catalogue.editing.segment_lines import LINE_FIELDS, SegmentLines, set_performers_of_many
from mugham_archive.desktop.fields import meant
from mugham_archive.desktop.fields.meant import Meant
from mugham_archive.desktop.fields.saving import NewRow
from mugham_archive.desktop.fields.spellings import Spellings
from mugham_archive.desktop.segments.saving import find_all, lines_now
from mugham_archive.jobs import Job

# A line of the notes of a tape: a time by the clock, perhaps the one where it ends, then what is heard between them.
_TIME = r"((?:\d{1,4}:)?\d{1,6}:\d{2}(?:[.,]\d{1,3})?)"
_NOTED = re.compile(rf"[\[(]?{_TIME}(?:\s*[-–—]\s*{_TIME})?[\])]?(?:[\s.:–—-]+(.*))?")
# Who is meant by a text in the column of performers.
Who = dict[str, list[Meant]]


@dataclass(frozen=True, slots=True)
class PastedLine:
    """What comes into a line: of the segment ``segment``, of one that was begun by hand (``new``), or of another new one."""

    values: Mapping[str, str]
    segment: int | None = None
    new: NewRow | None = None


@dataclass(frozen=True, slots=True)
class Pasted:
    """The segments then, how many were added and changed, how many cells wait as drafts, and the first line's segment."""

    lines: SegmentLines
    added: int
    changed: int
    waiting: int
    first: int


@dataclass(frozen=True, slots=True)
class Doubtful:
    """Nothing was pasted yet: these names resemble somebody. ``who`` is what was found of all."""

    who: Who
    names: tuple[Meant, ...]

    def answered(self, answers: Mapping[str, Meant]) -> Who:
        """Who is meant, by the answers to some of the names."""
        return {text: [answers.get(one.name, one) for one in found] for text, found in self.who.items()}


def paste(
    archive: Archive,
    recording: str,
    lines: Sequence[PastedLine],
    words: str,
    language: str,
    who: Who | None,
    job: Job,
) -> Pasted | Doubtful:
    """Put the lines over the segments of a recording; ``words`` tell the change.

    ``who`` says who is meant by the performers; None: they are looked up, and when one resembles somebody nothing is done
    yet, so that a person can be asked. Whoever is still in doubt then is kept as a draft.
    """
    if who is None:
        who = _look_up(archive, (line.values.get("performers", "") for line in lines), job)
        doubted = {one.name: one for found in who.values() for one in found if _in_doubt(one)}
        if doubted:
            return Doubtful(who, tuple(doubted.values()))
    job.progress(0)
    with archive.change(words, job=job) as change:
        typed = dict(enumerate(line.values for line in lines))
        coded = Spellings(change.session).coded(typed, LINE_FIELDS)
        put = put_block(
            change.session,
            recording,
            [_block_line(line, coded[place]) for place, line in enumerate(lines)],
            language,
            job,
        )
        waiting = _set_performers(change, put, lines, who, language, job)
    for line, (number, _) in zip(lines, put.segments, strict=True):
        if line.new is not None:
            line.new.number = number
    return Pasted(
        lines_now(archive, recording, language),
        put.added,
        put.changed,
        put.refused + waiting,
        put.segments[0][0],
    )


def _block_line(line: PastedLine, values: Mapping[str, str]) -> BlockLine:
    if line.new is None:
        return BlockLine(values, line.segment)
    number = line.new.number
    # It may have been added since.
    there = number is not None and number >= 0
    return BlockLine(values, number if there else None, None if there else number)


def _look_up(archive: Archive, texts: Iterable[str], job: Job) -> Who:
    found: Who = {}
    for text in texts:
        if text.strip() and text not in found:
            job.go_on()
            found[text] = find_all(archive, text)
    return found


def _in_doubt(one: Meant) -> bool:
    return bool(one.candidates) and not one.ref


def _set_performers(
    change: ChangeInProgress,
    put: BlockPut,
    lines: Sequence[PastedLine],
    who: Who,
    language: str,
    job: Job,
) -> int:
    """List the performers of each line, a new one once; how many lines wait because somebody is in doubt."""
    known: dict[str, str] = {}
    alike: dict[tuple[tuple[str, str], ...], list[tuple[int, str]]] = defaultdict(list)
    waiting = 0
    for line, (number, ref) in zip(lines, put.segments, strict=True):
        text = line.values.get("performers")
        if text is None or (not text.strip() and line.segment is None):
            continue
        found = who.get(text, [])
        doubted = next((one for one in found if _in_doubt(one)), None)
        if doubted is not None:
            drafts.keep(change.session, ref, "performers", text, meant.in_doubt(doubted))
            waiting += 1
            continue
        each: dict[str, str] = {}
        for one in found:
            name = one.ref or one.name
            if name not in known:
                known[name] = meant.reference(change, one, language)
            each.setdefault(known[name], one.honorific)
        alike[tuple(each.items())].append((number, ref))
    for agents, segments in alike.items():
        job.go_on()
        set_performers_of_many(
            change.session, segments, [agent for agent, _ in agents], [title for _, title in agents]
        )
    return waiting


def as_noted(block: Sequence[Sequence[str]]) -> list[list[str]] | None:
    """Beginning, end and title of lines as they stand in the notes of a tape; None of another block.

    A time (or two with a dash between them) and a title stand side by side in two columns or on one line.
    """
    if len(block[0]) > 2:
        return None
    lines = [_noted([cell.strip() for cell in line]) for line in block]
    found = [line for line in lines if line is not None]
    titles = [title for _, _, title in found if title]
    if len(found) < len(lines) or not titles or any(_is_time(title) for title in titles):
        return None
    return found


def _noted(line: Sequence[str]) -> list[str] | None:
    if len(line) == 2 and _is_time(line[0]):
        return [line[0], "", line[1]]
    match = _NOTED.fullmatch(" ".join(line).strip())
    if match is not None:
        return [match[1], match[2] or "", match[3] or ""]
    return None if any(line) else ["", "", ""]


def _is_time(text: str) -> bool:
    try:
        parse_clock(text)
    except FieldError:
        return False
    return True
