"""Inputs that nobody thought of: documents made and damaged at random, and bytes led by coverage."""
