"""Rules on the parts of one entry: names, titles, dates, links, numbers, archives."""
