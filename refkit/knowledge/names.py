"""Surnames and given names that tell in which order a personal name stands, and the words that belong to names.

Sources. Chinese surnames: the hundred most frequent in the national name report of 2020 with some older ones, in
pinyin. Korean and Vietnamese surnames: the most frequent of the national censuses. Hungarian given names: the most
frequent of the population register. Given names, names that stand alone and abbreviated names: from the practice of
bibliographies.
"""

from __future__ import annotations

PINYIN_SURNAMES: frozenset[str] = frozenset(
    """
wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng
yu dong xiao cheng cao yuan deng fu shen zeng peng lu su jiang cai jia ding wei xue ye yan pan du dai xia zhong tian
ren fan fang shi yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng long wan duan lei qian
yin yi chang qiao lai gong wen pang ji niu ge hua geng tao dou nie mei bo ai zuo an qi ling qu ruan bian zhuang shu
rong hong zhai ke xing mo kuang you chu yue ouyang sima zhuge shangguan xi ning lan zang pei cen pu gan tu bi guan huo
jing leng sha shang sheng tong xiang zhan zhuo zong bao bu chai chi cong diao gai gou gui huangfu ju kuai lang lian
lou lü lv miao mu ni ou quan rao sang shan situ sui teng xin xuan xun yun zha zhen
""".split()
)

KOREAN_SURNAMES: frozenset[str] = frozenset(
    """
kim lee park pak yi choi ch'oe choe jung chong cho chung kang yun yoon chang im lim han sin shin o oh sŏ seo kwon kwŏn
hwang an ahn song yu yoo hong chŏn chŏng mun moon son syngman
""".split()
)

VIETNAMESE_SURNAMES: frozenset[str] = frozenset(
    """
nguyễn nguyen trần tran lê le phạm pham hoàng huỳnh huynh phan vũ võ vo đặng dang bùi bui đỗ do hồ ngô ngo dương lưu
luu trường truong
""".split()
)

# Arabic words of kinship before one name: "Ibn Khaldun" is a whole name without a family's.
KINSHIP: frozenset[str] = frozenset(("ibn", "abu", "abū", "bint", "umm"))

# The most frequent surnames of Spain (INE, apellidos más frecuentes, 2023) that are no given names: behind initials two
# of them, or one and another, are one person's two surnames.
SPANISH_SURNAMES: frozenset[str] = frozenset(
    """
álvarez alvarez benítez blanco cabrera cano carmona carrasco castillo castro cortés crespo delgado díaz diaz diez
domínguez dominguez durán fernández fernandez ferrer flores fuentes gallardo gallego garcía garcia garrido giménez
gimenez gómez gomez gonzález gonzalez guerrero gutiérrez gutierrez hernández hernandez herrera herrero hidalgo ibáñez
iglesias jiménez jimenez lópez lopez lozano marín márquez martínez martinez medina méndez mendez molina montero morales
moreno moya muñoz munoz navarro nieto núñez nunez ortega ortiz pastor peña pérez perez prieto ramírez ramirez ramos
rodríguez rodriguez rojas romero rubio ruiz sáez sánchez sanchez sanz serrano soler soto suárez suarez torres vargas
vázquez vazquez vega velasco
""".split()
)

HUNGARIAN_GIVEN: frozenset[str] = frozenset(
    """
ádám ágnes ákos andrás anikó anna antal árpád attila balázs béla bence bertalan csaba csilla dániel dénes edit elemér
endre ernő erzsébet éva ferenc gábor gergely géza györgy gyula ilona imre istván iván jános jenő józsef judit katalin
kálmán károly lajos lászló levente lóránt magda magdolna margit mária márta mihály miklós nándor ottó pál péter
piroska ignác zoltán kristóf dezső jakab barna botond dávid dorottya eszter gyöngyi hedvig ildikó krisztián krisztina
máté mátyás márton móric noémi orsolya réka szilárd tünde vince viktória zita ödön rezső róbert sándor szabolcs
szilvia tamás tibor vilmos zsigmond zsolt zsuzsa zsuzsanna
""".split()
)

