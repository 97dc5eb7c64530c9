"""BibTeX and BibLaTeX: `bibtex` has the two public ends, `field_map` the rows between fields and CSL."""
