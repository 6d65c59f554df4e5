"""Documents of many kinds, and what holds for the package of each; the judge's own suites."""
