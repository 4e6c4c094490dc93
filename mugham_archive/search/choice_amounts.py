"""How many recordings each value of a field with few values finds, from what is counted or at hand already.

It is asked while somebody types: nothing is loaded for it, and what was counted is remembered.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sqlalchemy.orm import Session

from mugham_archive.catalogue import completeness, tallies
from mugham_archive.search.conditions import Condition, Lacks, Not
from mugham_archive.search.finding import Finder
from mugham_archive.search.query import field_meanings
from mugham_archive.search.terms import Vocabulary
from mugham_archive.storage.remembering import while_unchanged


def amounts(
    session: Session, finder: Finder, vocabulary: Vocabulary, field: str, codes: Sequence[str]
) -> dict[str, int]:
    """How many recordings ``field:code`` finds, of each code for which that can be told without waiting."""
    found = _kept(session, field, codes)
    missing = [code for code in codes if code not in found]
    if not missing or not finder.keeper.loaded:
        return found
    empty: Callable[[], dict[tuple[str, str], int]] = dict
    known = while_unchanged(session, "choice amounts", empty)
    answers = finder.answers(session)
    for code in missing:
        if (field, code) not in known:
            mask = answers.mask(field_meanings.of_code(vocabulary, field, code))
            known[field, code] = int(mask.sum())
        found[code] = known[field, code]
    return found


def _kept(session: Session, field: str, codes: Sequence[str]) -> dict[str, int]:
    """Those that the archive keeps count of: the states, and what descriptions lack one by one."""
    if field == "state":
        kept = tallies.amounts(session, "state", codes)
        return {code: kept.get(code, 0) for code in codes}
    if field not in ("missing", "has"):
        return {}
    lacking = {code: key for code in codes if (key := _lacked(field_meanings.PARTS.get(code)))}
    kept = tallies.amounts(session, tallies.lacks_scope("recording"), lacking.values())
    total = tallies.amounts(session, "all", ["recordings"]).get("recordings", 0) if field == "has" else 0
    return {
        code: total - kept.get(key, 0) if field == "has" else kept.get(key, 0)
        for code, key in lacking.items()
    }


def _lacked(has: Condition | None) -> str:
    """The key of the count of those that lack this; "" when it is not one thing that descriptions may lack."""
    if isinstance(has, Not) and isinstance(has.part, Lacks):
        codes = completeness.named(has.part.bits)
        return f"0:{codes[0]}" if len(codes) == 1 else ""
    return ""
