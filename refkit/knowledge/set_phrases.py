"""Names and phrases of two words and more in which a mistyped word is told by the others: papers, archives, labels.

Sources: the mastheads of newspapers and journals, the archives' own guides, style manuals (what stands before editors,
translators and dates), the other tables of this room. A phrase that is not here is never asked.
"""

from __future__ import annotations

import re
from functools import cache

# Journals of the humanities and of learning at large.
JOURNALS: tuple[str, ...] = tuple(
    """
American Historical Review|American Political Science Review|American Journal of International Law|
American Journal of Sociology|American Sociological Review|American Economic Review|American Quarterly|
American Literature|Journal of American History|Journal of Modern History|Journal of Contemporary History|
Journal of Cold War Studies|Journal of Asian Studies|Journal of African History|Journal of Economic History|
Journal of Military History|Journal of Strategic Studies|Journal of Peace Research|Journal of Social History|
Journal of the American Oriental Society|Journal of the History of Ideas|Journal of Philosophy|
Journal of Political Economy|Journal of Interdisciplinary History|Journal of Roman Studies|
Journal of Hellenic Studies|Journal of Biological Chemistry|Cold War History|Diplomatic History|International Affairs|
International Security|International Organization|International History Review|Foreign Policy|World Politics|
Political Science Quarterly|Pacific Historical Review|English Historical Review|Historical Journal|Past and Present|
Past & Present|Economic History Review|Contemporary European History|European History Quarterly|Slavic Review|
Russian Review|China Quarterly|Modern China|Modern Asian Studies|Middle East Journal|Middle Eastern Studies|
Hispanic American Historical Review|Latin American Research Review|William and Mary Quarterly|Classical Quarterly|
Classical Philology|Art Bulletin|Burlington Magazine|Sixteenth Century Journal|Renaissance Quarterly|Review of Politics|
Review of International Studies|Annals of the American Academy|Critical Inquiry|Comparative Literature|Modern Philology|
Historische Zeitschrift|Vierteljahrshefte für Zeitgeschichte|Geschichte und Gesellschaft|Archiv für Sozialgeschichte|
Zeitschrift für Geschichtswissenschaft|Historisches Jahrbuch|Deutsches Archiv|Zeitschrift für Philosophie|
Zeitschrift für Politik|Revue historique|Revue française|Revue des deux mondes|Revue internationale|
Relations internationales|Vingtième Siècle|Cahiers du monde russe|Politique étrangère|Rivista storica italiana|
Archivio storico italiano|Archivio veneto|Nuova Antologia|Storia contemporanea|Nuova rivista storica|
Archivio storico lombardo|Studi veneziani|Quaderni storici|Studi storici|Revista de Occidente|
Revista de Estudios Políticos|Historia Mexicana|Revista de Historia|Cuadernos Hispanoamericanos|Análise Social|
Tijdschrift voor Geschiedenis|Historisk tidskrift|Historisk Tidsskrift|Kwartalnik Historyczny|Przegląd Historyczny
""".replace("\n", "").split("|")
)

# Repositories and series of records.
REPOSITORIES: tuple[str, ...] = tuple(
    """
National Archives|National Archives and Records Administration|Public Record Office|Library of Congress|
British Library|Bodleian Library|Houghton Library|Huntington Library|Imperial War Museum|Hoover Institution Archives|
National Security Archive|National Library|Presidential Library|Record Group|Manuscript Division|
Manuscripts Division|Central Intelligence Agency|Department of State|Department of Defense|State Department|
Foreign Office|Colonial Office|Foreign Ministry|Foreign Relations of the United States|United States|United Kingdom|
United Nations|Security Council|National Security Council|World Health Organization|World Bank|White House|
House of Commons|House of Representatives|House of Lords|Supreme Court|Archives nationales|Archives diplomatiques|
Bibliothèque nationale de France|Bibliothèque nationale|Affaires étrangères|Ministère des Affaires étrangères|
Politisches Archiv|Auswärtiges Amt|Auswärtigen Amts|Geheimes Staatsarchiv|Bundesarchiv Koblenz|Bundesarchiv Berlin|
Bayerisches Hauptstaatsarchiv|Österreichisches Staatsarchiv|Archivio di Stato|Archivio Centrale dello Stato|
Archivio Segreto Vaticano|Biblioteca Nazionale|Biblioteca Nacional|Archivo General de Indias|Archivo General|
Archivo Histórico Nacional|Archivo Histórico|Asuntos Exteriores|Ministerio de Asuntos Exteriores|
Arquivo Nacional|Arquivo Histórico|Negócios Estrangeiros|Nationaal Archief|Archiwum Akt Nowych|Akt Nowych|
Government Printing Office|Stationery Office|Congressional Research Service|Congressional Record|Digital Archive
""".replace("\n", "").split("|")
)

