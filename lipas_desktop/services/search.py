"""One box finds people, activities and certificates."""

from lipas_desktop.services.session import Session
from lipas_desktop.store.queries.search import Found


def find(session: Session, text: str, limit: int = 6) -> Found:
    """Return what a text finds, a few of each kind, literal hits before similar spellings."""
    return session.store.search.find(text, limit)
