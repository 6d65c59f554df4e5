"""Small documents, and every file and problem that has to come of them."""
