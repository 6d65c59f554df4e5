"""A package brought up to date where one path of its document changed, without reading the rest again."""
