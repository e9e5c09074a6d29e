import hashlib

import pytest

from lipas_desktop.domain.edits import Position, Screen, Screens
from lipas_desktop.domain.ids import EntryHash, RowId, StreamId
from lipas_desktop.domain.settings import LIST_PAPER, SETTINGS, Setting
from lipas_desktop.store.drafts import Draft, DraftKey
from lipas_desktop.store.exchange import Received, Transfer
from lipas_desktop.store.store import Store

MARIA = RowId("M" * 22)
SCREENS = Screens(
    {
        "data": Screen(
            StreamId("S" * 22), 41, (Position(StreamId("T" * 22), 7, EntryHash("h" * 43)),)
        ),
        "restricted": Screen(StreamId("R" * 22), 3),
    }
)


# Drafts


def draft(row: str = "", form: str = "participant@1", account: str = MARIA, at: int = 1) -> Draft:
    answers = {"full_name": "Yuliana", "skills": ["JAHIT"], "rt": None, "restricted": False}
    return Draft(DraftKey("person", row, form, account), answers, SCREENS, at)


def test_a_draft_comes_back_with_its_answers_and_screens(store: Store) -> None:
    with store.writing():
        store.plain.drafts.put(draft())
    assert store.plain.drafts.get(draft().key) == draft()


def test_a_draft_may_hold_the_rows_of_a_grid(store: Store) -> None:
    rows = {"rows": [{"full_name": "Yuliana", "sex": "P"}, {"full_name": "Markus"}]}
    grid = Draft(DraftKey("quick_list", "", "quick_list@1", MARIA), rows, SCREENS, 5)
    with store.writing():
        store.plain.drafts.put(grid)
    assert store.plain.drafts.get(grid.key) == grid


def test_a_later_draft_of_the_same_form_replaces_it(store: Store) -> None:
    with store.writing():
        store.plain.drafts.put(draft(at=1))
        store.plain.drafts.put(draft(at=2))
    assert [one.at for one in store.plain.drafts.list(MARIA)] == [2]


def test_drafts_of_other_rows_form_versions_and_accounts_stay_apart(store: Store) -> None:
    others = [draft(row="x" * 22), draft(form="participant@2"), draft(account="N" * 22)]
    with store.writing():
        for one in [draft(), *others]:
            store.plain.drafts.put(one)
    assert len(store.plain.drafts.list(MARIA)) == 3
    assert store.plain.drafts.list(RowId("N" * 22)) == [others[2]]


def test_an_account_s_drafts_come_latest_first(store: Store) -> None:
    with store.writing():
        for at, row in ((3, "a"), (9, "b"), (5, "c")):
            store.plain.drafts.put(draft(row=row, at=at))
    assert [one.at for one in store.plain.drafts.list(MARIA)] == [9, 5, 3]


def test_a_dropped_draft_is_gone_and_dropping_again_is_harmless(store: Store) -> None:
    with store.writing():
        store.plain.drafts.put(draft())
        store.plain.drafts.drop(draft().key)
        store.plain.drafts.drop(draft().key)
    assert store.plain.drafts.get(draft().key) is None


# Settings, state, secrets, counters


def test_a_setting_has_its_default_until_somebody_chooses(store: Store) -> None:
    assert store.plain.settings.get(LIST_PAPER) == "A4"
    with store.writing():
        store.plain.settings.put(LIST_PAPER, "F4")
    assert store.plain.settings.get(LIST_PAPER) == "F4"


def test_a_setting_takes_only_what_it_allows(store: Store) -> None:
    with pytest.raises(ValueError, match="list_paper"), store.writing():
        store.plain.settings.put(LIST_PAPER, "A3")


@pytest.mark.parametrize("stored", ['"A3"', "4", "null", "true"])
def test_what_another_program_chose_and_ours_does_not_know_gives_the_default(
    stored: str, store: Store
) -> None:
    with store.writing():
        store._database.run("INSERT INTO setting VALUES ('list_paper', ?)", (stored,))
    assert store.plain.settings.get(LIST_PAPER) == "A4"


def test_every_setting_is_declared_once_and_takes_its_default() -> None:
    assert len({setting.name for setting in SETTINGS}) == len(SETTINGS)
    assert all(setting.accepts(setting.default) for setting in SETTINGS)
    assert not Setting("count", 1).accepts(True)


def test_state_is_kept_replaced_and_dropped(store: Store) -> None:
    state = store.plain.state
    with store.writing():
        state.put("house_id", "A" * 22)
        state.put("house_id", "B" * 22)
    assert state.get("house_id") == "B" * 22
    with store.writing():
        state.drop("house_id")
    assert state.get("house_id") is None


def test_a_seed_is_kept_and_never_replaced_by_another(store: Store) -> None:
    secrets = store.plain.secrets
    with store.writing():
        secrets.put("issuer", b"s" * 32)
        secrets.put("issuer", b"s" * 32)
    assert secrets.get("issuer") == b"s" * 32
    assert secrets.get("house_root") is None
    with pytest.raises(ValueError, match="issuer"), store.writing():
        secrets.put("issuer", b"t" * 32)
    assert secrets.get("issuer") == b"s" * 32


