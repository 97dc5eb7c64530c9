"""Estonian."""

from refkit.knowledge.language import Language, Words

_EVS = "EVS-ISO 690; common use"

LANGUAGE = Language(
    code="et",
    name="Estonian",
    months=(
        "jaanuar | jaan. | jaanuaril",
        "veebruar | veebr. | veebruaril",
        "märts | märtsil",
        "aprill | apr. | aprillil",
        "mai | mail",
        "juuni | juunil",
        "juuli | juulil",
        "august | aug. | augustil",
        "september | sept. | septembril",
        "oktoober | okt. | oktoobril",
        "november | nov. | novembril",
        "detsember | dets. | detsembril",
    ),
    seasons=("kevad", "suvi", "sügis", "talv"),
    until=Words(before="kuni"),
    no_date=Words(either="s. a. | i. a. | aastata", source=_EVS),
    forthcoming=Words(either="ilmumas | trükis", source=_EVS),
    accessed=Words(before="vaadatud | külastatud | kasutatud | viimati vaadatud | viimati külastatud", source=_EVS),
    available=Words(before="kättesaadav | saadaval | veebis", source=_EVS),
    editor=Words(
        before="toimetanud | toimetas", either="toim. | peatoim.", behind="toimetaja | toimetajad", source=_EVS
    ),
    translator=Words(
        before="tõlkinud | tõlkis | tõlge", either="tlk. | tõlk.", behind="tõlkija | tõlkijad", source=_EVS
    ),
    compiler=Words(before="koostanud | koostas", either="koost.", behind="koostaja | koostajad", source=_EVS),
    foreword=Words(before="eessõna | järelsõna | sissejuhatus"),
    joiners=Words(either="ja | ning"),
    others=Words(either="jt. | et al. | ja teised", source=_EVS),
    volume=Words(before="kd. | köide", behind="kd. | köide", source=_EVS),
    volumes=Words(behind="kd. | köidet"),
    issue=Words(before="nr. | nr | number", source=_EVS),
    part=Words(before="osa", behind="osa", source=_EVS),
    page=Words(before="lk. | lk | leht", behind="lk.", source=_EVS),
    pages=Words(behind="lk. | lk", source=_EVS),
    chapter=Words(before="ptk. | peatükk"),
    edition=Words(behind="tr. | trükk | väljaanne", source=_EVS),
    edition_kind=Words(before="täiend. | täiendatud | parand. | parandatud"),
    ordinals=("esimene", "teine", "kolmas"),
    ordinal_marks=Words(behind="."),
    contained=Words(before="rmt. | rmt-s | raamatus | in:", source=_EVS),
    ibid=Words(either="ibid. | samas | sealsamas"),
    cited=Words(either="op. cit."),
    note_number=Words(before="märkus | viide"),
    signal=Words(before="vt. | vt ka | vt | vrd. | vrd | tsit."),
    remark=Words(before="mis | kes | kus | kuid"),
    thesis=Words(either="doktoriväitekiri | väitekiri | magistritöö", source=_EVS),
    conjunctions=Words(either="ja | või | ning | aga"),
)
