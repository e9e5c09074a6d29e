"""A form as it would look to whoever fills it: drawn whole, taking no answers."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QStackedLayout, QWidget

from lipas_desktop.services.open_form import OpenForm
from lipas_desktop.ui import theme
from lipas_desktop.ui.context import AppContext
from lipas_desktop.ui.formview.canvas import Canvas
from lipas_desktop.ui.formview.view import FormView
from lipas_desktop.ui.widgets.labels import label
from lipas_desktop.ui.widgets.live import Live


class FormPicture(Live, QWidget):
    """Draws an empty form, or says why it cannot be drawn; arrows scroll."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._view = FormView(context)
        self.none = label(13, 400, "text2", wrap=True)
        self.none.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        scroll = self._view.findChild(QScrollArea)
        assert scroll is not None
        self._scroll = scroll
        scroll.setObjectName("form_picture")
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.none)
        self._stack.addWidget(self._view)
        self._view.language_changed.connect(self._still)
        self.go_live()

    def restyle(self) -> None:
        """Take the margins of the text size."""
        t = theme.current()
        self.none.setContentsMargins(t.px(20), t.px(40), t.px(20), 0)

    def retranslate(self) -> None:
        """Name it for a screen reader."""
        self._scroll.setAccessibleName(self.tr("Tampilan formulir"))

    @property
    def view(self) -> FormView:
        """Return the form as it is drawn."""
        return self._view

    def show_form(self, opened: OpenForm | None) -> None:
        """Draw a form, with None nothing."""
        if opened is not None:
            self._view.open(opened)
            self._still()
        self._stack.setCurrentWidget(self._view if opened is not None else self.none)

    def _still(self) -> None:
        """Let no question take the focus or the mouse; the wheel and the arrows scroll."""
        canvas = self._view.findChild(Canvas)
        assert canvas is not None
        canvas.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        for part in canvas.findChildren(QWidget):
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def enter(self) -> None:
        """Stand on the form, so that arrows scroll it."""
        self._scroll.setFocus(Qt.FocusReason.OtherFocusReason)
