"""What queries narrow by and facets count: the recordings' cards as columns of numbers, in order of dates.

A filter over a million recordings is a millisecond here. Nothing in it is the truth: every column is read from the cards
and links, which the same transaction keeps that changes the catalogue, and brought up by their stamps.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.int32]
    Places = NDArray[np.int64]
    Mask = NDArray[np.bool_]

ACCESS = ("public", "on_site", "restricted", "embargoed")
STATES = ("inbox", "draft", "described", "reviewed")
KINDS = ("complete", "part", "excerpt", "rehearsal", "broadcast", "compilation")

CARD_COLUMNS = ("series", "event", "venue", "mode", "genre", "access", "state", "kind", "earliest", "latest", "duration",
                "added", "segments", "lacks")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Columns:
    """One state of the archive: arrays of equal length in the order of ``places`` (of dates), and links sorted by value.

    ``lacks`` are bits of ``catalogue.completeness``.
    ``earliest``, ``latest`` and ``added`` are days as yyyymmdd (0: none), ``duration`` is in tenths of a second, 0 stands
    for “none” everywhere. ``part_*`` has one row per agent, role and instrument of a recording, sorted by agent and
    recording; ``term_*`` one per term that a recording uses, sorted by term; ``*_row`` is the recording's row here.
    ``by_id`` are the rows in order of the recordings' numbers.
    """

    watermark: int
    places: Places
    ids: Places
    by_id: Numbers
    series: Numbers
    event: Numbers
    venue: Numbers
    mode: Numbers
    genre: Numbers
    access: Numbers
    state: Numbers
    kind: Numbers
    earliest: Numbers
    latest: Numbers
    duration: Numbers
    added: Numbers
    segments: Numbers
    lacks: Numbers
    part_row: Numbers
    part_agent: Numbers
    part_role: Numbers
    part_instrument: Numbers
    term_row: Numbers
    term: Numbers

    def __len__(self) -> int:
        return len(self.ids)

    def rows_of(self, ids: Places) -> Places:
        """The rows of these recordings; those that are not there are left out."""
        import numpy as np

        return (
            _found(ids, self.ids[self.by_id] if len(ids) > _FEW else None, self)
            if len(ids)
            else np.zeros(0, np.int64)
        )

    def rows_at(self, places: Places, among: slice = slice(None)) -> Places:
        """The rows with these places, which are in order; those not there, or not ``among`` these rows, are left out."""
        import numpy as np

        first = among.start or 0
        known = self.places[among]
        if not len(known) or not len(places):
            return np.zeros(0, np.int64)
        if len(places) == len(known) and np.array_equal(places, known):
            return np.arange(first, first + len(known))
        rows = np.searchsorted(known, places)
        rows[rows == len(known)] = 0
        return rows[known[rows] == places] + first

    def mask_of_rows(self, rows: Any) -> Mask:
        """Which recordings stand in these rows."""
        import numpy as np

        mask = np.zeros(len(self.ids), bool)
        mask[rows] = True
        return mask

    def of_term(self, number: int) -> Numbers:
        """The rows of the recordings that use a term."""
        return self.term_row[_between(self.term, number)]

    def parts_of(self, agent: int) -> slice:
        """Where the rows of ``part_*`` of an agent are."""
        return _between(self.part_agent, agent)


ARRAYS = tuple(field.name for field in fields(Columns) if field.name != "watermark")
# So many recordings are looked up one by one; for more the whole order is laid out once.
_FEW = 64


def _between(ordered: Numbers, number: int) -> slice:
    import numpy as np

    # Of the same type as the column, else numpy makes a wider copy of all of it first.
    value = ordered.dtype.type(number)
    return slice(int(np.searchsorted(ordered, value, "left")), int(np.searchsorted(ordered, value, "right")))


def _found(ids: Places, ordered: Places | None, columns: Columns) -> Places:
    import numpy as np

    by_id = columns.by_id
    if not len(by_id):
        return np.zeros(0, np.int64)
    if ordered is None:
        rows = []
        for number in ids.tolist():
            low, high = 0, len(by_id)
            while low < high:
                middle = (low + high) // 2
                low, high = (middle + 1, high) if columns.ids[by_id[middle]] < number else (low, middle)
            if low < len(by_id) and columns.ids[by_id[low]] == number:
                rows.append(int(by_id[low]))
        return np.array(rows, np.int64)
    at = np.minimum(np.searchsorted(ordered, ids), len(ordered) - 1)
    return by_id[at[ordered[at] == ids]].astype(np.int64)


def put_together(
    watermark: int, cards: dict[str, Any], parts: dict[str, Any], terms: dict[str, Any]
) -> Columns:
    """Columns of cards (``ids``, ``places`` and CARD_COLUMNS), of parts and of terms (with ``owner``, a recording's number).

    In any order; links of recordings that are not among the cards are left out.
    """
    import numpy as np

    order = np.argsort(cards["places"], kind="stable")
    cards = {name: values[order] for name, values in cards.items()}
    ids = cards["ids"]
    by_id = np.argsort(ids, kind="stable").astype(np.int32)
    ordered = ids[by_id]
    parts = _rows_for_owners(parts, ordered, by_id)
    keys = (parts["agent"].astype(np.int64) << 32) | parts["row"]
    part_order = np.argsort(keys, kind="stable")
    terms = _rows_for_owners(terms, ordered, by_id)
    term_order = np.argsort((terms["term"].astype(np.int64) << 32) | terms["row"], kind="stable")
    return Columns(
        watermark=watermark,
        by_id=by_id,
        **cards,
        part_row=parts["row"][part_order],
        part_agent=parts["agent"][part_order],
        part_role=parts["role"][part_order],
        part_instrument=parts["instrument"][part_order],
        term_row=terms["row"][term_order],
        term=terms["term"][term_order],
    )


def _rows_for_owners(links: dict[str, Any], ordered: Places, by_id: Numbers) -> dict[str, Any]:
    """The links with the row of their recording (``row``) instead of its number (``owner``)."""
    import numpy as np

    owners = links["owner"]
    if not len(ordered) or not len(owners):
        return {name: np.zeros(0, np.int32) for name in ("row", *links) if name != "owner"}
    at = np.minimum(np.searchsorted(ordered, owners), len(ordered) - 1)
    there = ordered[at] == owners
    found = {name: values[there].astype(np.int32) for name, values in links.items() if name != "owner"}
    found["row"] = by_id[at[there]]
    return found


def without(known: Columns, gone: Mask) -> tuple[dict[str, Any], dict[str, Any], dict[str, Any]]:
    """What ``put_together`` takes, of all recordings but those."""
    keep = ~gone
    cards = {name: getattr(known, name)[keep] for name in ("ids", "places", *CARD_COLUMNS)}
    rows = keep[known.part_row]
    parts = {
        "owner": known.ids[known.part_row[rows]],
        "agent": known.part_agent[rows],
        "role": known.part_role[rows],
        "instrument": known.part_instrument[rows],
    }
    rows = keep[known.term_row]
    return cards, parts, {"owner": known.ids[known.term_row[rows]], "term": known.term[rows]}
