from PySide6.QtWidgets import QWidget


class CellRow(QWidget):
    pass
