"""Repositories in references of many languages, by name and abbreviation; written before the tables."""

from __future__ import annotations

import pytest

from tests.parse.alone import parse_entry

READ = (
    (
        "Ministère des Affaires étrangères (MAE), La Courneuve, Asie-Océanie, Indochine, vol. 153, 12 mars 1947.",
        "Ministère des Affaires étrangères",
    ),
    (
        "Archives nationales d’outre-mer (ANOM), Aix-en-Provence, GGI 65561, rapport politique, 1931.",
        "Archives nationales d’outre-mer",
    ),
    ("Note de la direction d’Europe, 3 juillet 1956, CADLC, Europe 1956–1960, Allemagne, vol. 12.", "CADLC"),
    (
        "Geheimes Staatsarchiv Preußischer Kulturbesitz (GStA PK), Berlin, I. HA Rep. 89, Nr. 21356, Bl. 14.",
        "Geheimes Staatsarchiv Preußischer Kulturbesitz",
    ),
    ("Vermerk Carstens, 12. Mai 1962, PA AA, B 130, Bd. 8419.", "PA AA"),
    ("Sitzung des Politbüros, 13. August 1961, SAPMO-BArch, DY 30/J IV 2/2/781.", "SAPMO-BArch"),
    (
        "Archiv der sozialen Demokratie (AdsD), Bonn, Nachlass Erich Ollenhauer, Mappe 201.",
        "Archiv der sozialen Demokratie",
    ),
    ("Hessisches Hauptstaatsarchiv (HHStAW), Wiesbaden, Abt. 461, Nr. 30983.", "Hessisches Hauptstaatsarchiv"),
    (
        "Archivio Centrale dello Stato (ACS), Roma, Ministero dell’Interno, PS, 1941, b. 45, f. 12.",
        "Archivio Centrale dello Stato",
    ),
    ("Lettera di Sforza a De Gasperi, 5 marzo 1949, ASDMAE, Affari Politici 1946–1950, Francia, b. 21.", "ASDMAE"),
    (
        "Archivo General de la Administración (AGA), Alcalá de Henares, (10)000 82/11520.",
        "Archivo General de la Administración",
    ),
    ("Oficio del gobernador, 3 de mayo de 1810, AGI, Estado, 64, N. 12.", "AGI"),
    (
        "Arquivo Histórico-Diplomático (AHD), Lisboa, 2.º Piso, Armário 48, Maço 188.",
        "Arquivo Histórico-Diplomático",
    ),
    ("Arquivo Histórico do Itamaraty, Rio de Janeiro, lata 1234, maço 5678.", "Arquivo Histórico do Itamaraty"),
    ("CPDOC/FGV, Arquivo Getúlio Vargas, GV c 1942.01.15/1.", "CPDOC/FGV"),
    (
        "Archivo General de la Nación (AGN), México, Fondo Miguel Alemán Valdés, caja 135, exp. 121/42.",
        "Archivo General de la Nación",
    ),
    ("Nationaal Archief (NL-HaNA), Den Haag, Ministerie van Koloniën, 2.10.54, inv.nr. 1234.", "Nationaal Archief"),
    ("KADOC, Leuven, Archief Frans Van Cauwelaert, nr. 2.1.4.", "KADOC"),
    ("Rigsarkivet (RA), København, Udenrigsministeriet, 5.E.92.a, pk. 3.", "Rigsarkivet"),
    (
        "Arbetarrörelsens arkiv och bibliotek (ARAB), Stockholm, Olof Palmes arkiv, vol. 4.2:15.",
        "Arbetarrörelsens arkiv och bibliotek",
    ),
    ("Kansallisarkisto (KA), Helsinki, Urho Kekkosen arkisto, kansio 21/45.", "Kansallisarkisto"),
    ("Ulkoministeriön arkisto (UMA), Helsinki, 12 L, kotelo 34.", "Ulkoministeriön arkisto"),
    ("Archiwum Akt Nowych (AAN), Warszawa, KC PZPR, sygn. 237/V-123, k. 45–47.", "Archiwum Akt Nowych"),
    ("AIPN BU, 0330/233, t. 5, k. 12.", "AIPN BU"),
    ("Národní archiv (NA), Praha, f. ÚV KSČ, sv. 45, a.j. 123.", "Národní archiv"),
    ("Slovenský národný archív (SNA), Bratislava, f. ÚV KSS, kart. 812.", "Slovenský národný archív"),
    (
        "Magyar Nemzeti Levéltár Országos Levéltára (MNL OL), Budapest, XIX-J-1-j, 12. d.",
        "Magyar Nemzeti Levéltár Országos Levéltára",
    ),
    (
        "Arhivele Naționale Istorice Centrale (ANIC), București, fond CC al PCR, Cancelarie, dosar 34/1956, f. 12.",
        "Arhivele Naționale Istorice Centrale",
    ),
    ("Централен държавен архив (ЦДА), София, ф. 1Б, оп. 6, а.е. 3456, л. 12.", "Централен държавен архив"),
    ("Hrvatski državni arhiv (HDA), Zagreb, fond 1220, kut. 45.", "Hrvatski državni arhiv"),
    (
        "Центральний державний архів громадських об’єднань України (ЦДАГО України), ф. 1, оп. 23, спр. 4567, арк. 12.",
        "Центральний державний архів громадських об’єднань України",
    ),
    ("Докладная записка Жданова, 12 июня 1945, РГАСПИ, ф. 17, оп. 125, д. 312, л. 4.", "РГАСПИ"),
    ("GAPK, f. 105, op. 20, d. 392, l. 14.", "GAPK"),
    ("Başbakanlık Osmanlı Arşivi (BOA), İstanbul, Y.PRK.ASK, 45/12.", "Başbakanlık Osmanlı Arşivi"),
    ("Note by Shertok, 12 July 1946, CZA, S25/1234.", "CZA"),
    (
        "Nehru Memorial Museum and Library (NMML), New Delhi, P. N. Haksar Papers, III Instalment, File 165.",
        "Nehru Memorial Museum and Library",
    ),
    (
        "Arsip Nasional Republik Indonesia (ANRI), Jakarta, Kabinet Presiden 1950–1959, no. 1234.",
        "Arsip Nasional Republik Indonesia",
    ),
    ("外務省外交史料館、A.1.1.0.21-12-2、「満洲事変」。", "外務省外交史料館"),
    ("Cable from Bunche, 3 June 1967, UNARMS, S-0316-0009-08.", "UNARMS"),
    ("WBGA, Records of President Robert S. McNamara, Folder 1771081.", "WBGA"),
    ("Minutes of the Executive Board, 3 March 1958, IMF Archives, EBM/58/12.", "IMF Archives"),
    ("TNA, CO 822/1234, Baring to Lyttelton, 24 November 1952.", "TNA"),
    (
        "Cadbury Research Library, University of Birmingham, Avon Papers, AP 20/50/12.",
        "Cadbury Research Library, University of Birmingham",
    ),
    (
        "Library and Archives Canada (LAC), Ottawa, MG 26 J1, vol. 234, King to Churchill, 3 May 1942.",
        "Library and Archives Canada",
    ),
    ("Memorandum of conversation, 5 May 1961, JFKPL, National Security Files, box 12.", "JFKPL"),
    ("Schlesinger Library, Radcliffe Institute, Betty Friedan Papers, box 4, folder 12.", "Schlesinger Library"),
    (
        "Beinecke Rare Book and Manuscript Library, Yale University, New Haven, GEN MSS 123, box 4.",
        "Beinecke Rare Book and Manuscript Library, Yale University",
    ),
    ("Yad Vashem Archives (YVA), Jerusalem, O.3/1234.", "Yad Vashem Archives"),
    ("USHMM, RG-50.030*0123, interview with Abraham Malach.", "USHMM"),
    ("Εντολή προς τον πρέσβη, 4 Μαρτίου 1947, ΔΙΑΥΕ, 1947, φάκ. 12, υποφ. 3.", "ΔΙΑΥΕ"),
    ("Γενικά Αρχεία του Κράτους (ΓΑΚ), Αθήνα, Αρχείο Μεταξά, φάκ. 45.", "Γενικά Αρχεία του Κράτους"),
    (
        "Lietuvos ypatingasis archyvas (LYA), Vilnius, f. K-1, ap. 58, b. 123, l. 4.",
        "Lietuvos ypatingasis archyvas",
    ),
    (
        "Latvijas Valsts vēstures arhīvs (LVVA), Rīga, 2570. f., 3. apr., 1234. l.",
        "Latvijas Valsts vēstures arhīvs",
    ),
    ("Rahvusarhiiv (RA), Tallinn, ERA.957.14.700, l. 12.", "Rahvusarhiiv"),
)

