"""Who has the Delete key: the window asks whether to put entries into the bin, unless a widget takes its own things away."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

# Set on a widget that does something of its own with the key.
DELETES_ITSELF = "deletesItself"


def deletes_itself(widget: QWidget | None) -> bool:
    """Whether the widget, or one that it is in, takes things away by the Delete key on its own."""
    while widget is not None:
        if widget.property(DELETES_ITSELF):
            return True
        widget = widget.parentWidget()
    return False
