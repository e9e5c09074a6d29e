"""The steps from an empty file to today's tables, in order; never changed once released.

Listed by name, since a packaged program has no folder to search.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from lipas_desktop.store.migrations import (
    m0001_log,
    m0002_register,
    m0003_erasure,
    m0004_forced,
    m0005_clusters,
    m0006_forms,
    m0007_registers,
    m0008_own_columns,
    m0009_answers,
)


@dataclass(frozen=True)
class Step:
    """One version's change of the schema: frozen SQL, statement by statement."""

    version: int
    statements: Sequence[str]


STEPS = (
    Step(1, m0001_log.STATEMENTS),
    Step(2, m0002_register.STATEMENTS),
    Step(3, m0003_erasure.STATEMENTS),
    Step(4, m0004_forced.STATEMENTS),
    Step(5, m0005_clusters.STATEMENTS),
    Step(6, m0006_forms.STATEMENTS),
    Step(7, m0007_registers.STATEMENTS),
    Step(8, m0008_own_columns.STATEMENTS),
    Step(9, m0009_answers.STATEMENTS),
)
