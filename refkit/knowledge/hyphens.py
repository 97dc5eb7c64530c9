"""What stands before and behind hyphens that are the words' own, and not those of a line's end.

Source: own lists, from the practice of bibliographies.
"""

from __future__ import annotations

# Words behind a suspended hyphen ("pre- and post-war"): the hyphen is no broken word's.
SUSPENDED: frozenset[str] = frozenset("and or to nor und oder bis et ou y e o en of och og i и или".split())

# What often stands before a hyphen that is the word's own, folded. A word broken behind it may have been written so.
HYPHENATED_FIRST: frozenset[str] = frozenset(
    """
all anti arch bi by case co cold counter cross decision demi double east ex extra far fellow fifth first five four
fourth free full great ground half hard high home hot ill large late left life long low macro man micro mid middle
mini mother multi nation near neo new nineteenth non north off old on one open out over pan para party peace policy
post power pre pseudo quasi rear right sea second self semi seventeenth short single six sixteenth small so soft south
state still tenth third three top twentieth twelfth two ultra under up vice war well west wide world year eighteenth
twenty thirty forty fifty sixty seventy eighty ninety franco anglo sino russo afro austro euro indo italo germano luso
hispano greco graeco serbo peut avant après vis saint sainte sous sur bien mi contre nord sud ouest est celui celle
ceux moi lui elle eux grand grande по из северо юго западно восточно советско русско германо англо франко вице экс
контр
""".split()
)

# What often stands behind a hyphen that is the word's own.
HYPHENATED_SECOND: frozenset[str] = frozenset(
    """
to of the for de du des la le a act acts adaptive aware bang base bomb book case cast coat code community consistent
country court dynamic edged effective electric entry ethnic european event evident feature field fiction fine function
grain graph group history independent intensive interest invariant likelihood lingual list local loop mark matter
model modern mortem network object only order parametric peer phase point port position pound productive radio rate
reader reform rich rights rise school sector sex shadow shaped share soil soils space specific speech spectrum squares
stop strategy string structure survey table teaching text ticket title touch track tree value vector view wall water
wheel woman women world age aged aid air aligned all allied ally allies appointed armed arms backed balance based born
called chief class defence defense dominated educated elect fire gender imposed income induced inspired labor labour
market missile occupied oriented race sea secretary styled tech trade weapon weapons bearing being border bound
building builder builders by car century come conscious control controlled days depth determination dollar down driven
economic edge eight eighth ends era examination examined family fifth fifths fighting five formation forward four free
friendly front general governed government governmental growing half hand held holder holders house in in-chief
keeping known land law led level like line long looking made maker makers making man member military minded minister
minute nation national nationalist nine ninth nuclear off office old on one operation operative out over owned owner
party peace people person piece plan policy political power powered president proof quality range reaching related
resolution run running scale section seven seventh side six sixth size soviet speaking sponsored stage standing state
station story strategic study style supported sur sufficient system taking tank ten term terms third thirds three
through time torn town traditional trained two type union up visit war warfare way west western wide wing winning work
worker writing written year years être delà même mêmes ci là dire garde guerre midi vous nous ils elles je tu il
germain denis pierre fils père roi empire chinois chinoise chinoises soviétique soviétiques allemand allemande shek
lai tung sung dong hyun китайский китайские китайских советский советских
""".split()
)
