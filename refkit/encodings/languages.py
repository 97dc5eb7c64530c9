"""What the letters of a language look like: how often each stands, and words that every list in it holds. No logic.

The numbers are rough shares of a language's letters beyond ASCII (any scale: they are normalised), from general
knowledge of the written languages; they need only put the letters in order. Words are function words and the words
of reference lists (publisher, edition, months); those without a letter beyond ASCII tell the language as well.
"""

from __future__ import annotations

from typing import NamedTuple


class Language(NamedTuple):
    """A language: how common it is in reference lists, the share of each letter beyond ASCII, words."""

    weight: float
    letters: str
    words: str


# Runs of letters by which a word, mostly a name, looks like one of a language.
SPELLINGS: dict[str, str] = {
    "fr": r"eau|oux$|ois|ette$|oeu|œu|ière|iè|^qu|çois|^d[eu]s?$|aî|oî|ée$|té$",
    "de": r"sch|ck|tz|mann$|hn|äu|stein$|burg$|ß|chte",
    "es": r"ez$|ll|ía|ío|ción|ñ[aeo]|rr[aeo]",
    "pt": r"nh|lh|ão|õe|ães|ção|ç[aou]",
    "it": r"zz|gli|cci|tà$|tù$|chi|gh[ei]|lò$|lì$|sù$|ù$",
    "sv": r"str[öo]m|gren$|qvist$|lund$|sson$|sj[öo]|hjä|kesson",
    "da": r"sen$|gaard$|skov$|dsk|æ[rlg]|ø[rnjd]|kj|fj",
    "fi": r"nen$|aa|kk|tt|yy|ää|öö|yö|äi|äk",
    "is": r"sson$|dóttir$|^þ|ðr|ur$|ð[aiu]r?$|^hj|ei[ðg]",
    "nl": r"oo|ee|ij|^van$|sch|ië|eë",
    "pl": r"sz|cz|rz|sk[iay]$|ck[iay]$|wicz|ówn|dz|[ść]c?i|ęk|ęd|ęs|ądz|ąb|ow$|ej$|^gł|ył|ał|oł|eł|ół|ńs",
    "cs": r"ej|ek$|k[ýé]$|ov[áa]|ř|ů|^šv|^šk|čk|ice$|ny$|čn|ěj|ěm|ěn|ěk|^č[ae]|uč|ice|ánk",
    "sk": r"ov[áa]|ej|ľ|ec$|čk|čn|ôv|sk[éýa]$",
    "hu": r"sz|cs|gy|zs|ny|fi$|[áó]ri$|ő[sr]|ős|ház|falv|^ker|lő|tő|ző|nő|kő|űz|fű|ly",
    "hr": r"i[ćč]$|ović|ević|[aeiou]š|š[aeiou]|ž[aeiou]|č[aeiou]|rž|đ[aeiu]|rđ|eđ",
    "ro": r"escu$|eanu$|ăr|ţi|ţă|ş[ti]|ră|nă|lă|ăi|ăn",
    "tr": r"oğlu|[ae]y$|lı|lu$|cı|ık|ın|ıl|ır|ğ[ıiu]|aş|eş|ış|iş|şi|şe|çi|^iş|lar|ler",
    "ru": r"ск|ст|ов|ени|ани|ро|ра|пр|ко|ия|ий$|ой$|ого$|ые$|ая$|ть|во|го$",
    "lt": r"[auie]s$|ienė|aitė|ūnas|evič",
    "lv": r"iņš|ņš$|[āī]s$|iņa|ēr|ūr",
}


