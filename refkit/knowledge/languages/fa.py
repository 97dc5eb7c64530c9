"""Persian."""

from refkit.knowledge.language import Language, Words

_USE = "common use of Iranian journals; catalogue of the National Library of Iran"

LANGUAGE = Language(
    code="fa",
    name="Persian",
    # The months of the solar calendar begin three weeks later than these and are no months of EDTF.
    months=(
        "ژانویه",
        "فوریه",
        "مارس",
        "آوریل | آپریل",
        "مه | می",
        "ژوئن",
        "ژوئیه | جولای",
        "اوت | آگوست",
        "سپتامبر",
        "اکتبر",
        "نوامبر",
        "دسامبر",
    ),
    seasons=("بهار", "تابستان", "پاییز", "زمستان"),
    weekdays=Words(either="دوشنبه | سه‌شنبه | چهارشنبه | پنج‌شنبه | جمعه | شنبه | یکشنبه"),
    on_day=Words(before="در تاریخ | مورخ"),
    no_date=Words(either="بی‌تا | بی تا | بدون تاریخ", source=_USE),
    forthcoming=Words(either="زیر چاپ | در دست انتشار | در دست چاپ", source=_USE),
    accessed=Words(before="تاریخ دسترسی | دسترسی در | بازیابی شده در | بازدید در", source=_USE),
    available=Words(before="قابل دسترسی در | در دسترس در | برگرفته از", source=_USE),
    editor=Words(
        before="به کوشش | به اهتمام | به تصحیح | تصحیح | ویراسته | ویرایش | زیر نظر | به سعی | با نظارت",
        behind="ویراستار | ویراستاران | مصحح",
        source=_USE,
    ),
    translator=Words(before="ترجمه | ترجمهٔ | ترجمه‌ی | برگردان", behind="مترجم | مترجمان", source=_USE),
    editor_translator=Words(before="ترجمه و تصحیح"),
    compiler=Words(before="گردآوری | به گردآوری", behind="گردآورنده | گردآورندگان", source=_USE),
    director=Words(before="کارگردان"),
    interviewer=Words(before="گفت‌وگو از | مصاحبه‌کننده"),
    foreword=Words(before="با مقدمه | مقدمه | با مقدمهٔ | پیشگفتار"),
    helper=Words(before="با همکاری"),
    joiners=Words(either="و"),
    others=Words(either="و دیگران | و همکاران", source=_USE),
    volume=Words(before="جلد | ج. | دوره", source=_USE),
    volumes=Words(behind="جلد | ج.", source=_USE),
    year_volume=Words(before="سال | س.", source=_USE),
    issue=Words(before="شماره | شمارهٔ | ش. | ش", source=_USE),
    part=Words(before="بخش | دفتر"),
    page=Words(before="ص. | ص | صص. | صص | صفحه | صفحات", source=_USE),
    leaf=Words(before="برگ | گ."),
    pages=Words(behind="ص. | صفحه", source=_USE),
    chapter=Words(before="فصل", source=_USE),
    document=Words(before="سند | سند شماره"),
    edition=Words(before="چاپ | چ.", source=_USE),
    edition_kind=Words(either="با تجدید نظر | ویراست جدید"),
    ordinals=("اول | نخست", "دوم", "سوم", "چهارم", "پنجم", "ششم", "هفتم", "هشتم", "نهم", "دهم"),
    contained=Words(before="در | در:", source=_USE),
    same_author=Words(either="همو"),
    thesis=Words(
        either="رساله دکتری | پایان‌نامه | پایان‌نامه دکتری | پایان‌نامه کارشناسی ارشد | رسالهٔ دکتری", source=_USE
    ),
    prepositions=Words(before="در | از | به | با | بر | برای | تا | میان | درباره"),
    conjunctions=Words(either="و | یا | اما | ولی"),
)
