"""One window an account and data folder: a second start hands its files to the first and ends.

Only paths go from one to the other, through a door that the system opens to the same account
alone; what is in a file is read by the window that shows it.
"""

import hashlib
import json
import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from lipas_desktop.system.account import account_name

_WAIT_MS = 2_000
_MOST_BYTES = 1 << 16
_TAKEN = b"+"


def door_name(data_dir: Path) -> str:
    """Return the door's name: of a pipe on Windows, elsewhere of a socket that is one's own."""
    whose = f"{account_name()}\n{data_dir.absolute()}".encode()
    name = f"lipas-desktop-{hashlib.sha256(whose).hexdigest()[:16]}"
    if os.name == "nt":
        return name
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.RuntimeLocation)
    return str(Path(folder) / name)


def hand_over(name: str, files: Sequence[Path]) -> bool:
    """Give files to the window that runs; False where there is none, or it does not answer."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_WAIT_MS):
        return False
    socket.write(json.dumps([str(path) for path in files]).encode("ascii") + b"\n")
    taken = socket.waitForReadyRead(_WAIT_MS) and socket.readAll().data() == _TAKEN
    socket.disconnectFromServer()
    return taken


class Door(QObject):
    """Where later starts hand over their files; where it cannot be opened, each is by itself."""

    came = Signal(object)
    """A later start: its files, none where it was only started once more."""

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        # Nobody answered there: what lies there was left by a program that was killed.
        QLocalServer.removeServer(name)
        self._server.listen(name)

    def close(self) -> None:
        """Take no more."""
        self._server.close()

    def _on_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            # By the sender, not by a lambda that would hold the socket beyond its own end.
            socket.readyRead.connect(self._on_words)
            socket.disconnected.connect(socket.deleteLater)
            self._read(socket)

    def _on_words(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > _MOST_BYTES:
                socket.disconnectFromServer()
            return
        files = _files(bytes(socket.readLine().data()))
        if files is not None:
            socket.write(_TAKEN)
            socket.flush()
            self.came.emit(files)
        socket.disconnectFromServer()


def _files(line: bytes) -> list[Path] | None:
    try:
        found = json.loads(line)
    except ValueError:
        return None
    if not isinstance(found, list) or not all(isinstance(one, str) for one in found):
        return None
    return [Path(one) for one in found]
