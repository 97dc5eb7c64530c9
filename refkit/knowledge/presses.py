"""Words that mark a publisher's name, and publishers that carry no such word.

Source: imprints in library catalogues; the words are those of the languages that reference lists are written in.
"""

from __future__ import annotations

# A name with one of these words (lower case) is a publisher's.
PRESS_WORDS: frozenset[str] = frozenset(
    """
press publishers publisher publishing publications books verlag verlagsanstalt éditions editions édition edizioni
editore editorial editora ediciones editrice éditeur librairie libraire wydawnictwo kiadó nakladatelství förlag forlag
forlaget uitgeverij uitgevers izdatelstvo izd-vo chubanshe chubanse shuju shudian shoten shobo shuppan издательство
изд-во presse universitaires university-press printing gpo hmso stationery imprimerie tipografia druckerei buchverlag
academic-press edizione editori edicions pers universiteitspers uniwersytetu naukowe naukowy yayınları yayınevi
publikationen istoricheskoi sagner
""".split()
)

PUBLISHERS: frozenset[str] = frozenset(
    """
OUP|CUP|HUP|MUP|YUP|USGPO|U.S. GPO|Aldine|Allen & Unwin|Addison-Wesley|Albin Michel|Berghahn Books|Belknap|Belin|
Biblioteca Nueva|C. H. Beck|C.H. Beck|Ch. Links|Complexe|Electa|Fuoco|FrancoAngeli|Franco Angeli|Herder|Insel|
Karthala|Lexington|Longanesi|Marsilio|Olms|Polity|Presses de Sciences Po|Public Affairs|PublicAffairs|Carocci|
Rubbettino|Sansoni|Seix Barral|Sharpe|Utet|UTET|CEDAM|Wallstein|Westermann|Akal|Cátedra|Gredos|Debate|Trotta|
Marcial Pons|Allen Lane|Anchor|Appleton|Appleton-Century-Crofts|Armand Colin|Arnold|Ashgate|Atheneum|Basic Books|Beck|
Beltz|Berg|Berghahn|Blackwell|Basil Blackwell|Bloomsbury|Böhlau|Bobbs-Merrill|Brassey's|Brassey’s|Brill|Brookings|
Brookings Institution|Calmann-Lévy|Campus|Cape|Jonathan Cape|Cass|Frank Cass|Cassell|Chatto & Windus|
Chatto and Windus|Clarendon|Collins|HarperCollins|Constable|Crítica|Crown|Dalloz|Dent|Deutsch|André Deutsch|Dietz|
Doubleday|Dover|Droste|Dunod|Duncker & Humblot|Dutton|E. P. Dutton|Edward Elgar|Einaudi|Elsevier|Eyre & Spottiswoode|
Faber|Faber & Faber|Faber and Faber|Farrar, Straus and Giroux|Farrar, Straus & Giroux|Fayard|Feltrinelli|
Ferdinand Schöningh|Schöningh|Fischer|S. Fischer|Flammarion|Fontana|de Gruyter|De Gruyter|Gale|Gallimard|Garland|
Garzanti|Gollancz|Victor Gollancz|Gondolat|Grasset|Greenwood|Grove|Hachette|Hamish Hamilton|Hanser|Harcourt|
Harcourt Brace|Harcourt, Brace|Harcourt, Brace and Company|Harcourt Brace Jovanovich|Harmattan|L’Harmattan|
L'Harmattan|Harper|Harper & Row|Harper and Row|Harper & Brothers|Harrassowitz|Hart-Davis|Hatier|Heinemann|
William Heinemann|Henry Holt|Holt|Holt, Rinehart and Winston|Hodder & Stoughton|Hoover Institution|Houghton Mifflin|
Houghton, Mifflin|Hurst|Hutchinson|I.B. Tauris|I. B. Tauris|Tauris|Il Mulino|Jossey-Bass|Keter|Klett-Cotta|Kluwer|
Knopf|Alfred A. Knopf|Kohlhammer|Laterza|La Découverte|Lang|Peter Lang|Leske + Budrich|Lippincott|Little, Brown|
Little, Brown and Company|Little, Brown & Co.|Longman|Longmans|Longmans, Green|Longmans, Green and Co.|Macmillan|
McGraw-Hill|Methuen|Michael Joseph|Mohr Siebeck|Mohr|Mondadori|Morrow|William Morrow|M. E. Sharpe|M.E. Sharpe|Nauka|
Наука|Nijhoff|Martinus Nijhoff|Niemeyer|Nomos|Norton|W. W. Norton|W.W. Norton|WW Norton|W. W. Norton & Company|
Odile Jacob|Odyssey|Oldenbourg|Palgrave|Palgrave Macmillan|Pantheon|Payot|Pearson|Penguin|Penguin Books|Perrin|Piper|
Plon|Praeger|Prentice Hall|Prentice-Hall|Princeton Architectural|Propyläen|Putnam|G. P. Putnam's Sons|
G. P. Putnam’s Sons|PUF|P.U.F.|Rand McNally|Random House|Reclam|Renmin|Rinehart|Rizzoli|Roma-Bari|Rororo|ROSSPEN|
РОССПЭН|Routledge|Routledge & Kegan Paul|Routledge and Kegan Paul|Rowman & Littlefield|Rowman and Littlefield|Rowohlt|
Sage|SAGE|Schocken|Scribner|Scribner's|Scribner’s|Charles Scribner's Sons|Charles Scribner’s Sons|Secker & Warburg|
Seuil|Le Seuil|Sheed & Ward|Siedler|Simon & Schuster|Simon and Schuster|Springer|St. Martin's|St. Martin’s|
St Martin's|Steiner|Franz Steiner|Stock|Suhrkamp|Tallandier|Taylor & Francis|Tecnos|Thames & Hudson|Thames and Hudson|
Time Books|Twayne|Ullstein|Universitetsforlaget|Vallecchi|Van Nostrand|Vandenhoeck & Ruprecht|Verso|Viking|Vintage|
Vrin|Wagenbach|Weidenfeld & Nicolson|Weidenfeld and Nicolson|Westview|Wiley|John Wiley|John Wiley & Sons|
John Wiley and Sons|Wiley-Blackwell|World Scientific|Zed|Siglo XXI|FCE|Fondo de Cultura Económica|Alianza|Ariel|
Taurus|Planeta|Espasa-Calpe|Tiden|Norstedts|Gyldendal|Bonniers|Balans|Boom|Prometheus|Elek|RAND Corporation|RAND|
Rand Corporation|Congressional Research Service|World Bank|United Nations|Carnegie Endowment for International Peace|
Council on Foreign Relations
""".replace("\n", "").split("|")
)

# Words of imprints and presses so well known that a line with one is no prose, a pattern each, as printed.
PRESS_CUES: tuple[str, ...] = (
    *("Press", "Verlag", r"Publish\w+", "Books", "Éditions", "Editions", "UP", "chubanshe", r"Izdatel\w+"),
    *("OUP", "CUP", "Oxford", "Cambridge", "Government Printing Office", "GPO"),
    *("Routledge", "Penguin", "Macmillan", "Palgrave", "Knopf", "Norton", "Random House", "Doubleday", r"Harper\w*"),
    *("Simon (?:&|and) Schuster", "Springer", "Houghton", "Viking", "Faber", "Brill", "De Gruyter"),
    *("Fayard", "Gallimard", "Suhrkamp"),
)

# Ends of the names of publishers in Chinese and Japanese; an earlier one goes first.
EAST_ASIAN_PRESSES: tuple[str, ...] = tuple("出版社 书店 书局 書店 書局 印书馆 社 出版 大学".split())
