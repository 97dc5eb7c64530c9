"""What refkit knows of the world, as data with its sources and no logic: what readers, rules and writers look up.

Tables are closed: a word that is not in one changes nothing. Each module says where its facts come from. Open first

- for who keeps, prints and writes: `archives`, `shelfmarks`, `presses`, `periodicals`, `bodies`, `names`;
- for what is cited and what documents are called: `documents`, `editions_of_documents`, `genres`, `law`, `official`;
- for where: `places`; for links, their hosts and what tracks readers: `web_addresses`;
- for words: `english`, `english_words`, `proper_names`, `foreign`, `pinyin`, `abbreviations`, `hyphens`, `misspellings`;
- for what stands around references on a page: `pages`;
- for what a language calls its months, editors and pages: `languages/`, one file a language (`language` says what a
  file holds). `words` is asked for such words and makes patterns of them; `compile` puts all files into `all_languages`.
"""
