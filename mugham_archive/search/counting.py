"""Counts the recordings of a result by what they have: agents, terms, and the columns of their cards.

What counting goes by (each recording once per value, values in order) is drawn from the columns when first asked for and
kept as long as they are the same.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from mugham_archive.search.columns import Columns

if TYPE_CHECKING:
    from mugham_archive.search.columns import Mask


@dataclass(frozen=True, slots=True)
class Amounts:
    """Values in rising order and in how many recordings each stands; only those that stand in some."""

    values: Any
    amounts: Any

    @classmethod
    def of(cls, counted: dict[int, int]) -> Amounts:
        """The same from a table of values."""
        import numpy as np

        values = sorted(value for value, amount in counted.items() if amount)
        return cls(np.array(values, np.int64), np.array([counted[value] for value in values], np.int64))

    def __len__(self) -> int:
        return len(self.values)

    def pairs(self) -> dict[int, int]:
        """Every value with its amount."""
        return dict(zip(self.values.tolist(), self.amounts.tolist(), strict=True))

    def amount(self, value: int) -> int:
        """In how many recordings a value stands."""
        import numpy as np

        at = int(np.searchsorted(self.values, value))
        return int(self.amounts[at]) if at < len(self.values) and self.values[at] == value else 0

    def largest(self, limit: int) -> list[int]:
        """The values that stand in most recordings, of equals the smaller value first."""
        import numpy as np

        order = np.lexsort((self.values, -self.amounts)) if len(self) else np.zeros(0, np.int64)
        return [int(value) for value in self.values[order[:limit]]]


@dataclass(frozen=True, slots=True)
class _Grouped:
    """The rows of recordings, those of one value beside each other from ``starts`` on."""

    values: Any
    starts: Any
    rows: Any

    def count(self, mask: Mask) -> Amounts:
        import numpy as np

        if not len(self.rows):
            return Amounts.of({})
        counted = np.add.reduceat(mask[self.rows].view(np.uint8), self.starts, dtype=np.int32)
        there = np.flatnonzero(counted)
        return Amounts(self.values[there].astype(np.int64), counted[there])


@dataclass(frozen=True, slots=True)
class _Bits:
    """One bit for each recording, for values that stand in many of them: 64 are counted at once."""

    values: Any
    words: Any

    def count(self, packed: Any) -> Amounts:
        import numpy as np

        if not len(self.values):
            return Amounts.of({})
        counted = np.bitwise_count(self.words & packed).sum(axis=1, dtype=np.int64)
        there = np.flatnonzero(counted)
        return Amounts(self.values[there], counted[there])


def _packed(mask: Mask) -> Any:
    """A mask as whole numbers of 64 bits."""
    import numpy as np

    found = np.zeros(-(-len(mask) // 64) * 8, np.uint8)
    bits = np.packbits(mask)
    found[: len(bits)] = bits
    return found.view(np.uint64)


# A value in more than this part of all recordings takes less room, and is counted sooner, as bits.
_COMMON = 1 / 100


def _grouped(sorted_values: Any, rows: Any) -> _Grouped:
    import numpy as np

    fresh = np.ones(len(sorted_values), bool)
    fresh[1:] = sorted_values[1:] != sorted_values[:-1]
    starts = np.flatnonzero(fresh)
    return _Grouped(sorted_values[starts], starts, rows)


@dataclass(frozen=True, slots=True)
class _Coded:
    """A column with its values numbered from 0 in rising order, which is quicker to count than large numbers."""

    values: Any
    codes: Any

    def count(self, rows: Any) -> Amounts:
        import numpy as np

        counted = np.bincount(self.codes[rows], minlength=len(self.values))
        # 0 stands for “none”, which is no value.
        there = np.flatnonzero((counted > 0) & (self.values > 0))
        return Amounts(self.values[there].astype(np.int64), counted[there])


@dataclass(slots=True)
class Counts:
    """Counts over one state of the columns; may be asked from any thread."""

    columns: Columns
    _agents: _Grouped | None = None
    _terms: tuple[_Grouped, _Bits] | None = None
    _coded: dict[str, _Coded] = field(default_factory=dict)

    def of_column(self, name: str, rows: Any) -> Amounts:
        """How many of these rows have each value of a column."""
        import numpy as np

        coded = self._coded.get(name)
        if coded is None:
            column = getattr(self.columns, name)
            values = np.flatnonzero(np.bincount(column)) if len(column) else np.zeros(0, np.int64)
            codes = np.zeros(int(values[-1]) + 1 if len(values) else 1, np.min_scalar_type(len(values)))
            codes[values] = np.arange(len(values))
            coded = self._coded[name] = _Coded(values, codes[column])
        return coded.count(rows)

    def of_years(self, rows: Any) -> dict[int, int]:
        """How many of these rows are of each year by their first day; 0 for those that are undated."""
        import numpy as np

        coded = self._coded.get("year")
        if coded is None:
            years = (self.columns.earliest // 10_000).astype(np.int16)
            coded = self._coded["year"] = _Coded(np.arange(int(years.max(initial=0)) + 1), years)
        counted = np.bincount(coded.codes[rows], minlength=1)
        return {year: int(counted[year]) for year in np.flatnonzero(counted).tolist()}

    def of_agents(self, mask: Mask) -> Amounts:
        """In how many of these recordings each agent takes part, whatever they do there."""
        import numpy as np

        if self._agents is None:
            rows, agents = self.columns.part_row, self.columns.part_agent
            # Parts are sorted by agent and recording: one that only plays two things in a recording is counted once.
            fresh = np.ones(len(rows), bool)
            fresh[1:] = (rows[1:] != rows[:-1]) | (agents[1:] != agents[:-1])
            self._agents = _grouped(agents[fresh], rows[fresh])
        return self._agents.count(mask)

    def of_terms(self, mask: Mask) -> Amounts:
        """How many of these recordings use each term of the vocabulary."""
        if self._terms is None:
            self._terms = self._sorted_out(_grouped(self.columns.term, self.columns.term_row))
        rare, common = self._terms
        few, many = rare.count(mask), common.count(_packed(mask))
        return Amounts.of({**few.pairs(), **many.pairs()})

    def _sorted_out(self, grouped: _Grouped) -> tuple[_Grouped, _Bits]:
        """The values that stand in few recordings, and those that stand in many."""
        import numpy as np

        ends = np.append(grouped.starts[1:], len(grouped.rows))
        common = np.flatnonzero(ends - grouped.starts > _COMMON * len(self.columns))
        words = np.zeros((len(common), -(-len(self.columns) // 64)), np.uint64)
        rare = np.ones(len(grouped.rows), bool)
        for place, number in enumerate(common):
            these = slice(grouped.starts[number], ends[number])
            words[place] = _packed(self.columns.mask_of_rows(grouped.rows[these]))
            rare[these] = False
        few = _grouped(np.repeat(grouped.values, ends - grouped.starts)[rare], grouped.rows[rare])
        return few, _Bits(grouped.values[common].astype(np.int64), words)