LANGUAGES: dict[str, Language] = {
    # Names of all countries stand in an English list: whatever letter a neighbour has.
    "en": Language(
        3,
        "é40 è5 ö9 ü9 ä5 ï5 ç5 ñ4 á5 í4 ó4 ô3 ø2.5 å2 ê2 â2 ë1.5 ã1.5 š1 ž.6 æ1 œ.5 ß.5 à1.5 ò.5 ù.3 î.7"
        " ð.2 ú1.5 ý.4 õ.4 č1.5 ć1.5 ł1 ń.6 ś.5 ě.3 ř.5 ő.2 ę.2 ą.1 ż.2 ğ.5 ı.6 ş.6 ă.2 đ.2 ů.1 ū.2 ā.2 ī.1",
        "the of and in to a university press history from edited by vol pp trans journal with on for war new",
    ),
    "fr": Language(
        1.5,
        "é60 è13 à12 ê5 ç3.5 ô2.5 î1.5 û1.5 â1.5 œ1 ù1 ë.5 ï.7 ü.1 æ.1 ÿ.02",
        "le la les de des du et en un une sur dans par pour au aux dir éd éditions édition presses universitaires à été"
        " siècle études française français février août décembre où même après être histoire société guerre d l tome"
        " première deuxième générale politique numéro mémoires université thèse",
    ),
    "de": Language(
        1.5,
        "ü38 ä32 ö17 ß12 é1",
        "der die das und von zur zum im in den des dem hg hrsg verlag für über während bd aufl auflage geschichte mit"
        " an aus nach jahrhundert universität zürich münchen köln königreich österreich große größe märz schriften"
        " wörterbuch zwischen bei ein eine österreichische frühe bücher könig",
    ),
    "es": Language(
        1,
        "ó30 í27 á20 é14 ñ10 ú6 ü.5",
        "el la los las de del y en un una por para con ed editorial siglo años año españa también edición historia"
        " política américa méxico república guerra nación más según perú josé garcía revolución pensamiento",
    ),
    "pt": Language(
        0.8,
        "ã20 ç16 á14 é14 ó8 í8 ê8 õ4 ú3 â3 à3 ô2 ü.3",
        "o a os as de do da dos das e em no na um uma por para com ed editora século história são não edição política"
        " relações república guerra nação universidade joão também março",
    ),
    "it": Language(
        0.8,
        "è30 à28 ù14 ò12 ì8 é8",
        "il lo la i gli le di del della dei e in un una per con a cura editore edizioni storia società città università"
        " perché più è secolo novecento però",
    ),
    "ca": Language(
        0.2, "ó22 à22 é18 è14 í10 ç8 ú5 ï4 ò8 ü2", "el la els les de del i en un una per amb segle història edicions"
    ),
    "nl": Language(
        0.5, "é50 ë30 ï10 è5 ö4 ü3 ê2 ó1", "de het een van en in der den te op voor met uitgeverij geschiedenis eeuw"
    ),
    "sv": Language(
        0.5, "ä40 å30 ö30 é2", "och i en ett den det av till för från på med om förlag över år svenska historia för"
    ),
    "da": Language(
        0.5, "ø35 å35 æ25 é3 ö1 ä1", "og i en et den det af til for fra på med om forlag år udg historie norsk dansk"
    ),
    "fi": Language(
        0.4, "ä80 ö12 å2 š.3", "ja on oli kustannus historia suomen sekä vuosi helsinki toim yliopisto sota"
    ),
    "is": Language(
        0.15, "á20 í18 ð30 þ10 ó14 é8 ú7 ö9 æ10 ý5", "og á í af til um að saga íslands við sem ritstj útgáfa"
    ),
    "et": Language(0.1, "ä30 õ30 ü25 ö6 š.5 ž.3", "ja on eesti ajalugu kirjastus tartu toim aasta sõda võim kui"),
    "pl": Language(
        0.9,
        "ł18 ę11 ą10 ó8.5 ż8 ś7 ć4 ń3 ź.8",
        "i w z na do o od po pod red wydawnictwo wyd się nie dla przez państwo stosunki wojna łódź wrocław kraków"
        " warszawa historia dzieje tom polska polityka między są",
    ),
    "cs": Language(
        0.7,
        "í30 á22 ě16 é13 ř12 ý10 č10 ž10 š8 ů6 ú1.5 ó.3 ň.8 ť.4 ď.2",
        "a v z na do o od po pod ve se nakladatelství dějiny ed eds století války české československo praha brno"
        " díl vydání český česká mezi při jako",
    ),
    "sk": Language(
        0.4,
        "á20 í12 é8 ý10 č10 š8 ž8 ľ4 ť4 ú8 ô2 ň2 ä1 ó1 ď1 ĺ.1 ŕ.1",
        "a v z na do o od po pod vo sa vydavateľstvo dejiny slovenské slovensko bratislava storočie vojny ako pri",
    ),
    "hu": Language(
        0.7,
        "á35 é33 ö11 ó10 ő9 í6 ü6 ú3 ű2",
        "a az és egy szerk kiadó budapest történet története magyar magyarország század háború politika között"
        " szerkesztette könyvkiadó akadémiai",
    ),
    "ro": Language(
        0.6,
        "ă25 ţ10 ş9 î9 â6",
        "şi de la în din cu pe al a ale editura bucureşti istoria românia române război secolul ediţia un o",
    ),
    "hr": Language(
        0.7,
        "č10 š10 ž7 ć8 đ3",
        "i u na od za sa se iz po do ur povijest zagreb beograd ljubljana zbornik knjiga matica in iz zgodovina"
        " založba rat između hrvatska srpska istorija",
    ),
    "sq": Language(0.1, "ë70 ç10", "dhe në të e i për nga me shqipëri tiranë"),
    "tr": Language(
        1,
        "ı51 ü19 ş18 ğ11 ö8 ç12 İ2 â.5 î.3 û.1",
        "ve bir ile bu de da için yayınları yayınevi basımevi tarihi türk türkiye osmanlı istanbul ankara çev haz cilt"
        " üniversitesi dergisi siyasi dış savaşı",
    ),
    "lt": Language(0.4, "ė17 š13 ų13 ž9 ū5 į6 ą6 č5 ę2", "ir lietuvos istorija vilnius kaunas leidykla apie iki nuo"),
    "lv": Language(
        0.4, "ā40 ī18 ē17 š9 ū5 ņ5 ļ4 ž4 ķ1 č1 ģ2", "un latvijas vēsture apgāds par no līdz gada izdevniecība"
    ),
    "ru": Language(
        1.5,
        "о11 е8.5 а8 и7.4 н6.7 т6.3 с5.5 р4.7 в4.5 л4.4 к3.5 м3.2 д3 п2.8 у2.6 я2 ы1.9 ь1.7 г1.7 з1.7 б1.6 ч1.4 й1.2 х1"
        " ж.9 ш.7 ю.6 ц.5 щ.4 э.3 ф.3 ъ.04 ё.1",
        "и в на с из по к о от для под ред изд ф оп д л лл об гарф архив история издательство"
        " москва университета том война россии советский",
    ),
    "uk": Language(
        0.6,
        "о9.4 а8.5 н6.8 и6 і6 т5.5 в5.3 е5 р4.7 с4.1 к3.9 л3.6 у3.3 д3.3 м3 п2.9 з2.3 я2.3 ь1.8 г1.6 б1.6 ч1.5 й1.2 х1"
        " ї.8 ц.8 ж.8 ш.7 ю.8 є.7 щ.5 ф.4 ґ.05",
        "і в на з у до та від для за під ред київ україни історія видавництво",
    ),
    "bg": Language(
        0.4,
        "а12 и9 о9 е8.5 т7.4 н7 р5 в4.7 с4.7 л3.5 к3.3 д3.2 п2.9 м2.7 з2 ъ1.6 я1.6 г1.6 у1.5 б1.4 ч1.3 ц.8 ж.7 щ.6 х.6"
        " ш.5 й.6 ю.2 ф.4 ь.03",
        "и на в от за с да се история софия българия издателство университетско",
    ),
    "sr": Language(
        0.3,
        "а11 о9 е9 и9 н5.5 т4.5 р5 с5 в4 у4 к4 ј4 д3.6 п3 м3.6 л3 з1.7 г1.7 б1.5 ч1 ш1 ц.9 ж.6 њ.7"
        " х.6 ћ.7 ф.4 љ.5 ђ.2 џ.05",
        "и у на од за са се београд историја издавачка књига",
    ),
    "el": Language(
        1,
        "α12 ο10 ι8 ε8 τ8 σ5 ν6 η5 υ4 ρ4 π4 κ4 μ3.4 λ3 ς4 ω2 ά2 έ2 ή2 ί3 ό3 ύ1.3 ώ1 γ1.7 δ1.7 θ1.2 χ1.2 φ1 β.7 ξ.5 ζ.4"
        " ψ.2 ϊ.1",
        "και του της των το η ο την στην εκδόσεις αθήνα ιστορία",
    ),
    "he": Language(
        1,
        "י11 ו10.5 ה10.5 ל7 א6.5 ר6 ת5.5 ב5 ש4.5 מ5 ם3.5 נ4 ק2.5 ד2.5 ע3 ח2.5 פ2 ט1.5 ג1.3 ז1.2 כ2.2 ס1.8 צ1.2"
        " ן1.8 ך.7 ף.4 ץ.3",
        "של על את ירושלים תל אביב הוצאת תולדות",
    ),
    "ar": Language(
        1,
        "ا16 ل12 ي8 م6.5 و6 ن6 ر5 ت4.5 ب4 ة4 ع3.7 د3.5 س2.8 ف2.8 ه3 ك2.5 ق2.5 أ2 ح2 ج1.6 ش1.2 ص1.1 ى1 خ1 إ1 ذ.6 ض.6"
        " ط1.1 ث.7 ئ.5 ز.7 ء.6 غ.5 ظ.3 آ.2 ؤ.1 گ.2 چ.2 پ.4 ژ.1",
        "في من على دار بيروت القاهرة تاريخ الطبعة",
    ),
}

