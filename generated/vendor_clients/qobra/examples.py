# Generated from specs/qobra. Change the overlay, not this file.
"""What operations answer, as the document shows it: the status, and JSON."""

from __future__ import annotations

EXAMPLES = {
    "GET /v1/imports/{import_id}": (
        200,
        '{"data_import": {"created_at": "2024-06-25T09:58:32Z", "data_tables_details": [{"data_table_key": "companies", "error": null, "number_of_records": 122, "progress": 100, "status": "finished", "type": "api"}, {"data_table_key": "opportunities", "error": {"description": "Can\'t parse \'AAAAA\' as float for user attribute amount", "parsing_error_details": [{"details": "ValueError: could not convert string to float: \'AAAAA\'", "line_number": 1, "row": {"amount": "AAAAA", "id": "1", "name": "Great opportunity", "user": "user@example.fr"}}], "title": "ParsingError"}, "number_of_records": null, "progress": 100, "status": "finished", "type": "api"}], "finished_at": "2024-06-25T10:14:12Z", "id": "647a13fe875af4b4eb7133c2", "launched_at": "2024-06-25T10:03:27Z", "progress": 100, "status": "finished"}}',
    ),
}
