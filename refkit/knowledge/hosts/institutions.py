"""How governments, international organisations and institutes build the addresses of their documents.

Source: the addresses that each publishes; the examples are invented in their shape.
"""

from __future__ import annotations

ROWS = """
legislation.gov.uk
  /{section}/{y}/{n}[/{sections}]                            /ukpga/1998/42/section/6
eur-lex.europa.eu  keeps: uri qid
  /legal-content/{word}/{word}[/{word}]/                     /legal-content/EN/TXT/
  /{path}.do                                                 /LexUriServ/LexUriServ.do
ec.europa.eu
  /commission/presscorner/detail/{ll}/{words}                /commission/presscorner/detail/en/ip_19_1234
  /{sections}[.htm][.html]                                   /info/strategy/wind-and-rain_en.htm
consilium.europa.eu
  /{ll}/{sections}/{y}/{m}/{d}/{slug}                        /en/press/press-releases/2019/03/14/wind-and-rain
europarl.europa.eu
  /doceo/document/{Slug}_{ll}.html                           /doceo/document/TA-9-2020-0123_EN.html
  /{sections}[.html]                                         /thinktank/en/document/wind-rain
gov.uk
  /government/{sections}                                     /government/publications/wind-and-rain-in-the-north
  /{sections}                                                /guidance/wind-and-rain
hansard.parliament.uk
  /{section}/{date}/{section}/{uuid}/{Slug}                  /commons/2019-03-14/debates/1a2b3c4d-0a1b-11e6-8123-0123456789ab/WindAndRain
api.parliament.uk
  /historic-hansard/{section}/{y}/{mon}/{d}/{slug}           /historic-hansard/commons/1956/mar/14/wind-and-rain
publications.parliament.uk
  /pa/{path}.htm                                             /pa/cm200203/cmselect/cmfaff/123/12301.htm
state.gov
  /{slug}                                                    /remarks-on-wind-and-rain
  /{path}.htm                                                /r/pa/prs/ps/2016/03/254123.htm
2009-2017.state.gov
  /{path}.htm                                                /r/pa/prs/ps/2016/03/254123.htm
2001-2009.state.gov
  /{path}.htm                                                /r/pa/prs/ps/2006/63123.htm
whitehouse.gov
  /{sections}/{y}/{m}/{d}/{slug}                             /briefing-room/speeches-remarks/2022/03/14/remarks-wind-and-rain
  /{sections}/{slug}                                         /briefings-statements/remarks-wind-and-rain
congress.gov
  /bill/{slug}/{slug}/{n}[/{section}]                        /bill/117th-congress/senate-bill/123/text
  /{n}/{path}.pdf                                            /117/bills/s123/BILLS-117s123is.pdf
govinfo.gov
  /app/details/{Slug}                                        /app/details/CHRG-117shrg12345
  /content/pkg/{path}                                        /content/pkg/STATUTE-68/pdf/STATUTE-68-Pg123.pdf
crsreports.congress.gov
  /product/pdf/{word}/{word}                                 /product/pdf/R/R45123
gao.gov
  /products/{slug}                                           /products/gao-19-123
  /assets/{path}.pdf                                         /assets/gao-19-123.pdf
federalregister.gov
  /documents/{y}/{m}/{d}/{n}-{n}/{slug}                      /documents/2019/03/14/2019-04123/wind-and-rain
defense.gov  subdomains
  /{Sections}/Article/{n}/{slug}                             /News/Releases/Release/Article/1781234/wind-and-rain
kremlin.ru
  /{sections}/{n}[/{section}]                                /events/president/news/67123
  /acts/bank/{n}                                             /acts/bank/12345
en.kremlin.ru
  /{sections}/{n}[/{section}]                                /events/president/transcripts/67123
mid.ru
  /{sections}/{n}                                            /ru/foreign_policy/news/1812345
fmprc.gov.cn
  /{path}/t{n}.shtml                                         /mfa_eng/wjdt_665385/2649_665393/t1641234.shtml
  /{path}/t{ymd}_{n}.html                                    /mfa_eng/zxxx_662805/202203/t20220314_10651234.html
mfa.gov.cn
  /{path}/t{ymd}_{n}.html                                    /eng/zxxx_662805/202203/t20220314_10651234.html
mofa.go.jp
  /{path}.html                                               /region/asia-paci/wind/rain0314.html
mofa.go.kr
  /{path}.do                                                 /eng/brd/m_5676/view.do
mea.gov.in
  /{slug}.htm?dtl/{n}/{file}                                 /speeches-statements.htm?dtl/31123/Wind_and_Rain
auswaertiges-amt.de
  /{ll}/{sections}/{n}                                       /de/newsroom/wind-regen/2201234
bundesregierung.de
  /{section}-{ll}/{sections}-{n}                             /breg-de/aktuelles/wind-und-regen-1581234
diplomatie.gouv.fr
  /{ll}/{sections}                                           /fr/dossiers-pays/vent/pluie
legifrance.gouv.fr
  /{section}/id/{word}                                       /jorf/id/JORFTEXT000038012345
elysee.fr
  /{section}/{y}/{m}/{d}/{slug}                              /emmanuel-macron/2022/03/14/le-vent-et-la-pluie
un.org
  /{ll}/{sections}                                           /en/about-us/un-charter/chapter-1
  /{sections}/{ll}/{sections}                                /securitycouncil/en/content/wind-rain
  /press/{ll}/{y}/{file}.htm                                 /press/en/2014/sc11123.doc.htm
press.un.org
  /{ll}/{y}/{file}.htm                                       /en/2022/sc14812.doc.htm
news.un.org
  /{ll}/story/{y}/{m}/{n}                                    /en/story/2022/03/1114123
undocs.org
  /[{ll}/]{file}/{path}                                      /en/S/RES/1234
digitallibrary.un.org
  /record/{n}[/files/{file}]                                 /record/123456
treaties.un.org  keeps: src mtdsg_no chapter objid clang
  /Pages/{word}.aspx                                         /Pages/ViewDetails.aspx
  /doc/{any}.pdf                                             /doc/Publication/UNTS/Volume%201155/volume-1155-I-18123-English.pdf
unhcr.org
  /{word}.html                                               /5c89a1b24.html
ohchr.org
  /{ll}/{sections}                                           /en/press-releases/2022/03/wind-and-rain
who.int
  /{sections}                                                /news/item/wind-and-rain
imf.org
  /{ll}/{Sections}/{y}/{m}/{d}/{file}                        /en/News/Articles/2022/03/14/pr2271-wind-and-rain
oecd.org
  /{path}.htm                                                /economy/outlook/wind-rain.htm
nato.int
  /cps/{ll}/natohq/{words}.htm                               /cps/en/natohq/official_texts_12345.htm
  /docu/{path}.htm                                           /docu/basictxt/b490314a.htm
icj-cij.org
  /{ll}/case/{n}                                             /en/case/123
iaea.org
  /{sections}                                                /newscenter/pressreleases/wind-and-rain
osce.org
  /{section}[/{section}]/{n}                                 /permanent-council/123456
brookings.edu
  /blog/{section}/{y}/{m}/{d}/{slug}                         /blog/order-from-chaos/2019/03/14/wind-and-rain
  /{section}/{slug}                                          /articles/wind-and-rain-in-the-north
  /wp-content/uploads/{y}/{m}/{file}.pdf                     /wp-content/uploads/2019/03/wind_rain.pdf
rand.org
  /pubs/{words}/{word}.html                                  /pubs/research_reports/RR1234.html
  /blog/{y}/{m}/{slug}.html                                  /blog/2019/03/wind-and-rain-north.html
chathamhouse.org
  /{y}/{m}/{slug}                                            /2022/03/wind-and-rain-in-the-north
  /{section}/{slug}                                          /publication/wind-and-rain-in-the-north
csis.org
  /{sections}                                                /analysis/wind-and-rain-in-the-north
carnegieendowment.org
  /{y}/{m}/{d}/{slug}-pub-{n}                                /2019/03/14/wind-and-rain-in-north-pub-78612
  /{sections}/{y}/{m}/{slug}                                 /research/2024/03/wind-and-rain
cfr.org
  /{section}/{slug}                                          /backgrounder/wind-and-rain-in-the-north
iiss.org
  /{sections}/{y}/{m}/{slug}                                 /blogs/analysis/2019/03/wind-and-rain
sipri.org
  /{sections}/{y}/{sections}                                 /publications/2019/sipri-policy-papers/wind-rain
crisisgroup.org
  /{sections}                                                /europe-central-asia/caucasus/wind-and-rain
hrw.org
  /{section}/{y}/{m}/{d}/{slug}[/{slug}]                     /report/2019/03/14/wind-and-rain/northern-sea
amnesty.org
  /{ll}/{sections}/{word}/{n}/{y}/{ll}                       /en/documents/eur46/1234/2019/en
  /{ll}/{sections}                                           /en/latest/news/2019/03/wind-and-rain
pewresearch.org
  /{section}/{y}/{m}/{d}/{slug}                              /global/2022/03/14/wind-and-rain-in-the-north
atlanticcouncil.org
  /{section}/{section}/{slug}                                /blogs/new-atlanticist/wind-and-rain
heritage.org
  /{section}/{section}/{slug}                                /europe/report/wind-and-rain-in-the-north
aei.org
  /{section}/{slug}                                          /articles/wind-and-rain-in-the-north
armscontrol.org
  /act/{y}-{m}/{sections}                                    /act/2019-03/features/wind-and-rain
monticello.org
  /{sections}                                                /site/research-and-collections/wind-rain
"""