# Kinds of papers, and what stands before people and dates.
LABELS: tuple[str, ...] = tuple(
    """
memorandum of conversation|memorandum for|memorandum from|memorandum to|memorandum by|telegram from|telegram to|
letter from|letter to|minutes of|record of|translated by|edited by|compiled by|illustrated by|reviewed by|
introduction by|foreword by|preface by|afterword by|selected by|presented at|paper presented at|delivered at|
doctoral dissertation|unpublished dissertation|master’s thesis|doctoral thesis|unpublished manuscript|
unpublished paper|working paper|discussion paper|conference paper|last accessed|last modified|retrieved from|
available at|accessed on|retrieved on|submitted to|in collaboration with|in cooperation with|with an introduction by|
second edition|third edition|revised edition|rev. edition|herausgegeben von|übersetzt von|bearbeitet von|
eingeleitet von|aus dem englischen|aus dem französischen|ins deutsche|phil. dissertation|abgerufen am|zuletzt aktualisiert|
traduit par|traduit de|édité par|sous la direction de|dirigé par|présenté par|préface de|traduction de|consulté le|
thèse de doctorat|a cura di|traduzione di|traduzione italiana|introduzione di|prefazione di|tesi di|edizione di|
edición de|traducción de|traducido por|editado por|prólogo de|introducción de|tesis doctoral|consultado el|
tradução de|organizado por|coordenação de|prefácio de|tese de|acedido em|vertaald door|uitgegeven door|
ingeleid door|geraadpleegd op|översättning av|redigerad av|oversat af|oversatt av
""".replace("\n", "").split("|")
)

# Presses of two words and more, beside those of `presses`; "University of California Press" holds them of towns.
PRESSES: tuple[str, ...] = tuple(
    f"{town} University Press"
    for town in (
        "Oxford|Cambridge|Harvard|Yale|Princeton|Stanford|Cornell|Columbia|Duke|Edinburgh|Manchester|Liverpool|Brown|"
        "Indiana|Syracuse|Rutgers|Fordham|Georgetown|Northwestern|Purdue|Temple|Vanderbilt|McGill-Queen’s|Melbourne|"
        "Johns Hopkins|New York|Catholic|Louisiana State|Ohio State|Pennsylvania State|Michigan State|"
        "Kent State|Howard|Baylor|Leuven|Amsterdam|Leiden|Central European|Hong Kong"
    ).split("|")
) + tuple(
    f"University of {name} Press"
    for name in (
        "California|Chicago|Toronto|Pennsylvania|Michigan|Minnesota|Wisconsin|Illinois|Texas|Virginia|Washington|"
        "North Carolina|South Carolina|Georgia|Kansas|Kentucky|Missouri|Nebraska|Oklahoma|Pittsburgh|Iowa|Hawai’i|"
        "Hawaii|Massachusetts|Arizona|Utah|Tennessee|Alabama|Arkansas|Notre Dame|New Mexico|Wales|Exeter"
    ).split("|")
)
PRESS_PHRASES: tuple[str, ...] = tuple(
    """
University Press|MIT Press|Clarendon Press|Academic Press|Free Press|Naval Institute Press|Westview Press|Cornell UP|
Presses universitaires de France|Presses universitaires|Presses de Sciences Po|Éditions du Seuil|Editions du Seuil|
Wissenschaftliche Buchgesellschaft|Deutsche Verlags-Anstalt|Kiepenheuer & Witsch|Mohr Siebeck|Deutscher Taschenbuch Verlag|
Franz Steiner Verlag|Suhrkamp Verlag|Editori Riuniti|Fondo de Cultura Económica|Alianza Editorial|
Editorial Crítica|Marcial Pons|Imprensa Nacional|Companhia das Letras|Editora da Universidade|Harper Torchbooks|
Martinus Nijhoff|Kluwer Academic Publishers|Edward Elgar Publishing|Lynne Rienner Publishers|Oxford University|
Cambridge University|Harvard University|Princeton University|Yale University|Stanford University|Columbia University|
Cornell University|Columbia Univ. Press|Johns Hopkins University|Johns Hopkins Press|
Simon and Schuster|Charles Scribner’s Sons|Jossey-Bass|Houghton Mifflin|Harcourt Brace|Holt, Rinehart|Vintage Books|
Penguin Books|Basic Books|Zone Books|Pantheon Books|Polity Press|Grove Press|Beacon Press|Zed Books|Pluto Press|
Ashgate Publishing|Baker Book House|Random House|Armand Colin|Albin Michel|Peter Lang|Lexington Books|Brookings Institution
""".replace("\n", "").split("|")
)