# Particles that stand between given and family name; those in DROPPING are left off when one sorts (CSL 1.0.2).
PARTICLES: frozenset[str] = frozenset(
    """
van von der den de del della dello degli dei di da das do dos du la le las los ter ten te af av zu zum zur of ap al el
bin ibn ben st. 't y i d’ d' l’ vom vander
""".split()
)
DROPPING: frozenset[str] = frozenset(("von", "zu", "zum", "zur", "vom", "af", "av"))

SUFFIXES: frozenset[str] = frozenset(
    ("jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "2nd", "3rd", "esq.", "fils", "père")
)

# Given names that are common enough to tell "Hans-Peter Schwarz, Adenauer" from "García Pérez, Rafael".
GIVEN_NAMES: frozenset[str] = frozenset(
    """
aaron adam adrian alan albert alec alex alexander alfred alice allan allen amanda amy andrea andreas andrew angela ann
anna anne anthony antoine antonio archibald arthur august barbara barry benjamin bernard bernd bernhard beth betty
bill bob brian bruce carl carla carlo carlos carol caroline catherine charles charlotte chester christian christina
christine christoph christopher claire claude claudia clifford colin craig cynthia daniel david dean deborah denis
dennis diana diane dieter dietrich dominique don donald donna dorothy douglas duncan dwight earl edgar edith eduard
edward edwin eleanor elena elisabeth elizabeth ellen emil emily emma enrico eric erich erik ernest ernst eugene eva
evan felix ferdinand fernando florian frances francesco francis francisco franco frank franz fred frederick frederic
friedrich fritz gabriel gareth gary geoffrey georg george georges gerald gerard gerd gerhard gilbert giovanni giulio
giuseppe glenn gordon graham gregory guido gunter günter günther gustav guy hannah hans harold harriet harry heather
heinrich heinz helen helene helga helmut henri henry herbert hermann horst howard hugh hugo ian ingrid irene isabel
ivan jack jacob jacques jakob james jan jane janet jason jean jeff jeffrey jennifer jeremy jerry jessica jill jim
joachim joan joanna joe johan johann johannes john jon jonathan jordan jorge jose josé josef joseph joshua joyce juan
judith julia julian julie jürgen justin karen karl karin kate katherine kathleen kathryn keith kenneth kevin klaus
kurt lars larry laura laurence lawrence lee leo leon leonard leslie lewis linda lisa lloyd louis louise lucien ludwig
luigi luis luke lynn malcolm manfred marc marcel marco margaret maria marie mario marion mark markus martha martin
mary matthew matthias maurice max melissa melvin melvyn michael michel michelle miguel mike mikhail nancy nathan neil
nicholas nicola nicolas nicole nigel nina norbert norman odd olaf oliver olivier oscar oskar otto pablo pamela
patricia patrick paul paula pedro peter philip philippe phillip pierre rachel rainer ralph randall ray raymond rebecca
reinhard rené ricardo richard rita robert roberto robin roger roland rolf ronald rosemary roy rudolf russell ruth
samuel sandra sara sarah scott sean sebastian sergei sergey seymour sharon sheila simon sophie spencer stanley stefan
stephan stephanie stephen steve steven stuart susan suzanne sven sylvia teresa theodor theodore theresa thomas timothy
tom tony udo ulrich ulrike ursula vernon victor victoria vincent virginia vladimir vladislav volker walter warren
wayne wendy werner wilfried wilhelm william winston wolfgang yuri yves zachary hans-peter jean-baptiste jean-paul
jean-pierre jean-jacques georges-henri karl-heinz hans-jürgen achim agnès akira alain alastair alessandro alexandre
alexandra alexei alfonso alistair allison alois amos anatole anatoly anders andré andrei andrey ángel anita anneliese
annette annie anton antonia armand arne arnold artur axel ángeles beate beatrice ben benedetto benito benno bent
bernadette bertrand birgit bo bogdan boris brigitte bruno burkhard camille carmen carmine cécile chantal christa
christiane christof claus clemens conrad constantin cornelia cristina cristóbal dag dagmar damien dario denise derek
detlef dick dierk dimitri dirk dmitri dmitry domenico dorothea eberhard eckart eckhard eduardo edouard édouard egon
ekkehard elaine elke elliott emanuele émile emilio emmanuel ennio enrique erhard erika erwin esther étienne eugène
eugen évelyne fabio fernand finn francine francois françois françoise franklin frédéric frédérique fritjof gabriele
gabriella gaetano geir george-henri gerda gérard gert giacomo gianni gilles giorgio gisela goran gottfried grace
grégoire gudrun guillaume guillermo gunnar hagen hanna hanspeter harald hartmut hasso hedwig heide heiko heiner
helmuth hendrik henning henrik herman hervé hilde hiroshi hubert ignacio igor ilse inge ingeborg ingo irina irmgard
isabelle ivo jaap jaime jakub jan-werner javier jean-françois jean-louis jean-marie jens jerzy jesús jiří joaquín
jochen jörg jorn jost josip juliette jurij jutta kai karel karsten katharina katrin kazimierz konrad krzysztof laurent
leif lena leonardo leopoldo lothar lucia luciano luc ludovic lutz maarten magnus manuel manuela marcello marek mariano
marianne marie-pierre marina marlis massimo mathias matthieu maurizio mauro maximilian mihail milan milovan mircea
mitchell monika morris moshe murray nadia nadine natalia nicolai nikita nikolai nikolaus nils noam odile oleg pascal
pascale patrice patrizia paulo pavel pekka peer per petra philipp pierluigi pierre-henri pieter piotr rafael raimund
ralf ramón raoul raúl régine reiner reinhold renate renato robrecht rodolfo rodrigo rolando roman romain romano
rosario rosa rüdiger rui rupert ruud sabine sachiko salvador salvatore sándor santiago sergio serge sigfried sigmund
sigrid silke silvia silvio simone stanislav stanislaw stefania stefano steffen stein susanne svetlana takashi tatiana
tatjana thérèse thilo thorsten tilman tobias tomás torsten umberto uwe václav valentin valérie veit vera véronique
viktor vitaly vittorio vladimír vojtech wilfred willem willy winfried wladimir wolf wolfram wolf-dieter xavier
yasuhiro yves-henri yvonne zbigniew zdeněk
""".split()
)

# Authors who are known by one name, and by two that are no given name and surname.
MONONYMS: frozenset[str] = frozenset(
    """
aeschylus|anselm|appian|aquinas|aristophanes|aristote|aristotle|augustine|avicenna|boethius|caesar|cicero|confucius|
demosthenes|diderot|epictetus|erasmus|euclid|euripides|eusebius|galen|herodotus|hérodote|hesiod|hippocrates|homer|
homère|horace|josephus|juvenal|laozi|lao tzu|livy|lucian|lucretius|machiavelli|maimonides|mencius|mengzi|molière|
montaigne|montesquieu|napoleon|origen|ovid|pausanias|petrarch|pindar|plato|platon|plautus|pliny|plotinus|plutarch|
polybius|procopius|ptolemy|quintilian|rousseau|saint-simon|sallust|seneca|sima qian|sophocles|stendhal|strabo|
suetonius|sunzi|sun tzu|tacitus|terence|tertullian|thucydides|tucídides|virgil|vitruvius|voltaire|xenophon|xunzi|
zhuangzi|платон|аристотель|фукидид|геродот|ленин
""".replace("\n", "").split("|")
)

# Given names, suffixes and titles that are abbreviated with a stop, folded and without it.
ABBREVIATED_GIVEN: frozenset[str] = frozenset(
    """
abr abrah alex alexandr alf alfr andr anth archib arth aug bart benj bern bernh bro cath cathar chas chr christ
christoph clem col conr corn dan danl dav dr edm edmd edw edwd eliz esq ferd franc fran fred fredk fredr friedr fried
gab gabr gen geo georg gerh gilb greg gust guil guliel guilielm heinr henr herb hist hon hor hub ign inc isab jac jacq
jas jno joach joan joh jon jonath jos josh jun jul julien junr just kath laur lawr leon leonh lew lor lt ltd lud ludw
marg matt matth max mich mme mons mos nath nathl nich nichol nicol ol olof pat patr petr phil prof rev reg rich richd
rob robt rud sam saml sen seb sim sir soc sol st steph theo theod theoph thom thos tim trans univ valent vinc vol wilh
will wm xav zach zachar etc dept assoc bros comp coll corp govt intl natl ibid acad bibl hrsg edit
""".split()
)

# Given names that are hardly ever family names: they show a name in the order of a catalogue ("Cessi Roberto").
CLEAR_GIVEN: frozenset[str] = frozenset(
    """
giovanni giuseppe giulio carlo carlos francesco enrico luigi mario marco guido antonio roberto pedro juan josé luis
fernando ricardo vladimir sergei mikhail françois jacques jean-baptiste jean-paul giacomo pietro paolo andrea vittorio
alessandro stefano
""".split()
)

# Western given names that are pinyin syllables as well: beside a Chinese surname they make no Chinese name (Ken Wang).
WESTERN_IN_PINYIN: frozenset[str] = frozenset(
    "dan don ben an ian ken gene alan wade shane lee jane anna jean june laura luke lance rene rena sean".split()
)

# First syllables of Korean given names beside the surname Kim, as they are printed.
KOREAN_GIVEN: frozenset[str] = frozenset("Il Jong Dae Young Ku Yong Sung Il-sung Jong-il".split())

# Particles that some families write with a capital, as they are printed.
CAPITAL_PARTICLES: frozenset[str] = frozenset("Van Von De Del Della Di Da Du La Le Ter Ten Den Der".split())

# What stands before a name and is none of it, as printed and without the stop of the abbreviation. Source: The Chicago
# Manual of Style, 10.11 to 10.20 (forms of address, ranks, offices).
ADDRESS: tuple[str, ...] = ("Dr", "Mr", "Mrs", "Ms", "Prof")
PEERS: tuple[str, ...] = ("Sir", "Dame", "Lord", "Lady")
RANKS: tuple[str, ...] = tuple("Adm Amb Capt Col Gen Gov Hon Lt Maj Rep Rev Sen Sgt".split())
# Ranks before a correspondent's name in letters of Romance languages, folded.
RANKS_IN_FULL: tuple[str, ...] = tuple(
    "général président ministre ambassadeur maréchal chancelier embajador presidente ministro generale".split()
)
# Peers and crowned heads who are called by that and no surname, as printed.
SOVEREIGNS: tuple[str, ...] = ("Lord", "Lady", "King", "Queen", "Prince", "Emperor", "Pope")

# Words that titles and bodies have and names do not. Brown and House are no such words, though they are in
# NOT_IN_PAIRS: there they are looked for in pairs "X, Y" only.
NOT_IN_NAMES: frozenset[str] = frozenset(
    """
the a an history histories war wars cold american british soviet russian chinese japanese german french european
international foreign policy world great power peace treaty agreement convention protocol report reports record
records documents document papers letters memoir memoirs diary politics political economic social national military
nuclear atomic modern new old annual public private secret general and letter telegram memorandum minutes speech
interview president oral hearing hearings resolution charter relations revolution empire origins collected selected
complete works writings introduction essays studies journal review central asia asian africa african america europe
pacific atlantic vietnam korea korean taiwan formosa die der das den le la les il lo gli el los las un une ein eine
deutsche deutschen geschichte histoire historia storia zur zum vom im final first second third register volume vol
part section draft joint mutual united nations presidential security intelligence defense inside beyond between after
before from with without against toward towards through under over why how what when where who dissertation res doc
thesis conference proceedings statement declaration message remarks comments notes note cable despatch discussion
conversation meeting cabinet conclusions
""".split()
)

# Words that stand where a name might and are none: a pair "X, Y" with one of them is a publisher, an archive, a place.
NOT_IN_PAIRS: frozenset[str] = frozenset(
    """
press university books publishers publishing publications verlag editions éditions edizioni editorial izdatelstvo
library archives archive collection collections papers records record file files box folder series volume vol part
office department ministry committee council congress house senate bureau agency division institute institution center
centre museum society association secret top confidential english translated translation edited accessed retrieved
available paperback hardcover reprint reprinted second third first revised abridged edition ed eds trans journal
review quarterly times post magazine bulletin proceedings gazette tribune herald daily news report reports documents
document national international republic states kingdom union treaty agreement memorandum telegram letter conversation
county state street avenue the a an in on at from by with and or of for no nos pp new copy printed introduction
foreword preface chapter appendix see cited quoted reviewed produced directed performed originally group lot fond opis
delo reel subject central decimal brown oxford-cambridge manuscript manuscripts little houghton farrar faber routledge
springer
""".split()
)
