# Generated from specs/qobra. Change the overlay, not this file.
"""What operations answer, as the document shows it: the status, and JSON."""

from __future__ import annotations

EXAMPLES = {
    "GET /v1/imports/{import_id}": (
        200,
        '{"data_import": {"id": "647a13fe875af4b4eb7133c2", "created_at": "2024-06-25T09:58:32Z", "launched_at": "2024-06-25T10:03:27Z", "finished_at": "2024-06-25T10:14:12Z", "status": "finished", "progress": 100, "data_tables_details": [{"type": "api", "status": "finished", "data_table_key": "companies", "progress": 100, "number_of_records": 122, "error": null}, {"type": "api", "status": "finished", "data_table_key": "opportunities", "progress": 100, "number_of_records": null, "error": {"title": "ParsingError", "description": "Can\'t parse \'AAAAA\' as float for user attribute amount", "parsing_error_details": [{"line_number": 1, "row": {"id": "1", "name": "Great opportunity", "user": "user@example.fr", "amount": "AAAAA"}, "details": "ValueError: could not convert string to float: \'AAAAA\'"}]}}]}}',
    ),
}
