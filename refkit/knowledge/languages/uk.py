"""Ukrainian."""

from refkit.knowledge.language import Language, Words

_DSTU = "DSTU 8302:2015; DSTU 3582:2013"

LANGUAGE = Language(
    code="uk",
    name="Ukrainian",
    months=(
        "січня | січень | січ.",
        "лютого | лютий | лют.",
        "березня | березень | берез. | бер.",
        "квітня | квітень | квіт.",
        "травня | травень | трав.",
        "червня | червень | черв.",
        "липня | липень | лип.",
        "серпня | серпень | серп.",
        "вересня | вересень | верес. | вер.",
        "жовтня | жовтень | жовт.",
        "листопада | листопад | листоп.",
        "грудня | грудень | груд.",
    ),
    seasons=("весна", "літо", "осінь", "зима"),
    on_day=Words(before="від", source=_DSTU),
    until=Words(before="до | по"),
    present=Words(either="наш час | сьогодні"),
    of_year=Words(behind="р. | рр. | року | рік | р", source=_DSTU),
    no_date=Words(either="б. р. | без року | б. д. | без дати", source=_DSTU),
    forthcoming=Words(either="у друці | в друці", source=_DSTU),
    accessed=Words(
        before="дата звернення | дата доступу | дата перегляду | дата останнього звернення | останнє звернення",
        source=_DSTU,
    ),
    updated=Words(before="дата публікації | дата оновлення | оновлено"),
    available=Words(before="режим доступу | електронний ресурс | url", source=_DSTU),
    editor=Words(
        before="за ред. | за редакцією | за заг. ред. | за загальною ред. | за загальною редакцією"
        " | за наук. ред. | під ред. | під заг. ред. | під редакцією",
        either="ред. | відп. ред. | гол. ред. | заг. ред. | наук. ред. | відповідальний редактор | відпов. ред."
        " | головний редактор",
        behind="редактор | редактори | за ред. | за заг. ред.",
        source=_DSTU,
    ),
    translator=Words(
        before="пер. з … | пер. із … | переклад з … | з … переклав | з … переклала | пер. на … | у пер. | переклад",
        either="пер. | перекл. | переклав | переклала | переклали | перекладач",
        source=_DSTU,
    ),
    compiler=Words(
        before="упорядкував | упорядкувала | упорядкування | упорядкували",
        either="упоряд. | упор. | уклад. | укл. | упорядник | упорядники | укладач | укладачі | авт.-упоряд."
        " | авт.-уклад.",
        source=_DSTU,
    ),
    director=Words(before="режисер | реж.", behind="режисер | реж."),
    interviewer=Words(before="розмовляв | розмовляла | інтерв’ю взяв | інтерв’ю взяла"),
    foreword=Words(
        before="передм. | передмова | вступ. ст. | вступна стаття | післям. | післямова | прим. | комент.", source=_DSTU
    ),
    joiners=Words(either="і | й | та"),
    others=Words(either="та ін. | й ін. | і ін. | та інші", source=_DSTU),
    volume=Words(before="т. | тт. | том | томи | Т.", source=_DSTU),
    volumes=Words(behind="т. | тт. | томів | томах", source=_DSTU),
    issue=Words(before="№ | №№ | вип. | випуск | число | кн.", source=_DSTU),
    part=Words(before="ч. | частина | Ч. | кн. | книга", source=_DSTU),
    page=Words(before="с. | С. | стор. | сторінка", source=_DSTU),
    leaf=Words(before="арк."),
    pinpoint=Words(before="тут"),
    pages=Words(behind="с. | с | стор.", source=_DSTU),
    chapter=Words(before="розд. | розділ | гл.", source=_DSTU),
    document=Words(before="док. | документ"),
    edition=Words(either="вид. | видання", source=_DSTU),
    edition_kind=Words(
        before="випр. | виправлене | допов. | доповнене | переробл. | перероблене | стер. | нове", source=_DSTU
    ),
    ordinals=("перше | 1-ше", "друге | 2-ге", "третє | 3-тє", "четверте | 4-те", "п’яте | 5-те"),
    ordinal_marks=Words(behind="-ше | -ге | -тє | -те | -е"),
    contained=Words(before="у кн. | у кн.: | в кн. | в кн.: | у зб. | у зб.: | У: | у: | В: | в: | //", source=_DSTU),
    same_author=Words(either="він же | вона ж"),
    ibid=Words(either="там само | там же"),
    cited=Words(either="вказ. праця | вказ. твір | назв. праця | зазнач. праця | цит. праця"),
    note_number=Words(before="прим. | приміт. | виноска"),
    signal=Words(
        before="див. | див. також | див. докладніше | докладніше див. | пор. | пор. також | цит. за | цит. по"
        " | цитується за | напр. | наприклад"
    ),
    remark=Words(before="який | яка | яке | які | де | що | проте | але | курсив | виділено"),
    clause=Words(before="ст. | п."),
    thesis=Words(either="дис. | дисертація | автореф. | автореферат", source=_DSTU),
    prepositions=Words(
        before="в | у | на | з | із | зі | до | від | по | про | для | за | під | над | між | без | через"
    ),
    conjunctions=Words(either="і | й | та | або | чи | але"),
)
