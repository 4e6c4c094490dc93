"""Long work beside other work."""

from __future__ import annotations

import gc

from mugham_archive.jobs import many_objects


def test_the_collector_is_as_before_when_the_last_work_is_done() -> None:
    usual = gc.get_threshold()
    first, second = many_objects(), many_objects()
    with first:
        seldom = gc.get_threshold()
        assert seldom != usual
        second.__enter__()
    assert gc.get_threshold() == seldom
    second.__exit__(None, None, None)
    assert gc.get_threshold() == usual
