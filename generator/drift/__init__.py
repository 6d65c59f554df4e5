"""What clients recorded of answers that break their document, and the overlay that mends it."""
