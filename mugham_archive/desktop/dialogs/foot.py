"""The buttons at the foot of a dialog: Cancel, and at the right the deed, which Enter does."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton

translate = QCoreApplication.translate


def foot(dialog: QDialog, deed: str) -> tuple[QDialogButtonBox, QPushButton]:
    """Both buttons in their box, which accepts or rejects the dialog, and the one of the deed."""
    box = QDialogButtonBox()
    take = box.addButton(deed, QDialogButtonBox.ButtonRole.AcceptRole)
    take.setObjectName("primary")
    leave = box.addButton(translate("Desk", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
    # Enter is never Cancel: Qt would give it to the first button.
    leave.setAutoDefault(False)
    box.accepted.connect(dialog.accept)
    box.rejected.connect(dialog.reject)
    return box, take