WESTERN = ("en", "fr", "de", "es", "pt", "it", "ca", "nl", "sv", "da", "fi", "is", "et")
CENTRAL = ("pl", "cs", "hu", "hr", "ro", "sk", "sq", "de", "en", "fr")
TURKISH = ("tr", "en", "fr", "de", "es", "it")
BALTIC = ("lt", "lv", "et", "pl", "de", "en")
CYRILLIC = ("ru", "uk", "bg", "sr")

# Marks beyond ASCII in lists of references, and their shares.
MARKS: dict[str, float] = {
    "’": 0.1, "“": 0.06, "”": 0.06, "–": 0.06, "—": 0.02, "‘": 0.02, "\xa0": 0.02, "…": 0.004, "«": 0.012, "»": 0.012,
    "„": 0.01, "‚": 0.0004, "§": 0.002, "°": 0.002, "№": 0.004, "·": 0.001, "•": 0.002, "©": 0.001, "®": 0.0004,
    "™": 0.0004, "€": 0.0007, "£": 0.001, "º": 0.002, "ª": 0.0007, "½": 0.0004, "±": 0.0002, "´": 0.0007, "¿": 0.001,
    "¡": 0.0007, "†": 0.0003, "‡": 0.0001, "×": 0.0005, "‹": 0.0006, "›": 0.0006, "²": 0.0003, "³": 0.0001,
    "¹": 0.0002, "µ": 0.0001, "¶": 0.0002, "\xad": 0.0004, "¬": 0.0001, "،": 0.01, "؛": 0.003, "׳": 0.001, "״": 0.002,
    "־": 0.002,
}  # fmt: skip
