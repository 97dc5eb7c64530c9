"""How libraries, archives and services for scholarship build the addresses of their documents.

Source: the addresses that each publishes and its own help on linking; the examples are invented in their shape.
"""

from __future__ import annotations

ROWS = """
jstor.org  tracks: refreqid ab_segments searchtext searchuri searchkey origin  keeps: seq
  /stable/{n}                                                /stable/2501234
  /stable/pdf/{n}.pdf                                        /stable/pdf/2501234.pdf
  /stable/10.{n}/{doi}                                       /stable/10.1086/701234
  /stable/j.{doi}                                            /stable/j.ctt1abc23d.5
  /stable/resrep{n}[.{n}]                                    /stable/resrep12345.6
  /stable/community.{n}                                      /stable/community.12345678
  /stable/al.{doi}                                           /stable/al.ch.document.abcd12345
  /journal/{word}                                            /journal/jhistideas
muse.jhu.edu
  /[pub/{n}/]{section}/{n}[/{section}]                       /article/512345/summary
digitalarchive.wilsoncenter.org
  /document/{n}                                              /document/117123
  /document/{slug}                                           /document/cable-wind-and-rain-north
  /collection/{n}/{slug}                                     /collection/123/wind-and-rain
wilsoncenter.org
  /{section}/{slug}                                          /publication/wind-and-rain-in-the-north
  /sites/default/files/{path}.pdf                            /sites/default/files/media/wind_rain.pdf
history.state.gov  keeps: start
  /historicaldocuments/frus{frus}/{frusdoc}                  /historicaldocuments/frus1958-60v19/d31
  /historicaldocuments/frus{frus}                            /historicaldocuments/frus1969-76v17
  /milestones/{y}-{y}/{slug}                                 /milestones/1945-1952/wind-rain
  /departmenthistory/{sections}                              /departmenthistory/people/hay-ann
archive.org
  /details/{file}[/page/{word}]                              /details/windandrain00hayann/page/n5
  /details/{file}/page/{n}/mode/{word}                       /details/windandrain00hayann/page/12/mode/2up
  /stream/{file}/{file}                                      /stream/windandrain00haya/windandrain00haya_djvu.txt
  /download/{file}/{file}                                    /download/windandrain00haya/windandrain00haya.pdf
web.archive.org
  /web/{n}[id_]/http[s]://{any}                              /web/20190314120000/https://example.org/wind/a-b.html
loc.gov
  /item/{slug}                                               /item/2012345678
  /{section}/item/{slug}                                     /pictures/item/2012345678
  /resource/{file}[/{any}]                                   /resource/mss12345.001/?sp=2
  /collections/{slug}/{sections}                             /collections/wind-and-rain/about-this-collection
chroniclingamerica.loc.gov
  /lccn/{word}/{date}/ed-{n}/seq-{n}[/{any}]                 /lccn/sn83012345/1912-03-14/ed-1/seq-2/
memory.loc.gov
  /{path}.html                                               /ammem/wind/rain.html
nationalarchives.gov.uk
  /{sections}[.htm]                                          /education/resources/wind-and-rain
  /{path}.{ext}                                              /cabinetpapers/themes/wind-rain.htm
discovery.nationalarchives.gov.uk
  /details/{word}/{word}                                     /details/r/C1234567
archives.gov
  /{sections}[.html]                                         /research/foreign-policy/wind-and-rain
  /{sections}/{file}                                         /files/research/jfk/releases/104-10123-10012.pdf
catalog.archives.gov
  /id/{n}                                                    /id/12345678
founders.archives.gov
  /documents/{Slug}/{Slug}                                   /documents/Madison/01-02-02-0123
aad.archives.gov  keeps: rid dt dl
  /aad/{word}.jsp                                            /aad/createpdf.jsp
obamawhitehouse.archives.gov
  /{sections}/{y}/{m}/{d}/{slug}                             /the-press-office/2015/03/14/remarks-wind-and-rain
trumpwhitehouse.archives.gov
  /{section}/{slug}                                          /briefings-statements/remarks-wind-and-rain
georgewbush-whitehouse.archives.gov
  /news/releases/{y}/{m}/{slug}.html                         /news/releases/2002/03/20020314-3.html
europeana.eu
  /{ll}/item/{n}/{file}                                      /en/item/9200123/BibliographicResource_1000012345678
  /portal/{ll}/record/{n}/{file}.html                        /portal/en/record/9200123/wind_12345.html
gallica.bnf.fr
  /ark:/12148/{file}                                         /ark:/12148/bpt6k1234567.image
  /ark:/12148/{file}/f{n}[.item|.image]                      /ark:/12148/bpt6k123456x/f12.item
data.bnf.fr
  /{ll}/{n}/{words}                                          /fr/11901234/ann_hay
catalogue.bnf.fr
  /ark:/12148/{file}                                         /ark:/12148/cb321234567
babel.hathitrust.org  keeps: id seq
  /cgi/pt[/search]                                           /cgi/pt
catalog.hathitrust.org
  /Record/{n}                                                /Record/001234567
hdl.handle.net
  /{n}[.{n}][.{n}]/{file}                                    /2027/mdp.39015012345678
books.google.com  keeps: id pg dq lpg printsec  tracks: ved sa source ots sig redir_esc
  /books                                                     /books
  /books/about/{file}.html                                   /books/about/Wind_and_Rain.html
  /books/edition/{file}/{id}                                 /books/edition/Wind_and_Rain/abc1d2efghij
scholar.google.com
  /scholar                                                   /scholar
papers.ssrn.com  keeps: abstract_id
  /sol3/papers.cfm                                           /sol3/papers.cfm
  /abstract={n}                                              /abstract=1234567
ssrn.com
  /abstract={n}                                              /abstract=1234567
academia.edu
  /{n}/{file}                                                /1234567/Wind_and_Rain_in_the_North
researchgate.net
  /publication/{n}_{file}                                    /publication/312345678_Wind_and_Rain
  /profile/{file}                                            /profile/Ann_Hay
arxiv.org
  /abs/{n}.{n}[v{n}]                                         /abs/1903.01234v2
  /pdf/{n}.{n}[v{n}][.pdf]                                   /pdf/1903.01234.pdf
  /abs/{slug}[.{Section}]/{n}                                /abs/hep-th/9901001
ncbi.nlm.nih.gov
  /pmc/articles/PMC{n}                                       /pmc/articles/PMC1234567
  /pubmed/{n}                                                /pubmed/12345678
pubmed.ncbi.nlm.nih.gov
  /{n}                                                       /12345678
zenodo.org
  /record[s]/{n}[/files/{file}]                              /record/1234567
osf.io
  /{id}                                                      /ab1cd
hal.science
  /{file}                                                    /hal-01234567v1
persee.fr
  /doc/{file}                                                /doc/ahess_0395-2649_1988_num_43_2_283123
cairn.info
  /{slug}-page-{n}.htm                                       /revue-du-vent-2012-3-page-123.htm
journals.openedition.org
  /{section}/{n}                                             /vent/1234
british-history.ac.uk
  /{slug}/{slug}[/{slug}]                                    /survey-wind/vol12/pp142-144
avalon.law.yale.edu
  /{words}/{words}.asp                                       /20th_century/wind01.asp
presidency.ucsb.edu
  /documents/{slug}                                          /documents/remarks-wind-and-rain
  /ws/index.php?pid={n}                                      /ws/index.php?pid=12345
nsarchive.gwu.edu
  /{sections}/{y}-{m}-{d}/{slug}                             /briefing-book/russia/2019-03-14/wind-and-rain
  /{sections}                                                /document/12345-wind-and-rain
  /NSAEBB/{file}/[{file}]                                    /NSAEBB/NSAEBB123/index.htm
nsarchive2.gwu.edu
  /NSAEBB/{file}/[{file}]                                    /NSAEBB/NSAEBB123/index.htm
  /{words}/{words}/{file}                                    /nukevault/ebb123/doc_01.pdf
cia.gov
  /readingroom/document/{slug}                               /readingroom/document/cia-rdp80b01234a000100120001-2
  /readingroom/docs/{file}.pdf                               /readingroom/docs/CIA-RDP80B01234A000100120001-2.pdf
  /library/{path}.html                                       /library/center-for-study/wind/rain.html
marxists.org
  /{path}.htm                                                /archive/hay/works/1917/mar/14.htm
cvce.eu
  /{ll}/obj/{words}-{ll}-{uuid}.html                         /en/obj/wind_and_rain-en-1a2b3c4d-0a1b-11e6-8123-0123456789ab.html
  /obj/{words}-{ll}-{uuid}.html                              /obj/wind_and_rain-en-1a2b3c4d-0a1b-11e6-8123-0123456789ab.html
plato.stanford.edu
  /entries/{slug}                                            /entries/wind-rain
britannica.com
  /{section}/{Slug}                                          /topic/Wind-and-rain
trove.nla.gov.au
  /newspaper/article/{n}                                     /newspaper/article/12345678
nla.gov.au
  /nla.{file}                                                /nla.news-article12345678
delpher.nl
  /nl/kranten/view                                           /nl/kranten/view
worldcat.org
  /oclc/{n}                                                  /oclc/12345678
  /title/{n}                                                 /title/12345678
deutsche-biographie.de
  /{word}.html                                               /pnd118123456.html
d-nb.info
  /gnd/{word}                                                /gnd/118123456
biodiversitylibrary.org
  /{section}/{n}                                             /page/1234567
github.com
  /{file}/{file}[/{any}]                                     /annhay/wind-rain/blob/main/README.md
programminghistorian.org
  /{ll}/lessons/{slug}                                       /en/lessons/wind-and-rain
wikipedia.org  subdomains
  /wiki/{file}                                               /wiki/Wind_and_rain
books.openedition.org
  /{section}/{n}                                             /editionsdag/1234
revues.org  subdomains
  /{n}                                                       /1234
purl.org
  /{sections}                                                /dc/terms
worldbank.org  subdomains
  /{sections}                                                /en/news/press-release/wind-rain
"""
