"""What a form says: labels, hints, names of choices and messages, in the language chosen."""

from lipas_desktop.formengine.choices import Offered
from lipas_desktop.formengine.definition import FormDef, Language, Text
from lipas_desktop.formengine.engine import Engine
from lipas_desktop.formengine.live import Live
from lipas_desktop.formengine.outcome import Choice, Problem
from lipas_desktop.formengine.xpath.values import to_string


class Wording:
    """Speaks for one open form."""

    def __init__(self, form: FormDef, engine: Engine) -> None:
        self._form = form
        self._engine = engine
        self.language = form.languages[0] if form.languages else Language("", "")

    def rendered(self, text: Text | None, live: Live) -> str:
        """Return a text with the answers that it shows, empty where there is none."""
        return "" if text is None else self._engine.rendered(text, live, self.language.name)

    def label(self, live: Live) -> str:
        """Return the label of a question, else its name."""
        text = live.question.label if live.question is not None else None
        return self.rendered(text, live) or live.part.name

    def hint(self, live: Live) -> str:
        """Return the hint of a question, empty where it has none."""
        return self.rendered(live.question.hint if live.question is not None else None, live)

    def translated(self, text_id: str) -> str | None:
        """Return a text by its id, as `jr:itext` asks for it."""
        text = self._form.texts.get(text_id)
        return None if text is None else self.rendered(text, self._engine.tree.root)

    def choices(self, live: Live) -> tuple[Choice, ...]:
        """Return what a question offers now."""
        offered = self._engine.choices.of(live)
        named = ((choice.value, self._named(choice, live)) for choice in offered)
        return tuple(Choice(value, label or value, bool(label)) for value, label in named)

    def _named(self, offered: Offered, live: Live) -> str:
        itemset = live.question.itemset if live.question is not None else None
        if itemset is None or offered.item is None:
            text = itemset.inline[offered.place][1] if itemset is not None else None
            return self.rendered(text, live)
        own = offered.item.child(f"label::{self.language.code}")
        if own is not None and own.string():
            return own.string()
        by_id = itemset.label is not None and "jr:itext(" in itemset.label.source
        if itemset.label is not None and (not by_id or offered.item.child("itextId") is not None):
            label = self._engine.run(itemset.label, live, "choices", offered.item)
            return "" if label is None else to_string(label)
        plain = offered.item.child("label")
        return "" if plain is None else plain.string()

    def chosen(self, path: str, value: str) -> str | None:
        """Return the names of what is chosen at a path, as `jr:choice-name` asks for them."""
        found = self._engine.tree.by_path.get(path.strip())
        if not found or found[0].question is None:
            return None
        codes = value.split() if found[0].question.kind == "select_multiple" else [value]
        offered = {choice.value: choice for choice in self._engine.choices.of(found[0])}
        known = [self._named(offered[c], found[0]) or c for c in codes if c in offered]
        return ", ".join(known) if known else None

    def problem(self, live: Live) -> Problem:
        """Put what is wrong with an answer into the form's own words, where it has some."""
        rules, code = live.part.rules, live.problem
        ref = self._engine.tree.ref(live)
        if code == "form.required":
            return Problem(ref, "required", code, self.rendered(rules.required_message, live))
        if code == "form.constraint":
            message = self.rendered(rules.constraint_message, live)
            return Problem(ref, "constraint", code, message, live.reason)
        return Problem(ref, "type", code, "")
