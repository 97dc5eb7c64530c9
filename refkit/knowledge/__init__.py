"""What refkit knows of the world, as data with its sources and no logic: what readers, rules and writers look up.

Tables are closed: a word that is not in one changes nothing. Each module says where its facts come from. Open first

- for who keeps, prints and writes: `archives`, `repositories`, `shelfmarks`, `presses`, `periodicals`, `bodies`, `names`;
- for what is cited and what documents are called: `documents`, `editions_of_documents`, `genres`, `law`, `official`;
- for words of references of one script or field, which forms read: `east_asian` and `eras`; `courts` and `law_words`;
  `ottoman`;
- for names and labels of several words in which one may be mistyped: `set_phrases`;
- for towns, publishers and periodicals of the world under all their names: `catalogue/`, read when it is first asked;
- for where: `places`; for links, what ends a host and what tracks readers: `web_addresses`;
- for how hosts build their addresses, and registrants their DOIs: `hosts/`, tables with an example a row;
- for words: `english`, `english_words`, `english_things`, `proper_names`, `known_phrases`, `foreign`, `pinyin`,
  `abbreviations`, `hyphens`, `misspellings`;
- for which words there are and how frequent they are: `lexicon`, which opens a file of `counted/` when it is first asked
  (`static` and `near_words` are how that file is read);
- for what stands around references on a page: `pages`, `list_headings` above them, `link_labels` on links behind them;
- for how characters were read wrongly, and accents set apart: `code_pages`, `accents`;
- for what was counted in references that are right (files in `counted/`): `joints`, `phrases`;
- for what a language calls its months, editors and pages: `languages/`, one file a language (`language` says what a
  file holds). `words` is asked for such words and makes patterns of them; `compile` puts all files into `all_languages`.
"""
