"""The policy: a preset, its fields, and in words what it will do (RULES §3, §10)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from opd_desk.domain.model import Source
from opd_desk.domain.policy import NEVER, NONE, STEP_WORDS, Scope, WhenFull, policy_name
from opd_desk.domain.policy_words import policy_sentences
from opd_desk.domain.said import capital, say, together, words_of
from opd_desk.domain.wording import SOURCE_WORDS
from opd_desk.ui.access import Role, call
from opd_desk.ui.dress import dress_dialog
from opd_desk.ui.languages import tr
from opd_desk.ui.panels.entries import Entries, Entry, read_whole
from opd_desk.ui.widgets.base import Words
from opd_desk.ui.widgets.buttons import KeyButton, Kind
from opd_desk.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from opd_desk.domain.policy import Policy
    from opd_desk.services.roster import Unfit
    from opd_desk.ui.theme import Look

_SCOPES, _WHEN_FULL, _YES_NO = tuple(Scope), tuple(WhenFull), (True, False)


def _steps(text: str) -> list[str]:
    """Return steps as a roster file has them, from English or the window's language."""
    known = {tr(words).casefold(): str(step) for step, words in STEP_WORDS.items()}
    parts = [part for part in (" ".join(part.split()) for part in text.casefold().split(",")) if part]
    # One of them may be several words in another language: commas part those.
    return [known.get(each, each) for part in parts for each in ([part] if part in known else part.split())]


def _whole_or(none: str) -> Callable[[str], object]:
    """Return what reads a whole number, or the word for none."""
    return lambda text: str(none) if text.casefold() == tr(none).casefold() else read_whole(text)


_FIELDS = (
    *(Entry(f"rank_{source}", 0, read=read_whole, label=SOURCE_WORDS[source]) for source in Source),
    Entry("emergency", 1, read=_steps, label=say("Steps for an emergency: overflow, rebook, demote, cancel, in turn")),
    Entry("preempt", 2, read=_steps, label=say("Steps for the others, of the same"), placeholder=say("none")),
    Entry("overflow", 3, 4, _whole_or(NONE), label=say("Over the places, or none")),
    Entry("reserve", 3, 3, read_whole, label=say("Kept in a slot")),
    Entry("reserve_release", 3, 4, _whole_or(NEVER), label=say("Freed after min, or never")),
    Entry("grace_minutes", 3, 3, read_whole, label=say("Grace, minutes")),
)


