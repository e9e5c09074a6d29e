"""Start a window with a plain table of 10,000 rows in memory; say when it is usable."""

import sys

from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

ROWS, COLUMNS = 10_000, 8


class Table(QAbstractTableModel):
    def rowCount(self, parent=None):  # type: ignore[no-untyped-def]
        return ROWS

    def columnCount(self, parent=None):  # type: ignore[no-untyped-def]
        return COLUMNS

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):  # type: ignore[no-untyped-def]
        text = f"row {index.row()} column {index.column()}"
        return text if role == Qt.ItemDataRole.DisplayRole else None


def main() -> None:
    app = QApplication(sys.argv)
    window, table, model = QMainWindow(), QTableView(), Table()
    table.setModel(model)
    window.setCentralWidget(table)
    window.resize(1366, 768)
    window.show()
    for _ in range(3):
        app.processEvents()
    sys.stdout.write("usable\n")
    sys.stdout.flush()
    sys.stdin.readline()


if __name__ == "__main__":
    main()
