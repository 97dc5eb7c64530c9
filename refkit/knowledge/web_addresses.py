"""What is known of URLs: parameters that track readers, hosts of libraries' proxies, what ends a host.

How single hosts build their addresses, and what tracks readers on one host only, is in `hosts`. Sources: what analytics
and advertising services document for tagging links; libraries' help pages on their proxies; IANA's root zone. Facts only, gathered for refkit.
"""

from __future__ import annotations

# Parameters that never choose the page, whatever the host.
TRACKING: frozenset[str] = frozenset(
    """
_ga _gl _gac gclid gclsrc gad_source gad_campaignid srsltid gbraid wbraid dclid fbclid fb_action_ids fb_action_types
fb_source mibextid msclkid yclid ysclid yadclid _openstat igshid igsh twclid ttclid epik li_fat_id mc_cid mc_eid mkt_tok
_hsenc _hsmi __hstc __hssc __hsfp hsctatracking vero_id vero_conv oly_anon_id oly_enc_id wickedid s_cid ocid ncid cmpid
ref_src ref_url spm scm rb_clickid zanpid awc cvid guccounter guce_referrer guce_referrer_sig _branch_match_id
__twitter_impression
""".split()
)
TRACKING_PREFIXES: tuple[str, ...] = tuple("utm_ pk_ piwik_ mtm_ matomo_ hsa_ wt.mc at_campaign at_medium".split())

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

# Ends of host names by which a host with "http" or "www." before it is known to be whole: IANA's root zone, the
# countries' and those of the others that scholars cite.
HOST_ENDS: frozenset[str] = frozenset(
    """
com org net edu gov mil int info eu asia museum aero biz name pro coop jobs mobi tel travel arpa cat online site news
press science academy institute university foundation digital global international today media tv blog wiki app dev
page cloud earth ngo ong law berlin paris london nyc wales scot eus gal swiss bzh brussels wien hamburg bayern koeln
tokyo moscow xyz house city community world works space tech live life one report review network agency center education africa zone party
ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cc cd cf cg
ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et fi fj fk fm fo fr ga gd ge gf gg gh gi
gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr
kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne
nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sj
sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tw tz ua ug uk us uy uz va vc ve vg vi
vn vu wf ws ye yt za zm zw
""".split()
)

# Second-level domains under which countries register hosts: `ac.uk` alone is the end of a host, no host.
SECOND_LEVELS: frozenset[str] = frozenset("ac co com edu gob gouv gov go gv mil ne net nic or org sch".split())

# Words that stand behind an address and are no part of it, in the languages of reference lists; months come from
# `refkit.knowledge.words`.
AFTER_ADDRESSES: frozenset[str] = frozenset(
    """
accessed access visited viewed retrieved consulted last updated modified available archived cited quoted downloaded
checked online on-line printed print web website e-book ebook e-paper e-print eprint pre-print preprint post-print
reprint full-text fulltext text-only long-form read-only html pdf epub doc text txt xml audio video podcast blog
abstract summary article book chapter review interview transcript subscription paywall membership required registration
login free archive archives file link page home homepage site here and or in on at the by for from see also via with of
to cf vol vols volume no nos number p pp pages par para ch chap art sec as is it its this that which where when who was
were are be not emphasis italics translation translated trans transl ed eds edited version supplement appendix and/or
his her their our my doi isbn issn pmid pmcid url urn oclc open-access e-mail email hereafter ibid
consulté consulte consultée visité vu dernier dernière mis à le la les et ou en du des de un une dans pour voir
abgerufen zugegriffen aufgerufen eingesehen besucht zuletzt letzter stand am und oder im vom von der die das den zum
zur siehe vgl abruf zugriff
consultado consultada consultato consultata visitado visitato visto acceso accedido recuperado acessado acesso
ultimo ultima última último accesso disponible disponível disponibile el los las y o e il lo gli dei del della
nel nella da di al alla per con su si em na os ao um uma
geraadpleegd bezocht geopend op het een van voor met hämtad besökt läst senast och på av fra og til set tilgået
lest besøkt åpnet viitattu luettu dostęp odczyt z dnia w i cit přístup navštíveno dostupné dostupno pristupljeno
posjećeno letöltve letöltés elérhető utolsó accesat erişim tarihi erişildi ve
дата обращения режим доступа просмотрено и в от на см звернення та
""".split()
)
