"""One box finds people, activities and certificates."""

from lipas_desktop.domain.changes import Changes
from lipas_desktop.domain.jobs import CancelToken, Progress
from lipas_desktop.services.session import Session
from lipas_desktop.store.queries.search import Found


def find(session: Session, text: str, limit: int = 6) -> Found:
    """Return what a text finds, a few of each kind, literal hits before similar spellings."""
    return session.store.search.find(text, limit)


def is_behind(session: Session) -> bool:
    """Tell whether forms have changed, and many answers are still found by their former words."""
    return session.store.index.is_behind


def catch_up(session: Session, _progress: Progress, cancel: CancelToken) -> tuple[None, Changes]:
    """Let all answers be found by what forms call them now, some in each transaction.

    What a cancel or a cut leaves is done at the next opening.
    """
    while session.store.catch_up():
        cancel.check()
        cancel.pause()
    return None, Changes()
