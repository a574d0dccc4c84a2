"""The way through the tour: only forward by what is done, and always back out again."""

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from dataperf_gui.gui.tour.plan import N_FIXES, RACE_ITEMS, STEPS, Phase, Plan

EVENTS: dict[str, Callable[[Plan], None]] = {
    "next": Plan.next,
    "back": Plan.back,
    "decided": lambda plan: plan.on_decided(plan.decided + 1),
    "undone": lambda plan: plan.on_decided(max(plan.decided - 1, 0)),
    "race_begun": Plan.on_race_begun,
    "race_over": Plan.on_race_over,
    "reported": Plan.on_reported,
}


def plan_at(*events: str) -> Plan:
    plan = Plan()
    plan.on_ready()
    for event in events:
        EVENTS[event](plan)
    return plan


def test_the_whole_way_by_doing_what_is_asked() -> None:
    plan = plan_at()
    phases = [plan.phase]
    done = ["next", *["decided"] * N_FIXES, "next", "race_begun", *["decided"] * RACE_ITEMS,
            "race_over", "next", "reported", "next"]  # fmt: skip
    for event in done:
        EVENTS[event](plan)
        phases.append(plan.phase)
    assert list(dict.fromkeys(phases)) == [
        Phase.LOOK, Phase.FIX, Phase.WATCH, Phase.START_RACE, Phase.RACE, Phase.RACE_OVER,
        Phase.REPORT, Phase.GOODBYE, Phase.ENDED,
    ]  # fmt: skip
    assert plan.raced == RACE_ITEMS


def test_the_whole_way_by_skipping() -> None:
    plan, steps = plan_at(), [0]
    while plan.phase is not Phase.ENDED:
        plan.next()
        steps.append(plan.step)
    assert steps == [0, 1, 2, 3, 4, 4, 4]


def test_two_decisions_are_not_three_and_undo_counts_back() -> None:
    plan = plan_at("next", "decided", "decided")
    assert (plan.phase, plan.fixed) == (Phase.FIX, 2)
    plan.on_decided(1)
    assert plan.fixed == 1
    plan.on_decided(3)
    assert plan.phase is Phase.WATCH


def test_who_comes_back_to_look_again_is_not_pushed_on() -> None:
    plan = plan_at("next", *["decided"] * 3, "back")
    assert (plan.phase, plan.fixed) == (Phase.FIX, 3)
    plan.on_decided(4)
    assert plan.phase is Phase.FIX


def test_back_finds_the_race_as_it_stands() -> None:
    over = plan_at("next", "next", "next", "race_begun", "race_over", "next", "back")
    assert over.phase is Phase.RACE_OVER
    on = plan_at("next", "next", "next", "race_begun", "next", "back")
    assert on.phase is Phase.RACE
    on.back()
    on.on_race_over()
    assert on.phase is Phase.WATCH
    on.next()
    assert on.phase is Phase.RACE_OVER


def test_nothing_goes_on_before_the_digits_are_there() -> None:
    plan = Plan()
    for event in EVENTS.values():
        event(plan)
        assert plan.phase is Phase.OPENING


@given(st.lists(st.sampled_from(sorted(EVENTS)), max_size=40))
def test_whatever_happens_the_step_moves_by_one_at_most_and_next_leads_out(
    events: list[str],
) -> None:
    plan = plan_at()
    for event in events:
        before = plan.step
        EVENTS[event](plan)
        assert abs(plan.step - before) <= 1
        assert 0 <= plan.fixed <= N_FIXES
        assert 0 <= plan.raced <= RACE_ITEMS
    for _ in STEPS:
        plan.next()
    assert plan.phase is Phase.ENDED
