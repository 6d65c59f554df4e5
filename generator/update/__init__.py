"""What vendors publish now, fetched politely, and put into specs/ when it can be read."""
