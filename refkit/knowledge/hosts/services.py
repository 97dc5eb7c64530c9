"""How shops, networks and platforms build the addresses that references cite.

Source: the addresses that each publishes, and its share buttons; the examples are invented in their shape.
"""

from __future__ import annotations

ROWS = """
amazon.com  tracks: ref ref_ pf_rd_p pf_rd_r pd_rd_r pd_rd_w pd_rd_wg qid sr psc
  /[{Slug}/]dp/{word}                                        /Wind-Rain-Ann-Hay/dp/0198123456
  /gp/product/{word}                                         /gp/product/0198123456
twitter.com  tracks: s t
  /{words}/status/{n}                                        /annhay/status/1503123456789012345
x.com  tracks: s t
  /{words}/status/{n}                                        /annhay/status/1503123456789012345
youtube.com  keeps: v list index  tracks: feature si ab_channel pp
  /watch                                                     /watch
youtu.be  keeps: t  tracks: feature si
  /{file}                                                    /aB1cD2eF3gH
vimeo.com
  /{n}                                                       /123456789
facebook.com  subdomains
  /{file}/posts/{n}                                          /annhay/posts/1234567890123456
instagram.com
  /p/{file}                                                  /p/CbAbCdEfGhI
linkedin.com  subdomains
  /pulse/{slug}                                              /pulse/wind-and-rain-ann-hay
medium.com  tracks: sk source
  /[@]{words}/{slug}                                         /@annhay/wind-and-rain-0123456789ab
substack.com  subdomains
  /p/{slug}                                                  /p/wind-and-rain
blogspot.com  subdomains
  /{y}/{m}/{slug}.html                                       /2011/04/wind-and-rain.html
wordpress.com  subdomains
  /{y}/{m}/{d}/{slug}                                        /2015/08/01/wind-and-rain
archive.is
  /{word}                                                    /aB1cD
"""
