"""How magazines, broadcasters and news agencies build the addresses of their articles.

Source: the addresses that each publishes; the examples are invented in their shape.
"""

from __future__ import annotations

ROWS = """
foreignaffairs.com
  /articles/{section}/{date}/{slug}                          /articles/norway/1947-07-01/wind-and-rain
  /articles/{section}/{slug}                                 /articles/norway/wind-and-rain-in-the-north
  /{section}/{slug}                                          /russia/wind-and-rain-in-the-north
foreignpolicy.com
  /{y}/{m}/{d}/{slug}                                        /2022/03/14/wind-rain-northern-sea
economist.com  tracks: fsrc
  /{section}/{y}/{m}/{d}/{slug}                              /europe/2022/03/14/wind-and-rain-in-the-north
theatlantic.com
  /{section}/archive/{y}/{m}/{slug}/{n}                      /magazine/archive/1945/07/wind-and-rain/303123
newyorker.com  tracks: mbid
  /magazine/{y}/{m}/{d}/{slug}                               /magazine/2014/03/17/wind-and-rain
  /{sections}/{slug}                                         /news/daily-comment/wind-and-rain-in-the-north
time.com
  /{n}/{slug}                                                /5551234/wind-and-rain-north
content.time.com
  /time/{sections}/article/0,{n},{n},00.html                 /time/world/article/0,8599,1234567,00.html
newsweek.com
  /{slug}-{n}                                                /wind-and-rain-in-the-north-1361234
bloomberg.com
  /{sections}/articles/{date}/{slug}                         /news/articles/2022-03-14/wind-and-rain-in-the-north
forbes.com  tracks: sh
  /sites/{word}/{y}/{m}/{d}/{slug}                           /sites/annhay/2022/03/14/wind-and-rain-in-the-north
businessinsider.com  tracks: r ir
  /{slug}-{y}-{n}                                            /wind-and-rain-in-the-north-2019-3
thediplomat.com
  /{y}/{m}/{slug}                                            /2022/03/wind-and-rain-in-the-north
nybooks.com
  /articles/{y}/{m}/{d}/{slug}                               /articles/1988/03/14/wind-and-rain
lrb.co.uk
  /the-paper/v{n}/n{n}/{slug}/{slug}                         /the-paper/v41/n06/ann-hay/wind-and-rain
slate.com
  /{section}/{y}/{m}/{slug}.html                             /technology/2019/03/wind-and-rain-north.html
vox.com
  /{y}/{n}/{n}/{n}/{slug}                                    /2019/3/14/18261234/wind-and-rain-north
wired.com
  /story/{slug}                                              /story/wind-and-rain-in-the-north
  /{y}/{m}/{slug}                                            /2014/03/wind-and-rain
warontherocks.com
  /{y}/{m}/{slug}                                            /2022/03/wind-and-rain-in-the-north
nationalinterest.org
  /{sections}/{slug}-{n}                                     /blog/buzz/wind-and-rain-in-the-north-47123
theconversation.com
  /{slug}-{n}                                                /wind-and-rain-in-the-north-113456
smithsonianmag.com
  /{sections}/{slug}-{n}                                     /history/wind-and-rain-in-the-north-180971234
reuters.com
  /{sections}/{slug}-{date}                                  /world/europe/wind-rain-northern-sea-2022-03-14
  /article/{section}/{slug}-id{word}                         /article/us-wind-rain/wind-and-rain-idUSKCN1QV123
  /article/id{word}                                          /article/idUSKCN1QV123
apnews.com
  /article/{slug}                                            /article/wind-rain-north-0123456789abcdef0123456789abcdef
cnn.com  subdomains
  /{y}/{m}/{d}/{sections}/{slug}[/index.html]                /2022/03/14/europe/wind-rain-north-intl/index.html
  /{y}/{word}/{sections}/{m}/{d}/{words}/index.html          /2009/WORLD/europe/03/14/wind.rain/index.html
bbc.com  tracks: ns_campaign ns_mchannel ns_source xtor at_medium at_campaign ocid
  /news/{section}                                            /news/world-europe-12345678
  /news/{n}                                                  /news/10123456
  /news/articles/{id}                                        /news/articles/c4g1234567xo
  /{sections}/article/{ymd}-{slug}                           /future/article/20190314-wind-and-rain-north
bbc.co.uk  tracks: ns_campaign ns_mchannel ns_source xtor
  /news/{section}                                            /news/world-europe-12345678
  /news/{n}                                                  /news/10123456
  /{sections}/{words}[.shtml]                                /history/worldwars/wwtwo/wind_rain_01.shtml
  /programmes/{id}                                           /programmes/b012abcd
news.bbc.co.uk
  /{n}/hi/{sections}/{n}.stm                                 /2/hi/europe/1234567.stm
  /onthisday/hi/dates/stories/{word}/{n}/newsid_{n}/{n}.stm  /onthisday/hi/dates/stories/march/14/newsid_2543000/2543123.stm
npr.org
  /{y}/{m}/{d}/{n}/{slug}                                    /2022/03/14/1086123456/wind-and-rain-north
  /sections/{section}/{y}/{m}/{d}/{n}/{slug}                 /sections/thetwo-way/2014/03/14/290123456/wind-and-rain
  /templates/story/story.php?storyId={n}                     /templates/story/story.php?storyId=1234567
dw.com
  /{ll}/{slug}/a-{n}                                         /en/wind-and-rain-in-the-north/a-47912345
france24.com
  /{ll}/{sections}/{ymd}-{slug}                              /en/europe/20220314-wind-and-rain-north
rferl.org
  /a/{slug}/{n}.html                                         /a/wind-rain-northern-sea/29821234.html
voanews.com
  /a/{slug}/{n}.html                                         /a/wind-and-rain-in-the-north/4831234.html
nbcnews.com
  /{sections}/{slug}                                         /news/world/wind-and-rain-north-n983123
cbsnews.com
  /news/{slug}                                               /news/wind-and-rain-in-the-north
abcnews.go.com
  /{Section}/{slug}/story?id={n}                             /International/wind-rain-north/story?id=61612345
abc.net.au
  /news/{date}/{slug}/{n}                                    /news/2022-03-14/wind-and-rain-in-the-north/100912345
cbc.ca
  /{sections}/{slug}-1.{n}                                   /news/world/wind-and-rain-in-the-north-1.5056123
pbs.org
  /{sections}/{slug}                                         /newshour/world/wind-and-rain-in-the-north
"""
