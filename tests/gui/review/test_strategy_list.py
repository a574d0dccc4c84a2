"""The list of orders says which strategies look at clean items."""

from pytestqt.qtbot import QtBot

from dataperf_gui.gui.review.filter_bar import FilterBar, strategies_for
from dataperf_gui.strategies.registry import BUILT_INS

MARK = " (uses clean items)"


def listed(qtbot: QtBot, *, has_validation: bool) -> dict[str, str]:
    """Return the names and texts of the list as the bar shows it."""
    bar = FilterBar(("a", "b"), strategies_for(has_validation=has_validation))
    qtbot.addWidget(bar)
    combo = bar.strategy
    return {combo.itemData(row): combo.itemText(row) for row in range(combo.count())}


def test_strategies_that_use_clean_items_are_marked(qtbot: QtBot) -> None:
    texts = listed(qtbot, has_validation=True)
    assert set(texts) >= {strategy.name for strategy in BUILT_INS}
    for strategy in BUILT_INS:
        assert texts[strategy.name].endswith(MARK) == strategy.uses_validation


def test_without_clean_items_there_is_no_mark_and_no_strategy_that_needs_them(
    qtbot: QtBot,
) -> None:
    texts = listed(qtbot, has_validation=False)
    assert not [text for text in texts.values() if text.endswith(MARK)]
    offered = {strategy.name for strategy in BUILT_INS if not strategy.needs_validation}
    assert offered <= set(texts)
    assert "influence" not in texts
