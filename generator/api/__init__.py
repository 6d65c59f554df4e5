"""What an API is: types, models and operations, with no word of the language they will be written in."""