class PolicyDialog(QDialog):
    """Preset and fields on the left, what they will do on the right.

    `changed(object)`: the table as it stands, to be judged; `save_wanted(object)`: to be judged and kept.
    """

    changed = Signal(object)
    save_wanted = Signal(object)

    def __init__(self, look: Look, presets: Mapping[str, Policy], policy: Policy, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr(say("Policy")))
        self._presets, self._names, self._filling = presets, tuple(presets), False
        self.preset = Segments(look, say("Preset"), [capital(policy_name(name)) for name in presets])
        self.entries = Entries(look, _FIELDS)
        self.scope = Segments(look, say("Places are looked for"), [say("In the slot"), say("In the day")])
        self.one_per_day = Segments(look, say("One token a day"), [say("Yes"), say("No")])
        self.urgent = Segments(look, say("Emergency without a place"), [say("Waitlist"), say("Refuse")])
        self.rest = Segments(look, say("Others without a place"), [say("Waitlist"), say("Refuse")])
        self.words = Words(look, "text")
        self.save_button = KeyButton(look, say("Save"), "Ctrl S", kind=Kind.PRIMARY)
        self._lay_out(look)
        self.resize(min(1000, parent.width() - 40), min(600, parent.height() - 40))
        self.entries.changed.connect(self._tell_change)
        self.preset.picked.connect(lambda index: self.show_policy(presets[self._names[index]]))
        for segments in (self.scope, self.one_per_day, self.urgent, self.rest):
            segments.picked.connect(lambda _: self._tell_change())
        self.entries.entered.connect(self.save)
        self.save_button.clicked.connect(self.save)
        QShortcut(QKeySequence("Ctrl+S"), self, self.save)
        self.show_policy(policy)
        self.preset.setFocus()

    def _lay_out(self, look: Look) -> None:
        fields = QWidget()
        left = QVBoxLayout(fields)
        left.setContentsMargins(0, 0, 8, 0)
        left.addLayout(self._choices(look, ((say("Begin with the preset"), self.preset),)))
        left.addSpacing(8)
        ranks = Words(look)
        ranks.setText(say("Who comes first: 1 before 2 before 3"))
        left.addWidget(ranks)
        left.addWidget(self.entries)
        left.addLayout(
            self._choices(
                look,
                (
                    (say("Places are looked for"), self.scope),
                    (say("One token a day with a doctor"), self.one_per_day),
                    (say("An emergency without a place"), self.urgent),
                    (say("Others without a place"), self.rest),
                ),
            )
        )
        left.addStretch(1)
        note = Words(look, "muted")
        note.setText(say("It counts for the commands after it; slots that are there keep what they keep."))
        back = KeyButton(look, say("Back"), "Esc")
        back.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(note, 1)
        buttons.addWidget(self.save_button)
        buttons.addWidget(back)
        sides = QHBoxLayout()
        sides.addWidget(_scrolled(say("Settings of the policy"), fields), 3)
        sides.addWidget(_scrolled(say("The policy in words"), self.words), 2)
        whole = QVBoxLayout(self)
        whole.addLayout(sides, 1)
        whole.addLayout(buttons)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        dress_dialog(self, look)

    def _choices(self, look: Look, rows: tuple[tuple[str, Segments], ...]) -> QGridLayout:
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        for place, (label, segments) in enumerate(rows):
            words = Words(look)
            words.setText(label)
            words.setWordWrap(False)
            grid.addWidget(words, place, 0)
            grid.addWidget(segments, place, 1)
        return grid

    def show_policy(self, policy: Policy) -> None:
        """Fill in a policy and say what it will do."""
        self._filling = True
        self.preset.choose(self._names.index(policy.name) if policy.name in self._names else None)
        self.entries.show_texts(
            {f"rank_{source}": str(rank) for source, rank in policy.ranks.items()}
            | {
                "emergency": together(*(STEP_WORDS[step] for step in policy.emergency), between=", "),
                "preempt": together(*(STEP_WORDS[step] for step in policy.preempt), between=", "),
                "overflow": _or_words(policy.overflow, NONE),
                "reserve_release": _or_words(policy.reserve_release, NEVER),
            }
            | {name: str(getattr(policy, name)) for name in ("reserve", "grace_minutes")}
        )
        self.scope.choose(_SCOPES.index(policy.scope))
        self.one_per_day.choose(_YES_NO.index(policy.one_per_day))
        self.urgent.choose(_WHEN_FULL.index(policy.emergency_when_full))
        self.rest.choose(_WHEN_FULL.index(policy.rest_when_full))
        self._filling = False
        self.show_words(policy)

    def show_words(self, policy: Policy) -> None:
        """Say what a policy will do, and let it be saved."""
        self.entries.clear_told()
        self.words.setText(together(*policy_sentences(policy).values(), between="\n\n"))
        self.save_button.allow()

    def show_unfit(self, unfit: Unfit, *, go_there: bool) -> None:
        """Say at its field what cannot be; what the policy will do is not known then."""
        self.entries.clear_told()
        name = unfit.field
        if name == "ranks":
            whose = next((source for source in Source if f"rank of {source} " in str(unfit)), Source.EMERGENCY)
            name = f"rank_{whose}"
        self.entries.tell(name, words_of(unfit), go_there=go_there)
        self.words.setText(say("What it will do is said here once every field can be read."))
        self.save_button.allow(words_of(unfit))

    def table(self) -> dict[str, Any]:
        """Return what stands in the fields, as a roster file has a policy."""
        table = self.entries.table()
        table["ranks"] = {str(source): table.pop(f"rank_{source}") for source in Source}
        base = self._names[self.preset.current] if self.preset.current is not None else "standard"
        return table | {
            "base": base,
            "scope": str(_SCOPES[self.scope.current or 0]),
            "one_per_day": _YES_NO[self.one_per_day.current or 0],
            "when_full": {
                "emergency": str(_WHEN_FULL[self.urgent.current or 0]),
                "rest": str(_WHEN_FULL[self.rest.current or 0]),
            },
        }

    def save(self) -> None:
        """Ask that the policy be judged and kept."""
        self.save_wanted.emit(self.table())

    def _tell_change(self) -> None:
        if not self._filling:
            self.changed.emit(self.table())


def _or_words(limit: int | None, none: str) -> str:
    return none if limit is None else str(limit)


def _scrolled(name: str, widget: QWidget) -> QScrollArea:
    area = QScrollArea()
    call(area, name, Role.Document)
    area.setWidget(widget)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area
