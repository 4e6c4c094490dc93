"""Back and forward go where one was."""

from __future__ import annotations

from mugham_archive.desktop.navigation import REMEMBERED, Navigation


def test_back_and_forward_return_to_where_one_was() -> None:
    navigation = Navigation()
    shown: list[str] = []
    navigation.changed.connect(shown.append)
    for address in ("home", "recordings", "recording/R0000001"):
        navigation.go(address)
    navigation.back()
    navigation.back()
    navigation.forward()
    assert shown[3:] == ["recordings", "home", "recordings"]
    assert (navigation.can_go_back, navigation.can_go_forward) == (True, True)


def test_going_somewhere_new_forgets_what_was_ahead() -> None:
    navigation = Navigation()
    for address in ("home", "events", "modes"):
        navigation.go(address)
    navigation.back()
    navigation.go("partners")
    navigation.forward()
    assert navigation.address == "partners"
    navigation.back()
    assert navigation.address == "events"


def test_a_search_that_is_typed_on_takes_one_step_in_the_history() -> None:
    navigation = Navigation()
    navigation.go("home")
    navigation.go("search/r")
    for query in ("ra", "ras", "rast"):
        navigation.go(f"search/{query}", in_place=True)
    assert navigation.address == "search/rast"
    navigation.back()
    assert navigation.address == "home"


def test_nothing_happens_at_either_end() -> None:
    navigation = Navigation()
    navigation.back()
    navigation.forward()
    assert navigation.address == ""
    navigation.go("home")
    navigation.back()
    navigation.forward()
    assert navigation.address == "home"


def test_the_oldest_steps_are_forgotten() -> None:
    navigation = Navigation()
    for number in range(REMEMBERED + 50):
        navigation.go(f"search/{number}")
    steps = 0
    while navigation.can_go_back:
        navigation.back()
        steps += 1
    assert steps == REMEMBERED - 1
    assert navigation.address == "search/50"
