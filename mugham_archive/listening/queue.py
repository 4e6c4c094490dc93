"""What is played next: a row of playables, one of them current."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from mugham_archive.listening.timeline import Timeline


@dataclass(frozen=True, slots=True)
class Playable:
    """A recording, or with bounds a segment of it; the bounds are recording times in ms (``to_ms`` None = its end)."""

    ref: str
    title: str
    subtitle: str
    timeline: Timeline
    from_ms: int = 0
    to_ms: int | None = None

    def within(self, ms: int) -> int:
        """The nearest recording time that belongs to this playable."""
        last = self.to_ms if self.to_ms is not None else self.timeline.duration_ms or None
        return max(self.from_ms, ms if last is None else min(ms, last))


class Queue:
    """The items in order; the current one stays current however the others are moved."""

    def __init__(self, items: Iterable[Playable] = (), index: int = 0) -> None:
        """Start with some items; ``index`` (brought into range) says which of them is current."""
        self._items = list(items)
        self._index = max(0, min(index, len(self._items) - 1)) if self._items else -1

    @property
    def items(self) -> tuple[Playable, ...]:
        """Everything in the queue, in the order it is played."""
        return tuple(self._items)

    @property
    def index(self) -> int:
        """The place of the current item; -1 when the queue is empty."""
        return self._index

    @property
    def current(self) -> Playable | None:
        """What is being played or is about to be."""
        return self._items[self._index] if self._items else None

    @property
    def following(self) -> Playable | None:
        """What comes after the current item."""
        return self._items[self._index + 1] if self._index + 1 < len(self._items) else None

    def __len__(self) -> int:
        return len(self._items)

    def go_to(self, index: int) -> Playable:
        """Make the item at this place current. Raises IndexError when there is none."""
        self._index = self._checked(index)
        return self._items[index]

    def next(self) -> Playable | None:
        """Go one item on; at the last one stay there and give None."""
        if self.following is None:
            return None
        return self.go_to(self._index + 1)

    def previous(self) -> Playable | None:
        """Go one item back; at the first one stay there and give None."""
        if self._index <= 0:
            return None
        return self.go_to(self._index - 1)

    def add_next(self, *playables: Playable) -> None:
        """Put items right after the current one, in the order given."""
        self._items[self._index + 1 : self._index + 1] = playables
        self._index = max(self._index, 0) if self._items else -1

    def add_last(self, *playables: Playable) -> None:
        """Put items at the end."""
        self._items.extend(playables)
        self._index = max(self._index, 0) if self._items else -1

    def move(self, place: int, to: int) -> None:
        """Take the item at ``place`` out and put it in so that it then stands at ``to``. Raises IndexError."""
        self._checked(place), self._checked(to)
        self._items.insert(to, self._items.pop(place))
        if self._index == place:
            self._index = to
        elif place < self._index <= to:
            self._index -= 1
        elif to <= self._index < place:
            self._index += 1

    def remove(self, index: int) -> Playable:
        """Take an item out; after the current one, the item behind it (else the last) is current. Raises IndexError."""
        removed = self._items.pop(self._checked(index))
        if index < self._index or self._index == len(self._items):
            self._index -= 1
        return removed

    def clear(self) -> None:
        """Take everything out."""
        self._items.clear()
        self._index = -1

    def _checked(self, index: int) -> int:
        if not 0 <= index < len(self._items):
            raise IndexError(f"no item {index} in a queue of {len(self._items)}")
        return index
