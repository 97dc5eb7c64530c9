"""Serbian, in Cyrillic and Latin letters."""

from refkit.knowledge.language import Language, Words

_USE = "SRPS ISO 690; Pravopis srpskoga jezika (Matica srpska)"

LANGUAGE = Language(
    code="sr",
    name="Serbian",
    months=(
        "januara | januar | јануара | јануар | јан.",
        "februara | februar | фебруара | фебруар | феб.",
        "marta | mart | марта | март",
        "aprila | april | априла | април | апр.",
        "maja | maj | маја | мај",
        "juna | jun | јуна | јун",
        "jula | jul | јула | јул",
        "avgusta | avgust | августа | август | авг.",
        "septembra | septembar | септембра | септембар | септ.",
        "oktobra | oktobar | октобра | октобар | окт.",
        "novembra | novembar | новембра | новембар | нов.",
        "decembra | decembar | децембра | децембар | дец.",
    ),
    seasons=("proleće | пролеће", "leto | лето", "jesen | јесен", "zima | зима"),
    on_day=Words(before="od | од | dana | дана"),
    until=Words(before="do | до"),
    present=Words(either="danas | данас"),
    of_year=Words(behind="godine | god. | године | год. | g. | г."),
    no_date=Words(either="b. g. | б. г. | bez godine | без године", source=_USE),
    forthcoming=Words(either="u štampi | у штампи", source=_USE),
    accessed=Words(
        before="pristupljeno | приступљено | posećeno | посећено | preuzeto | преузето | pristup | приступ"
        " | datum pristupa | датум приступа",
        source=_USE,
    ),
    available=Words(before="dostupno na | доступно на", source=_USE),
    editor=Words(
        before="uredio | uredila | uredili | уредио | уредила | уредили | priredio | priredila | priredili"
        " | приредио | приредила | приредили",
        either="ur. | ured. | ур. | уред. | prir. | прир. | gl. ur. | гл. ур. | urednik | urednici | уредник"
        " | уредници | приређивач",
        behind="urednica | уредница | priređivač",
        source=_USE,
    ),
    translator=Words(
        before="preveo | prevela | preveli | превео | превела | превели | prevod | превод | sa … preveo"
        " | са … превео | sa … prevela | са … превела",
        either="prev. | прев.",
        behind="prevodilac | преводилац",
        source=_USE,
    ),
    compiler=Words(before="sastavio | саставио | sabrao | сабрао | izbor | избор", either="sast. | саст.", source=_USE),
    director=Words(before="režija | режија", behind="reditelj | редитељ"),
    interviewer=Words(before="razgovarao | razgovarala | разговарао | разговарала"),
    foreword=Words(before="predgovor | предговор | pogovor | поговор | uvod | увод"),
    joiners=Words(either="i | и"),
    others=Words(either="i dr. | и др. | et al.", source=_USE),
    volume=Words(before="knj. | knjiga | књ. | књига | tom | том | t. | т. | sv.", source=_USE),
    volumes=Words(behind="knj. | књ. | tomova | томова", source=_USE),
    year_volume=Words(either="god. | год. | godina | година", source=_USE),
    issue=Words(before="br. | broj | бр. | број | sv. | св. | sveska | свеска", source=_USE),
    part=Words(before="deo | део | knj. | књ.", source=_USE),
    page=Words(before="str. | стр. | s. | с.", source=_USE),
    pages=Words(behind="str. | стр.", source=_USE),
    chapter=Words(before="pogl. | погл.", source=_USE),
    document=Words(before="dok. | док."),
    edition=Words(behind="izd. | izdanje | изд. | издање", source=_USE),
    edition_kind=Words(before="dop. | dopunjeno | допуњено | ispr. | ispravljeno | испр. | novo | ново"),
    ordinals=("prvo | прво", "drugo | друго", "treće | треће"),
    ordinal_marks=Words(behind="."),
    contained=Words(before="u | u: | U: | у | у: | У:", source=_USE),
    ibid=Words(either="исто | на истом месту | isto | na istom mestu | ibid."),
    cited=Words(either="нав. дело | op. cit. | nav. delo"),
    note_number=Words(before="нап. | напомена | nap. | napomena"),
    signal=Words(before="види | види и | в. | упор. | уп. | цит. према | vidi | vidi i | uporedi | up. | cit. prema"),
    remark=Words(before="који | која | где | али | koji | koja | gde | ali"),
    clause=Words(before="чл. | čl."),
    thesis=Words(either="doktorska disertacija | докторска дисертација | magistarski rad", source=_USE),
    prepositions=Words(
        before="u | na | od | do | iz | za | o | s | sa | po | у | на | од | до | из | за | о | с | са | по"
    ),
    conjunctions=Words(either="i | ili | ali | a | и | или | али | а"),
)
