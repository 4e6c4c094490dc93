"""The lines of a change as text for people, in English words and the catalogue's own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from mugham_archive.catalogue.views import ChangeLine, ChangeSetView

_CODE = re.compile(r"\{([a-z_]+):([^}]*)\}")
_KINDS = {"change": "", "undo": "undo of ", "redo": "redo of "}
# More lines of one change fill the screen without telling more.
MOST = 30


def of_change(change: ChangeSetView, lines: Iterable[ChangeLine]) -> Iterator[str]:
    """Number, moment, who and what, then each field from what to what."""
    undone = f" (taken back by {change.undone_by})" if change.undone_by else ""
    yield f"{change.id:>6}  {change.when}  {change.who:<12}  {_KINDS[change.kind]}{change.words}{undone}"
    shown = list(lines)
    for line in shown[:MOST]:
        yield f"        {of_line(line)}"
    if len(shown) > MOST:
        yield "        …"


def of_line(line: ChangeLine) -> str:
    """One line: which entry, what of it, from what to what."""
    entry = " ".join(part for part in (line.ref, f"“{line.title}”" if line.title else "") if part)
    part = line.part.replace("_", " ")
    if line.amount:
        return f"{line.amount} × {part} {line.operation}"
    what = part if line.part not in (line.kind, "entry") else ""
    named = " ".join(one for one in (what, _plain(line.subject), line.field.replace("_", " ")) if one)
    before, after = _plain(line.before), _plain(line.after)
    if line.operation == "insert" and not line.field:
        said = f"added {after}" if line.part != "entry" else "made"
    elif line.operation == "delete" and not line.field:
        said = f"removed {before}" if line.part != "entry" else "deleted"
    else:
        said = f"{before or '–'} → {after or '–'}"
    return ": ".join(one for one in (entry, named, said) if one)


def _plain(text: str) -> str:
    return _CODE.sub(lambda found: found.group(2).replace("_", " "), text)
