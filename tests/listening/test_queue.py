"""The queue: what is current and what comes next."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mugham_archive.listening.queue import Playable, Queue
from mugham_archive.listening.timeline import Timeline


def item(name: str) -> Playable:
    return Playable(name, name, "", Timeline((), 0))


def names(queue: Queue) -> str:
    return "".join(playable.ref for playable in queue.items)


def test_next_and_previous_stay_at_the_ends() -> None:
    queue = Queue(map(item, "abc"), 1)
    assert queue.next() == item("c")
    assert queue.next() is None
    assert queue.current == item("c")
    assert queue.previous() == item("b")
    assert queue.previous() == item("a")
    assert queue.previous() is None
    assert queue.current == item("a")


def test_items_are_added_after_the_current_one_or_at_the_end() -> None:
    queue = Queue(map(item, "abc"))
    queue.add_next(item("x"), item("y"))
    queue.add_last(item("z"))
    assert names(queue) == "axybcz"
    assert queue.following == item("x")


def test_the_first_item_of_an_empty_queue_becomes_current() -> None:
    for add in (Queue.add_next, Queue.add_last):
        queue = Queue()
        assert queue.index == -1
        add(queue, item("a"), item("b"))
        assert queue.current == item("a")
        assert names(queue) == "ab"


@given(st.integers(1, 6), st.data())
def test_moving_anything_leaves_the_current_item_current(size: int, data: st.DataObject) -> None:
    place, to, current = (data.draw(st.integers(0, size - 1)) for _ in range(3))
    queue = Queue(map(item, "abcdef"[:size]), current)
    before = queue.current
    moved = queue.items[place]
    queue.move(place, to)
    assert queue.current == before
    assert queue.items[to] == moved
    assert sorted(names(queue)) == sorted("abcdef"[:size])


@given(st.integers(1, 6), st.data())
def test_removing_keeps_the_current_item_or_goes_to_what_followed_it(size: int, data: st.DataObject) -> None:
    place, current = (data.draw(st.integers(0, size - 1)) for _ in range(2))
    queue = Queue(map(item, "abcdef"[:size]), current)
    expected = queue.following if place == current else queue.current
    removed = queue.remove(place)
    assert removed not in queue.items
    assert queue.current == (expected or (queue.items[-1] if size > 1 else None))


def test_a_cleared_queue_is_empty_and_refuses_places() -> None:
    queue = Queue(map(item, "abc"))
    queue.clear()
    assert len(queue) == 0 and queue.current is None and queue.next() is None and queue.previous() is None
    for refused in (lambda: queue.remove(0), lambda: queue.go_to(0), lambda: queue.move(0, 0)):
        with pytest.raises(IndexError):
            refused()
