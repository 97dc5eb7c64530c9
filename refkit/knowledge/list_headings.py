"""The words that headings of lists of references are made of, by their beginnings, folded.

Source: title pages, theses and journals of each language; languages in the order English, German, Dutch, Danish and
Norwegian, Swedish, Finnish, French, Spanish, Portuguese, Italian, Romanian, Polish, Czech, Hungarian, Turkish, Russian and
Ukrainian, Greek, Hebrew, Arabic and Persian, Chinese, Japanese, Korean. Whole headings of set wording are in `pages`.
"""

from __future__ import annotations

# A heading with one of these stands over a whole list.
LISTS: tuple[str, ...] = tuple(
    """
bibliogra reference source literature works quellen literatur nachweis bronnen referenti kilde referanse käll litteratur referens
lähte lähde kirjallisuus viit référence fuente referencia fonte referênci referimenti riferiment surse referinț
źród źrodeł przypis wykaz prameny zdroj irodalom forrás kaynak kaynakça источник литератур библиограф использован джерел
літератур бібліограф βιβλιογραφ πηγές παραπομπές ביבליוגרפיה מקורות المصادر المراجع منابع مراجع 参考 參考 引用文献 文献 참고
""".split()
)
# One with these over a section of it.
SECTIONS: tuple[str, ...] = tuple(
    """
archiv archive archief arkiv arkisto arxi arhiv arşiv levéltár архив архів αρχεί ארכיון archiwa archiwal
newspaper periodical journal magazine press articles books monograph memoir diar interview dissertation theses
zeitung zeitschrift presse aufsätze bücher monogra dissertatione interviews nachlässe nachlass akten erinnerungen
krant tijdschrift aviser avis tidsskrift tidning tidskrift lehdet sanomaleht aikakausleht memoaarit
ouvrage article journaux périodique revues thèses mémoires entretiens prensa hemerograf periódico libros artículos tesis memorias
imprensa jornais jornal livros artigos teses stampa quotidiani giornali periodici volumi saggi articoli memorie tesi
presă ziare periodice prasa czasopism opracowania wspomnienia pamiętnik noviny tisk časopis paměti sajtó folyóirat
gazete süreli hatırat hâtırat anılar kitap makale tezler belgeler belgeleri eserler eserleri yayınlar yayınları
газет период мемуар воспоминан монограф статьи книги диссертац документ исследован газети статті спогади мемуари
εφημερίδες περιοδικά ספרים מאמרים עיתונות 档案 檔案 报纸 報紙 专著 論文 论文 史料 新聞 신문 단행본 논문
""".split()
)
# What tells one section from another.
KINDS: tuple[str, ...] = tuple(
    """
primary secondary unpublished published printed unprinted archival manuscript official online electronic web
ungedruckt gedruckt unveröffentlicht veröffentlicht primär sekundär amtlich archivalisch internet elektron
onuitgegeven uitgegeven gedrukt utrykt trykt utrykte trykte utryckt otryckt tryckt painamat painettu
inédit imprimé manuscrit primaire secondaire impres primari secundari edita inedita publicad impress
stampa inedit primári secundári druk rękopi archiwal publikowan niepublikowan tiskov nevydan vydan arşiv resmi resmî araştırma
опубликован неопубликован архивн печатн электрон интернет официальн опублікован архівн друкован
δημοσιευμέν αδημοσίευτ 未刊 已刊
""".split()
)
# What may stand beside them, whole words.
BESIDE: frozenset[str] = frozenset(
    """
and & of the for further selected select cited consulted list und der die zum zur verzeichnis en og och ja samt
et de la les du des y e i o ed dei delle del della das dos și a oraz ve ile и і й та список використаної używane
citerad anförd använda citerade förteckning forteckning luettelo cités consultés citadas consultadas citate consultate
cytowane citată zitierte zitierter benutzte verwendete geraadpleegde brukte anvendte käytetyt cytowana
""".split()
)
# What the last part of a long word of German, Dutch or a Nordic language may be.
LAST_PARTS: tuple[str, ...] = (
    *("verzeichnis", "nachweise", "literatur", "quellen", "hinweise", "angaben", "lijst", "liste", "förteckning"),
    *("fortegnelse", "litteratur", "källor", "luettelo", "lähteet", "kirjallisuus", "jegyzék", "irodalom"),
)
