"""What is known of URLs: parameters that track readers, hosts of libraries' proxies, how some hosts build their paths.

Sources: what analytics and advertising services document for tagging links; the published addresses of hosts, from which
their grammars were read off; libraries' help pages on their proxies. Facts only, gathered for refkit.
"""

from __future__ import annotations

# Parameters that never choose the page, whatever the host.
TRACKING: frozenset[str] = frozenset(
    """
_ga _gl _gac gclid gclsrc gbraid wbraid dclid fbclid fb_action_ids fb_action_types fb_source msclkid yclid ysclid
igshid igsh twclid ttclid li_fat_id mc_cid mc_eid mkt_tok _hsenc _hsmi __hstc __hssc __hsfp hsctatracking vero_id
vero_conv oly_anon_id oly_enc_id wickedid s_cid ocid ncid cmpid ref_src ref_url spm scm rb_clickid zanpid awc cvid
guccounter guce_referrer guce_referrer_sig
""".split()
)
TRACKING_PREFIXES: tuple[str, ...] = tuple("utm_ pk_ piwik_ mtm_ matomo_ hsa_ wt.mc at_campaign at_medium".split())

# Parameters that track on one host only (and its subdomains).
HOST_TRACKING: dict[str, frozenset[str]] = {
    "nytimes.com": frozenset(
        "smid smtyp _r hp adxnnl adxnnlx pagewanted partner emc campaign_id instance_id segment_id regi_id user_id te nl".split()
    ),
    "jstor.org": frozenset(["refreqid", "ab_segments", "searchtext", "searchuri", "searchkey", "origin"]),
    "amazon.com": frozenset(
        ["ref", "ref_", "pf_rd_p", "pf_rd_r", "pd_rd_r", "pd_rd_w", "pd_rd_wg", "qid", "sr", "psc"]
    ),
    "twitter.com": frozenset(("s", "t")),
    "x.com": frozenset(("s", "t")),
    "youtube.com": frozenset(("feature", "si", "ab_channel", "pp")),
    "youtu.be": frozenset(("feature", "si")),
    "washingtonpost.com": frozenset(["wpisrc", "wpmm", "itid", "tid", "hpid"]),
    "wsj.com": frozenset(["mod", "reflink"]),
    "theguardian.com": frozenset(("cmp",)),
    "bbc.co.uk": frozenset(("ns_campaign", "ns_mchannel", "ns_source", "xtor")),
    "lemonde.fr": frozenset(("xtor",)),
}

# Words in the host name of a library's proxy server.
PROXY_WORDS: tuple[str, ...] = tuple(
    "ezproxy libproxy proxy lib-proxy eproxy ezp ezp-prod1 mutex idm offcampus remotexs".split()
)

# Hosts whose name is coded with hyphens by a proxy: `www-jstor-org.proxy.example.edu`.
HYPHENED_HOSTS: dict[str, str] = {
    host.replace(".", "-"): host
    for host in """
www.jstor.org muse.jhu.edu www.tandfonline.com link.springer.com academic.oup.com www.cambridge.org
journals.sagepub.com onlinelibrary.wiley.com www.sciencedirect.com heinonline.org search.proquest.com www.proquest.com
doi.org dx.doi.org www.journals.uchicago.edu brill.com www.degruyter.com
""".split()
}

# Redirectors: host and path, and the parameter that holds the target.
REDIRECTORS: dict[str, tuple[str, ...]] = {
    "www.google.com/url": ("url", "q"),
    "google.com/url": ("url", "q"),
    "l.facebook.com/l.php": ("u",),
    "www.facebook.com/l.php": ("u",),
    "out.reddit.com/": ("url",),
    "www.youtube.com/redirect": ("q",),
    "nam02.safelinks.protection.outlook.com/": ("url",),
    "eur01.safelinks.protection.outlook.com/": ("url",),
}

# Path grammars: host, a pattern of the path up to the slug, the characters of a slug, and how the path ends.
SLUG_HOSTS: dict[str, tuple[str, str]] = {
    "www.nytimes.com": (r"/\d{4}/\d\d/\d\d/[a-z0-9/-]{1,120}", ".html"),
    "nytimes.com": (r"/\d{4}/\d\d/\d\d/[a-z0-9/-]{1,120}", ".html"),
    "www.foreignaffairs.com": (r"/articles/[a-z0-9/-]{1,120}", ""),
    "foreignaffairs.com": (r"/articles/[a-z0-9/-]{1,120}", ""),
    "www.washingtonpost.com": (r"/[a-z0-9/-]{1,60}/\d{4}/\d\d/\d\d/[a-z0-9-]{1,120}", ".html"),
}

# Whole paths that a host's own documents have; a path on this prefix that does not match is told.
PATHS: dict[str, tuple[str, str]] = {
    "history.state.gov/historicaldocuments/frus": (
        r"(?:\d{4}(?:-\d{2,4})?(?:[a-z]+\d*)?(?:v\d+[a-z0-9-]*)?(?:p\d+)?(?:[a-z]{1,12}\d{0,3})*)(?:/(?:d\d+[a-z]?|ch\d+|comp\d+|pg_[\divxlc]+|[a-z][a-z0-9-]*|index\?.*))*/?",
        "frus + years + volume, then /d and the document's number",
    ),
    "digitalarchive.wilsoncenter.org/document/": (r"[a-z0-9-]+/?", "document/ and a number or a slug"),
    "www.jstor.org/stable/": (r"(?:\d+|10\.\d{4,9}/[^\s?]+|[a-z]\.[\w.]+)(?:\?.*)?", "stable/ and a number or a DOI"),
}

# Data bases in which a work was read, a pattern each, as printed.
DATABASES: tuple[str, ...] = (
    r"ProQuest(?: (?:Historical Newspapers|Dissertations(?: (?:and|&) Theses)?|Congressional|Digital[^.,;\x00]*))?",
    "JSTOR",
    "EBSCOhost",
    "HathiTrust(?: Digital Library)?",
    "Google Books",
    "Project MUSE",
    "Lexis ?Nexis",
    "Factiva",
    "Gallica",
    "Persée",
    r"Cairn(?:\.info)?",
    r"Gale (?:Academic )?\w+",
    "Nexis Uni",
    r"ProQuest One \w+",
    "Internet Archive",
    r"Newspapers\.com",
    r"Academic Search \w+",
)

# Servers of preprints, a pattern each, as printed.
PREPRINT_SERVERS: tuple[str, ...] = (
    "(?:Psy|Soc|Bio|Med|bio|med|Chem|Earth|Eco|Edu|Law|LIS|Hum)?[Aa]r?[Xx]iv",
    "PsyArXiv",
    "SocArXiv",
    "EdArXiv",
    "bioRxiv",
    "medRxiv",
    "ChemRxiv",
    "Research Square",
    r"Preprints\.org",
    "OSF Preprints",
    "Zenodo preprint",
)

# Ends of host names by which an address without "http" is seen.
TOP_LEVEL_DOMAINS: tuple[str, ...] = tuple(
    "com org net edu gov mil int info eu ac.uk co.uk gov.uk uk at ch cn de es fr it jp ru".split()
)