NOT_YET = (
    (
        "Schweizerisches Sozialarchiv, Zürich, Ar 1.110.4, Protokoll der Geschäftsleitung, 1938.",
        "Schweizerisches Sozialarchiv",
        "a number with stops behind letters is no shelfmark that the reader knows",
    ),
    (
        "LNA, R 1234/11/5678, League of Nations Archives, Geneva.",
        "League of Nations Archives",
        "the abbreviation in front and the name behind are one repository",
    ),
    (
        "Vortrag des Außenministers, 4. Juli 1914, ÖStA, HHStA, PA I, Karton 810.",
        "ÖStA, HHStA",
        "the second of two abbreviations is taken for a collection",
    ),
)


def repository(text: str) -> str | None:
    archive = parse_entry(text).archive
    return archive.repository if archive else None


@pytest.mark.parametrize(("text", "name"), READ, ids=[name for _, name in READ])
def test_a_repository_is_read_by_its_name_or_abbreviation(text: str, name: str) -> None:
    assert repository(text) == name


@pytest.mark.parametrize(
    ("text", "name"), [pytest.param(t, n, marks=pytest.mark.xfail(strict=True, reason=why)) for t, n, why in NOT_YET]
)
def test_what_is_not_read_yet(text: str, name: str) -> None:
    assert repository(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "Smith, John. Planning for All. SAB, 1974.",
        "Miller, Ann. “Notes on the TAM.” Journal of Ports 12, no. 3 (1990): 3–9.",
        "Dupont, Jean. Histoire de la Banque de France. Paris: PUF, 1987.",
        "Royal Society. Report on the Tides. London: Taylor, 1905.",
        "Benaki Museum. Greek Costumes. Athens, 1948.",
        "Watson, J. D. DNA, Genes and Genetic Engineering. London: Weidenfeld, 1981.",
        "“CAN, SAM and the Others,” The Times, 3 May 1967.",
    ],
)
def test_an_abbreviation_or_a_name_alone_makes_no_archive(text: str) -> None:
    assert repository(text) is None


def test_a_siglum_of_the_long_tables_is_none_beside_a_surer_repository() -> None:
    text = "TRC, NRA, Library and Archives Canada, RG10, volume 1541, N. D. Steele to D. C. Scott, 2 January 1918."
    assert repository(text) == "Library and Archives Canada"


def test_the_archive_of_a_person_inside_a_known_repository_is_a_collection() -> None:
    archive = parse_entry("Undén till Erlander, 3 mars 1949, Riksarkivet, Tage Erlanders arkiv, vol. 12.").archive
    assert archive is not None
    assert (archive.repository, archive.collection) == ("Riksarkivet", "Tage Erlanders arkiv")


def test_a_short_abbreviation_in_brackets_belongs_to_the_known_name_before_it() -> None:
    archive = parse_entry("Kansallisarkisto (KA), Helsinki, Urho Kekkosen arkisto, kansio 21/45.").archive
    assert archive is not None
    assert archive.repository_abbr == "KA"
