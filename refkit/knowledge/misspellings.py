"""Words that are often doubled by a slip, and English words that so many write wrongly that a lexicon has them so.

Source: own lists, from the practice of bibliographies. Which other words are mistyped is told by `lexicon` and `phrases`.
"""

from __future__ import annotations

# Small words that no English sentence says twice in a row ("that that" and "had had" are right, so they are not here).
DOUBLED: frozenset[str] = frozenset(
    """
of the and to for with by from at on into upon between under over about its their Press University Publishers
Publishing Committee Office
""".split()
)

# No word here is one of another language whose lists we know, or a common spelling of English since 1800; left out for
# that: adress, agressive, comissar, developement, independant, inteligence, millenium, parlament, personel, profesional.
MISSPELLED: dict[str, str] = dict(
    pair.split(":")
    for pair in """
accomodate:accommodate accomodation:accommodation acheivement:achievement adminstration:administration
administartion:administration agreeement:agreement begining:beginning beginings:beginnings buisness:business
comission:commission commision:commission comissioner:commissioner commisioner:commissioner commitee:committee
comittee:committee commitees:committees committment:commitment concious:conscious consciouness:consciousness
congessional:congressional definately:definitely desparate:desperate disapearance:disappearance
dissappearance:disappearance embarassment:embarrassment enviroment:environment enviroments:environments
enviromental:environmental equiptment:equipment existance:existence foriegn:foreign goverment:government
goverments:governments govermental:governmental governer:governor heirarchy:hierarchy immediatly:immediately
knowlege:knowledge libary:library libaries:libraries maintainance:maintenance
managment:management miltary:military neccessary:necessary neccessity:necessity negotations:negotiations
occassion:occasion occassional:occasional occured:occurred occurence:occurrence offical:official
paralell:parallel parlimentary:parliamentary parliment:parliament persistance:persistence posession:possession
posessions:possessions priviledge:privilege proffessor:professor pronounciation:pronunciation publically:publicly
questionaire:questionnaire recieved:received recieving:receiving refered:referred relevence:relevance
religous:religious resistence:resistance secratary:secretary seceretary:secretary seperate:separate
seperation:separation seperatism:separatism seperatist:separatist soverignty:sovereignty sovereignity:sovereignty
strenght:strength succesful:successful succesor:successor succesors:successors suprise:surprise tommorow:tomorrow
transfered:transferred untill:until univerity:university wierd:weird writen:written writting:writing
""".split()
)
