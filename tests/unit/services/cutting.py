"""Somebody who takes the last entries of a stream out of a register, with a tool for databases."""

from lipas_desktop.domain.ledger import StreamKind
from lipas_desktop.services.session import Session


def cut_tail(session: Session, kind: StreamKind, count: int) -> None:
    """Take the last entries out of the stream that a computer writes."""
    branch = [one for one in session.store.streams.all(kind) if one.own][-1]
    database, head = session.store._database, branch.head - count
    ((hash_, at),) = database.rows("SELECT hash, at FROM log WHERE place = ?", (head,))
    with session.store.writing():
        for table in ("person", "person_index"):
            query = f"""DELETE FROM {table} WHERE id IN
                (SELECT row FROM mark WHERE place BETWEEN ? AND ? AND made)"""
            database.run(query, (head + 1, branch.head))
        for table in ("log", "context", "mark", "dead_op"):
            query = f"DELETE FROM {table} WHERE place BETWEEN ? AND ?"
            database.run(query, (head + 1, branch.head))
        query = "UPDATE branch SET head = ?, hash = ?, at = ? WHERE id = ?"
        database.run(query, (head, hash_, at, branch.id))
    session.store.log._forget()
