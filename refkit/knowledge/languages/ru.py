"""Russian, and Russian in the romanizations of libraries."""

from refkit.knowledge.language import Language, Words

_GOST = "GOST 7.1-2003, 7.0.5-2008 and 7.0.12-2011; romanized after ALA-LC and BGN/PCGN"

LANGUAGE = Language(
    code="ru",
    name="Russian",
    months=(
        "января | январь | янв. | ianvaria | yanvarya",
        "февраля | февраль | фев. | февр. | fevralia | fevralya",
        "марта | март | мар. | marta",
        "апреля | апрель | апр. | aprelia | aprelya",
        "мая | май | maia | maya",
        "июня | июнь | июн. | iiunia | iyunya",
        "июля | июль | июл. | iiulia | iyulya",
        "августа | август | авг. | avgusta",
        "сентября | сентябрь | сент. | сен. | sentiabria | sentyabrya",
        "октября | октябрь | окт. | oktiabria | oktyabrya",
        "ноября | ноябрь | нояб. | ноя. | noiabria | noyabrya",
        "декабря | декабрь | дек. | dekabria | dekabrya",
    ),
    seasons=("весна | весной", "лето | летом", "осень | осенью", "зима | зимой"),
    weekdays=Words(either="понедельник | вторник | среда | четверг | пятница | суббота | воскресенье"),
    on_day=Words(before="от | ot", source=_GOST),
    until=Words(before="до | по"),
    present=Words(either="настоящее время | наши дни | н. в."),
    of_year=Words(behind="г. | гг. | года | год | г", source=_GOST),
    no_date=Words(either="б. г. | без года | без даты | б. д. | b. g. | bez goda", source=_GOST),
    forthcoming=Words(either="в печати | v pechati", source=_GOST),
    accessed=Words(
        before="дата обращения | дата последнего обращения | дата доступа | дата просмотра | дата обращ."
        " | последнее обращение | обращение | просмотрено | data obrashcheniia | data obrashcheniya",
        source=_GOST,
    ),
    updated=Words(before="дата публикации | дата обновления | обновлено | последнее обновление"),
    available=Words(
        before="режим доступа | электронный ресурс | url | доступно по адресу | доступ | rezhim dostupa", source=_GOST
    ),
    editor=Words(
        before="под ред. | под общ. ред. | под общей ред. | под редакцией | под общей редакцией | под науч. ред."
        " | под научной редакцией | под ред. и с предисл. | pod red. | pod obshch. red."
        " | pod obshchei red. | pod redaktsiei | pod obshchei redaktsiei",
        either="ред. | отв. ред. | гл. ред. | общ. ред. | науч. ред. | отв. за вып. | отв. редактор"
        " | ответственный редактор | ответственные редакторы | главный редактор | научный редактор"
        " | редкол. | ред.-сост. | сост. и отв. ред. | red. | otv. red. | gl. red. | obshch. red."
        " | nauch. red. | otvetstvennyi redaktor | glavnyi redaktor",
        behind="редактор | редакторы | под ред. | под общ. ред. | redaktor",
        source=_GOST,
        stays=("Орлов А. Б. Редакция времени. М.: Волна, 1999. 300 с.",),
    ),
    translator=Words(
        before="пер. с … | пер. со … | перевод с … | перевод со … | пер. на … | в пер. | в переводе | перевод"
        " | переводчики | пер. и коммент. | per. s … | perevod s … | perevod",
        either="пер. | перев. | переводчик | перевел | перевела | перевели | per.",
        behind="переводчики | perevodchik",
        source=_GOST,
    ),
    compiler=Words(
        before="составление | составил | составила | составили | sostavil",
        either="сост. | авт.-сост. | составитель | составители | sost. | avt.-sost. | sostavitel’ | sostaviteli",
        source=_GOST,
    ),
    director=Words(before="режиссер | режиссёр | реж.", behind="режиссер | режиссёр | реж.", source=_GOST),
    interviewer=Words(before="беседовал | беседовала | интервью взял | интервью взяла | записал | записала"),
    foreword=Words(
        before="предисл. | предисловие | вступ. ст. | вступительная статья | вступ. сл. | послесл. | послесловие"
        " | коммент. | примеч. | прим. | введ. | введение | подгот. текста | подготовка текста | predisl."
        " | vstup. st.",
        source=_GOST,
    ),
    performer=Words(before="читает | исполняет"),
    helper=Words(before="при участии | с участием | при уч."),
    joiners=Words(either="и | i"),
    others=Words(either="и др. | и другие | i dr.", source=_GOST),
    volume=Words(before="т. | тт. | том | тома | томов | Т. | Тт. | t. | tom", source=_GOST),
    volumes=Words(behind="т. | тт. | томов | томах | тмах", source=_GOST),
    issue=Words(before="№ | №№ | вып. | выпуск | no. | кн. | vyp.", source=_GOST),
    part=Words(before="ч. | часть | части | кн. | книга | Ч. | Кн. | ch. | chast’ | kn. | kniga", source=_GOST),
    page=Words(before="с. | С. | стр. | страница | страницы | стб. | стлб. | s. | S. | str.", source=_GOST),
    leaf=Words(before="л. | лл. | l. | ll. | лист | листы"),
    pinpoint=Words(before="здесь | особ. | особенно"),
    pages=Words(behind="с. | с | стр. | s. | s", source=_GOST),
    chapter=Words(before="гл. | глава | главы | gl. | glava", source=_GOST),
    document=Words(before="док. | документ | dok."),
    edition=Words(either="изд. | издание | izd. | izdanie", source=_GOST),
    edition_kind=Words(
        before="испр. | исправленное | доп. | дополненное | перераб. | переработанное | стереотип. | стер."
        " | новое | ispr. | dop. | pererab. | ster.",
        source=_GOST,
    ),
    ordinals=(
        "первое | 1-е",
        "второе | 2-е",
        "третье | 3-е",
        "четвертое | 4-е",
        "пятое | 5-е",
        "шестое | 6-е",
        "седьмое | 7-е",
        "восьмое | 8-е",
        "девятое | 9-е",
        "десятое | 10-е",
    ),
    ordinal_marks=Words(behind="-е | -ое | -й | -я | -ий | -го"),
    contained=Words(before="в кн. | в кн.: | в сб. | в сб.: | В: | в: | // | v kn. | v kn.:", source=_GOST),
    same_author=Words(either="он же | она же | его же | её же"),
    ibid=Words(either="там же | tam zhe"),
    cited=Words(either="указ. соч. | ук. соч. | указ. ст. | указ. раб. | цит. соч. | ukaz. soch."),
    note_number=Words(before="прим. | примеч. | примечание | сн. | сноска | см. прим. | см. сн. | сноску"),
    signal=Words(
        before="см. | см. также | см. об этом | см. подробнее | см., например, | подробнее см. | об этом см."
        " | ср. | ср. также | сравни | цит. по | цит. в | цитируется по | приводится по | напр."
        " | например | sm. | sm. takzhe | sr. | tsit. po"
    ),
    remark=Words(
        before="который | которая | которое | которые | где | что | однако | но | курсив | выделено | с | является"
    ),
    clause=Words(before="ст. | статья | п. | пп."),
    thesis=Words(
        either="дис. | дисс. | диссертация | автореф. | автореферат | канд. дис. | докт. дис. | дипломная работа"
        " | dis. | diss. | avtoref.",
        source=_GOST,
    ),
    prepositions=Words(
        before="в | на | с | из | по | к | от | о | об | для | до | при | под | над | за | без | между | через"
        " | во | со | v | na | s | iz | po | k | ot | o | dlia | do | pri | pod | za"
    ),
    conjunctions=Words(either="и | или | а | но | i | ili"),
)
