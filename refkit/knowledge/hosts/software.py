"""How software that many hosts run builds addresses: journal systems, repositories, blogs. The host may be any.

Source: the systems' own documentation of their addresses; the examples are invented in their shape. A form is asked only
where its sign stands in the path, which the first column says.
"""

from __future__ import annotations

ROWS = """
/article/view/     [/{path}]/article/view/{n}[/{n}]                       /index.php/air/article/view/102/98
/article/download/ [/{path}]/article/download/{n}[/{n}][/{n}]             /air/article/download/102/98
/issue/view/       [/{path}]/issue/view/{n}                               /index.php/air/issue/view/12
/handle/           [/{path}]/handle/{n}[.{n}][.{n}]/{n}[/{n}]             /handle/1843/30034
/bitstream/        [/{path}]/bitstream/handle/{n}/{n}/{file}              /bitstream/handle/1843/30034/wind.pdf
/id/eprint/        /id/eprint/{n}[/{n}/{file}]                            /id/eprint/61234
/node/             [/{path}]/node/{n}                                     /node/1234
/Record/           [/{path}]/Record/{word}                                /Record/001234567
/record/           [/{path}]/record/{n}                                   /record/123456
/ark:/             [/{path}]/ark:/{n}/{file}[/{file}]                     /ark:/12148/bpt6k1234567
/oclc/             [/{path}]/oclc/{n}                                     /oclc/12345678
/articles/         [/{path}]/articles/{n}                                 /articles/9123
/article/          [/{path}]/article/{n}[/{slug}]                         /wind/article/12345
"""
