"""Sphinx configuration: MyST pages, the furo theme, nothing fetched from elsewhere."""

import importlib.metadata

project = "refkit"
author = "The refkit maintainers"
copyright = "2026, the refkit maintainers"
release = importlib.metadata.version("refkit-references")
version = release

extensions = ["myst_parser", "sphinx.ext.autodoc"]
source_suffix = {".md": "markdown"}
exclude_patterns = ["_build", "changes/*", "examples/*"]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3
suppress_warnings = ["myst.xref_missing"]

html_theme = "furo"
html_title = f"refkit {release}"
html_static_path = ["_static"]
html_css_files = ["tables.css"]
html_copy_source = False

autodoc_typehints = "description"
autodoc_member_order = "bysource"
