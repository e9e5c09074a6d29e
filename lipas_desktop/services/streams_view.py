"""The log as the reader of bundles asks for it."""

from lipas_desktop.bundle.walks import StreamFacts
from lipas_desktop.domain.edits import Position
from lipas_desktop.domain.ids import StreamId
from lipas_desktop.store.streams import Streams


class LogStreams:
    """Answer a bundle reader's questions from the streams that are applied here."""

    def __init__(self, streams: Streams) -> None:
        self._streams = streams

    def stream(self, stream: StreamId) -> StreamFacts | None:
        """Return a stream's facts, None while its entry 1 is not known here."""
        found = self._streams.named(stream)
        return StreamFacts(found[0].kind, found[0].house, found[0].device) if found else None

    def leads_to(self, below: Position, above: Position) -> bool:
        """Tell whether `below` is `above` or under it in the chain, as far as that is known."""
        if below == above:
            return True
        if below.stream != above.stream or below.seq > above.seq:
            return False
        return self._streams.leads_to(below.hash, above.hash)
