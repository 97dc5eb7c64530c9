"""How newspapers build the addresses of their articles. See `refkit.knowledge.hosts` for the form of the rows.

Source: the addresses that each paper publishes; the examples are invented in their shape. Share and newsletter
parameters (`tracks`) are those that the papers' own share buttons and newsletters add.
"""

from __future__ import annotations

ROWS = """
nytimes.com  tracks: smid smtyp _r hp hpw ref rref src mcubz mtrref gwh gwt adxnnl adxnnlx partner emc campaign_id instance_id segment_id regi_id user_id te nl referringsource searchresultposition action module pgtype region clicksource contentcollection
  /{y}/{m}/{d}/{sections}/{slug}.html                        /2022/03/14/world/asia/wind-rain-sea.html
  /{y}/{m}/{d}/{slug}.html                                   /1999/03/14/wind-over-the-sea.html
  /{y}/{m}/{d}/{sections}/{d}{word}.html                     /2005/03/06/books/review/06WIND.html
  /interactive/{y}/{m}/{d}/{sections}/{slug}.html            /interactive/2021/05/02/climate/wind-maps.html
  /roomfordebate/{y}/{m}/{d}/{slug}[/{slug}]                 /roomfordebate/2013/02/05/who-owns-the-wind
timesmachine.nytimes.com
  /timesmachine/{y}/{m}/{d}/{n}.html                         /timesmachine/1955/03/14/81234567.html
query.nytimes.com  keeps: res
  /gst/{word}.html                                           /gst/fullpage.html
theguardian.com  tracks: cmp inticmp
  /{sections}/{y}/{mon}/{d}/{slug}                           /world/2014/may/06/wind-rain-northern-sea
guardian.co.uk  tracks: cmp inticmp
  /{sections}/{y}/{mon}/{d}/{slug}                           /world/2009/may/06/wind-rain-northern-sea
washingtonpost.com  tracks: wpisrc wpmm itid tid hpid
  /{sections}/{y}/{m}/{d}/{slug}[/index.html]                /world/2022/03/14/wind-rain-northern-sea
  /{sections}/{y}/{m}/{d}/{slug}_story.html                  /world/2018/03/14/wind-rain_story.html
  /{sections}/{slug}/{y}/{m}/{d}/{uuid}_story.html           /world/wind-and-rain/2016/03/14/1a2b3c4d-0a1b-11e6-8123-0123456789ab_story.html
  /{sections}/{y}/{m}/{d}/{slug}/{uuid}                      /archive/politics/1988/03/14/wind-and-rain/1a2b3c4d-0a1b-11e6-8123-0123456789ab
  /wp-dyn/content/article/{y}/{m}/{d}/AR{n}.html             /wp-dyn/content/article/2006/03/14/AR2006031401234.html
  /wp-srv/{sections}/{word}.htm                              /wp-srv/inatl/longterm/wind.htm
ft.com  tracks: sharetype accesstoken
  /content/{uuid}                                            /content/1a2b3c4d-0a1b-11e6-8123-0123456789ab
  /cms/s/{n}/{uuid}.html                                     /cms/s/0/1a2b3c4d-0a1b-11e6-8123-0123456789ab.html
wsj.com  tracks: mod reflink
  /articles/{slug}                                           /articles/wind-and-rain-in-the-north-11571234567
  /articles/SB{n}                                            /articles/SB10001424052748701234567890123456789
  /{sections}/{slug}                                         /world/asia/wind-and-rain-in-the-north-1a2b3c4d
blogs.wsj.com
  /{section}/{y}/{m}/{d}/{slug}                              /chinarealtime/2014/03/14/wind-and-rain
lemonde.fr  tracks: xtor
  /{sections}/article/{y}/{m}/{d}/{slug}_{n}[_{n}].html      /international/article/2019/03/14/le-vent-et-la-pluie_5431234_3210.html
lefigaro.fr
  /{sections}/{slug}-{ymd}                                   /international/le-vent-et-la-pluie-20190314
  /{sections}/{y}/{m}/{d}/{n}-{ymd}ARTFIG{n}-{slug}.php      /international/2014/03/14/01003-20140314ARTFIG00123-le-vent-et-la-pluie.php
liberation.fr
  /{sections}/{slug}-{ymd}_{word}                            /international/le-vent-et-la-pluie-20220314_ABCD1234EFGH
  /{sections}/{y}/{m}/{d}/{slug}_{n}                         /planete/2018/03/14/le-vent-et-la-pluie_1634567
spiegel.de
  /{sections}/{slug}-a-{id}[.html]                           /politik/ausland/wind-und-regen-a-1234567.html
  /{sections}/{slug}-a-{uuid}                                /politik/wind-und-regen-a-1a2b3c4d-0002-0001-0000-000012345678
  /spiegel/print/d-{n}.html                                  /spiegel/print/d-12345678.html
  /{sections}/0,1518,{n},00.html                             /international/germany/0,1518,123456,00.html
faz.net
  /aktuell/{sections}/{slug}-{n}.html                        /aktuell/politik/ausland/wind-und-regen-12345678.html
zeit.de
  /{sections}/{y}-{m}/{slug}[/komplettansicht]               /politik/ausland/2019-03/wind-regen-norden-meer
  /{y}/{n}/{slug}[/komplettansicht]                          /1968/21/der-wind-und-der-regen
sueddeutsche.de
  /{sections}/{slug}-1.{n}                                   /politik/wind-und-regen-im-norden-1.1234567
welt.de
  /{sections}/article{n}/{Slug}.html                         /politik/ausland/article123456789/Wind-und-Regen.html
taz.de
  /{Slug}/!{n}                                               /Wind-und-Regen/!5123456
tagesspiegel.de
  /{sections}/{slug}[-{n}].html                              /politik/wind-und-regen-1234567.html
nzz.ch  tracks: reduced mktcid mktcval
  /{sections}/{slug}-ld.{n}                                  /international/wind-und-regen-ld.1234567
  /{slug}-1.{n}                                              /wind-und-regen-1.12345678
derstandard.at
  /story/{n}/{slug}                                          /story/2000123456789/wind-und-regen
elpais.com
  /{sections}/{date}/{slug}.html                             /internacional/2022-03-14/el-viento-y-la-lluvia.html
  /{sections}/{y}/{m}/{d}/{section}/{n}_{n}.html             /internacional/2015/03/14/actualidad/1426331234_123456.html
  /diario/{y}/{m}/{d}/{section}/{n}_{n}.html                 /diario/1988/03/14/internacional/574297212_850215.html
elmundo.es
  /{sections}/{y}/{m}/{d}/{hex}.html                         /internacional/2019/03/14/5c8a1b2c3d4e5f6a7b8c9d0e.html
abc.es
  /{sections}/abci-{slug}-{n}_noticia.html                   /internacional/abci-viento-y-lluvia-201903140123_noticia.html
corriere.it
  /{sections}/{yy}_{monat}_{d}/{slug}-{uuid}.shtml           /esteri/19_marzo_14/vento-pioggia-1a2b3c4d-0a1b-11e6-8123-0123456789ab.shtml
repubblica.it
  /{sections}/{y}/{m}/{d}/news/{words}-{n}                   /esteri/2022/03/14/news/il_vento_e_la_pioggia-341234567
  /{sections}/{y}/{m}/{d}/{slug}.html                        /online/politica/2004/03/14/vento-e-pioggia.html
lastampa.it
  /{sections}/{y}/{m}/{d}/news/{slug}-{n}                    /esteri/2021/03/14/news/vento-e-pioggia-40012345
kommersant.ru
  /doc/{n}                                                   /doc/1234567
tass.ru
  /{section}/{n}                                             /politika/1234567
tass.com
  /{section}/{n}                                             /politics/1234567
ria.ru
  /{ymd}/{slug}-{n}.html                                     /20220314/veter-1234567890.html
  /{ymd}/{n}.html                                            /20140314/1234567890.html
iz.ru
  /{n}/{date}/{slug}                                         /1304567/2022-03-14/veter-i-dozhd
rg.ru
  /{y}/{m}/{d}/{slug}.html                                   /2014/03/14/veter-i-dozhd.html
novayagazeta.ru
  /articles/{y}/{m}/{d}/{slug}                               /articles/2019/03/14/79876-veter-i-dozhd
pravda.com.ua
  /{sections}/{y}/{m}/{d}/{n}                                /news/2022/03/14/7331234
themoscowtimes.com
  /{y}/{m}/{d}/{slug}-a{n}                                   /2019/03/14/wind-and-rain-in-the-north-a64812
xinhuanet.com  subdomains
  /english/{y}-{m}/{d}/c_{n}.htm                             /english/2019-03/14/c_137891234.htm
  /{section}/{y}-{m}/{d}/c_{n}.htm                           /politics/2019-03/14/c_1124231234.htm
news.cn  subdomains
  /{section}/{y}-{m}/{d}/c_{n}.htm                           /world/2022-03/14/c_1128461234.htm
  /{ymd}/{hex}/c.html                                        /20230314/0123456789abcdef0123456789abcdef/c.html
people.com.cn  subdomains
  /n1/{y}/{n}/c{n}-{n}.html                                  /n1/2019/0314/c1002-30976543.html
  /n/{y}/{n}/c{n}-{n}.html                                   /n/2014/0314/c49150-24536543.html
people.cn  subdomains
  /n3/{y}/{n}/c{n}-{n}.html                                  /n3/2019/0314/c90000-9556543.html
chinadaily.com.cn  subdomains
  /a/{n}/{n}/{word}.html                                     /a/201903/14/WS5c89a1b2a3106c65c34ee123.html
globaltimes.cn
  /page/{n}/{n}.shtml                                        /page/202203/1254321.shtml
scmp.com  tracks: module pgtype campaign
  /{sections}/article/{n}/{slug}                             /news/china/diplomacy/article/3170123/wind-and-rain-over-sea
asahi.com  tracks: iref
  /articles/{word}.html                                      /articles/ASQ3G5J1WQ3GUHBI01X.html
  /ajw/articles/{n}                                          /ajw/articles/14571234
yomiuri.co.jp
  /{section}/{ymd}-{word}                                    /politics/20220314-OYT1T50123
mainichi.jp
  /articles/{ymd}/{id}/{id}/{id}/{id}                        /articles/20220314/k00/00m/030/123000c
japantimes.co.jp
  /{section}/{y}/{m}/{d}/{sections}/{slug}                   /news/2019/03/14/national/wind-and-rain-north
hani.co.kr
  /arti/{words}[/{words}]/{n}.html                           /arti/politics/defense/1034567.html
english.hani.co.kr
  /arti/{words}/{words}/{n}.html                             /arti/english_edition/e_northkorea/1034567.html
chosun.com
  /{sections}/{y}/{m}/{d}/{word}                             /english/north-korea-en/2022/03/14/ABCD1234EFGH5678IJKL
koreatimes.co.kr
  /www/{sections}/{y}/{m}/{n}_{n}.html                       /www/nation/2022/03/103_325512.html
yna.co.kr  subdomains
  /view/{word}                                               /view/AEN20220314001200315
thetimes.co.uk
  /article/{slug}                                            /article/wind-and-rain-in-the-north-1a2b3c4d5
thetimes.com
  /{sections}/article/{slug}                                 /world/europe/article/wind-and-rain-1a2b3c4d5
telegraph.co.uk
  /{sections}/{y}/{m}/{d}/{slug}                             /news/2019/03/14/wind-and-rain-in-the-north
  /{sections}/{n}/{Slug}.html                                /news/worldnews/europe/1234567/Wind-and-rain-in-the-north.html
independent.co.uk
  /{sections}/{slug}-[a|b]{n}.html                           /news/world/europe/wind-and-rain-in-the-north-a8821234.html
latimes.com
  /{sections}/story/{date}/{slug}                            /world-nation/story/2022-03-14/wind-and-rain-north
  /{sections}/la-{slug}-story.html                           /world/la-fg-wind-rain-20190314-story.html
  /archives/la-xpm-{date}-{slug}-story.html                  /archives/la-xpm-1988-03-14-mn-1234-story.html
chicagotribune.com
  /{y}/{m}/{d}/{slug}                                        /1988/03/14/wind-and-rain-in-the-north
bostonglobe.com
  /{y}/{m}/{d}/{section}/{slug}                              /2022/03/14/world/wind-and-rain-in-the-north
usatoday.com
  /story/{sections}/{y}/{m}/{d}/{slug}/{n}                   /story/news/world/2022/03/14/wind-and-rain/7034567001
csmonitor.com
  /{Sections}/{y}/{n}/{Slug}                                 /World/Europe/2019/0314/Wind-and-rain-in-the-north
politico.com
  /{sections}/{y}/{m}/{d}/{slug}                             /news/2022/03/14/wind-and-rain-00012345
  /story/{y}/{m}/{slug}                                      /story/2016/03/wind-and-rain-in-the-north-221234
politico.eu
  /article/{slug}                                            /article/wind-and-rain-in-the-north
haaretz.com
  /{sections}/{date}/ty-article[-{slug}]/{id}                /israel-news/2022-03-14/ty-article/0000017f-1234-abcd
timesofisrael.com
  /{slug}                                                    /wind-and-rain-in-the-north
jpost.com
  /{sections}/article-{n}                                    /middle-east/article-701234
aljazeera.com
  /{section}/{y}/{n}/{n}/{slug}                              /news/2022/3/14/wind-and-rain-in-the-north
thehindu.com
  /{sections}/{slug}/article{n}.ece                          /news/international/wind-and-rain/article65223456.ece
indianexpress.com
  /article/{sections}/{slug}-{n}                             /article/world/wind-and-rain-in-the-north-7812345
dawn.com
  /news/{n}/{slug}                                           /news/1679123/wind-and-rain-in-the-north
smh.com.au
  /{sections}/{slug}-{ymd}-{id}.html                         /world/europe/wind-and-rain-20220314-p5a4bc.html
theglobeandmail.com
  /{sections}/article-{slug}                                 /world/article-wind-and-rain-in-the-north
irishtimes.com
  /{sections}/{y}/{m}/{d}/{slug}                             /world/europe/2022/03/14/wind-and-rain-in-the-north
nrc.nl
  /nieuws/{y}/{m}/{d}/{slug}-a{n}                            /nieuws/2019/03/14/wind-en-regen-in-het-noorden-a3953123
"""
