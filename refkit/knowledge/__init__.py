"""What refkit knows of the world, as data with its sources and no logic: what readers, rules and writers look up.

One module a subject: `archives`, `bodies`, `english`, `hosts`, `hyphens`, `misspellings`, `names`, `periodicals`,
`pinyin`, `places`, `presses`. A table is closed: a word that is not in it changes nothing. Each table says where its
facts come from. `languages/` has one file a language; `words` is asked for their words and makes patterns of them.
"""
