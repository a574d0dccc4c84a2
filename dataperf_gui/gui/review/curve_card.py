"""The official score of a cleaning session: how few fixes bring nearly all of the accuracy."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from dataperf_gui.challenges.vision_cleaning.session_curve import SessionResult, is_scored
from dataperf_gui.gui.review.curve_feed import CurveFeed
from dataperf_gui.gui.review.presenter import ReviewPresenter
from dataperf_gui.gui.texts import percent, tr
from dataperf_gui.gui.theme.theme import Theme
from dataperf_gui.gui.theme.tokens import GRID
from dataperf_gui.gui.widgets.basics import card, label
from dataperf_gui.gui.widgets.painted import describe, show_value


class CurvePicture(QWidget):
    """Accuracy against fixes: the person's own part strong, the rest pale, the target dashed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._result: SessionResult | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        describe(self, QAccessible.Role.Chart, tr("Accuracy after each fix"))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return a size with room for the line."""
        return QSize(160, 44)

    def show_result(self, result: SessionResult) -> None:
        """Show another curve."""
        self._result = result
        show_value(self, in_words(result))
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the target, the curve, and a dot where the target is reached."""
        if self._result is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        points, target = self._points(self._result)
        painter.setPen(QPen(self._theme.colour("outline"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(points[0].x(), target), QPointF(points[-1].x(), target))
        own = self._result.n_fixed
        accent, muted = self._theme.colour("accent"), self._theme.colour("muted")
        painter.setPen(QPen(muted, 1))
        painter.drawPolyline(QPolygonF(points[max(own - 1, 0) :]))
        painter.setPen(QPen(accent, 2))
        painter.drawPolyline(QPolygonF(points[:own]))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent if self._result.is_reached else muted)
        painter.drawEllipse(points[self._result.n_needed - 1], 3, 3)

    def _points(self, result: SessionResult) -> tuple[list[QPointF], float]:
        """Return where the curve goes, and the height of the target."""
        place = QRectF(self.rect()).adjusted(4, 6, -6, -6)
        accuracy = result.curve.accuracy.tolist()
        low, high = min(*accuracy, result.target), max(*accuracy, result.target)
        scale = place.height() / max(high - low, 0.01)
        step = place.width() / max(len(accuracy) - 1, 1)
        points = [
            QPointF(place.left() + i * step, place.bottom() - (value - low) * scale)
            for i, value in enumerate(accuracy)
        ]
        return points, place.bottom() - (result.target - low) * scale


class CurveCard(QWidget):
    """Follows a session on a cleaning task; hidden for other data.

    Parameters
    ----------
    presenter : ReviewPresenter
        Whose decisions are followed.
    theme : Theme
        Colours.
    """

    def __init__(self, presenter: ReviewPresenter, theme: Theme) -> None:
        super().__init__()
        self._feed: CurveFeed | None = None
        self._score, self._state = label("…", "strong"), label(role="muted")
        self._words = label(tr("Computing the curve of your fixes…"), "muted", wraps=True)
        self._picture = CurvePicture(theme)
        self._lay_out()
        data = presenter.bench.dataset
        if is_scored(data):
            self._follow(CurveFeed(data, presenter.session, self), presenter)
        else:
            self.hide()  # never shown here: without a parent yet, it would open as a window

    def close_down(self) -> None:
        """End the work."""
        if self._feed is not None:
            self._feed.close()

    @property
    def score_text(self) -> str:
        """The official score as shown."""
        return self._score.text()

    @property
    def words_text(self) -> str:
        """The sentence as shown."""
        return self._words.text()

    @property
    def is_up_to_date(self) -> bool:
        """Whether the result of the last decision is shown."""
        return not self._state.text() and self.score_text != "…"

    def _lay_out(self) -> None:
        frame, column = card()
        column.setSpacing(GRID // 2)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        head = QHBoxLayout()
        head.addWidget(label(tr("Share of fixes needed").upper(), "eyebrow"))
        head.addStretch(1)
        head.addWidget(self._state)
        head.addWidget(self._score)
        column.addLayout(head)
        column.addWidget(self._picture)
        column.addWidget(self._words)
        practice = label(tr("For practice: it knows the checked labels and the test set."), "muted")
        practice.setWordWrap(True)
        practice.setToolTip(_practice())
        column.addWidget(practice)

    def _follow(self, feed: CurveFeed, presenter: ReviewPresenter) -> None:
        self._feed = feed
        feed.asked.connect(self._on_asked)
        feed.arrived.connect(self._on_arrived)
        feed.failed.connect(presenter.failed)
        presenter.decided.connect(feed.request)
        feed.request()

    @Slot()
    def _on_asked(self) -> None:
        self._state.setText(tr("estimating…"))

    @Slot(object)
    def _on_arrived(self, result: SessionResult) -> None:
        self._state.clear()
        self._score.setText(percent(result.curve.fraction_fixes, 1))
        self._words.setText(in_words(result))
        self._picture.show_result(result)
        self.setToolTip(_explanation(result))
        self._score.setAccessibleDescription(self.toolTip())


def in_words(result: SessionResult) -> str:
    """Say how far the person is from the target."""
    total = len(result.curve.accuracy)
    if result.is_reached:
        return tr(
            "Your fix {n} of {total} reached the target of {target:.0%}.",
            n=result.n_needed, total=total, target=result.target,
        )  # fmt: skip
    return tr(
        "{fixed} fixes so far; the target of {target:.0%} comes at fix {n} of {total} if the rest "
        "is fixed in the order of the data.",
        fixed=result.n_fixed, target=result.target, n=result.n_needed, total=total,
    )  # fmt: skip


def _practice() -> str:
    return tr(
        "The curve is computed from the human-verified labels (hv_label) and the test rows. An "
        "entry of the division \u201calgorithm\u201d may use neither, so do not let this card "
        "guide one."
    )


def _explanation(result: SessionResult) -> str:
    return tr(
        "The challenge's score, fraction_fixes = {score:.4f}: the share of labels looked at before "
        "the test model has 95 % of the accuracy that it has with every label right. Less is "
        "better. A label looked at counts as a fix, whatever you decided.",
        score=result.curve.fraction_fixes,
    )
