"""Documents, pages, arguments and answers that mean harm, each with what must hold of it."""