_WORD = re.compile(r"[^\W\d_]+")


def words_of(phrase: str) -> tuple[str, ...]:
    """The words of a phrase, folded, without its marks."""
    return tuple(word.lower() for word in _WORD.findall(phrase))


@cache
def with_a_gap() -> dict[tuple[str, ...], tuple[str, ...]]:
    """For each phrase with one word (of four letters or more) left out, an empty string there: what may stand in it."""
    found: dict[tuple[str, ...], set[str]] = {}
    for words in all_phrases():
        for at, word in enumerate(words):
            others = (*words[:at], *words[at + 1 :])
            if len(word) >= 4 and max(map(len, others)) >= 2:
                found.setdefault((*words[:at], "", *words[at + 1 :]), set()).add(word)
    return {key: tuple(sorted(words)) for key, words in found.items()}


@cache
def all_phrases() -> frozenset[tuple[str, ...]]:
    """All phrases of two to four words; of longer ones the beginnings and the ends."""
    from refkit.knowledge.periodicals import MAGAZINES, NEWSPAPERS, OFFICIAL
    from refkit.knowledge.places import PLACES, TOWNS_OF_IMPRINTS
    from refkit.knowledge.presses import PUBLISHERS

    found: set[tuple[str, ...]] = set()
    joined = [phrase.replace("&", word) for phrase in PUBLISHERS if "&" in phrase for word in ("and", "und", "et")]
    own = (*JOURNALS, *REPOSITORIES, *LABELS, *PRESSES, *PRESS_PHRASES, *joined)
    papers = NEWSPAPERS | MAGAZINES
    for phrase in (*own, *papers, *OFFICIAL, *PLACES, *TOWNS_OF_IMPRINTS, *PUBLISHERS):
        words = words_of(phrase)
        if len(words) > 1:
            found |= {words} if len(words) <= 4 else {words[:4], words[-4:]}
        elif phrase in papers and len(words[0]) >= 6:
            found.add(("the", *words))
    return frozenset(found)


# Long words that are told by themselves, folded: no other word of a language is near them.
SINGLE: frozenset[str] = frozenset(
    """
bundesarchiv hauptstaatsarchiv staatsarchiv landesarchiv zentralarchiv riksarkivet rigsarkivet nationalarchives
memorandum memoranda correspondence conversation government university universität université universidad universidade
universitaires universiteit università bibliothek bibliothèque dissertation proceedings manuscript parliamentary
congressional encyclopedia encyclopaedia zeitschrift vierteljahrshefte jahrbuch geschichte publishers publishing
publications verlagsanstalt gesellschaft wissenschaftliche
""".split()
)
