"""What notes cite: short forms looked up among the sources above, and the places that full notes cite.

    parts of notes + records --citing--> a library with citations
    a short form --short_forms--> names, words of a title, a note's number --resolving--> the one work that fits

Splitting notes is for `refkit.text`, printing them for `refkit.cite`.
"""