def test_a_counter_gives_no_number_twice(store: Store) -> None:
    counters = store.plain.counters
    with store.writing():
        assert [counters.next("RKO-2021") for _ in range(3)] == [1, 2, 3]
        assert counters.next("RKO-2022") == 1
        assert counters.next("RKO-2021", at_least=43) == 43
        assert counters.next("RKO-2021", at_least=5) == 44
    assert counters.last("RKO-2021") == 44
    assert counters.last("RKO-2020") == 0


def test_numbers_taken_together_follow_each_other_and_the_last_one_given(store: Store) -> None:
    counters = store.plain.counters
    with store.writing():
        assert counters.next("RKO-2021") == 1
        assert list(counters.take("RKO-2021", 3)) == [2, 3, 4]
        assert list(counters.take("RKO-2021", 0)) == []
        assert counters.next("RKO-2021") == 5
    assert counters.last("RKO-2021") == 5


def test_a_number_given_in_a_transaction_that_failed_is_given_again(store: Store) -> None:
    def fail() -> None:
        with store.writing():
            store.plain.counters.next("RKO-2021")
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    with store.writing():
        assert store.plain.counters.next("RKO-2021") == 1


# Files, transfers, inbox, documents


def test_a_kept_file_comes_back_byte_by_byte(store: Store) -> None:
    data = bytes(range(256)) * 100
    with store.writing():
        kept = store.plain.files.put("daftar.xlsx", data, at=5, import_id=MARIA)
    assert kept.sha256 == hashlib.sha256(data).hexdigest()
    assert kept.size == len(data)
    assert store.plain.files.data(kept.sha256) == data
    assert store.plain.files.list() == [kept]
    assert store.plain.files.list(import_id=MARIA) == [kept]
    assert store.plain.files.list(import_id="another") == []


def test_the_same_content_is_kept_once(store: Store) -> None:
    with store.writing():
        store.plain.files.put("daftar.xlsx", b"same", at=1)
        later = store.plain.files.put("daftar (1).xlsx", b"same", at=2)
    assert store.plain.files.list() == [later]
    with store.writing():
        store.plain.files.drop(later.sha256)
    assert store.plain.files.data(later.sha256) is None


def test_the_history_of_transfers_comes_latest_first(store: Store) -> None:
    transfers = store.plain.transfers
    first = Transfer(1, "export", "Stik RKO-2", "RKO_2021-10-28.age", "begun", changes=457,
                     sha256="ab", detail={"bytes": 60_000})  # fmt: skip
    with store.writing():
        ids = [transfers.add(first), transfers.add(Transfer(2, "import", "PC 2", "x", "merged"))]
        transfers.settle(ids[0], "written")
    found = transfers.list()
    assert [one.id for one in found] == ids[::-1]
    assert found[1].state == "written"
    assert (found[1].changes, found[1].sha256, found[1].detail) == (457, "ab", {"bytes": 60_000})
    assert [one.id for one in transfers.list(limit=1)] == ids[1:]
    assert [one.id for one in transfers.list(action="export")] == ids[:1]


def test_the_inbox_knows_a_file_by_its_content(store: Store) -> None:
    inbox = store.plain.inbox
    waiting = Received("ab" * 32, "x.age", "data", "waiting", 1)
    done = Received("ab" * 32, "x (1).age", "data", "done", 2)
    refused = Received("cd" * 32, "y.age", "", "refused", 3, "NOT_FOR_US")
    with store.writing():
        inbox.put(waiting)
        inbox.put(refused)
        assert inbox.get(waiting.sha256) == waiting
        inbox.put(done)
    assert inbox.get(done.sha256) == done
    assert inbox.get("ef" * 32) is None
    assert inbox.list() == [refused, done]
    assert inbox.list("refused") == [refused]


def test_documents_are_kept_to_the_byte_in_the_order_they_came(store: Store) -> None:
    documents = store.plain.documents
    with store.writing():
        for number in range(1, 12):
            documents.put("trust", f"scope-{number}", f'doc-trust/1\n{{"n":{number}}}\nsig\n')
        documents.put("cert", "device", "doc-cert/1\n")
        documents.put("cert", "device", "doc-cert/1\nagain\n")
    assert documents.get("trust", "scope-2") == 'doc-trust/1\n{"n":2}\nsig\n'
    assert documents.get("trust", "scope-12") is None
    assert [text.split('n":')[1][:2].strip("}") for text in documents.texts("trust")] == [
        str(number) for number in range(1, 12)
    ]
    assert documents.texts("cert") == ["doc-cert/1\nagain\n"]


def test_nothing_plain_is_written_outside_of_writing(store: Store) -> None:
    with pytest.raises(Exception, match="readonly"):
        store.plain.state.put("house_id", "A" * 22)
    assert store.plain.state.get("house_id") is None
