from __future__ import annotations

import pytest

from generator.python.said import (
    said_verb,
    says_doing,
    says_done,
    says_upload,
    telling_verb,
    told_apart,
    without_resource,
)


@pytest.mark.parametrize(
    ("operation_id", "verb"),
    [
        ("ListPets", "list"),
        ("list-pets", "list"),
        ("pets_list", "list"),
        ("pets_list_toys", "list"),
        ("shop_pets_list", ""),
        ("update-the-pet", "update"),
        ("UpsertPet", "upsert"),
        ("createOrUpdatePet", ""),
        ("create_or_update_pet", ""),
        ("getListOfPets", "get"),
        ("updated_pets", ""),
        ("listing", ""),
        ("-", ""),
        ("", ""),
    ],
)
def test_a_verb_is_said_first_or_behind_a_group(operation_id: str, verb: str) -> None:
    assert said_verb(operation_id) == verb


@pytest.mark.parametrize(
    ("texts", "verb"),
    [
        (("Restore a pet", "post_pets_id"), "restore"),
        (("", "RestorePets"), "restore"),
        (("The pet", "archivePet"), "archive"),
        (("Create a pet", "makePet"), ""),
        (("", ""), ""),
    ],
)
def test_a_verb_tells_where_it_says_more_than_http(
    texts: tuple[str, ...], verb: str
) -> None:
    assert telling_verb(*texts) == verb


@pytest.mark.parametrize(
    ("operation_id", "chain", "name"),
    [
        ("pets_delete_byName", ("pets",), "delete_by_name"),
        ("RestorePets", ("pet",), "restore"),
        ("list_all_pet_toys", ("pets", "toys"), "list_all_pet"),
        ("toyBoxesEmpty", ("toy_boxes",), "empty"),
        ("importClass", ("class_",), "import"),
        ("pets", ("pets",), "pets"),
        ("feedCats", ("pets",), "feed_cats"),
    ],
)
def test_an_operation_id_goes_without_its_resource(
    operation_id: str, chain: tuple[str, ...], name: str
) -> None:
    assert without_resource(operation_id, chain) == name


@pytest.mark.parametrize(
    ("text", "chain", "method", "name"),
    [
        ("createThreadAndRun", "threads.runs", "create", "create_thread_and_run"),
        ("createRun", "threads.runs", "create", ""),
        ("dropletActions_post_byTag", "droplets.actions", "create", "create_by_tag"),
        ("droplets_destroy_byTag", "droplets", "delete", "delete_by_tag"),
        ("post_files_id_content", "files.content", "create", ""),
        ("Upload a file version", "files.content", "create", "upload_version"),
        ("ValidateExistingMonitor", "monitor", "validate", "validate_existing"),
        (
            "Create upload session for existing file",
            "files.upload_sessions",
            "create",
            "create_for_existing_file",
        ),
        ("createOrUpdateContact", "contacts", "update", "create_or_update"),
        ("Trigger async refresh for one feed", "feeds", "refresh", ""),
        ("Act on all of what has been tagged before", "pets", "create", ""),
        ("Create what has been tagged long before", "pets", "create", ""),
        ("", "pets", "create", ""),
        ("getQuoteForDocument", "projects.documents", "quote", "quote_for_document"),
        ("reports.getUses.1de3", "reports", "get_uses", ""),
        ("reports.getTeamsOfUser-ae84", "reports", "get_teams_of_user", ""),
    ],
)
def test_words_tell_operations_of_one_name_apart(
    text: str, chain: str, method: str, name: str
) -> None:
    assert told_apart(text, chain.split("."), method) == name


@pytest.mark.parametrize(
    ("operation_id", "summary", "uploads"),
    [
        ("uploadFile", "", True),
        ("files_upload", "", True),
        ("inference_upload_file", "", True),
        ("post_files_content", "Upload file", True),
        ("", "Upload a file", True),
        ("createFile", "Upload a file", False),
    ],
)
def test_an_upload_is_said(operation_id: str, summary: str, *, uploads: bool) -> None:
    assert says_upload(operation_id, summary) is uploads


@pytest.mark.parametrize(
    ("operation_id", "last", "expected"),
    [
        ("set_dag_run_note", "setNote", True),
        ("setNote", "set-note", True),
        ("changeRequestUpdate", "changeRequest", False),
        ("getNote", "setNote", False),
        ("set", "set", False),
        ("openOrders", "open-orders", False),
        ("NotesController_setNote", "set-note", True),
        ("notes_set_note", "set-note", False),
        ("notes_", "set-note", False),
        ("", "set-note", False),
    ],
)
def test_an_operation_id_may_say_that_a_path_ends_in_what_is_done(
    operation_id: str, last: str, expected: bool
) -> None:
    assert says_done(operation_id, last) is expected


@pytest.mark.parametrize(
    ("summary", "last", "expected"),
    [
        ("Change the password", "changePassword", True),
        ("Phone number", "phone-number", False),
        ("Change passwords", "change-passwords", False),
        ("Password", "changePassword", False),
        ("", "changePassword", False),
    ],
)
def test_a_summary_may_say_that_a_path_ends_in_what_is_done(
    summary: str, last: str, expected: bool
) -> None:
    assert says_doing(summary, last) is expected
