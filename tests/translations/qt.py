"""What Qt itself says to a clerk: buttons, its dialog for files, menus of what is typed in and scrolled, actions.

Qt ships these words in many languages, Hindi not among them.
"""

from pathlib import Path

from PySide6.QtCore import QLibraryInfo

from tests.translations.templates import Message

_EDIT = ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All")
TEXTS: dict[str, tuple[str, ...]] = {
    "QLineEdit": _EDIT,
    "QWidgetTextControl": (*_EDIT, "Copy &Link Location"),
    "QPlatformTheme": (
        *("OK", "Save", "Save All", "Open", "&Yes", "Yes to &All", "&No", "N&o to All", "Abort", "Retry", "Ignore"),
        *("Close", "Cancel", "Discard", "Help", "Apply", "Reset", "Restore Defaults"),
    ),
    "QMessageBox": ("Show Details...", "Hide Details..."),
    "QAccessibleActionInterface": (
        *("Press", "Triggers the action", "Toggle", "Toggles the state", "SetFocus", "Sets the focus", "ShowMenu"),
        *("Shows the menu", "Increase", "Increase the value", "Decrease", "Decrease the value"),
        *("Scroll Left", "Scrolls to the left", "Scroll Right", "Scrolls to the right"),
        *("Scroll Up", "Scrolls up", "Scroll Down", "Scrolls down"),
        *("Previous Page", "Goes back a page", "Next Page", "Goes to the next page"),
    ),
    "QComboBox": ("Open the combo box selection popup",),
    "QScrollBar": (
        *("Scroll here", "Left edge", "Top", "Right edge", "Bottom", "Page left", "Page up", "Page right"),
        *("Page down", "Scroll left", "Scroll up", "Scroll right", "Scroll down"),
    ),
    "QFileDialog": (
        *("&Look in:", "Back", "Go back", "Forward", "Go forward", "Parent Directory", "Go to the parent directory"),
        *("Create New Folder", "Create a New Folder", "List View", "Change to list view mode", "Detail View"),
        *("Change to detail view mode", "Sidebar", "List of places and bookmarks", "Files", "Files of &type:"),
        *("Open", "File &name:", "&Open", "All Files (*)", "Show ", "&Rename", "&Delete", "Show &hidden files"),
        *("&New Folder", "&Save", "Save As", "Directories", "Directory:", "&Choose", "Recent Places", "Remove"),
        *("Find Directory", "New Folder", "Delete", "%1 already exists.\nDo you want to replace it?"),
        "%1\nFile not found.\nPlease verify the correct file name was given.",
        "%1\nDirectory not found.\nPlease verify the correct directory name was given.",
        "'%1' is write protected.\nDo you want to delete it anyway?",
        *("Are you sure you want to delete '%1'?", "Could not delete directory."),
    ),
    "QFileSystemModel": (
        *("Computer", "My Computer", "Name", "Size", "Type|All other platforms", "Kind|Match OS X Finder"),
        "Date Modified",
    ),
    "QAbstractFileIconProvider": (
        *("Drive", "File", "Unknown", "Folder|All other platforms", "File Folder|Match Windows Explorer"),
    ),
}
"""By the part of Qt that says it; after a `|` what it is about, where Qt says so."""


ROOM = "qt"
"""The name of the file of these words."""


def said() -> list[Message]:
    """Return Qt's words as messages, those of each part of it together."""
    parted = [(part, *text.partition("|")) for part, texts in TEXTS.items() for text in texts]
    return [Message(text, about, "", "", part) for part, text, _, about in parted]


def own(language: str) -> Path:
    """Return where Qt's own translation into a language is, if there is one."""
    return Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{language}.qm"
