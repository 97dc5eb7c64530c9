"""Bulgarian."""

from refkit.knowledge.language import Language, Words

_BDS = "BDS ISO 690:2011"

LANGUAGE = Language(
    code="bg",
    name="Bulgarian",
    months=(
        "януари | ян.",
        "февруари | февр. | фев.",
        "март",
        "април | апр.",
        "май",
        "юни",
        "юли",
        "август | авг.",
        "септември | септ.",
        "октомври | окт.",
        "ноември | ноем.",
        "декември | дек.",
    ),
    seasons=("пролет", "лято", "есен", "зима"),
    on_day=Words(before="от | на"),
    until=Words(before="до"),
    present=Words(either="днес"),
    of_year=Words(behind="г. | година"),
    no_date=Words(either="б. г. | без година | без дата | б. д.", source=_BDS),
    forthcoming=Words(either="под печат | в печат", source=_BDS),
    accessed=Words(
        before="посетен на | посетена на | последно посетен на | последно посетен | достъп на | дата на достъп"
        " | последен достъп | прегледан на",
        source=_BDS,
    ),
    available=Words(before="достъпно на | достъпен на | на адрес", source=_BDS),
    editor=Words(
        before="под ред. на | под редакцията на | под общата редакция на",
        either="ред. | отг. ред. | гл. ред. | науч. ред.",
        behind="редактор | редактори",
        source=_BDS,
    ),
    translator=Words(
        before="превод от … | превод от | прев. от … | превод | превел | превела",
        either="прев.",
        behind="преводач",
        source=_BDS,
    ),
    compiler=Words(before="съставил | съставила", either="съст. | съставител | съставители", source=_BDS),
    director=Words(before="режисьор", behind="режисьор"),
    foreword=Words(before="предговор | предг. | послеслов | увод"),
    joiners=Words(either="и"),
    others=Words(either="и др. | и други", source=_BDS),
    volume=Words(before="т. | том | Т.", source=_BDS),
    volumes=Words(behind="т. | тома", source=_BDS),
    year_volume=Words(before="год. | година", source=_BDS),
    issue=Words(before="бр. | брой | кн. | книжка | №", source=_BDS),
    part=Words(before="ч. | част", source=_BDS),
    page=Words(before="с. | С. | стр.", source=_BDS),
    pinpoint=Words(before="тук"),
    pages=Words(behind="с. | стр.", source=_BDS),
    chapter=Words(before="гл. | глава", source=_BDS),
    document=Words(before="док. | документ"),
    edition=Words(behind="изд. | издание", source=_BDS),
    edition_kind=Words(before="доп. | допълнено | прераб. | преработено | ново | поправено"),
    ordinals=("първо", "второ", "трето"),
    ordinal_marks=Words(behind="."),
    contained=Words(before="в | в: | В: | в сб. | в сб.:", source=_BDS),
    thesis=Words(either="дисертация | автореферат | дисертационен труд", source=_BDS),
    prepositions=Words(
        before="в | във | на | с | със | от | до | за | по | при | под | над | между | без | през | към"
    ),
    conjunctions=Words(either="и | или | но | а"),
)
