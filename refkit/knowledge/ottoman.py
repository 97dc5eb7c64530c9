"""Words of references to Ottoman and Turkish state papers: archives, what files are counted in, months, debates, laws.

Sources: Başbakanlık Osmanlı Arşivi Rehberi (the archive's guide, 2010), its list of fonds and abbreviations; the citation
pages of Devlet Arşivleri Başkanlığı and ATASE; İslâm Ansiklopedisi (TDV), abbreviations of months.
"""

from __future__ import annotations

KEEPERS = (
    "BOA", "BCA", "TKGMA", "ATASE", "TSMA", "VGMA", "Cumhurbaşkanlığı Devlet Arşivleri Başkanlığı Osmanlı Arşivi", "Cumhurbaşkanlığı Devlet Arşivleri Başkanlığı Cumhuriyet Arşivi",
    "Cumhurbaşkanlığı Osmanlı Arşivi", "Cumhurbaşkanlığı Cumhuriyet Arşivi", "Başbakanlık Osmanlı Arşivi", "Başbakanlık Cumhuriyet Arşivi", "Genelkurmay ATASE Arşivi", "ATASE Arşivi",
    "Devlet Arşivleri Osmanlı Arşivi", "Topkapı Sarayı Müzesi Arşivi", "Vakıflar Genel Müdürlüğü Arşivi",
)  # fmt: skip
"""State archives; their abbreviations may follow in brackets."""
TOWNS = ("İstanbul", "Istanbul", "Ankara")
COUNTED = tuple(
    "Dosya Dos. D. Gömlek Göm. G. Klasör Kls. K. Fihrist Fih. F. Kutu Defter Def. Vesika Ves. Yer Sıra Hüküm hk. lef Lef Ek nr. nr Nr. no. no No. No numara varak vr.".split()
)
"""What stands before the numbers of a file."""
ISLAMIC_MONTHS = tuple(
    "Muharrem Safer Rebiülevvel Rebîülevvel Rebiülahir Rebiülâhir Rebiülâhır Rebîülâhir Rebiyülevvel Rebiyülahir Cemaziyelevvel Cemâziyelevvel Cemaziyelahir Cemâziyelâhir Cemaziyelâhir Cemaziyülevvel "
    "Cemaziyülahir Receb Recep Şaban Şâban Şa‘bân Ramazan Ramazân Şevval Şevvâl Zilkade Zilka‘de Zilkâde Zilhicce M S Ra R Ca C B Ş N L Za Z M. S. Ra. R. Ca. C. B. Ş. N. L. Za. Z.".split()
)
"""Months of the lunar calendar, in full and by the letters that the chancery wrote."""
RUMI_MONTHS = (
    *"Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Teşrinievvel Teşrinisani Kânunuevvel Kanunuevvel Kânunusani Kanunusani Şubat".split(),
    "Teşrin-i evvel", "Teşrin-i sani", "Teşrîn-i evvel", "Kânun-ı evvel", "Kânun-ı sani", "Kanun-ı evvel", "Kanun-ı sani",
)  # fmt: skip
"""Months of the financial calendar, whose years are those of 1256 to 1341."""
DEBATES = (
    "Meclis-i Mebusan Zabıt Ceridesi", "Meclis-i Mebûsân Zabıt Ceridesi", "Meclis-i Ayan Zabıt Ceridesi", "Meclis-i Âyân Zabıt Ceridesi", "MMZC", "MAZC", "TBMM Zabıt Ceridesi",
    "T.B.M.M. Zabıt Ceridesi", "TBMM Gizli Celse Zabıtları", "TBMM Tutanak Dergisi", "TBMMZC", "TBMM ZC", "Millet Meclisi Tutanak Dergisi", "Cumhuriyet Senatosu Tutanak Dergisi",
)  # fmt: skip
SESSIONS = tuple(
    "Devre Dönem D. İçtima İçt. İ. İctima İnikad İnikat Celse Birleşim B. Oturum O. Yasama Yılı Toplantı Sene Yıl".split()
)
LAWS = ("Düstur", "Düstûr", "Resmî Gazete", "Resmi Gazete", "Takvim-i Vekayi", "Takvîm-i Vekâyi")
TREATIES = tuple(
    "Mukavelesi Mukavelenamesi Muahedesi Muahedenamesi Ahitnamesi Antlaşması Andlaşması Anlaşması Sözleşmesi Protokolü İtilafnamesi Misakı".split()
)
"""What a treaty's name ends with."""
