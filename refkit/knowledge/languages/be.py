"""Belarusian."""

from refkit.knowledge.language import Language, Words

_STB = "STB 7.1-2003 (GOST 7.1); common use of Belaruski histarychny chasopis"

LANGUAGE = Language(
    code="be",
    name="Belarusian",
    months=(
        "студзеня | студзень | студз.",
        "лютага | люты",
        "сакавіка | сакавік | сак.",
        "красавіка | красавік",
        "траўня | травень | мая",
        "чэрвеня | чэрвень | чэрв.",
        "ліпеня | ліпень",
        "жніўня | жнівень | жн.",
        "верасня | верасень",
        "кастрычніка | кастрычнік | кастр.",
        "лістапада | лістапад",
        "снежня | снежань | снеж.",
    ),
    seasons=("вясна", "лета", "восень", "зіма"),
    weekdays=Words(either="панядзелак | аўторак | серада | чацвер | пятніца | субота | нядзеля"),
    on_day=Words(before="ад", source=_STB),
    until=Words(before="да | па"),
    present=Words(either="наш час"),
    of_year=Words(behind="г. | гг. | года | год", source=_STB),
    no_date=Words(either="б. г. | без года | без даты", source=_STB),
    forthcoming=Words(either="у друку", source=_STB),
    accessed=Words(before="дата доступу | дата звароту | дата прагляду", source=_STB),
    updated=Words(before="дата публікацыі | абноўлена"),
    available=Words(before="рэжым доступу | электронны рэсурс", source=_STB),
    editor=Words(
        before="пад рэд. | пад агул. рэд. | пад агульнай рэдакцыяй | пад рэдакцыяй | пад навук. рэд.",
        either="рэд. | адк. рэд. | гал. рэд. | навук. рэд. | рэдкал. | уклад. і рэд. | адказны рэдактар | галоўны рэдактар",
        behind="рэдактар | рэдактары",
        source=_STB,
    ),
    translator=Words(
        before="пер. з … | пераклад з … | пераклад | пераклаў | пераклала | у перакладзе",
        either="перакл.",
        behind="перакладчык | перакладчыца",
        source=_STB,
    ),
    compiler=Words(before="склаў | склала | склалі", either="уклад. | склад. | укладальнік | складальнік", source=_STB),
    director=Words(before="рэж. | рэжысёр", source=_STB),
    interviewer=Words(before="гутарыў | гутарыла | інтэрв’ю ўзяў"),
    foreword=Words(
        before="прадм. | прадмова | уступ. арт. | пасляслоўе | камент. | каментарыі | падрыхт. тэксту", source=_STB
    ),
    helper=Words(before="пры ўдзеле | з удзелам"),
    joiners=Words(either="і | ды"),
    others=Words(either="і інш. | і іншыя", source=_STB),
    volume=Words(before="т. | том | Т.", source=_STB),
    volumes=Words(behind="т. | тамоў", source=_STB),
    issue=Words(before="№ | вып. | выпуск", source=_STB),
    part=Words(before="ч. | частка | кн. | кніга | Ч. | Кн.", source=_STB),
    page=Words(before="с. | С. | стар. | старонка", source=_STB),
    leaf=Words(before="арк. | л. | аркуш"),
    pinpoint=Words(before="тут"),
    pages=Words(behind="с. | стар.", source=_STB),
    chapter=Words(before="гл. | глава | раздзел", source=_STB),
    document=Words(before="дак. | дакумент"),
    edition=Words(either="выд. | выданне", source=_STB),
    edition_kind=Words(before="выпр. | выпраўленае | дап. | дапоўненае | перапрац. | новае"),
    ordinals=("першае | 1-е", "другое | 2-е", "трэцяе | 3-е", "чацвёртае | 4-е", "пятае | 5-е"),
    ordinal_marks=Words(behind="-е | -ое | -і | -га"),
    contained=Words(before="у кн. | у кн.: | у зб. | у зб.: | //", source=_STB),
    same_author=Words(either="ён жа | яна ж"),
    thesis=Words(either="дыс. | дысертацыя | аўтарэф. | аўтарэферат | дыпломная работа", source=_STB),
    prepositions=Words(
        before="у | ў | на | з | са | па | да | ад | аб | пра | для | пры | пад | над | за | без | між | праз"
    ),
    conjunctions=Words(either="і | ды | або | ці | але"),
)
