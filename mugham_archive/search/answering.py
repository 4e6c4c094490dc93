"""Which recordings a condition holds for: words are asked of the full-text index, everything else of the columns."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sqlalchemy.orm import Session

from mugham_archive.search import full_text, side_by_side
from mugham_archive.search.column_reading import numbers
from mugham_archive.search.columns import Columns
from mugham_archive.search.conditions import (
    And,
    Asked,
    Between,
    Condition,
    Dated,
    Is,
    Lacks,
    Not,
    Or,
    Part,
    Text,
    Uses,
)
from mugham_archive.search.counting import Counts
from mugham_archive.search.side_by_side import Helpers

if TYPE_CHECKING:
    from mugham_archive.search.columns import Mask

# What was found for so many words is remembered as long as the archive does not change; an eighth of a byte a recording.
REMEMBERED = 128


@dataclass(slots=True)
class Remembered:
    """What was worked out while the columns are the same; one for each state of the archive."""

    found: OrderedDict[Text, Any] = field(default_factory=OrderedDict)
    _counts: Counts | None = None

    def counts(self, columns: Columns) -> Counts:
        """What counts over these columns."""
        if self._counts is None:
            self._counts = Counts(columns)
        return self._counts


@dataclass(frozen=True, slots=True)
class Answers:
    """Answers conditions over one state of the archive; ``mask`` has one place for each of the columns' rows.

    Raises Cancelled as soon as ``cancelled`` says so.
    """

    session: Session
    columns: Columns
    remembered: Remembered = field(default_factory=Remembered)
    helpers: Helpers = field(default_factory=Helpers)
    cancelled: Callable[[], bool] | None = None

    def mask(self, condition: Condition) -> Mask:
        """The recordings for which it holds."""
        import numpy as np

        columns = self.columns
        if isinstance(condition, And):
            return self._and(condition)
        if isinstance(condition, Or):
            mask = np.zeros(len(columns), bool)
            for part in condition.parts:
                mask |= self.mask(part)
            return mask
        if isinstance(condition, Not):
            return ~self.mask(condition.part)
        if isinstance(condition, Text):
            return self._text(condition)
        if isinstance(condition, Part):
            return self._part(condition)
        if isinstance(condition, Uses):
            mask = np.zeros(len(columns), bool)
            for term in condition.terms:
                mask[columns.of_term(term)] = True
            return mask
        if isinstance(condition, Is):
            return is_among(getattr(columns, condition.column), condition.values)
        if isinstance(condition, Between):
            return between(getattr(columns, condition.column), condition.least, condition.most)
        if isinstance(condition, Dated):
            return dated(columns, condition)
        if isinstance(condition, Lacks):
            return (columns.lacks & condition.bits) != 0
        assert isinstance(condition, Asked)
        return columns.mask_of_rows(columns.rows_of(numbers(self.session, condition.question)))

    def _and(self, condition: And) -> Mask:
        import numpy as np

        mask = np.ones(len(self.columns), bool)
        for part in condition.parts:
            mask &= self.mask(part)
        return mask

    def _text(self, text: Text) -> Mask:
        import numpy as np

        known = self.remembered.found.get(text)
        if known is not None:
            self.remembered.found.move_to_end(text)
            return np.unpackbits(known, count=len(self.columns)).view(bool)
        # The recordings that use a term are at hand here: the index is asked for the words themselves alone.
        asked = full_text.recordings(self.session, _without_terms(text))
        if full_text.divides(self.session, text):
            rows = side_by_side.rows(self.session, self.columns, asked, self.helpers, self.cancelled)
        else:
            rows = self.columns.rows_at(numbers(self.session, asked))
        mask = self.columns.mask_of_rows(rows)
        for term in () if text.within else text.terms:
            mask[self.columns.of_term(term)] = True
        self.remembered.found[text] = np.packbits(mask)
        while len(self.remembered.found) > REMEMBERED:
            self.remembered.found.popitem(last=False)
        return mask

    def _part(self, part: Part) -> Mask:
        import numpy as np

        columns = self.columns
        if part.agents is None and (part.roles is None) != (part.instruments is None):
            # Whoever it is: a recording uses the roles and instruments of those who take part, and no others.
            return self.mask(Uses(part.roles or part.instruments or frozenset()))
        if part.agents is None:
            rows = np.ones(len(columns.part_row), bool)
        elif len(part.agents) > _MANY:
            rows = is_among(columns.part_agent, part.agents)
        else:
            places = [
                np.arange(where.start, where.stop) for where in map(columns.parts_of, sorted(part.agents))
            ]
            chosen = np.concatenate(places) if places else np.zeros(0, np.int64)
            for values, column in (
                (part.roles, columns.part_role),
                (part.instruments, columns.part_instrument),
            ):
                if values is not None:
                    chosen = chosen[is_among(column[chosen], values)]
            return columns.mask_of_rows(columns.part_row[chosen])
        for values, column in ((part.roles, columns.part_role), (part.instruments, columns.part_instrument)):
            if values is not None:
                rows &= is_among(column, values)
        return columns.mask_of_rows(columns.part_row[rows])


# More agents than this are looked for in one go over all parts.
_MANY = 2_000


def _without_terms(text: Text) -> Text:
    return Text(text.words, text.whole, (), text.names, text.within)


def is_among(column: Any, values: frozenset[int]) -> Any:
    """Where the column is one of the values."""
    import numpy as np

    if len(values) == 1:
        return column == next(iter(values))
    if not values or not len(column):
        return np.zeros(len(column), bool)
    last = int(column.max())
    chosen = np.zeros(last + 1, bool)
    chosen[[value for value in values if 0 <= value <= last]] = True
    return chosen[column]


def between(column: Any, least: int | None, most: int | None) -> Any:
    """Where the column is something (not 0) within the bounds."""
    mask = column >= max(1, least or 1)
    if most is not None:
        mask &= column <= most
    return mask


def dated(columns: Columns, condition: Dated) -> Mask:
    """Where the recording may be of these days."""
    mask = columns.earliest > 0
    if condition.first is not None:
        mask &= columns.latest >= condition.first
    if condition.last is not None:
        mask &= columns.earliest <= condition.last
    return mask
