"""The style sheet, made from the tokens: hairlines instead of boxes, one accent, a focus that can be seen."""

from __future__ import annotations

from mugham_archive import settings
from mugham_archive.desktop.theme.tokens import BODY, CAPTION, DISPLAY, TITLE, Tokens


def style_sheet(t: Tokens, scale: float) -> str:
    """The whole style sheet of a theme, with text of ``scale`` times its normal size."""
    pictures = (settings.resources() / "pictures").as_posix()
    caption, body, title, display = (f"{points * scale:.1f}pt" for points in (CAPTION, BODY, TITLE, DISPLAY))
    return f"""
QWidget {{ color: {t.text}; font-size: {body}; }}
QMainWindow, QDialog {{ background: {t.window}; }}
QToolTip {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.line_strong}; padding: 4px 8px; }}
QLabel {{ background: transparent; }}
QLabel#pageTitle {{ font-size: {display}; font-weight: 600; }}
QLabel#kicker {{ font-size: {caption}; color: {t.accent}; font-weight: 600; }}
QLabel#pageLine {{ color: {t.muted}; }}
QLabel#sectionTitle {{ font-size: {title}; font-weight: 600; }}
QLabel#sectionAmount, QLabel#caption, QLabel#muted {{ color: {t.muted}; }}
QLabel#caption {{ font-size: {caption}; }}
QLabel#emptyTitle {{ font-size: {title}; font-weight: 600; }}
QLabel#tileTitle {{ font-size: {title}; font-weight: 600; }}
QLabel#figure {{ font-size: {display}; font-weight: 600; }}
QLabel#fieldValue {{ padding: 3px 6px; border: 1px solid transparent; border-radius: 5px; }}
QLabel#fieldValue:hover {{ background: {t.hover}; }}
QLabel#fieldValue:focus {{ border: 1px solid {t.accent}; background: {t.surface}; }}
QLabel#fieldValue[quiet="true"] {{ color: {t.muted}; }}
QLabel#fieldValue[wrong="true"] {{ border: 2px solid {t.error}; padding: 2px 5px; }}
QLabel#fieldHint {{ color: {t.muted}; font-size: {caption}; padding-left: 7px; }}
QLabel#fieldHint[wrong="true"] {{ color: {t.error}; }}
QFrame#scheduleForm {{ background: {t.surface}; border: 1px solid {t.line_strong}; border-radius: 8px; }}
QListWidget#offers {{ background: {t.surface}; border: 1px solid {t.line_strong}; }}
QListWidget#offers::item {{ padding: 4px 8px; }}
QListWidget#offers::item:selected {{ background: {t.selection}; color: {t.text}; }}
QToolButton#pencil {{ padding: 0; border: none; }}
QToolButton#rowHead {{ padding: 3px 2px; text-align: left; border: 1px solid transparent; }}
QToolButton#rowHead:focus {{ border: 1px solid {t.accent}; }}
QLineEdit#codeLine {{ background: transparent; border: none; padding: 0; color: {t.text}; }}
QLineEdit#codeLine:focus {{ background: {t.sunken}; border: none; }}

QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
QStackedWidget, QFrame#page {{ background: {t.window}; }}

QFrame#sidebar {{ background: {t.sunken}; border: none; border-right: 1px solid {t.line}; }}
QTreeView#navigation {{ background: transparent; border: none; outline: none; }}
QTreeView#navigation::item {{ padding: 4px 6px; border-radius: 6px; }}
QTreeView#navigation::item:hover, QTreeView#navigation::item:selected {{ background: transparent; }}
QTreeView#navigation::item:selected {{ color: {t.accent}; }}
QTreeView#navigation {{ show-decoration-selected: 0; selection-background-color: transparent; }}
QTreeView#navigation::branch, QTreeView#navigation::branch:selected {{ background: transparent; }}

QFrame#header {{ background: {t.window}; border: none; border-bottom: 1px solid {t.line}; }}
QFrame#playerBar {{ background: {t.surface}; border: none; border-top: 1px solid {t.line}; }}
QFrame#detailsPanel {{ background: {t.surface}; border: none; border-left: 1px solid {t.line}; }}
QFrame#hairline {{ background: {t.line}; border: none; }}
QFrame#banner {{ background: {t.warning_soft}; border: none; border-bottom: 1px solid {t.line}; }}
QFrame#jobPanel {{ background: {t.surface}; border: 1px solid {t.line_strong}; border-radius: 10px; }}

QLineEdit, QTextEdit, QPlainTextEdit, QComboBox, QSpinBox {{
  background: {t.surface}; border: 1px solid {t.line_strong}; border-radius: 6px; padding: 6px 10px;
  selection-background-color: {t.selection}; selection-color: {t.text};
}}
QLineEdit:focus, QTextEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus {{
  border: 1px solid {t.accent};
}}
QLineEdit, QTextEdit, QPlainTextEdit {{ placeholder-text-color: {t.muted}; }}
QLineEdit {{ lineedit-clear-button-icon: url("{pictures}/clear.svg"); }}
QCheckBox, QRadioButton {{ spacing: 8px; }}
QCheckBox::indicator, QAbstractItemView::indicator {{
  border: 1px solid {t.faint}; border-radius: 3px; background: {t.surface}; width: 14px; height: 14px;
}}
QRadioButton::indicator {{
  border: 1px solid {t.faint}; border-radius: 8px; background: {t.surface}; width: 14px; height: 14px;
}}
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked, QRadioButton::indicator:checked,
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate {{
  border-color: {t.accent_fill}; background: {t.accent_fill};
}}
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {{ image: url("{pictures}/tick.svg"); }}
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate {{
  image: url("{pictures}/part.svg");
}}
QRadioButton::indicator:checked {{ image: url("{pictures}/dot.svg"); }}
QCheckBox::indicator:focus, QRadioButton::indicator:focus {{ border-color: {t.text}; }}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{ border-color: {t.line_strong}; }}
QDialogButtonBox, QMessageBox {{ button-layout: 3; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QComboBox#chooser {{ padding-right: 28px; }}
QComboBox#chooser::drop-down {{ border: none; width: 0; }}
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"] {{
  border: 2px solid {t.error}; padding: 5px 9px;
}}
QLineEdit#searchBox {{ padding: 7px 12px 7px 34px; border-radius: 8px; background: {t.surface}; }}

QLineEdit#yearLine {{ padding: 3px 8px; border-color: {t.line}; }}
QLineEdit#yearLine:focus {{ border-color: {t.accent}; }}
QLineEdit#nameLine {{ padding: 2px 4px; border-radius: 4px; }}
QLabel#mistake {{ font-size: {caption}; color: {t.text}; }}
QFrame#offers {{ background: {t.surface}; border: 1px solid {t.line_strong}; border-radius: 8px; }}
QListView#offerList {{ background: transparent; border: none; outline: none; }}
QFrame#facets {{ background: transparent; border: none; }}
QFrame#facets[over="true"] {{ background: {t.window}; border-right: 1px solid {t.line_strong}; }}

QPushButton {{
  background: {t.surface}; border: 1px solid {t.line_strong}; border-radius: 6px; padding: 6px 14px;
}}
QPushButton:hover {{ background: {t.hover}; }}
QPushButton:pressed {{ background: {t.sunken}; }}
QPushButton:focus {{ border: 1px solid {t.accent}; }}
QPushButton:disabled {{ color: {t.faint}; border-color: {t.line}; }}
QPushButton#primary {{
  background: {t.accent_fill}; border: 1px solid {t.accent_fill}; color: {t.on_accent}; font-weight: 600;
}}
QPushButton#primary:hover {{ background: {t.accent_hover}; border-color: {t.accent_hover}; }}
QPushButton#primary:disabled {{
  background: {t.sunken}; border: 1px solid {t.line}; color: {t.muted}; font-weight: 400;
}}
QPushButton#primary:focus {{ border: 1px solid {t.text}; }}
QPushButton#quiet {{ background: transparent; border: 1px solid transparent; color: {t.accent}; padding: 4px 8px; }}
QPushButton#quiet:hover {{ background: {t.hover}; }}
QPushButton#quiet:focus {{ border: 1px solid {t.accent}; }}
QPushButton#choice {{ background: transparent; border: 1px solid transparent; color: {t.muted}; padding: 5px 10px; }}
QPushButton#choice:hover {{ background: {t.hover}; }}
QPushButton#choice:checked {{ background: {t.accent_soft}; color: {t.accent}; }}
QPushButton#choice:focus {{ border: 1px solid {t.accent}; }}
QPushButton#offer {{ background: transparent; border: 1px solid transparent; padding: 6px 10px; text-align: left; }}
QPushButton#offer:hover {{ background: {t.hover}; }}
QPushButton#offer:focus {{ border: 1px solid {t.accent}; }}
QPushButton#quiet:checked {{ background: {t.accent_soft}; }}
QToolButton {{ background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 5px; }}
QToolButton:hover {{ background: {t.hover}; }}
QToolButton:pressed {{ background: {t.sunken}; }}
QToolButton:focus {{ border: 1px solid {t.accent}; }}
QToolButton#sectionHead {{ padding: 4px 0; font-weight: 600; text-align: left; border: none; }}
QToolButton#sectionHead:hover {{ background: transparent; color: {t.accent}; }}
QToolButton#sectionHead:focus {{ color: {t.accent}; text-decoration: underline; }}
QToolButton::menu-indicator {{ image: none; width: 0; }}
QToolButton#transport {{ background: {t.accent_fill}; border-radius: 20px; }}
QToolButton#transport:hover {{ background: {t.accent_hover}; }}
QToolButton#transport:focus {{ border: 2px solid {t.text}; }}
QToolButton#transport:disabled {{ background: {t.line}; }}

QFrame#tile {{ background: {t.surface}; border: 1px solid {t.line}; border-radius: 10px; }}
QFrame#tile:hover {{ border: 1px solid {t.line_strong}; background: {t.hover}; }}
QFrame#tile:focus {{ border: 1px solid {t.accent}; }}
QLabel#chip {{ background: {t.sunken}; border-radius: 9px; padding: 2px 9px; font-size: {caption}; color: {t.muted}; }}
QLabel#chip[tone="accent"] {{ background: {t.accent_soft}; color: {t.accent}; }}
QLabel#chip[tone="success"] {{ background: {t.success_soft}; color: {t.success}; }}
QLabel#chip[tone="warning"] {{ background: {t.warning_soft}; color: {t.warning}; }}
QLabel#chip[tone="indigo"] {{ background: {t.indigo_soft}; color: {t.indigo}; }}

QTableView, QTreeView, QListView {{
  background: transparent; border: none; outline: none; gridline-color: {t.line};
  selection-background-color: {t.selection}; selection-color: {t.text}; alternate-background-color: {t.window};
}}
QTableView#performances {{ background: transparent; }}
QTableView#entries {{ background: {t.window}; }}
QTableView::item {{ padding: 0 7px; border-bottom: 1px solid {t.line}; }}
QTableView::item:hover {{ background: {t.hover}; }}
QTableView::item:selected {{ background: {t.selection}; color: {t.text}; }}
QTreeWidget#shortTable::item {{ padding: 5px 8px; border-bottom: 1px solid {t.line}; }}
QTreeWidget#shortTable::item:hover {{ background: {t.hover}; }}
QTreeWidget#shortTable::item:selected {{ background: {t.selection}; color: {t.text}; }}
QHeaderView {{ background: transparent; }}
QHeaderView::section {{
  background: {t.window}; color: {t.muted}; border: none; border-bottom: 1px solid {t.line_strong};
  padding: 6px 10px; font-size: {caption}; font-weight: 600;
}}
QHeaderView::section:hover {{ color: {t.text}; }}
QHeaderView::up-arrow {{ image: url("{pictures}/sorted_up.svg"); width: 12px; height: 12px; }}
QHeaderView::down-arrow {{ image: url("{pictures}/sorted_down.svg"); width: 12px; height: 12px; }}

QFrame#lookAlike {{ background: {t.surface}; border: 1px solid {t.line_strong}; border-radius: 8px; }}
QFrame#lookAlike[stays="true"] {{ border: 2px solid {t.accent}; }}
QFrame#lookAlike QLabel {{ background: transparent; }}

QSplitter::handle {{ background: {t.line}; }}
QSplitter::handle:hover {{ background: {t.accent}; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {t.line_strong}; border-radius: 4px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover {{ background: {t.muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}

QMenuBar {{ background: {t.window}; border-bottom: 1px solid {t.line}; padding: 2px 6px; }}
QMenuBar::item {{ background: transparent; padding: 4px 10px; border-radius: 4px; }}
QMenuBar::item:selected {{ background: {t.hover}; }}
QMenu {{ background: {t.surface}; border: 1px solid {t.line_strong}; padding: 6px; }}
QMenu::item {{ padding: 6px 28px 6px 10px; border-radius: 4px; }}
QMenu::item:selected {{ background: {t.accent_soft}; }}
QMenu::item:disabled {{ color: {t.faint}; }}
QMenu::icon {{ padding-left: 8px; }}
QMenu::separator {{ height: 1px; background: {t.line}; margin: 6px 4px; }}
QStatusBar {{ background: {t.window}; color: {t.muted}; border-top: 1px solid {t.line}; font-size: {caption}; }}
QStatusBar::item {{ border: none; }}
QStatusBar QLabel {{ color: {t.muted}; font-size: {caption}; padding: 0 6px; }}

QTabBar {{ background: transparent; border: none; }}
QTabBar::tab {{ background: transparent; color: {t.muted}; padding: 8px 4px; margin-right: 20px;
  border-bottom: 2px solid transparent; }}
QTabBar::tab:selected {{ color: {t.text}; border-bottom: 2px solid {t.accent}; }}
QTabBar::tab:hover {{ color: {t.text}; }}
QTabBar::tab:focus {{ color: {t.accent}; }}
QTabWidget::pane {{ border: none; }}

QProgressBar {{ background: {t.sunken}; border: none; border-radius: 3px; min-height: 6px; max-height: 6px; }}
QProgressBar::chunk {{ background: {t.accent_fill}; border-radius: 3px; }}
QSlider::groove:horizontal {{ background: {t.line_strong}; height: 4px; border-radius: 2px; }}
QSlider::sub-page:horizontal {{ background: {t.accent_fill}; border-radius: 2px; }}
QSlider::handle:horizontal {{
  background: {t.surface}; border: 2px solid {t.accent_fill}; width: 10px; height: 10px; margin: -5px 0; border-radius: 7px;
}}
QSlider::handle:horizontal:hover, QSlider::handle:horizontal:focus {{ background: {t.accent_fill}; }}
"""
