"""The lines of a change as text for people, in the words of the window and the catalogue's own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from mugham_archive.catalogue.views import ChangeLine, ChangeSetView
from mugham_archive.commands.speaking import say, tr
from mugham_archive.sentences import Word

_CODE = re.compile(r"\{([a-z_]+):([^}]*)\}")
# More lines of one change fill the screen without telling more.
MOST = 30


def of_change(change: ChangeSetView, lines: Iterable[ChangeLine]) -> Iterator[str]:
    """Number, moment, who and what, then each field from what to what."""
    told = _told(change)
    if change.undone_by:
        told = tr("{change} (taken back by change {number})", change=told, number=str(change.undone_by))
    yield f"{change.id:>6}  {change.when}  {change.who:<12}  {told}"
    shown = list(lines)
    for line in shown[:MOST]:
        yield f"        {of_line(line)}"
    if len(shown) > MOST:
        yield "        …"


def _told(change: ChangeSetView) -> str:
    if change.kind == "undo":
        return tr("Taken back: {words}", words=change.words)
    if change.kind == "redo":
        return tr("Brought back: {words}", words=change.words)
    return change.words


def of_line(line: ChangeLine) -> str:
    """One line: which entry, what of it, from what to what."""
    part = Word("part", line.part)
    if line.amount:
        if line.operation == "created":
            return tr("{amount} × {part} made", amount=line.amount, part=part)
        return tr("{amount} × {part} removed", amount=line.amount, part=part)
    title = tr("“{title}”", title=line.title) if line.title else ""
    entry = " ".join(one for one in (line.ref, title) if one)
    hanging = "" if line.part in (line.kind, "entry") else say(part)
    field = say(Word("column", line.field)) if line.field else ""
    what = " · ".join(one for one in (hanging, _plain(line.subject), field) if one)
    return ": ".join(one for one in (entry, what, _done(line)) if one)


def _done(line: ChangeLine) -> str:
    whole = line.part == "entry"
    if line.operation == "insert" and not line.field:
        return tr("made") if whole else tr("added {what}", what=_value(line, line.after))
    if line.operation == "delete" and not line.field:
        return tr("deleted") if whole else tr("removed {what}", what=_value(line, line.before))
    return f"{_value(line, line.before) or '–'} → {_value(line, line.after) or '–'}"


def _value(line: ChangeLine, text: str) -> str:
    return say(Word(line.scheme, text)) if line.scheme and text else _plain(text)


def _plain(text: str) -> str:
    """Words in the place of codes, which stand in a text as {scheme:code}."""
    return _CODE.sub(lambda found: say(Word(found[1], found[2])), text)
