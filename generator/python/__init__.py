"""What will be written: names, modules and finished source text for one API."""
