"""Month and season names in the languages of reference lists, folded to lower case, without a final stop.

Sources: CLDR month names (en de fr es it pt nl pl hu la ru uk bg sv da no cs ro lt hr sr tr fi), and the abbreviations
that style manuals give (CMOS 10.40, MLA appendix 1, DIN 1355). Only words are here; orders and separators are for
`refkit.read.dates`.
"""

from __future__ import annotations

_MONTH_WORDS = (
    # one line a month
    "january jan januar jänner januari janvier janv enero ene gennaio genn gen janeiro styczeń stycznia január"
    " ianuarius ianuarii ianuarie января янв январь ledna leden gener януари січня sausio siječnja januara јануара"
    " ocak tammikuuta",
    "february feb febr februar februari février févr fév fevrier febrero febbraio febbr fevereiro fev luty lutego"
    " február februarius februarii februarie февраля фев февр февраль února únor февруари лютого vasario veljače"
    " februara фебруара şubat helmikuuta",
    "march mar märz maerz mrz maart mars marzo março marzec marca március márc martius martii martie марта мар"
    " март března березня kovo ožujka marta marts mart maaliskuuta",
    "april apr avril avr abril abr aprile kwiecień kwietnia április ápr aprilis aprilie апреля апр апрель dubna"
    " април квітня balandžio travnja aprila априла nisan huhtikuuta",
    "may mai mei mayo maggio magg maio maj maja május máj maius maii мая май května травня gegužės svibnja маја"
    " mayıs toukokuuta",
    "june jun juni juin junio giugno giu junho czerwiec czerwca június jún iunius iunii iunie июня июн июнь"
    " června юни червня birželio lipnja juna јуна haziran kesäkuuta",
    "july jul juli juillet juil julio luglio lug julho lipiec lipca július júl iulius iulii iulie июля июл июль"
    " července юли липня liepos srpnja jula јула temmuz heinäkuuta",
    "august aug augustus août aout agosto ago sierpień sierpnia augusztus augusti августа авг август srpna серпня"
    " rugpjūčio kolovoza avgust avgusta ağustos elokuuta",
    "september sep sept septembre septiembre setiembre settembre sett setembro set wrzesień września szeptember"
    " szept septembris septembrie сентября сент сен сентябрь září септември вересня rugsėjo rujna septembra"
    " септембра eylül syyskuuta",
    "october oct oktober okt octobre octubre ottobre ott outubro out październik października október octobris"
    " octombrie октября окт октябрь října октомври жовтня spalio oktobra октобра ekim lokakuuta",
    "november nov novembre noviembre novembro listopad listopada novembris noiembrie ноября ноя нояб ноябрь"
    " listopadu ноември lapkričio studenoga studenog novembra новембра kasım marraskuuta",
    "december dec dezember dez decembre décembre déc diciembre dic dicembre dezembro grudzień grudnia decembris"
    " decembrie декабря дек декабрь prosince декември грудня gruodžio prosinca decembra децембра aralık joulukuuta",
)

MONTHS: dict[str, int] = {word: number for number, line in enumerate(_MONTH_WORDS, 1) for word in line.split()}

# EDTF level 1 season codes.
_SEASON_WORDS = {
    21: "spring frühjahr frühling printemps primavera lente wiosna tavasz весна",
    22: "summer sommer été verano estate verão zomer lato nyár лето",
    23: "autumn fall herbst automne otoño autunno outono herfst jesień ősz осень",
    24: "winter hiver invierno inverno zima tél зима",
}

SEASONS: dict[str, int] = {word: code for code, words in _SEASON_WORDS.items() for word in words.split()}

# Quarters and half-terms that journals use as issue names have no month: they stay words.
NO_DATE = (
    "n.d.", "n. d.", "s.d.", "s. d.", "s.f.", "s. f.", "o. j.", "o.j.", "s.a.", "s. a.", "б. г.", "без даты", "no date",
    "undated",
)  # fmt: skip
FORTHCOMING = ("forthcoming", "in press", "im erscheinen", "à paraître", "en prensa", "in corso di stampa", "in print")
