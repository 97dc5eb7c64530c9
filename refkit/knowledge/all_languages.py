"""The words of all languages whose words are parted by blanks, in one table. Written by a program: do not edit.

Made from `languages/` by `python -m refkit.knowledge.compile`; `refkit.knowledge.words` says what it is for.
"""

from __future__ import annotations

# fmt: off
FORMS: dict[str, dict[str, str]] = {
    "weekdays": {
        "either": (
            "chủ nhật|csütörtök|cuma|cumartesi|czwartek|di.|dienstag|dimanche|dinsdag|do.|domenica|domingo|"
            "donderdag|donnerstag|duminică|e diel|e enjte|e hënë|e martë|e mërkurë|e premte|e shtunë|fr.|fredag|"
            "freitag|fri.|friday|giovedì|hétfő|jeudi|joi|jueves|jumat|kamis|kedd|keskiviikko|lauantai|lundi|"
            "lunedì|lunes|luni|lördag|lørdag|maanantai|maandag|mandag|mardi|martedì|martes|marți|mercoledì|"
            "mercredi|mi.|miercuri|minggu|mittwoch|miércoles|mo.|mon.|monday|montag|måndag|nedjelja|neděle|"
            "niedziela|onsdag|pazar|pazartesi|perjantai|perşembe|petak|piątek|pondělí|ponedjeljak|poniedziałek|"
            "pátek|péntek|quarta-feira|quinta-feira|rabu|sa.|sabato|sabtu|salı|samedi|samstag|sat.|saturday|"
            "segunda-feira|selasa|senin|sexta-feira|so.|sobota|sonnabend|sonntag|srijeda|středa|subota|sun.|"
            "sunday|sunnuntai|szerda|szombat|sábado|sâmbătă|söndag|søndag|terça-feira|thu.|thur.|thurs.|"
            "thursday|thứ ba|thứ bảy|thứ hai|thứ năm|thứ sáu|thứ tư|tiistai|tirsdag|tisdag|torsdag|torstai|tue.|"
            "tues.|tuesday|utorak|vasárnap|vendredi|venerdì|viernes|vineri|vrijdag|wed.|wednesday|woensdag|"
            "wtorek|zaterdag|zondag|çarşamba|úterý|četvrtak|čtvrtek|środa|аўторак|воскресенье|вторник|недела|"
            "нядзеля|панядзелак|петок|понеделник|понедельник|пятница|пятніца|сабота|серада|среда|суббота|субота|"
            "чацвер|четверг|четврток|الأحد|الأربعاء|الاثنين|الثلاثاء|الجمعة|الخميس|السبت|جمعه|دوشنبه|سه‌شنبه|"
            "شنبه|پنج‌شنبه|چهارشنبه|یکشنبه|गुरुवार|बुधवार|मंगलवार|रविवार|शनिवार|शुक्रवार|सोमवार"
        ),
    },
    "on_day": {
        "before": (
            "a|af|am|as of|av|av den|between|con fecha de|d.|d. d.|dana|dat.|datado de|datato|dated|dateret|"
            "datert|datiert|daté du|datë|dd.|de|del|dell’|den|din|din data de|dn.|dne|dnia|du|dňa|edition|el|em|"
            "en date du|fechado el|from|från den|gedateerd|il|in data|la|le|l’|më|më datë|ngày|od|of|on|op|"
            "opened|ot|posted|print|published|signed|tanggal|tertanggal|tgl.|until|v.|van|vom|z|z dn.|z dne|"
            "z dnia|ze dne|zo dňa|zum|à la date du|στις|της|ад|від|дана|на|од|от|ביום|מיום|بتاريخ|در تاریخ|في|"
            "مورخ|दिनांक"
        ),
    },
    "in_date": {
        "before": (
            "de|del|d’|of"
        ),
        "behind": (
            "d."
        ),
        "either": (
            "năm"
        ),
    },
    "until": {
        "before": (
            "a|al|até|au|až|bis|bis zum|deri më|do|fino al|fins al|hasta|iki|kuni|līdz|până la|t/m|through|til|"
            "till|to|tot|tot en met|until|à|έως|μέχρι|да|до|па|по|עד|إلى|حتى|से"
        ),
    },
    "present": {
        "either": (
            "aujourd’hui|avui|bugün|danas|danes|dnešek|dzisiaj|dziś|gegenwart|günümüz|heden|heute|hiện nay|hoje|"
            "hoy|i dag|idag|la actualidad|l’actualitat|ma|napjaink|nay|nos jours|nu|nutid|nykypäivä|nå|oggi|"
            "present|presente|prezent|présent|sot|současnost|súčasnosť|today|à nos jours|σήμερα|данас|денес|"
            "днес|н. в.|настоящее время|наш час|наши дни|сьогодні"
        ),
    },
    "of_year": {
        "behind": (
            "g.|gada|gads|god.|godine|m.|metai|metų|r|r.|rok|roku|г|г.|гг.|год|год.|года|година|године|р|р.|"
            "року|рр.|рік|م|م."
        ),
    },
    "no_date": {
        "either": (
            "aastata|b. d.|b. d. w.|b. g.|b. l.|b. m.|b. r.|b. r. w.|b. t. y.|be datos|be metų|bez data|"
            "bez datuma|bez daty|bez dátumu|bez gada|bez goda|bez godine|bez roku|brak daty|brez letnice|d. n.|"
            "date unknown|dátum nélkül|e. d.|ei vuotta|f. a.|f. d.|fără an|fără dată|h. é. n.|i. a.|k. n.|"
            "không ghi năm|không đề năm|n. d.|nedatováno|no date|o. D.|o. J.|odaterad|ohne Datum|ohne Jahr|"
            "ongedateerd|pa datë|pa vit|s. a.|s. d.|s. f.|s. i. d.|s/d|sans date|sem data|sense data|senza data|"
            "sin fecha|sine anno|sine dato|t. t.|t. th.|t. y.|tanpa tahun|tarih yok|tarihsiz|u. å.|udateret|"
            "udatert|uden år|undat.|undated|undatiert|utan år|uten år|vuosiluku puuttuu|y. t. y.|z. d.|z. j.|"
            "zonder jaar|án árs|ártal vantar|é. n.|év nélkül|χ. ημ.|χ. χ.|χωρίς χρονολογία|б. г.|б. д.|б. р.|"
            "без года|без година|без године|без дата|без дати|без датум|без даты|без року|חסר תאריך|חש״ד|ח״ת|"
            "ללא תאריך|بدون تاريخ|بدون تاریخ|بلا تاريخ|بی تا|بی‌تا|د. ت.|دون تاريخ|तिथि नहीं|तिथि रहित"
        ),
    },
    "forthcoming": {
        "either": (
            "akan terbit|baskıda|de próxima aparición|di prossima pubblicazione|em preparação|em publicação|"
            "en premsa|en prensa|en preparació|en preparación|en préparation|erscheint demnächst|forthcoming|"
            "i tryck|i trykken|iespiešanā|ilmestyy|ilmumas|im druck|im erscheinen|in c. d. s.|"
            "in corso di pubblicazione|in corso di stampa|in druk|in preparation|in press|in print|in stampa|"
            "in voorbereiding|in vorbereitung|kommande|kommer|megjelenés alatt|megjelenőben|no prelo|"
            "nog te verschijnen|nyomdában|në botim e sipër|në shtyp|painossa|rengiama spaudai|sajtó alatt|"
            "segera terbit|sous presse|spaudoje|sub tipar|sắp xuất bản|te verschijnen|ter perse|tiek gatavots|"
            "to appear|trükis|tulossa|u pripremi|u tisku|u štampi|under tryckning|under udarbejdelse|"
            "under udgivelse|under utgivelse|under utgivning|v pechati|v pripravi|v príprave|v přípravě|v tisku|"
            "v tlači|væntanleg|væntanlegt|w druku|w przygotowaniu|yayımlanacak|yayına hazırlanıyor|à paraître|"
            "í prentun|în curs de apariție|în curs de publicare|đang in|υπό έκδοση|υπό δημοσίευση|в друці|"
            "в печат|в печати|во печат|под печат|у друку|у друці|у штампи|בדפוס|עומד להופיע|עומדת להופיע|"
            "تحت الطبع|در دست انتشار|در دست چاپ|زیر چاپ|قيد الطبع|قيد النشر|प्रकाशनाधीन|शीघ्र प्रकाश्य"
        ),
    },
    "accessed": {
        "before": (
            "a letöltés dátuma|a letöltés ideje|abgerufen|abgerufen am|abruf|abruf am|abrufdatum|accedido el|"
            "accesat|accesat la|accesat la data de|accesat pe|accesat în|acceso|acceso el|access date|accessed|"
            "accessed on|accesso|accesso il|accédé le|accés|acedido a|acedido em|acessado a|acessado em|acesso|"
            "acesso a|acesso em|aksesuar më|aplūkots|apskatīts|aufgerufen am|bekeken|bekeken op|besökt|"
            "besökt den|besøgt|besøgt den|besøkt|besøkt den|bezocht|bezocht op|checked|checked on|cit.|cit. dne|"
            "cited|cited on|citirano|citované|citované dňa|citováno|citováno dne|consult. em|consulta|"
            "consulta el|consulta em|consultada|consultada el|consultado|consultado a|consultado el|"
            "consultado em|consultado en|consultado por última vez el|consultat|consultat el|consultat la|"
            "consultat la data de|consultat în|consultata|consultata il|consultation du|consultation le|"
            "consultato|consultato il|consultato in data|consulted|consulted on|consulté|consulté le|consultée|"
            "consultée le|consultées le|consultés le|darrera consulta|data accesării|data de acesso|"
            "data de consulta|data di accesso|data di consultazione|data dostępu|data obrashcheniia|"
            "data obrashcheniya|data odczytu|data ultima consultazione|date accessed|date accessed on|"
            "date checked|date checked on|date cited|date cited on|date consulted|date consulted on|"
            "date de consultation|date d’accès|date first accessed|date first accessed on|date first checked|"
            "date first checked on|date first cited|date first cited on|date first consulted|"
            "date first consulted on|date first retrieved|date first retrieved on|date first viewed|"
            "date first viewed on|date first visited|date first visited on|date of access|date retrieved|"
            "date retrieved on|date viewed|date viewed on|date visited|date visited on|datum des abrufs|"
            "datum des zugriffs|datum dostopa|datum pristupa|datum přístupu|datum van raadpleging|dernier accès|"
            "dernier accès le|dernière consultation|dernière consultation le|dernière visite le|diakses|"
            "diakses pada|diakses pada tanggal|diakses tanggal|diunduh|diunduh pada|diunduh pada tanggal|"
            "diunduh tanggal|dostopano|dostopno|dostęp|dostęp dnia|dostęp z|dostęp z dnia|downloaded|"
            "downloaded on|e. t.|eingesehen|eingesehen am|elérés|elérés ideje|erişildi|erişim|erişim tarihi|"
            "fecha de acceso|fecha de consulta|fecha de consulta el|first accessed|first accessed on|"
            "first checked|first checked on|first cited|first cited on|first consulted|first consulted on|"
            "first retrieved|first retrieved on|first viewed|first viewed on|first visited|first visited on|"
            "geraadpleegd|geraadpleegd op|gesehen am|görüntülenme tarihi|haettu|henta|henta den|hentet|"
            "hentet den|hozzáférés|hozzáférés ideje|hämtad|hämtad den|hämtat|hämtat den|hämtningsdatum|"
            "kasutatud|katsottu|konsultiert am|konsultuar më|käyty|külastatud|laatst bekeken|laatst bekeken op|"
            "laatst bezocht|laatst bezocht op|laatst geraadpleegd|laatst geraadpleegd op|last accessed|"
            "last accessed on|last checked|last checked on|last cited|last cited on|last consulted|"
            "last consulted on|last date accessed|last date accessed on|last date checked|last date checked on|"
            "last date cited|last date cited on|last date consulted|last date consulted on|"
            "last date first accessed|last date first accessed on|last date first checked|"
            "last date first checked on|last date first cited|last date first cited on|"
            "last date first consulted|last date first consulted on|last date first retrieved|"
            "last date first retrieved on|last date first viewed|last date first viewed on|"
            "last date first visited|last date first visited on|last date retrieved|last date retrieved on|"
            "last date viewed|last date viewed on|last date visited|last date visited on|last first accessed|"
            "last first accessed on|last first checked|last first checked on|last first cited|"
            "last first cited on|last first consulted|last first consulted on|last first retrieved|"
            "last first retrieved on|last first viewed|last first viewed on|last first visited|"
            "last first visited on|last retrieved|last retrieved on|last viewed|last viewed on|last visited|"
            "last visited on|lesedato|lest|lest den|letzter abruf|letzter abruf am|letzter zugriff|"
            "letzter zugriff am|letöltve|letöltés|letöltés dátuma|letöltés ideje|letöltés napja|lien consulté|"
            "lien consulté le|lien site consulté|lien site consulté le|lokaliseret|lokaliseret den|luettu|läst|"
            "läst den|læst|læst den|megtekintve|megtekintés ideje|navštíveno|navštíveno dne|navštívené|"
            "navštívené dňa|nedlastet|nedlastet den|obiskano|odczyt|odczyt z dnia|odczytu|ogled|opgehaald op|"
            "ostatni dostęp|ověřeno|page consulté|page consulté le|page consultée|page consultée le|"
            "page lien consulté|page lien consulté le|page lien site consulté|page lien site consulté le|"
            "page site consulté|page site consulté le|parë më|peržiūrėta|piekļuve|pobrano|posećeno|posjećeno|"
            "posljednji pristup|pregledano|preuzeto|pridobljeno|pridobljeno dne|prieiga|prisijungta|pristup|"
            "pristup ostvaren|pristupljeno|przeglądany|prístup|přístup|přístup dne|qasur më|recuperado|"
            "recuperado el|recuperado em|recuperado en|retrieved|retrieved on|senast besökt|senast besökt den|"
            "senast hämtad|set|set den|sidst besøgt|sidst besøgt den|sist besøkt|sist besøkt den|sist åpnet|"
            "site consulté|site consulté le|sk.|skat.|skatīts|skoðað|skoðað þann|son erişim|son erişim tarihi|"
            "stan na|stan z|stand vom|stand:|staženo|sótt|sótt af vef|sótt þann|tarkistettu|terakhir diakses|"
            "terakhir diakses pada|tikrinta|tilgået|tilgået den|tillgänglig den|toegang op|truy cập|"
            "truy cập lần cuối|truy cập lần cuối ngày|truy cập ngày|truy cập vào ngày|téléchargé le|"
            "ultima accesare|ultima consultazione|ultima consultazione il|ultima visita|ultima visita il|"
            "ultimo accesso|ultimo accesso il|url consultato il|utolsó hozzáférés|utolsó letöltés|"
            "utolsó letöltés ideje|utolsó megtekintés|vaadatud|vid.|vierailtu|viewed|viewed on|"
            "viimati külastatud|viimati vaadatud|viitattu|visitado el|visitado em|visitato il|visited|"
            "visited on|visité le|visto il|visualizado em|visualizzato il|vizitat la|vizituar më|"
            "vizituar së fundi më|vu le|zadnji pristup|zugriff|zugriff am|zugriffsdatum|zuletzt abgerufen|"
            "zuletzt abgerufen am|zuletzt aufgerufen|zuletzt aufgerufen am|zuletzt besucht|zuletzt besucht am|"
            "zuletzt eingesehen|zuletzt eingesehen am|zuletzt geprüft|zuletzt geprüft am|zuletzt konsultiert am|"
            "åtkomst|åtkomstdatum|últim accés|última consulta|último acceso|último acesso|último acesso em|"
            "žiūrėta|žr.|ανάκτηση|ανακτήθηκε|επίσκεψη|ημερομηνία πρόσβασης|προσπελάστηκε|πρόσβαση|"
            "τελευταία πρόσβαση|дата доступа|дата доступу|дата звароту|дата звернення|дата на достъп|"
            "дата обращ.|дата обращения|дата останнього звернення|дата перегляду|дата последнего обращения|"
            "дата прагляду|дата просмотра|датум на пристап|датум приступа|достъп на|обращение|останнє звернення|"
            "посетен на|посетена на|посетено|посетено на|посећено|последен достъп|последнее обращение|"
            "последно посетен|последно посетен на|прегледан на|преземено|преземено на|преузето|пристапено|"
            "пристапено на|приступ|приступљено|просмотрено|אוחזר|אוחזר בתאריך|כניסה אחרונה|נדלה|נצפה|נצפה ביום|"
            "נצפה בתאריך|اطلع عليه|اطلع عليه في|بازدید در|بازیابی شده در|تاريخ الاطلاع|تاريخ الدخول|"
            "تاريخ الزيارة|تاریخ دسترسی|تم الاطلاع عليه|تم الاطلاع عليه في|تمت الزيارة في|دسترسی در|شوهد في|"
            "अभिगमन तिथि|देखा गया"
        ),
        "behind": (
            "letöltve|letöltés|letöltés ideje|tarihinde erişildi|tarihinde erişilmiştir"
        ),
    },
    "updated": {
        "before": (
            "actualizado|actualizado el|actualizado em|actualizat la|aggiornato|aggiornato il|aktualisiert am|"
            "aktualizacja|aktualizováno|aktualizováno dne|atualizado em|ažurirano|bijgewerkt|bijgewerkt op|"
            "cập nhật|cập nhật ngày|dernière mise à jour|dernière mise à jour le|diperbarui|diperbarui pada|"
            "frissítve|gepubliceerd|gepubliceerd op|güncelleme|julkaistu|laatst bijgewerkt|laatst bijgewerkt op|"
            "laatst gewijzigd|laatst gewijzigd op|last edited|last edited on|last modified|last modified on|"
            "last revised|last revised on|last updated|last updated on|letzte änderung|mis en ligne|"
            "mis en ligne le|mis à jour|mis à jour le|mise en ligne|mise en ligne le|mise à jour|mise à jour le|"
            "modificado el|modificado em|modificato il|modified|modified on|modifié le|objavljeno|"
            "offentliggjort|opdateret|oppdatert|opublikowano|ostatnia aktualizacja|poslední aktualizace|posted|"
            "posted on|pubblicato il|publicado el|publicado em|publicerad|publiceret|publikováno|publisert|"
            "published|published on|published online|published online on|publié le|päivitetty|përditësuar më|"
            "senast uppdaterad|sidst opdateret|sist oppdatert|son güncelleme|terakhir diperbarui|"
            "ultima actualizare|ultimo aggiornamento|updated|updated on|uppdaterad|utolsó frissítés|"
            "veröffentlicht am|yayın tarihi|zadnje ažurirano|zuletzt aktualisiert|zuletzt aktualisiert am|"
            "zuletzt geändert am|última actualización|última atualização|абноўлена|дата обновления|"
            "дата оновлення|дата публикации|дата публікацыі|дата публікації|обновлено|оновлено|"
            "последнее обновление"
        ),
    },
    "available": {
        "before": (
            "abrufbar unter|accessed|accessed at|accessed from|accessed via|all’indirizzo|at|available|"
            "available at|available from|available online at|available online from|available via|aðgengilegt á|"
            "beschikbaar op|beschikbaar via|consultabile all’indirizzo|consultabile su|consultable en ligne|"
            "consultable sur|consultable à l’adresse|có tại|diakses dari|disponibil la|disponibil online|"
            "disponibil pe|disponibile al sito|disponibile all’indirizzo|disponibile in|disponibile su|"
            "disponible a|disponible en|disponible en ligne|disponible en línea|disponible en línea en|"
            "disponible sur|disponible à|disponible à l’adresse|disponível|disponível em|disponível na internet|"
            "diunduh dari|dosegljivo na|dostopno na|dostopno prek|dostupno|dostupno na|dostupné na|"
            "dostupné na internete|dostupné online|dostupné také z|dostupné z|dostupné z www|dostupný z|dostęp|"
            "dostępne na|dostępne w|dostępny na|dostępny online|dostępny w|dostępny w internecie|"
            "einsehbar unter|elérhető|elérhetőség|em linha|en|en ligne|en línea|en línia|erişim adresi|"
            "erişim yeri|findes på|found at|from|gjendet në|hentet fra|hämtad från|i disponueshëm në|in rete|"
            "internet|kättesaadav|mrežno izdanje|nguồn|online|online at|online beschikbaar op|online unter|"
            "online verfügbar unter|pieejams|pieejams internetā|pieejams tiešsaistē|prieiga|prieiga internete|"
            "prieiga per internetą|recuperado de|retrieved from|rezhim dostupa|saadaval|saatavana|saatavilla|"
            "saatavissa|see|te raadplegen op|te raadplegen via|tersedia di|tilgjengelig fra|tilgjengelig på|"
            "tilgjengelig via|tilgængelig på|tilgængelig via|tillgänglig på|tillgänglig via|tillgängligt på|"
            "truy cập tại|unter|url|veebis|vefslóð|verfügbar unter|verkossa|via|xem tại|à l’adresse|çevrimiçi|"
            "διαθέσιμο στη διεύθυνση|διαθέσιμο στο|στο|достапно на|доступ|доступно на|доступно по адресу|"
            "достъпен на|достъпно на|електронний ресурс|на адрес|режим доступа|режим доступу|рэжым доступу|"
            "электронны рэсурс|электронный ресурс|זמין ב|זמין בכתובת|מתוך האתר|برگرفته از|در دسترس در|"
            "على الرابط|قابل دسترسی در|متاح على|متاح على الرابط|متوفر على|उपलब्ध"
        ),
    },
    "editor": {
        "before": (
            "a c. di|a cura de|a cura del|a cura della|a cura di|a cura d’|al cuidado de|bajo la dirección de|"
            "bearb. v.|bearb. von|bearbeitet von|bezorgd door|bjuggu til prentunar|bjó til prentunar|"
            "botuar nën kujdesin e|compiled and edited by|con la cura di|coord. de|coord. par|coord. per|"
            "coord. por|coordenada por|coordenado por|coordenação|coordenação de|coordinación de|coordinada por|"
            "coordinado por|coordinat per|coordonat de|coordonator|coordonatori|coordonată de|coordonné par|"
            "cura|cura et studio|curante|curantibus|curata da|curato da|curaverunt|curavit|diedit oleh|dir. de|"
            "dir. par|dir. por|direcção de|diretta da|diretto da|direção de|dirigida por|dirigido por|"
            "dirigit per|dirigé par|dirigée par|disunting oleh|do druku przygotował|do druku przygotowała|"
            "do … chủ biên|ed. a cura di|ed. by|ed. critica a cura di|ed. de|ed. door|ed. por|ed. von|"
            "ed. îngr. de|ed. îngrijită de|edició a cura de|edició de|edició d’|edición a cargo de|"
            "edición al cuidado de|edición crítica de|edición de|edición preparada por|edición y notas de|"
            "ediderunt|edidit|ediert von|edit. by|edit. por|editada por|editado por|editat de|editat per|"
            "editată de|edited and annotated by|edited and introduced by|edited and with an introduction by|"
            "edited by|edited with an introduction by|editoval|editovala|editör|editörler|editörlüğünde|"
            "edizione a cura di|edizione di|edição de|ediție de|ediție îngrijită de|eds. by|gaf út|"
            "geredigeerd door|gáfu út|herausgegeben und eingeleitet von|herausgegeben v.|herausgegeben vom|"
            "herausgegeben von|hg. u. eingel. von|hg. und bearb. von|hg. und eingeleitet von|"
            "hg. und kommentiert von|hg. v.|hg. vom|hg. von|hgg. v.|hgg. von|hrg. v.|hrg. von|"
            "hrsg. u. eingel. von|hrsg. und bearb. von|hrsg. und eingel. von|hrsg. und eingeleitet von|"
            "hrsg. und kommentiert von|hrsg. v.|hrsg. vom|hrsg. von|introduced and edited by|k vydání připravil|"
            "k vydání připravila|k vydání připravili|kiadja|közreadja|közzéteszi|na vydanie pripravil|"
            "na vydanie pripravila|nën drejtimin e|nën redaktimin e|o. r. v.|onder leiding van|onder red. van|"
            "onder redactie van|opracowali|opracował|opracowała|org. de|org. e|org. por|organizada por|"
            "organizado por|organização|organização de|ouvrage dirigé par|parengė|pod obshch. red.|"
            "pod obshchei red.|pod obshchei redaktsiei|pod red.|pod red. nauk.|pod redakcją|"
            "pod redakcją naukową|pod redaktsiei|pod uredništvom|pripravil|pripravila|priredila|priredili|"
            "priredio|publ. par|publié par|publiée par|publiées par|publiés par|përgatitur për botim nga|"
            "recensuerunt|recensuit|recognovit|red. af|red. av|red. door|redagavo|redagowali|redagował|"
            "redakcijā|redakcja|redakcja naukowa|redaktuar nga|redigerad av|redigeret af|redigert av|"
            "redigiert von|redigoval|redigovala|ritstjóri er|ritstýrði|ritstýrðu|réunis par|sajtó alá rendezte|"
            "sajtó alá rendezték|selected and edited by|selected edited and introduced by|sota la direcció de|"
            "sotto la dir. di|sotto la direzione di|sous la coordination de|sous la dir. de|sous la dir. d’|"
            "sous la direction de|sous la direction d’|sous la responsabilité de|spaudai parengė|ss la dir. de|"
            "ss. la dir. de|sub coordonarea|sub red.|sub redacția|sub îngrijirea|suntingan|szerkesztette|"
            "szerkesztették|textes rassemblés par|textes réunis par|textes édités par|toimetanud|toimetas|"
            "toimittaneet|toimittanut|u redakciji|udg. af|udgivet af|uitg. door|uitgegeven door|under red. av|"
            "under redaksjon av|under redaktion af|under redaktion av|uredil|uredila|uredile|uredili|uredio|"
            "utg. av|utgitt av|utgiven av|utgivna av|utgjeve av|volum coordonat de|vydal|vydala|vydali|"
            "yayına hazırlayan|yayına hazırlayanlar|éd. crit. de|éd. critique de|éd. de|éd. par|éd. établie par|"
            "édition critique de|édition critique par|édition de|édition établie par|édité par|éditée par|"
            "établi par|îngrijit de|îngrijită de|επιμέλεια|во редакција на|за заг. ред.|за загальною ред.|"
            "за загальною редакцією|за наук. ред.|за ред.|за редакцією|пад агул. рэд.|пад агульнай рэдакцыяй|"
            "пад навук. рэд.|пад рэд.|пад рэдакцыяй|под науч. ред.|под научной редакцией|под общ. ред.|"
            "под общата редакция на|под общей ред.|под общей редакцией|под ред.|под ред. и с предисл.|"
            "под ред. на|под редакцией|под редакцията на|под редакција на|приредила|приредили|приредио|"
            "під заг. ред.|під ред.|під редакцією|уредил|уредила|уредиле|уредили|уредио|בעריכת|ההדיר|מהדיר|ערך|"
            "ערכה|ערכו|إشراف|بإشراف|با نظارت|بتحقيق|به اهتمام|به تصحیح|به سعی|به کوشش|تحرير|تحقيق|تحقيق ودراسة|"
            "تصحیح|حرره|حققه|دراسة وتحقيق|زیر نظر|ویراسته|ویرایش"
        ),
        "behind": (
            "a c. di|a cura|a cura de|a cura di|bearbeiter|bearbeiterin|bezorger|biên tập|botues|coordenador|"
            "coordenadora|coordenadores|coordinador|coordinadora|coordinadoras|coordinadores|coordinadors|"
            "coordinateur|coordinateurs|coordonatoare|coordonator|coordonatori|coordonnateur|curatore|curatori|"
            "curatrice|directeur|directeurs|director|directora|directores|directrice|diretor|edit.|editor|"
            "editora|editoras|editores|editori|editorka|editors|editoři|edits.|editör|editörler|főszerkesztő|"
            "gen. ed.|gen. eds.|general editor|general editors|herausgeber|herausgeberin|herausgeberinnen|"
            "herausgegeben|kryeredaktor|opracowanie|organizador|organizadora|organizadoras|organizadores|"
            "penyunting|pod red.|priređivač|red.|red. naukowy|redacteur|redacteuren|redactie|redactor|"
            "redactrice|redaktion|redaktor|redaktore|redaktori|redaktoriai|redaktorius|redaktorka|redaktors|"
            "redaktorzy|redaktorë|redaktorė|redaktoři|redaktör|redaktörer|redaktør|redaktørar|redaktører|"
            "ritstjórar|ritstjóri|ritstjórn|series editor|series editors|sous la dir.|sous la direction|"
            "szerkesztő|szerkesztők|toimetaja|toimetajad|toimittaja|toimittajat|udgiver|udgivere|urednica|"
            "urednice|urednik|uredniki|utgivare|utgiver|utgivere|yayına hazırlayan|éditeur|éditeurs|éditrice|"
            "éditrices|επιμέλεια|επιμελήτρια|επιμελητές|επιμελητής|главен уредник|за заг. ред.|за ред.|"
            "под общ. ред.|под ред.|редактор|редактори|редакторы|рэдактар|рэдактары|уредник|уредница|уредници|"
            "העורך|העורכים|עורך|עורכים|עורכת|المحرر|محرر|محررا|محرران|محررون|محقق|مصحح|ویراستار|ویراستاران|"
            "द्वारा संपादित|संपादक|सम्पादक"
        ),
        "either": (
            "atb. red.|ats. red.|atsakingasis redaktorius|bearb.|cb.|chủ biên|coord.|coords.|cur.|curr.|dir.|"
            "dirs.|ed.|ed.s|edd.|edit.|edits.|eds.|felelős szerk.|főszerk.|gal. red.|gl. red.|gl. ur.|"
            "glavni urednik|glavnyi redaktor|haz.|hazırlayan|hazırlayanlar|hg.|hgg.|hrg.|hrsg.|hzl.|nauch. red.|"
            "obshch. red.|oprac.|org.|org.s|orgs.|otv. red.|otvetstvennyi redaktor|par.|peatoim.|peny.|prir.|"
            "päätoim.|rec.|red.|red. i oprac.|red. naczelny|red. nauk.|redd.|ritstj.|s. a. r.|szerk.|toim.|udg.|"
            "uitg.|ur.|ured.|urednici|urednik|utg.|vyd.|vyr. red.|wyd. i oprac.|yay. haz.|yayına haz.|zin. red.|"
            "zost. a red.|zred.|éd.|éds.|îngr.|útg.|εκδ. επιμ.|επιμ.|адк. рэд.|адказны рэдактар|відп. ред.|"
            "відпов. ред.|відповідальний редактор|гал. рэд.|галоўны рэдактар|гл. ред.|гл. ур.|главный редактор|"
            "гол. ред.|головний редактор|заг. ред.|навук. рэд.|наук. ред.|науч. ред.|научный редактор|общ. ред.|"
            "отв. за вып.|отв. ред.|отв. редактор|ответственные редакторы|ответственный редактор|отг. ред.|"
            "прир.|приређивач|ред.|ред.-сост.|редкол.|рэд.|рэдкал.|сост. и отв. ред.|уклад. і рэд.|ур.|уред.|"
            "уредник|уредници|संपा.|सम्पा."
        ),
    },
    "translator": {
        "before": (
            "aus d. … von|aus dem … von|aus dem … übers. von|aus dem … übersetzt von|aus dem … übertragen von|"
            "bản dịch của|deutsch von|dialihbahasakan oleh|diterjemahkan oleh|dt. von|dịch giả|fordította|"
            "fordították|fordítás|i översättning av|ins deutsche übersetzt von|ins deutsche übertragen von|"
            "interprete|iz … prevedel|iz … prevedla|iš … kalbos vertė|iš … vertė|išvertė|käännös|kääntäneet|"
            "kääntänyt|latine vertit|newly translated by|người dịch|no … tulk.|no … tulkojis|no … tulkojusi|"
            "nouvelle traduction de|omsett av|overs. af|overs. av|overs. fra … af|overs. fra … av|oversat af|"
            "oversat fra … af|oversatt av|oversatt fra … av|oversettelse av|oversettelse ved|oversettelse:|"
            "oversættelse|oversættelse af|oversættelse:|per. s …|perevod|perevod s …|preklad|prel. z …|preložil|"
            "preložil z …|preložila|preložila z …|preložili|prev. s …|prevedel|prevedla|prevedli|prevela|"
            "prevela s …|preveli|preveo|preveo s …|prevod|prijevod|przekład|przeł. z …|przełożyli|przełożył|"
            "przełożył z …|przełożyła|przełożyła z …|på dansk ved|përktheu|përkthimi nga|përkthyen|"
            "përkthyer nga|përkthyer nga … nga|překlad|překlad:|přel. z …|přeložil|přeložil z …|přeložila|"
            "přeložila z …|přeložili|s … prevela|s … preveo|sa … prevela|sa … preveo|shqipëroi|shqipëruar nga|"
            "spolszczył|suomennos|suomentaneet|suomentanut|svensk översättning av|tercüme|tercüme eden|"
            "terjemahan|til norsk ved|tr. by|tr. di|tr. it. di|trad. a cura di|trad. da|trad. dal … di|"
            "trad. dall’… di|trad. de|trad. de l’… par|trad. del … de|trad. del … por|trad. di|trad. din …|"
            "trad. din … de|trad. do …|trad. do … de|trad. do … por|trad. du … par|trad. esp. de|trad. fr.|"
            "trad. fr. de|trad. fr. par|trad. franç. de|trad. it. a cura di|trad. it. di|trad. ital. di|"
            "trad. par|trad. per|trad. por|tradotta da|tradotto da|tradotto dal … da|tradotto dall’… da|"
            "traducció de|traducció del … de|traducció d’|traducción al … de|traducción de|traducción del … de|"
            "traducción del … por|traducción española de|traducción por|traducción y notas de|traducere|"
            "traducere de|traducere din … de|traducere și note de|traducida del … por|traducida por|"
            "traducido del … por|traducido por|traduction de|traduction de l’… par|traduction du … par|"
            "traduction et notes de|traduction française de|traduction française par|traduction par|"
            "traduit de l’… par|traduit du … par|traduit et annoté par|traduit par|traduite de l’… par|"
            "traduite du … par|traduite par|traduits par|tradus de|tradusă de|traduzida por|traduzido do … por|"
            "traduzido por|traduzione a cura di|traduzione dal … di|traduzione dall’… di|traduzione di|"
            "traduzione italiana di|tradução|tradução de|tradução do … de|tradução do … por|tradução e notas|"
            "tradução e notas de|tradução por|tradução:|traduït per|trans. by|transl. by|translated by|"
            "translated from the … by|translated from … by|translated into the … by|translated into … by|"
            "translation by|transtulit|tulkojis|tulkojums|tulkojusi|tõlge|tõlkinud|tõlkis|türkçesi|"
            "türkçeye çeviren|tłum. z …|tłumaczenie|tłumaczył|tłumaczyła|uebers. v.|uebers. von|uebersetzt von|"
            "uit het … vertaald door|verdeutscht von|versione di|versione italiana di|versió de|"
            "versión castellana de|versión de|versión española de|versão de|vert. door|vert. uit het … door|"
            "vertaald door|vertaald uit het … door|vertaling|vertaling door|vertaling van|vertaling:|vertimas|"
            "vertit|vertė|w przekładzie|w tłumaczeniu|z … originálu přeložil|z … originálu přeložila|"
            "z … preložil|z … preložila|z … przeł.|z … przełożył|z … przełożyła|z … přel.|z … přeložil|"
            "z … přeložila|z … tłum.|çeviri|íslenskaði|íslenskuðu|în traducerea lui|övers. av|övers. från … av|"
            "översatt av|översatt från … av|översättning|översättning av|översättning:|übers. v.|übers. von|"
            "übersetzt v.|übersetzt von|übersetzung von|übertragen von|þýddi|þýddi úr …|þýddu|þýðing|μετάφραση|"
            "μεταφράστηκε από|в пер.|в переводе|во превод на|з … переклав|з … переклала|пер. з …|"
            "пер. и коммент.|пер. на …|пер. с …|пер. со …|пер. із …|пераклад|пераклад з …|пераклала|пераклаў|"
            "перевод|перевод с …|перевод со …|переводчики|переклад|переклад з …|прев. от …|превел|превела|"
            "превели|превео|превод|превод од …|превод от|превод от …|са … превела|са … превео|у пер.|"
            "у перакладзе|בתרגום|מאנגלית תרגם|מגרמנית תרגם|מ… תרגם|תרגום|תרגם|תרגמה|תרגמו|برگردان|ترجمة|ترجمه|"
            "ترجمهٔ|ترجمه‌ی|تعريب|نقله إلى العربية|अनुवाद"
        ),
        "behind": (
            "alih bahasa|dịch|dịch và chú giải|dịch và chú thích|fordítása|fordításában|fordító|fordítók|"
            "interpres|kääntäjä|kääntäjät|mütercim|omsetjar|oversetter|oversettere|oversætter|oversættere|"
            "penerjemah|perevodchik|prekladateľ|prekladateľka|prevajalec|prevajalka|prevodilac|prevoditelj|"
            "prevoditeljica|përkthyes|përkthyese|překladatel|překladatelka|suomentaja|suomentajat|traducteur|"
            "traducteurs|traductor|traductora|traductoras|traductores|traductrice|traductrices|traducătoare|"
            "traducător|traducători|tradutor|tradutora|tradutores|traduttore|traduttori|traduttrice|translator|"
            "translators|tulkotāja|tulkotājs|tõlkija|tõlkijad|tłumacz|tłumacze|tłumaczka|vertaalster|vertaler|"
            "vertalers|vertėja|vertėjai|vertėjas|çevirmen|översättare|übersetzer|übersetzerin|übersetzerinnen|"
            "þýðandi|þýðendur|μετάφραση|μεταφράστρια|μεταφραστής|перакладчык|перакладчыца|переводчики|"
            "преведувач|преводач|преводилац|מתרגם|מתרגמת|مترجم|مترجمان|अनुवादक|द्वारा अनुवादित"
        ),
        "either": (
            "ford.|interpr.|kään.|käänt.|oms.|overs.|penerj.|per.|prekl.|prel.|prev.|prijev.|przekł.|przeł.|"
            "përkth.|překl.|přel.|shqip.|suom.|terc.|terj.|tlk.|tr.|trad.|tradd.|trads.|trans.|transl.|trc.|"
            "tulk.|tõlk.|tł.|tłum.|uebers.|vert.|çev.|çeviren|çevirenler|ísl.|övers.|übers.|þýð.|μετ.|μετάφρ.|"
            "μτφ.|μτφρ.|пер.|перакл.|перев.|перевел|перевела|перевели|переводчик|перекл.|переклав|перекладач|"
            "переклала|переклали|прев.|अनु."
        ),
    },
    "editor_translator": {
        "before": (
            "a cura e traduzione di|bezorgd en vertaald door|cura e traduzione di|curato e tradotto da|"
            "ed. & trans. by|ed. and trans. by|ed. en vert. door|ed. y trad. de|edición y traducción de|"
            "editado y traducido por|edited and trans. by|edited and translated by|edição e tradução de|"
            "ediție și traducere de|eds. and trans. by|fordította és szerkesztette|"
            "herausgegeben und übersetzt von|hg. u. übers. von|hg. und übers. v.|hg. und übers. von|"
            "hg. und übersetzt von|hrsg. u. übers. von|hrsg. und übers. v.|hrsg. und übers. von|"
            "hrsg. und übersetzt von|introduzione, traduzione e note di|org. e trad. de|organização e tradução|"
            "organização e tradução de|przełożył i opracował|przełożyła i opracowała|přeložil a uspořádal|"
            "přeložila a uspořádala|redigeret og oversat af|redigert og oversatt av|szerkesztette és fordította|"
            "trad. e cura di|trad. e org. de|trad. et éd. par|trad. y ed. de|tradotto e curato da|"
            "traducción y edición de|traducido y editado por|traduit et présenté par|traduit et édité par|"
            "traduzione e cura di|traduzione e note di|tradução e organização|tradução e organização de|"
            "trans. & ed. by|trans. and ed. by|translated and edited by|udgivet og oversat af|"
            "uitgegeven en vertaald door|utgitt og oversatt av|utgiven och översatt av|vertaald en bezorgd door|"
            "vertaald en ingeleid door|éd. et trad. de|éd. et trad. par|édition et traduction de|"
            "édition et traduction par|édité et traduit par|översatt och utgiven av|übers. u. hg. von|"
            "übers. u. hrsg. von|übers. und hg. von|übers. und hrsg. von|übersetzt und herausgegeben von|"
            "ترجمة وتحقيق|ترجمة وتقديم|ترجمه و تصحیح"
        ),
        "behind": (
            "editor and translator|editors and translators|translator and editor|translators and editors"
        ),
        "either": (
            "ed. & trans.|ed. a přel.|ed. and tr.|ed. and trans.|ed. and transl.|ed. e trad.|ed. en vert.|"
            "ed. et trad.|ed. ve çev.|ed. y trad.|ed. și trad.|eds. & trans.|eds. and trans.|eds. y trads.|"
            "ford. és szerk.|haz. ve çev.|hg. u. übers.|hg. und übers.|hrsg. u. übers.|hrsg. und übers.|"
            "oprac. i przeł.|oprac. i tłum.|org. e trad.|overs. og red.|przeł. i oprac.|přel. a ed.|"
            "red. en vert.|red. i tłum.|red. och övers.|red. og overs.|suom. ja toim.|szerk. és ford.|"
            "toim. ja suom.|tr. and ed.|trad. e org.|trad. et éd.|trad. y ed.|trad. și ed.|trans. & ed.|"
            "trans. & eds.|trans. and ed.|trans. and eds.|transl. and ed.|tłum. i oprac.|udg. og overs.|"
            "utg. och övers.|çev. ve ed.|çev. ve haz.|éd. et trad.|övers. och red.|übers. und hg.|"
            "übers. und hrsg."
        ),
    },
    "compiler": {
        "before": (
            "alcătuit de|antologie de|ausgewählt von|choisi par|coligido por|collegerunt|collegit|comp. by|"
            "comp. de|comp. por|compilación de|compilada por|compilado por|compilat per|compilato da|"
            "compilação de|compiled by|compilé par|culegere de|dihimpun oleh|disusun oleh|i udvalg ved|"
            "i urval av|i utvalg ved|izbor|izbral|koonneet|koonnut|koostanud|koostas|mbledhur nga|odabrao|"
            "përgatiti|përgatitur nga|përgatitën|raccolti da|raccolto da|rassemblé par|recopilación de|"
            "recopilado por|recopilat per|recueilli par|recueillis par|sabrao|sakārtojis|sam. door|"
            "samengesteld door|samlet af|samlet av|sammanställd av|sastavila|sastavili|sastavio|sastādījis|"
            "sastādījusi|scelta di|selección de|selección y notas de|selecție de|seleção de|seleção e notas de|"
            "sestavil|sestavila|sestavili|sostavil|sudarė|söfnuðu|sưu tầm và biên soạn|tria de|tók saman|"
            "tóku saman|usporiadal|uspořádal|uspořádala|uspořádali|valdi|valikoinut|verzameld door|vybral|"
            "vybrala|válogatta|válogatta és szerkesztette|válogatták|wybrał|wybrała|wybór|wybór i oprac.|"
            "wybór i opracowanie|zbral|zbrala|zebrał|zebrała|zestawił|zestawiła|zostavil|zostavila|zostavili|"
            "zusammengest. von|zusammengestellt von|összeállította|összeállították|ανθολόγηση|συλλογή|избор|"
            "избор и редакција|приредил|сабрао|саставио|склала|склалі|склаў|собрал|составил|составила|составили|"
            "составление|съставил|съставила|упорядкував|упорядкувала|упорядкували|упорядкування|אסף|כינס|ליקט|"
            "ליקט וערך|إعداد|به گردآوری|جمع|جمع وإعداد|گردآوری"
        ),
        "behind": (
            "compilador|compiladora|compiladoras|compiladores|compilateur|compilator|compilatore|compiler|"
            "compilers|kokoaja|koostaja|koostajad|penghimpun|penyusun|recopilador|safnari|samensteller|"
            "samenstellers|samler|sammanställare|sastavljač|sastādītāja|sastādītāji|sastādītājs|sestavitel|"
            "zostavovatelia|zostavovateľ|zostavovateľka|összeállító|מלקט|گردآورنده|گردآورندگان|संकलक|संकलनकर्ता"
        ),
        "either": (
            "avt.-sost.|biên soạn|comp.|comps.|der.|derl.|derleyen|derleyenler|drl.|koost.|përg.|recop.|sab.|"
            "sak.|samenst.|sammanst.|sast.|sest.|sost.|sostaviteli|sostavitel’|sud.|sudarytoja|sudarytojai|"
            "sudarytojas|sưu tầm|usp.|uspoř.|vál.|vál. és szerk.|zbr.|zebr.|zest.|zost.|összeáll.|ανθολ.|"
            "авт.-сост.|авт.-уклад.|авт.-упоряд.|саст.|склад.|складальнік|сост.|составители|составитель|съст.|"
            "съставител|съставители|укл.|уклад.|укладальнік|укладач|укладачі|упор.|упоряд.|упорядник|упорядники|"
            "संक."
        ),
    },
    "director": {
        "before": (
            "dir. by|directed by|diretto dal regista|direção:|filme de|geregisseerd door|instrueret af|"
            "instruktion:|mise en scène de|ohjannut|ohjaus|ohjaus:|película de|per la regia di|realização de|"
            "regi|regi:|regia|regia di|regia:|regie|regie von|regie:|regisserad av|regissert av|regjia|rendezte|"
            "reż.|reżyseria|rež.|režie|režie:|režija|režija:|režirao|režisierius|režisors|režíroval|réalisation|"
            "réalisation de|réalisé par|réžia|réžia:|un film de|w reżyserii|yöneten|yönetmen|yönetmen:|"
            "în regia lui|σκηνοθεσία|реж.|режисер|режиссер|режиссёр|режисьор|режија|рэж.|рэжысёр|בבימוי|إخراج|"
            "کارگردان"
        ),
        "behind": (
            "director|directors|instruktør|ohjaaja|realizador|realizadora|redatelj|reditelj|regi|regie|"
            "regisseur|regisseurin|regissör|regissør|regista|regizor|regjisor|rendező|reż.|reżyser|rež.|režie|"
            "režija|režiser|režisierius|režisors|režisér|réalisateur|réalisatrice|yönetmen|σκηνοθέτης|редитељ|"
            "реж.|режисер|режиссер|режиссёр|режисьор|במאי|निर्देशक"
        ),
        "either": (
            "dir.|dirs.|ohj.|rend.|réal.|yön.|đạo diễn"
        ),
    },
    "interviewer": {
        "before": (
            "az interjút készítette|conducted by|das gespräch führte|die fragen stellte|diwawancarai oleh|"
            "entretien avec|entretien mené par|entretien réalisé par|entrevista concedida a|"
            "entrevista conduzida por|entrevista de|entrevista por|entrevista realizada por|entrevistada por|"
            "entrevistado por|gespräch geführt von|geïnterviewd door|haastatellut|im gespräch mit|interjú|"
            "intervievat de|interview af|interview by|interview conducted by|interview de|interview door|"
            "interview geführt von|interview ved|interview von|interview with author by|interviewed by|"
            "interviewed conducted by|interviewet af|interviewt von|interviewé par|intervista a cura di|"
            "intervista di|intervistata da|intervistato da|intervistoi|intervistuar nga|interviu de|"
            "interviu realizat de|intervju av|intervju ved|intervju vodio|intervjuad av|intervjuet av|"
            "készítette|người phỏng vấn|oral history interview by|propos recueillis par|ptal se|ptala se|"
            "razgovarala|razgovarao|razgovor vodila|razgovor vodio|rozhovor vedl|rozhovor vedla|rozmawiał|"
            "rozmawiała|rozmowę przeprowadził|rozmowę przeprowadziła|röportaj|söyleşi|söyleşiyi yapan|"
            "wawancara oleh|wywiad przeprowadził|wywiad przeprowadziła|беседовал|беседовала|гутарыла|гутарыў|"
            "записал|записала|интервью взял|интервью взяла|разговарал|разговарала|разговарао|розмовляв|"
            "розмовляла|інтерв’ю взяв|інтерв’ю взяла|інтэрв’ю ўзяў|ראיין|ראיינה|أجرى المقابلة|حاوره|"
            "مصاحبه‌کننده|گفت‌وگو از"
        ),
        "behind": (
            "entrevistador|entrevistadora|görüşmeci|haastattelija|interviewer|interviewerin|interviewers|"
            "intervieweur|intervistatore|intervjuare|intervjuer"
        ),
    },
    "foreword": {
        "before": (
            "a afterword and notes by|a afterword by|a bevezetést írta|a epilogue and notes by|a epilogue by|"
            "a foreword and notes by|a foreword by|a introduction and notes by|a introduction by|"
            "a jegyzeteket írta|a new afterword and notes by|a new afterword by|a new epilogue and notes by|"
            "a new epilogue by|a new foreword and notes by|a new foreword by|a new introduction and notes by|"
            "a new introduction by|a new preface and notes by|a new preface by|a preface and notes by|"
            "a preface by|a the afterword and notes by|a the afterword by|a the epilogue and notes by|"
            "a the epilogue by|a the foreword and notes by|a the foreword by|a the introduction and notes by|"
            "a the introduction by|a the new afterword and notes by|a the new afterword by|"
            "a the new epilogue and notes by|a the new epilogue by|a the new foreword and notes by|"
            "a the new foreword by|a the new introduction and notes by|a the new introduction by|"
            "a the new preface and notes by|a the new preface by|a the preface and notes by|a the preface by|"
            "abridged by|afterword and notes by|afterword by|an a afterword and notes by|an a afterword by|"
            "an a epilogue and notes by|an a epilogue by|an a foreword and notes by|an a foreword by|"
            "an a introduction and notes by|an a introduction by|an a new afterword and notes by|"
            "an a new afterword by|an a new epilogue and notes by|an a new epilogue by|"
            "an a new foreword and notes by|an a new foreword by|an a new introduction and notes by|"
            "an a new introduction by|an a new preface and notes by|an a new preface by|"
            "an a preface and notes by|an a preface by|an a the afterword and notes by|an a the afterword by|"
            "an a the epilogue and notes by|an a the epilogue by|an a the foreword and notes by|"
            "an a the foreword by|an a the introduction and notes by|an a the introduction by|"
            "an a the new afterword and notes by|an a the new afterword by|an a the new epilogue and notes by|"
            "an a the new epilogue by|an a the new foreword and notes by|an a the new foreword by|"
            "an a the new introduction and notes by|an a the new introduction by|"
            "an a the new preface and notes by|an a the new preface by|an a the preface and notes by|"
            "an a the preface by|an afterword and notes by|an afterword by|an epilogue and notes by|"
            "an epilogue by|an foreword and notes by|an foreword by|an introduction and notes by|"
            "an introduction by|an new afterword and notes by|an new afterword by|an new epilogue and notes by|"
            "an new epilogue by|an new foreword and notes by|an new foreword by|"
            "an new introduction and notes by|an new introduction by|an new preface and notes by|"
            "an new preface by|an preface and notes by|an preface by|an the afterword and notes by|"
            "an the afterword by|an the epilogue and notes by|an the epilogue by|an the foreword and notes by|"
            "an the foreword by|an the introduction and notes by|an the introduction by|"
            "an the new afterword and notes by|an the new afterword by|an the new epilogue and notes by|"
            "an the new epilogue by|an the new foreword and notes by|an the new foreword by|"
            "an the new introduction and notes by|an the new introduction by|an the new preface and notes by|"
            "an the new preface by|an the preface and notes by|an the preface by|annotated by|annoté par|"
            "apresentação|apresentação de|avant-propos de|avec une introduction de|avec une préface de|"
            "az előszót írta|az utószót írta|baigiamasis žodis|bev.|bevezette|com prefácio de|"
            "con introducción de|con introduzione di|con prefazione di|con prólogo de|con un prólogo de|"
            "con un saggio di|con una introduzione di|con una nota di|con una prefazione di|"
            "con un’introduzione di|cu o prefață de|cuvânt înainte de|dengan kata pengantar|doslov|eessõna|"
            "efterord av|efterskrift af|eingel. von|eingeleitet von|einleitung von|előszó|epilogue and notes by|"
            "epilogue by|epíleg de|epílogo de|esipuhe|estudio preliminar de|etterord av|foreword and notes by|"
            "foreword by|formáli eftir|forord af|forord av|förord av|geleitwort von|geïllustreerd door|giriş|"
            "hyrje nga|ievads|il.|ill. de|ill. von|illustrated by|illustrato da|illustriert von|illustré par|"
            "ilustrado por|ilustrações de|ilustroval|indledning af|ingeleid door|inledning av|inleiding van|"
            "inngangur eftir|innledning av|intr. di|intro. by|introd. by|introd. di|introducció de|"
            "introducción de|introducción y notas de|introduced by|introducere de|introduction and notes by|"
            "introduction by|introduction de|introduction et notes de|introduction par|introduzione di|"
            "introdução de|introdução e notas de|jegyzetek|johdanto|jälkisanat|järelsõna|kata pengantar oleh|"
            "kommentiert von|lời giới thiệu của|lời nói đầu của|lời tựa của|me parathënie nga|med et forord af|"
            "med ett förord av|med forord af|med forord av|med förord av|med indledning af|med inledning av|"
            "med innledning av|met een inleiding van|met een nawoord van|met een voorwoord van|"
            "með formála eftir|með inngangi eftir|mit einem geleitwort von|mit einem nachwort von|"
            "mit einem vorwort von|mit einer einführung von|mit einer einleitung von|mit vorwort von|"
            "nachwort von|nawoord van|new afterword and notes by|new afterword by|new epilogue and notes by|"
            "new epilogue by|new foreword and notes by|new foreword by|new introduction and notes by|"
            "new introduction by|new preface and notes by|new preface by|nota di|notas de|note de|note di|"
            "notes de|parathënie nga|pasthënie nga|pogovor|posfácio de|postface de|postfazione di|postfață de|"
            "posłowie|posłowiem opatrzył|praefatus est|pratarmė|predg.|predgovor|predgovor napisala|"
            "predgovor napisao|predhovor|predisl.|predslov|pref. de|pref. di|preface and notes by|preface by|"
            "prefacio de|prefazione di|prefață de|prefácio|prefácio de|prefácio por|presentació de|"
            "presentación de|presentazione di|priekšvārds|prologado por|przedm.|przedmowa|préf. de|préface de|"
            "préface d’|préface par|préfacé par|présentation de|présenté par|pròleg de|pròleg d’|pról. de|"
            "prólogo de|prólogo por|pēcvārds|předml.|předmluva|s doslovem|s predslovom|s předmluvou|"
            "sissejuhatus|sonsöz|spr. beseda|spremna beseda|studiu introductiv de|sunuş|słowo wstępne|"
            "the afterword and notes by|the afterword by|the epilogue and notes by|the epilogue by|"
            "the foreword and notes by|the foreword by|the introduction and notes by|the introduction by|"
            "the new afterword and notes by|the new afterword by|the new epilogue and notes by|"
            "the new epilogue by|the new foreword and notes by|the new foreword by|"
            "the new introduction and notes by|the new introduction by|the new preface and notes by|"
            "the new preface by|the preface and notes by|the preface by|utószó|uvod|voorwoord door|"
            "voorwoord van|vorwort von|vstup. st.|with a afterword and notes by|with a afterword by|"
            "with a epilogue and notes by|with a epilogue by|with a foreword and notes by|with a foreword by|"
            "with a introduction and notes by|with a introduction by|with a new afterword and notes by|"
            "with a new afterword by|with a new epilogue and notes by|with a new epilogue by|"
            "with a new foreword and notes by|with a new foreword by|with a new introduction and notes by|"
            "with a new introduction by|with a new preface and notes by|with a new preface by|"
            "with a preface and notes by|with a preface by|with a the afterword and notes by|"
            "with a the afterword by|with a the epilogue and notes by|with a the epilogue by|"
            "with a the foreword and notes by|with a the foreword by|with a the introduction and notes by|"
            "with a the introduction by|with a the new afterword and notes by|with a the new afterword by|"
            "with a the new epilogue and notes by|with a the new epilogue by|"
            "with a the new foreword and notes by|with a the new foreword by|"
            "with a the new introduction and notes by|with a the new introduction by|"
            "with a the new preface and notes by|with a the new preface by|with a the preface and notes by|"
            "with a the preface by|with afterword and notes by|with afterword by|"
            "with an a afterword and notes by|with an a afterword by|with an a epilogue and notes by|"
            "with an a epilogue by|with an a foreword and notes by|with an a foreword by|"
            "with an a introduction and notes by|with an a introduction by|with an a new afterword and notes by|"
            "with an a new afterword by|with an a new epilogue and notes by|with an a new epilogue by|"
            "with an a new foreword and notes by|with an a new foreword by|"
            "with an a new introduction and notes by|with an a new introduction by|"
            "with an a new preface and notes by|with an a new preface by|with an a preface and notes by|"
            "with an a preface by|with an a the afterword and notes by|with an a the afterword by|"
            "with an a the epilogue and notes by|with an a the epilogue by|with an a the foreword and notes by|"
            "with an a the foreword by|with an a the introduction and notes by|with an a the introduction by|"
            "with an a the new afterword and notes by|with an a the new afterword by|"
            "with an a the new epilogue and notes by|with an a the new epilogue by|"
            "with an a the new foreword and notes by|with an a the new foreword by|"
            "with an a the new introduction and notes by|with an a the new introduction by|"
            "with an a the new preface and notes by|with an a the new preface by|"
            "with an a the preface and notes by|with an a the preface by|with an afterword and notes by|"
            "with an afterword by|with an epilogue and notes by|with an epilogue by|"
            "with an foreword and notes by|with an foreword by|with an introduction and notes by|"
            "with an introduction by|with an new afterword and notes by|with an new afterword by|"
            "with an new epilogue and notes by|with an new epilogue by|with an new foreword and notes by|"
            "with an new foreword by|with an new introduction and notes by|with an new introduction by|"
            "with an new preface and notes by|with an new preface by|with an preface and notes by|"
            "with an preface by|with an the afterword and notes by|with an the afterword by|"
            "with an the epilogue and notes by|with an the epilogue by|with an the foreword and notes by|"
            "with an the foreword by|with an the introduction and notes by|with an the introduction by|"
            "with an the new afterword and notes by|with an the new afterword by|"
            "with an the new epilogue and notes by|with an the new epilogue by|"
            "with an the new foreword and notes by|with an the new foreword by|"
            "with an the new introduction and notes by|with an the new introduction by|"
            "with an the new preface and notes by|with an the new preface by|with an the preface and notes by|"
            "with an the preface by|with epilogue and notes by|with epilogue by|with foreword and notes by|"
            "with foreword by|with introduction and notes by|with introduction by|"
            "with new afterword and notes by|with new afterword by|with new epilogue and notes by|"
            "with new epilogue by|with new foreword and notes by|with new foreword by|"
            "with new introduction and notes by|with new introduction by|with new preface and notes by|"
            "with new preface by|with notes by|with preface and notes by|with preface by|"
            "with the afterword and notes by|with the afterword by|with the epilogue and notes by|"
            "with the epilogue by|with the foreword and notes by|with the foreword by|"
            "with the introduction and notes by|with the introduction by|with the new afterword and notes by|"
            "with the new afterword by|with the new epilogue and notes by|with the new epilogue by|"
            "with the new foreword and notes by|with the new foreword by|with the new introduction and notes by|"
            "with the new introduction by|with the new preface and notes by|with the new preface by|"
            "with the preface and notes by|with the preface by|wprowadzenie|wstęp|wstępem opatrzył|"
            "wstępem opatrzyła|z przedmową|ze wstępem|önsöz|önsöz:|úvod|úvodem opatřil|įvadas|įž.|εισαγωγή|"
            "επίμετρο|πρόλογος|введ.|введение|вовед|вступ. сл.|вступ. ст.|вступительная статья|вступна стаття|"
            "камент.|каментарыі|комент.|коммент.|падрыхт. тэксту|пасляслоўе|передм.|передмова|поговор|"
            "подгот. текста|подготовка текста|послесл.|послеслов|послесловие|прадм.|прадмова|предг.|предговор|"
            "предисл.|предисловие|прим.|примеч.|післям.|післямова|со предговор од|увод|уступ. арт.|"
            "אחרית דבר מאת|הקדמה מאת|מבוא מאת|עם מבוא מאת|با مقدمه|با مقدمهٔ|تقديم|تقديم ومراجعة|مراجعة|مقدمة|"
            "مقدمه|پیشگفتار|प्रस्तावना|भूमिका"
        ),
    },
    "performer": {
        "before": (
            "apresentado por|czyta|gelesen von|geproduceerd door|gesprochen von|hosted by|letto da|lu par|"
            "moderiert von|narrado por|narrated by|online by|presentado por|presentato da|presented by|"
            "prodotto da|produced by|producido por|produit par|produzido por|produziert von|produção de|"
            "prowadzi|présenté par|voorgelezen door|исполняет|читает"
        ),
        "behind": (
            "executive producer|executive producers|host|hosts|narrador|narrateur|narrator|narratore|presenter|"
            "producent|producer|producers|producteur|productor|productora|productrice|produtor|produtora|"
            "produttore|produttrice|produzent|produzentin|sprecher|sprecherin|writer|writers"
        ),
    },
    "helper": {
        "before": (
            "amb la col·laboració de|as told to|assisted by|avec|avec la collaboration de|"
            "avec la participation de|avec le concours de|colaboração de|com|com a colaboração de|con|"
            "con il contributo di|con la colaboración de|con la collaborazione di|cu|cu colaborarea|"
            "em colaboração com|en colaboración con|en collaboration avec|i samarbeid med|i samarbejde med|"
            "i samarbete med|in collaboration with|in collaborazione con|in cooperation with|"
            "in samenwerking met|in verb. mit|in verbindung mit|in zusammenarbeit mit|közreműködött|m. m. v.|"
            "me bashkëpunimin e|med|met|met medewerking van|mit|mit unterstützung von|munkatárs|"
            "në bashkëpunim me|przy współpracy|przy współudziale|spolupráce|u suradnji s|under medverkan av|"
            "under medvirken af|under medvirkning av|unter mitarbeit von|unter mitw. von|unter mitwirkung von|"
            "uz suradnju|v sodelovanju z|v spolupráci s|ve spolupráci s|với sự cộng tác của|we współpracy z|"
            "with|with the assistance of|with the help of|współpr.|współpraca|za spolupráce|în colaborare cu|"
            "во соработка со|з удзелам|при уч.|при участии|пры ўдзеле|с участием|со соработка на|בהשתתפות|"
            "בשיתוף|با همکاری|بالتعاون مع|بمشاركة"
        ),
    },
    "joiners": {
        "either": (
            "a|and|dan|dhe|e|ed|en|et|i|in|ir|ja|ning|och|og|oraz|sekä|serta|sowie|u.|un|und|ve|và|y|és|şi|și|"
            "και|ды|и|й|та|і|ו|و|एवं|और|तथा|व"
        ),
    },
    "others": {
        "either": (
            "a další|a kol.|a kolektiv|a kolektív|and others|dan kawan-kawan|dhe të tjerë|dkk.|e altri|e outros|"
            "e të tjerë|e. a.|en anderen|et al.|et alii|et autres|etj.|i altres|i dr.|i drugi|i in.|i inni|"
            "i sur.|idr.|in dr.|in drugi|ir kiti|ir kt.|ja muut|ja teised|jt.|m. fl.|med flera|med flere|mfl.|"
            "o. fl.|og fleiri|u. a.|u. andere|u. c.|un citi|und andere|v. d.|vd.|ve diğ.|ve diğerleri|"
            "và các tác giả khác|và cộng sự|và những người khác|y cols.|y otras|y otros|ym.|és mtsai.|és mások|"
            "ș. a.|și alții|κ. ά.|κ. α.|και άλλοι|и др.|и други|и другие|и соработници|й ін.|та ін.|та інші|"
            "і ін.|і інш.|і іншыя|ואחרים|ואח׳|ועוד|و دیگران|و همکاران|وآخرون|وآخرين|وغيرهم|आदि|एवं अन्य|और अन्य|"
            "तथा अन्य"
        ),
    },
    "volume": {
        "before": (
            "Band|Bd.|Bde.|Bände|C.|T.|band|bd.|bind|bindi|c.|cilt|d.|deel|del|delen|diel|dl.|dln.|díl|jil.|"
            "jilid|kd.|knj.|knjiga|köide|köt.|nide|osa|quyển|sv.|svazek|svezak|sēj.|sējums|t.|tom|tom.|tomas|"
            "tome|tomes|tomi|tomo|tomos|tomul|tomus|tomy|tt.|tập|v.|vol.|voll.|vols.|volum|volume|volumen|"
            "volumes|volumi|volumul|volúmenes|vëll.|vëllim|vëllimi|zv.|zvezek|zväzok|τ.|τόμ.|τόμος|Т.|Тт.|кн.|"
            "книга|књ.|књига|т.|том|тома|томи|томов|тт.|כרך|כר׳|כ׳|الجزء|المجلد|ج|ج.|جزء|جلد|دوره|مج|مج.|مجلد|"
            "खंड|खण्ड|जिल्द"
        ),
        "behind": (
            "b.|bindi|c.|cilt|kd.|köide|köt.|kötet|sēj.|sējums"
        ),
    },
    "volumes": {
        "behind": (
            "Bd.|Bde.|Bände|Bänden|band|banden|bd.|bind|bindi|c.|cilt|delar|delen|dl.|dln.|díly|jil.|jilid|kd.|"
            "knj.|knjige|köidet|köt.|kötet|nidettä|osaa|quyển|sv.|svazky|svazků|svezaka|sēj.|t.|tomai|tomes|"
            "tomi|tomos|tomova|toms|tomy|tomów|ts.|tt.|tập|v.|vol.|voll.|vols.|volume|volumes|volumi|volums|"
            "volúmenes|vëll.|vëllime|zv.|zväzkov|zväzky|τόμ.|τόμοι|књ.|т.|тамоў|тмах|тома|томах|томов|томова|"
            "томів|тт.|כרכים|כר׳|أجزاء|ج.|جلد|مجلدات|खंड|खण्ड"
        ),
    },
    "year_volume": {
        "before": (
            "R.|a.|an|an.|anno|année|ano|anul|any|año|r.|rocz.|rocznik|rok|tahun ke-|th.|viti|yıl|árg.|évf.|"
            "год.|година|שנה|السنة|س.|سال|वर्ष"
        ),
        "behind": (
            "annata|année|année,|gadagājums|gadg.|árg.|árgangur|évf.|évfolyam"
        ),
        "either": (
            "Jahrg.|Jg.|god.|godina|godište|jaargang|jahrgang|jg.|jrg.|l.|let.|letnik|roč.|ročník|vsk.|"
            "vuosikerta|årg.|årgang|årgång|год.|година"
        ),
    },
    "issue": {
        "before": (
            "H.|Heft|Hefte|Hft.|Nr.|Nrn.|Nummer|S.|afl.|aflevering|afleveringen|br.|broj|caderno|cahier|"
            "cuaderno|edisi|fasc.|fascicoli|fascicolo|fascicule|fasciculus|fascículo|fashikulli|h.|hefte|hefti|"
            "hft.|häfte|hæfte|iss.|issue|issues|katern|livraison|n.|n.os|n.º|n:o|nn.|no|no.|nomor|nos|nos.|nr|"
            "nr.|nro|nro.|nrs.|nry|num.|number|numbers|numer|numeri|numeris|numero|nummer|numri|numurs|numéro|"
            "numărul|n°|n°s|nº|núm.|número|números|núms.|quaderno|s.|sayı|seš.|sešit|sv.|sveska|sz.|sąs.|số|"
            "tbl.|vyp.|z.|zesz.|zeszyt|č.|čís.|číslo|št.|številka|αρ.|τ.|τεύχ.|τεύχος|τχ.|бр.|брой|број|вип.|"
            "випуск|вып.|выпуск|кн.|книжка|св.|свеска|число|גיליון|גליון|חוברת|חוב׳|מס׳|العدد|ش|ش.|شماره|شمارهٔ|"
            "ع|ع.|عدد|अंक|संख्या|№|№№"
        ),
        "behind": (
            "füz.|füzet|hefti|lapszám|sayı|sz.|szám|tbl."
        ),
    },
    "part": {
        "before": (
            "Abt.|Buch|Halbband|Halbbd.|T.|Teil|Teilband|Teilbd.|Teile|Tl.|bagian|bk.|bog|bok|book|books|bölüm|"
            "ch.|chast’|cz.|części|część|d.|dalis|daļa|deel|del|deo|diel|dio|dl.|díl|hluti|kitap|kn.|kniga|"
            "kniha|knj.|knyga|ks.|księga|kısım|lib.|liber|libro|liv.|livre|livro|osa|p. te|p.-a|pars|part|part.|"
            "parte|partea|partie|parts|phần|pjesa|pt.|pts.|stuk|časť|část|μέρ.|μέρος|Кн.|Ч.|дел|део|кн.|книга|"
            "кніга|књ.|ч.|част|части|частина|частка|часть|חלק|القسم|الكتاب|بخش|دفتر|भाग"
        ),
        "behind": (
            "d.|daļa|hluti|könyv|osa|rész"
        ),
    },
    "page": {
        "before": (
            "P.|Pp.|S.|Seite|Seiten|Sp.|Spalte|Spalten|bladzijde|bls.|blz.|cc.|col.|coll.|cols.|dálkur|faqe|"
            "faqja|fq.|hal.|halaman|hlm.|kol.|lapa|leht|lk|lk.|lpp.|o.|p|p.|pag.|page|pages|pagg.|pagina|pagine|"
            "pags.|pg.|pgs.|pp|pp.|psl.|pàg.|pàgs.|pág.|página|páginas|págs.|s|s.|sayfa|sf.|sid.|sida|side|"
            "sider|sidor|sivu|sivut|sl.|sp.|ss.|str.|stran|strana|strani|stranica|strany|strona|strony|szp.|"
            "trang|σ.|σελ.|σελίδα|σελίδες|σσ.|С.|с.|стар.|старонка|стб.|стлб.|стор.|сторінка|стр.|страница|"
            "страници|страницы|טור|עמ|עמוד|עמודים|עמ׳|ע׳|الصفحات|الصفحة|ص|ص.|صص|صص.|صفحات|صفحه|पृ.|पृष्ठ"
        ),
        "behind": (
            "hasáb|l.|lap|lk.|lpp.|o.|old.|oldal|p."
        ),
    },
    "pinpoint": {
        "before": (
            "aici|aqui|aquí|at|bes.|besonders|en esp.|en especial|en part.|en particular|en particulier|erit.|"
            "esp.|especially|her|here|hier|här|i. h. b.|ici|in part.|in particolare|insb.|insbesondere|især|itt|"
            "këtu|kül.|m. n.|najmä|notamment|osob.|ovdje|qui|segnatamente|spec.|spéc.|szczeg.|särsk.|særlig|"
            "særligt|tu|tässä|zde|zejm.|zlasti|zwł.|zwłaszcza|în spec.|здесь|особ.|особенно|тук|тука|тут"
        ),
    },
    "leaf": {
        "before": (
            "Bl.|Blatt|Fol.|c.|carta|carte|cc.|f.|ff.|fl.|fls.|fol.|folio|folios|fols.|k.|l.|ll.|tờ|varak|vr.|"
            "арк.|аркуш|л.|лист|листы|лл.|דף|برگ|و.|ورقة|گ.|पत्र"
        ),
    },
    "pages": {
        "behind": (
            "S|S.|Seiten|bls.|blz.|f.|faqe|fq.|hal.|halaman|hlm.|lk|lk.|lpp.|o.|old.|oldal|p|p.|pages|pagina’s|"
            "pagine|pagini|pp.|psl.|pàg.|páginas|págs.|s|s.|sayfa|sider|sidor|sivua|ss.|str.|stran|strani|"
            "stranica|stron|strán|tr.|trang|σ.|σελ.|с|с.|стар.|стор.|стр.|страници|עמודים|עמ׳|ص|ص.|صفحة|صفحه|"
            "पृ.|पृष्ठ"
        ),
    },
    "chapter": {
        "before": (
            "Kap.|Kapitel|bab|böl.|bölüm|cap.|capitoli|capitolo|capitolul|capp.|caps.|caput|capítol|capítulo|"
            "capítulos|ch.|chap.|chapitre|chapitres|chaps.|chapter|chapters|chs.|chương|gl.|glava|hfst.|"
            "hoofdstuk|hoofdstukken|kafli|kap.|kapitel|kapitola|kapittel|kapitulli|kreu|luku|nod.|nodaļa|"
            "peatükk|pogl.|poglavje|poglavlje|ptk.|rozdz.|rozdział|sk.|skyrius|κεφ.|κεφάλαιο|гл.|глава|главы|"
            "погл.|поглавје|раздзел|розд.|розділ|פרק|الفصل|فصل|अध्याय"
        ),
        "behind": (
            "bölüm|fej.|fejezet|kafli"
        ),
    },
    "document": {
        "before": (
            "Dok.|Dokument|Dokumente|doc.|docc.|docs.|document|documenten|documenti|documento|documentos|"
            "documents|documentul|dok.|dokument|dokumentas|dokumenti|dokuments|irat|pièce|tài liệu số|дак.|"
            "дакумент|док.|документ|מסמך|תעודה|الوثيقة|سند|سند شماره|وثيقة رقم|दस्तावेज़"
        ),
        "behind": (
            "sz. dokumentum|sz. irat"
        ),
    },
    "edition": {
        "before": (
            "bot.|cet.|cet. ke-|cetakan|cetakan ke-|ed. a|edisi|edisi ke-|ediția|in lần thứ|tái bản lần thứ|"
            "xuất bản lần thứ|הדפסה|מהדורה|מהד׳|الطبعة|ط|ط.|چ.|چاپ"
        ),
        "behind": (
            "aufl.|auflage|ausg.|ausgabe|b.|bas.|baskı|basım|bot.|botim|bs.|dr.|druk|ed.|edició|edición|editie|"
            "edition|edizione|edição|edn.|eds.|izd.|izdaja|izdanje|izdevums|kiad.|kiadás|laitos|leid.|leidimas|"
            "opl.|oplag|oppl.|opplag|p.|painos|prentun|tr.|trükk|udg.|udgave|uitg.|uitgave|uppl.|upplaga|"
            "upplagan|utg.|utgave|utgåva|utgåvan|utgåve|vyd.|vydanie|vydání|väljaanne|éd.|édition|útg.|útgáfa|"
            "έκδ.|έκδοση|изд.|издание|издање|सं.|संस्करण"
        ),
        "either": (
            "editio|izd.|izdanie|wyd.|wydanie|вид.|видання|выд.|выданне|изд.|издание"
        ),
    },
    "edition_kind": {
        "before": (
            "abr.|abridged|accresciuta|actualizada|adăugită|aggiornata|aktual.|aktualisierte|ampl.|ampliada|"
            "ampliata|anniversary|annotated|atual.|atualizada|augm.|augmentada|augmented|augmentée|aukin|aum.|"
            "aumentada|bearb.|bearbeitete|bijgewerkte|bőv.|bővített|centennial|classic|compact|completată|"
            "complétée|concise|corr.|corrected|corregida|corregida y aumentada|corretta|corrigida|corrigée|"
            "critical|có bổ sung|có sửa chữa|definitive|diperluas|dop.|dopl.|doplnené|doplněné|dopolnjena|"
            "dopunjeno|durchges.|durchgesehene|düzeltilmiş|endursk.|endurskoðuð|enl.|enlarged|erg.|ergänzte|"
            "erw.|erweiterte|exp.|expanded|facsimile|forøget|genişletilmiş|gewijzigde|göz. geç.|"
            "gözden geçirilmiş|herz.|herziene|ill.|illustrated|international|ispr.|ispravljeno|jav.|javított|"
            "korj.|korjattu|korr.|korrigierte|laaj.|laajennettu|labots|late|mise à jour|n.|neu|neu bearb.|"
            "neubearb.|neubearbeitete|neue|new|nieuwe|nouv.|nouvelle|nouă|nova|novo|nové|nowe|nueva|nuova|ny|"
            "nya|ný|omarb.|omarbetad|opr.|opravené|paperback|papild.|papildināts|papildytas|parand.|parandatud|"
            "patais.|pataisytas|pererab.|popr.|popravljena|poprawione|prenovljena|preprac.|prepracované|prer.|"
            "prerađeno|prošireno|przejrz.|przejrzane|pārstr.|přeprac.|přepracované|refondue|reissue|reissued|"
            "reprint|rev.|rev. e ampl.|rev. și adăug.|reviderad|reviderade|reviderede|revideret|revidert|"
            "reviderte|revisada|revisada y ampliada|revised|revisi|revista|revista e ampliada|revizuită|revue|"
            "revue et augmentée|revue et corrigée|revăzută|revăzută și adăugită|riv.|rived.|riveduta|"
            "riveduta e corretta|rivista|rozsz.|rozszerzone|rozš.|rozšírené|rozšířené|stark|ster.|student|tark.|"
            "tarkistettu|tái bản|täiend.|täiendatud|udv.|udvidet|uitgebreide|um ein nachwort|unveränd.|"
            "unveränderte|updated|upr.|upravené|utv.|utvidet|utök.|utökad|uud.|uudistettu|uusi|uzup.|"
            "uzupełnione|verb.|verbesserte|verbeterde|verm.|vermeerderde|vermehrte|veränd.|veränderte|vollst.|"
            "vollständig|változatlan|völlig|wesentlich|yeni|zm.|zmienione|átdolg.|átdolgozott|îmbunătăţită|"
            "îmbunătățită|új|überarb.|überarbeitete|αναθ.|αναθεωρημένη|επαυξημένη|νέα|випр.|виправлене|выпр.|"
            "выпраўленае|дап.|дапоўненае|доп.|допов.|доповнене|дополненное|дополнето|допуњено|допълнено|"
            "изменето|испр.|исправленное|новае|нове|ново|новое|перапрац.|перераб.|переработанное|переробл.|"
            "перероблене|поправено|прераб.|преработено|стер.|стереотип.|नवीन|परिवर्धित|संशोधित"
        ),
        "behind": (
            "altera|aucta|emendata|nova"
        ),
        "either": (
            "i plotësuar|i rishikuar|i zgjeruar|חדשה|מורחבת|מתוקנת|با تجدید نظر|مزيدة|مزيدة ومنقحة|منقحة|"
            "ویراست جدید"
        ),
    },
    "ordinal_marks": {
        "behind": (
            "-as|-asis|-во|-га|-ге|-го|-е|-ий|-й|-ое|-те|-то|-тє|-ше|-я|-і|.|.ª|.º|:a|:e|a|d|de|e|er|nd|nde|rd|"
            "re|st|ste|th|ª|°|º|ème|ère|η"
        ),
    },
    "counted": {
        "behind": (
            "armee|bataillon|division|filmfestspiele|geburtstag|historikertag|infanterie|infanteriedivision|"
            "jahrestag|jahrestags|jahrhundert|jahrhunderts|jahrtausend|jahrtausends|jh.|jhdt.|kongress|"
            "kongresses|kongreß|panzerdivision|parteitag|parteitages|parteitags|plenum|plenums|regiment|reich|"
            "reiches|reichs|republik|sitzung|tagung|todestag|wahlperiode|weltkrieg|weltkrieges|weltkriegs"
        ),
    },
    "contained": {
        "before": (
            "//|U:|V:|W:|a|a:|apud|aus|aus:|dalam|dalam:|dans|dans:|dins|dins de|dins:|em|em:|en|en:|grām.|"
            "grām.:|i|i:|in|in trong|in:|içinde:|julkaisussa|kirjassa|kn.|kn.:|krāj.|krāj.:|nel|nella|nell’|no:|"
            "në|në:|raamatus|rmt-s|rmt.|teoksessa|teoksessa:|trong|trong:|u|u:|v|v kn.|v kn.:|v:|w|w:|Í:|í|í:|"
            "în|în:|σε:|στο|στο:|στον|В:|Во:|У:|в|в кн.|в кн.:|в сб.|в сб.:|в:|во|во:|у|у зб.|у зб.:|у кн.|"
            "у кн.:|у:|ב:|בקובץ|בתוך|בתוך:|در|در:|ضمن|ضمن:|في|في:"
        ),
        "behind": (
            "içinde|içinde:|kitabında"
        ),
    },
    "same_author": {
        "either": (
            "densamme|ders.|derselbe|dies.|dieselbe|dieselben|ead.|eadem|eidem|id.|idem|ista|isti|la même|"
            "la stessa|le même|lo stesso|po ai|po ajo|samme|taż|tegoż|tejże|tenże|táž|týž|týž autor|ua.|uő.|"
            "ídem|вона ж|він же|его же|её же|истата|истиот|он же|она же|яна ж|ён жа|הנ״ל|הנ״ל:|المؤلف نفسه|همو|"
            "वही"
        ),
    },
    "ibid": {
        "either": (
            "a. y.|aldaar|allí mismo|aynı yer|därst.|därstädes|ebd.|ebda.|ebenda|ebendort|ib.|ibid.|ibidem|"
            "ibíd.|ibídem|idem ibid.|idem, ibid.|idem, ibidem|isto|ivi|ma.|na istom mestu|na istom mjestu|"
            "prav tam|sama|sama heimild|sama rit|samas|samme sted|sammesteds|sealsamas|smst.|tam zhe|tamtéž|"
            "tamże|tamže|ten pat|turpat|ugyanott|uo.|íbid.|íbidem|αυτόθι|στο ίδιο|ό. π.|όπ. π.|исто|"
            "на истом месту|пак там|там|там же|там само"
        ),
    },
    "cited": {
        "either": (
            "a. a.|a. a. O.|a. g. e.|a. g. m.|a. st.|a. w.|aaO|aangehaald werk|adı geçen eser|age.|agm.|"
            "am angeführten Ort|am angegebenen Ort|anf. arb.|anf. skr.|anf. verk|anf. værk|anfört arbete|"
            "art. cit.|art. cité|art. cyt.|article cited|article cité|articolo citato|artigo citado|"
            "artículo citado|c. d.|cit.|cit. d.|cit. dielo|cit. dílo|citata|citato|cité ci-dessus|cité supra|"
            "dz. cyt.|dzieło cytowane|emt.|i. m.|id. mű|idézett mű|l. c.|loc. cit.|loco citato|lucr. cit.|"
            "min. veik.|n. d.|nav. delo|nav. dj.|nav. djelo|o. c.|ob. cit.|obra citada|op. cit.|op. cité|"
            "opera citata|opera citată|opere citato|ouv. cité|ouvr. cit.|ouvr. cité|ouvrage cité|passage cité|"
            "t. a. p.|ukaz. soch.|uved. dílo|work cited|ό. π.|όπ. π.|вказ. праця|вказ. твір|зазнач. праця|"
            "нав. дело|назв. праця|посоч. съч.|ук. соч.|указ. раб.|указ. соч.|указ. ст.|цит. праця|цит. произв.|"
            "цит. соч.|цит. съч."
        ),
    },
    "note_number": {
        "before": (
            "Anm.|Anmerkung|FN|Fn.|Fußn.|Fußnote|above n.|above note|as in note|atsauce|bilj.|bilješka|catatan|"
            "catatan kaki|cf. nota|cf. note|cit. alla nota|cit. nota|citato alla nota|cited above in note|"
            "cited in note|cité note|cité à la note|dipnot|dn.|fn.|fnn.|fotnote|gl. op.|išnaša|jak w przyp.|"
            "jegyzet|jf. note|jfr not|ks. viite|lj.|lábjegyzet|märkus|n.|nap.|napomena|neðanmálsgrein|nmgr.|nn.|"
            "noot|not|nota|notas|note|noten|noter|notes|nt.|nuoroda|núm.|oben Anm.|op.|opomba|piezīme|"
            "por. przyp.|pozn.|poznámka|pozri pozn.|przyp.|przypis|s. Anm.|se not|se note|see n.|see note|"
            "siehe Anm.|srov. pozn.|supra|supra n.|supra note|supra, n.|supra, nota|supra, note|v. bilj.|"
            "v. nota|vedi nota|vegeu nota|ver nota|vezi nota|vgl. Anm.|vgl. noot|vidi bilj.|viide|viite|"
            "viz pozn.|voir note|véase la nota|véase nota|wie Anm.|wie Anmerkung|wie Fn.|zie n.|zie noot|"
            "zob. przyp.|σημ.|υποσημ.|бел.|бележка|виноска|нап.|напомена|прим.|примеч.|примечание|приміт.|"
            "см. прим.|см. сн.|сн.|сноска|сноску"
        ),
    },
    "signal": {
        "before": (
            "a se vedea|a se vedea și|aangehaald bij|aangehaald in|abgedr. in|abgedruckt in|ad esempio|akt.|"
            "aktaran|aldus|also cited in|also discussed in|also see|and see|anders|apud|as cited in|"
            "as quoted in|ausführlich|ayrıca bkz.|bandingkan|bdk.|bei|bijvoorbeeld|bk.|bkz.|bkz. ayrıca|but cf.|"
            "but see|cf.|cf. também|cfr.|cfr. anche|cfr. también|cit. da|cit. dle|cit. efter|cit. em|cit. en|"
            "cit. i|cit. in|cit. iš|cit. po|cit. podle|cit. podľa|cit. por|cit. prema|cit. pēc|citada em|"
            "citada en|citada por|citado em|citado en|citado por|citat a|citat de|citat en|citat per|citat în|"
            "citata in|citato da|citato in|citată în|cited by|cited from|cited in|citerad i|citerat efter|"
            "citerat i|citeret efter|citeret i|citirano po|citirano prema|citované podľa|citováno podle|"
            "cituota iš|cité dans|cité d’après|cité in|cité par|cités dans|cités par|citēts pēc|compare|"
            "comparer|compárese|conferir|confira|confronta|consult|contra|contrast|cyt. w|cyt. według|cyt. za|"
            "cytat za|dagegen|dazu|demgegenüber|described in|dikutip dalam|dikutip dari|discussed in|d’après|"
            "e. g.|ebenso|esim.|etwa|following|for example|for instance|geciteerd bij|geciteerd door|"
            "geciteerd in|geciteerd naar|gl.|gl. tudi|glej|glej tudi|grundlegend|her citeret efter|hierzu|hiezu|"
            "idézi|idézve|im Übrigen|in proposito|inaczej|jf.|jfr|jfr även|jfr.|jinak|jvf.|jämför|karş.|katso|"
            "katso myös|krş.|ks.|ks. myös|l.|ld.|ld. még|lihat|lihat juga|lásd|lásd még|lásd többek között|"
            "misalnya|nach|napr.|např.|navedeno prema|np.|npr.|p. ex.|par exemple|patrz|per esempio|pl.|plg.|"
            "podobne|podobnie|podobně|por ejemplo|por exemplo|por.|por. także|por. też|porov.|porovnaj|pozri|"
            "pozri aj|pozri tiež|prim.|primerjaj|például|qtd. in|quoted after|quoted by|quoted from|quoted in|"
            "reproduced in|reproduit dans|s.|s. auch|sal.|sammenlign|sbr.|se|se också|se også|se t. ex.|"
            "se vidare|se videre|se även|see|selon|si veda|si veda anche|si vedano|si vedano anche|siehe|"
            "siehe auch|sit.|sit. etter|sit. i|siteerattu teoksessa|sitert etter|sitert i|sjá|sjá einnig|"
            "sjá t. d.|sk.|sk. arī|skat.|skat. arī|slik også|sm.|sm. takzhe|sml.|so|so auch|so etwa|sobre|sr.|"
            "srov.|srov. také|srov. též|srv.|sul punto|summarised in|summarized in|sur ce point|szerzej|så även|"
            "således|tak np.|tsit.|tsit. po|up.|uporedi|usp.|usp. i|usporedi|v.|v. anche|vedi|vedi anche|vegeu|"
            "vegeu també|veja-se|veja-se também|vejam-se|ver|ver ainda|ver también|ver também|vergelijk|"
            "vergleiche|vezi|vezi şi|vezi și|vg.|vgl.|vgl. im Übrigen|vgl. ook|vid.|vid. también|vide|vidi|"
            "vidi i|vidi također|vitnað eftir|viz|viz např.|viz také|viz též|voir|voir aussi|voir notamment|"
            "voir également|vrd|vrd.|vrt.|vrt. myös|vt|vt ka|vt.|véanse|véanse también|véase|véase asimismo|"
            "véase también|vö.|vö. még|zie|zie bijvoorbeeld|zie hiervoor|zie ook|zie verder|zit. bei|zit. in|"
            "zit. nach|zitiert bei|zitiert in|zitiert nach|zo ook|zob.|zob. również|zob. także|zob. też|zobacz|"
            "zuletzt|zum Folgenden|à ce sujet|ähnlich|örneğin|žr.|žr. taip pat|βλ.|βλ. επίσης|βλ. και|π. χ.|"
            "παρατίθεται στο|πρβλ.|όπως παρατίθεται στο|в.|вж.|вж. също|види|види и|виж|виж също|див.|"
            "див. докладніше|див. також|докладніше див.|напр.|наприклад|например|об этом см.|подробнее см.|пор.|"
            "пор. також|приводится по|см.|см. об этом|см. подробнее|см. также|см., например,|ср.|ср. также|"
            "сравни|срв.|уп.|упор.|цит. в|цит. за|цит. по|цит. према|цитируется по|цитується за"
        ),
    },
    "remark": {
        "before": (
            "Herv.|Hervorhebung|Hervorhebungen|aber|ahol|aki|ale|ali|allerdings|although|amb|amely|ancak|"
            "and passim|are|argue|argues|aunque|author’s|avec|avšak|azonban|bet|bleibt|blijft|but|care|"
            "cependant|che|com|con|corsivi|corsivo|cu|cui|cuja|cujo|cursiva|cursivas|cursivering|cuya|cuyo|"
            "c’est nous qui|dar|das|dat|de|demeure|der|deren|dessen|die|dock|dog|donde|dont|dort|dove|där|"
            "echter|el subrayado|embora|emphases|emphasis|en|er|es|est|este|fakat|freilich|fremhævelse|gde|gdje|"
            "gdzie|gives|grifo|grifos|has|here|hier|hoewel|hvor|il quale|is|ist|italics|italiques|itálico|je|"
            "jednak|jedoch|jest|joka|jossa|jsou|kas|kde|kes|ki|kiemelés|kjer|koja|koje|koji|která|které|který|"
            "ktorá|ktoré|ktorý|która|które|który|kuid|kur|kuri|kuris|kursiivi|kursiv|kursywa|kurziv|kurziválás|"
            "kurzíva|kus|la quale|laquelle|lequel|ma|maar|mais|mas|med|men|met|min kursiv|mis|mit|mutta|my|"
            "nadruk|namun|nous soulignons|offer|offers|ohne|on|onde|où|pero|però|podkr.|podkreślenie|poudarek|"
            "provides|que|quem|qui|quien|remain|remains|resta|reste|rimane|s|sem|shows|sigue|sind|som|son|sono|"
            "sont|souligné|sublinierea|sunt|são|sú|są|tetapi|though|toutefois|translation mine|tuttavia|unde|"
            "uthevelse|vendar|vurgu|však|waar|waarin|was|welche|welcher|welches|were|when|where|whereas|which|"
            "while|who|whom|whose|with|wo|wobei|womit|wyróżnienie|yang|yet|z|zijn|zvýraznění|är|è|é|énfasis|és|"
            "însă|þar|αλλά|η έμφαση|που|όπου|але|али|виділено|выделено|где|де|което|който|которая|которое|"
            "которые|который|която|која|који|курсив|курсивът|където|но|однако|проте|с|что|що|является|яка|яке|"
            "який|які"
        ),
    },
    "clause": {
        "before": (
            "Abs.|Absatz|Abschnitt|Art.|Artikel|Randnr.|Rn.|Rz.|Ziff.|Ziffer|al.|alin.|alinéa|ap.|apartado|art.|"
            "article|articles|articolo|artigo|artikel|artikkel|arts.|artt.|artículo|cikk|comma|inc.|lid|madde|"
            "md.|ods.|odst.|par.|para.|paragr.|paragraph|paragraphs|paras.|pasal|párr.|sec.|secs.|section|"
            "sections|stk.|ust.|§|§§|čl.|άρθρο|παρ.|п.|пп.|ст.|статья|чл."
        ),
    },
    "thesis": {
        "either": (
            "afhandling|avhandling|avtoref.|ba-ritgerð|bakalárska práca|bakalářská práce|"
            "basılmamış doktora tezi|daktaro disertacija|diplomarbeit|diplomityö|diplomová práca|"
            "diplomová práce|diplomski rad|diplomsko delo|diplôme|dis.|disertace|disertacija|disertacion|"
            "disertacion doktorate|disertasi|disertasi doktor|disertační práce|disertācija|disputats|diss.|"
            "dissertatie|dissertation|dissertazione|dissertação|dissertação de mestrado|disszertáció|diz. práce|"
            "dizertačná práca|doctoraalscriptie|doctoral dissertation|doktora tezi|doktorarbeit|"
            "doktoravhandling|doktorgradsavhandling|doktori disszertáció|doktori értekezés|doktoriväitekiri|"
            "doktorsavhandling|doktorska disertacija|doktorski rad|doktorsritgerð|dysertacja|examensarbete|"
            "habil.|habilitationsschrift|honors thesis|hovedoppgave|jur. diss.|kandidátusi értekezés|"
            "khóa luận tốt nghiệp|licentiatafhandling|licentiatavhandling|lisensiaatintyö|lucrare de disertație|"
            "lucrare de licență|luận văn|luận văn thạc sĩ|luận án|luận án phó tiến sĩ|luận án tiến sĩ|"
            "ma-ritgerð|magistarski rad|magisterarbeit|magistritöö|magistro darbas|magistrsko delo|masterarbeit|"
            "masteroppgave|masterscriptie|master’s thesis|maģistra darbs|meistararitgerð|"
            "memoria de licenciatura|monografia|mémoire|mémoire de dea|mémoire de master|mémoire de maîtrise|"
            "ph. d. diss.|ph. d.-afhandling|phd thesis|phd értekezés|phd-értekezés|phil. diss.|praca doktorska|"
            "praca licencjacka|praca magisterska|pro gradu|pro gradu -tutkielma|proefschrift|promocijas darbs|"
            "punim masteri|rigorózní práce|rozprawa doktorska|scriptie|skripsi|speciale|staatsexamensarbeit|"
            "szakdolgozat|temë diplome|tese|tese de doutorado|tese de doutoramento|tesi|tesi di dottorato|"
            "tesi di laurea|tesi doctoral|tesina|tesis|tesis de licenciatura|tesis de maestría|tesis doctoral|"
            "tesis magister|tezë doktorate|teză|teză de doctorat|th.|thesis|thèse|thèse de doctorat|"
            "trabalho de conclusão de curso|uppsats|väitekiri|väitösk.|väitöskirja|yayımlanmamış doktora tezi|"
            "yüksek lisans tezi|διδ. διατριβή|διδακτορική διατριβή|διπλωματική εργασία|автореф.|автореферат|"
            "аўтарэф.|аўтарэферат|дипломная работа|дипломска работа|дис.|дисертационен труд|дисертация|"
            "дисертація|дисс.|диссертация|докт. дис.|докторска дисертација|дыпломная работа|дыс.|дысертацыя|"
            "канд. дис.|магистерска теза|магистерски труд|דיסרטציה|חיבור לשם קבלת תואר דוקטור|עבודת גמר|"
            "עבודת דוקטור|עבודת מוסמך|أطروحة دكتوراه|أطروحة ماجستير|رسالة دكتوراه|رسالة دكتوراه غير منشورة|"
            "رسالة ماجستير|رسالة ماجستير غير منشورة|رساله دکتری|رسالهٔ دکتری|پایان‌نامه|پایان‌نامه دکتری|"
            "پایان‌نامه کارشناسی ارشد|पीएच. डी. शोध प्रबंध|लघु शोध प्रबंध|शोध प्रबंध|शोध-प्रबंध"
        ),
    },
    "articles": {
        "before": (
            "a|al|an|as|au|aux|az|các|das|de|del|dem|den|der|des|det|die|du|een|egy|ei|ein|eine|einem|einen|"
            "einer|eines|el|els|en|et|ett|gli|het|i|il|la|las|le|les|lo|los|l’|một|những|niște|një|o|os|the|um|"
            "uma|umas|un|una|unas|une|unes|uno|unos|uns|un’|η|ο|οι|τα|την|της|τις|το|τον|του|τους|των|’n|’t"
        ),
        "either": (
            "sang|si"
        ),
    },
    "prepositions": {
        "before": (
            "a|aan|ab|about|ad|af|after|against|al|alla|als|am|amb|among|an|ant|ao|ap|apie|ar|at|até|auf|aus|av|"
            "avec|að|bajo|be|before|bei|beim|between|beyond|bez|bij|bis|brez|by|chez|cho|com|con|contra|contre|"
            "cu|cum|của|da|dal|dalla|dans|das|de|degli|dei|del|della|delle|dello|dell’|dels|deri|des de|desde|"
            "despre|di|din|dla|dlia|do|door|dos|după|durch|during|dưới|d’|efter|eftir|em|en|entre|etter|ex|fins|"
            "for|fra|from|frá|från|fyrir|för|före|før|für|gegen|giữa|hacia|hos|i|im|in|inter|into|iz|između|iš|"
            "k|ke|kod|kroz|ku|la|līdz|mbi|me|med|medzi|mellan|mellem|mellom|met|mezi|með|među|midis|mit|między|"
            "mod|mot|na|naar|nach|nad|nas|ndër|nel|nella|nell’|nga|no|nos|nuo|në|nën|o|od|of|ohne|om|on|onder|"
            "op|ot|over|pa|par|para|pe|pentru|per|per a|pie|po|pod|por|pour|pre|prej|prema|pret|pri|prie|prin|"
            "pro|proti|przed|przez|przy|până|på|për|pēc|před|při|s|sa|sans|se|según|seit|sem|sin|so|sob|sobre|"
            "sous|spre|starp|su|sub|sul|sulla|super|sur|tarp|te|tegen|tek|through|til|till|to|tot|toward|"
            "towards|tra|trong|trên|tussen|tại|từ|u|uden|uit|um|under|unter|utan|uten|uz|už|v|van|ve|ved|vers|"
            "vid|virs|við|vo|vom|von|voor|vor|về|với|w|we|wider|with|within|without|z|za|ze|zem|zo|zonder|zu|"
            "zum|zur|zwischen|à|á|í|în|între|över|úr|über|đến|į|από|για|κατά|με|μετά|μεταξύ|προς|σε|στη|στην|"
            "στο|στον|аб|ад|без|в|во|във|від|да|для|до|з|за|зі|из|к|кај|към|между|меѓу|між|на|над|низ|о|об|од|"
            "от|па|пад|по|под|пра|праз|през|при|про|пры|під|с|са|со|със|у|через|із|ў|אחרי|אל|בין|בלי|לפני|מן|על|"
            "עם|של|תחת|إلى|از|با|بر|برای|بعد|به|بين|تا|حتى|در|درباره|على|عن|عند|في|قبل|مع|من|منذ|میان|ở"
        ),
        "behind": (
            "का|की|के|को|तक|पर|में|से"
        ),
        "either": (
            "antara|bagi|dari|dengan|di|ke|oleh|pada|sebagai|tentang|untuk"
        ),
    },
    "conjunctions": {
        "either": (
            "a|aber|aga|albo|ale|alebo|ali|als|ama|and|ar|arba|atau|bet|but|czy|dan|dar|de|dhe|e|ed|edhe|eller|"
            "en|et|eða|hay|hoặc|i|ile|ili|in|ir|ja|lub|ma|maar|mais|mas|men|mutta|nebo|nem|nhưng|ni|ning|nor|né|"
            "o|och|oder|of|og|or|oraz|ose|ou|pa|pero|però|por|s|samt|sau|sekä|serta|sive|so|sowie|tai|te|ter|"
            "tetapi|u|un|und|vagy|vai|ve|vel|veya|và|või|wie|y|ya da|yet|és|či|și|ή|αλλά|και|а|або|але|али|ды|и|"
            "или|й|но|та|ці|чи|і|אבל|או|אך|גם|أو|اما|بل|ثم|و|ولی|یا|और|परंतु|या|लेकिन"
        ),
    },
}

_MONTHS = {
    1: (
        "en ene enero gen gener genn gennaio ian ianuarie ianuarii ianuario ianuarius ianvaria jaan jaanuar "
        "jaanuaril jan janar janari janarit janeiro januar januara januari januarii januarja january január "
        "januára janv janvier janvāra janvāris janvārī janúar jän jänner leden ledna oca ocak saus sausio "
        "sausis sij siječanj siječnja sty stycz styczeń stycznia tammi tammik tammikuu tammikuuta "
        "tháng_giêng tháng_một yanvarya ιαν ιανουάριοσ ιανουαρίου студз студзень студзеня січ січень січня "
        "ян янв январь января януари јан јануар јануара јануари בינואר ינואר جانفي كانون_الثاني يناير "
        "ژانویه जनवरी"
    ),
    2: (
        "feb febbr febbraio feber febr febrer febrero februar februara februari februarie februarii "
        "februarius februarja february február februára februāra februāris februārī febrúar fev fevereiro "
        "fevralia fevralya fevrier fév févr février helmi helmik helmikuu helmikuuta lut lutego luty "
        "pebruari shkurt shkurti shkurtit tháng_hai vasario vasaris veebr veebruar veebruaril velj veljača "
        "veljače ún únor února şub şubat φεβ φεβρ φεβρουάριοσ φεβρουαρίου лют лютага лютий лютого люты феб "
        "фебруар фебруара фев февр февраль февраля февруари בפברואר פברואר شباط فبراير فوریه فيفري फरवरी "
        "फ़रवरी"
    ),
    3: (
        "břez březen března kovas kovo maalis maalisk maaliskuu maaliskuuta maart maerz mar marca march "
        "marec maret mars marsi marsit mart marta martie martii martius marts martā marzec marzo març março "
        "mrt mrz márc március mär märts märtsil märz ožu ožujak ožujka tháng_ba μάρτ μάρτιοσ μαρτ μαρτίου "
        "бер берез березень березня мар март марта сак сакавік сакавіка במרס במרץ מרס מרץ آذار مارس मार्च"
    ),
    4: (
        "abr abril apr aprelia aprelya april aprila aprile aprilie aprilis aprill aprillil apríl apríla "
        "aprīlis aprīlī aprīļa avr avril balandis balandžio duben dubna huhti huhtik huhtikuu huhtikuuta "
        "kwi kwiec kwiecień kwietnia nis nisan prill prilli prillit tháng_tư travanj travnja ápr április "
        "απρ απρίλιοσ απριλίου апр апрель апреля април априла квіт квітень квітня красавік красавіка אפריל "
        "באפריל آوریل آپریل أبريل أفريل إبريل ابريل نيسان अप्रैल"
    ),
    5: (
        "geg gegužė gegužės květ květen května mag magg maggio mai maia maig maii maija maijs maijā mail "
        "maio maius maj maja majit may maya mayo mayıs maí mei máj mája május svibanj svibnja tháng_năm "
        "touko toukok toukokuu toukokuuta μάι μάιοσ μαΐου май мая мај маја трав травень травня траўня "
        "במאי מאי أيار ماي مايو مه می मई"
    ),
    6: (
        "birž birželio birželis cze czerw czerwca czerwiec giu giugno haz haziran iiunia iun iunie iunii "
        "iunius iyunya juin jun juna june junho juni junii junij junija junio juny juuni juunil jún júna "
        "június júní jūn jūnija jūnijs jūnijā kesäk kesäkuu kesäkuuta lipanj lipnja qershor qershori "
        "qershorit tháng_sáu červ červen června ιουν ιουνίου ιούν ιούνιοσ июн июнь июня черв червень червня "
        "чэрв чэрвень чэрвеня юни јун јуна јуни ביוני יוני جوان حزيران يونيه يونيو ژوئن जून"
    ),
    7: (
        "heinäk heinäkuu heinäkuuta iiulia iul iulie iulii iulius iyulya juil juill juillet jul jula julho "
        "juli julii julij julija julio juliol july juuli juulil júl júla július júlí jūl jūlija jūlijs "
        "jūlijā korrik korriku korrikut liep liepa liepos lip lipca lipiec lug luglio srpanj srpnja tem "
        "temmuz tháng_bảy července červenec čvc ιουλ ιουλίου ιούλ ιούλιοσ июл июль июля лип липень липня "
        "ліпень ліпеня юли јул јула јули ביולי יולי تموز جولای جويلية يوليه يوليو ژوئیه जुलाई"
    ),
    8: (
        "ag ago agost agosto agt agu agustus aout août aug august augusta augusti augustil augusts augustus "
        "augustā augusztus avg avgust avgusta ağu ağustos elok elokuu elokuuta gusht gushti gushtit kolovoz "
        "kolovoza rugp rugpjūtis rugpjūčio sie sierp sierpień sierpnia srp srpen srpna tháng_tám ágú ágúst "
        "αυγ αυγούστου αύγ αύγουστοσ авг август августа жн жнівень жніўня серп серпень серпня אוגוסט "
        "באוגוסט آب آگوست أغسطس أوت اغسطس اوت अगस्त"
    ),
    9: (
        "eyl eylül rugs rugsėjis rugsėjo ruj rujan rujna sentiabria sentyabrya sep sept septbr septembar "
        "september septembra septembre septembrie septembril septembris septembrī septiembre set setembre "
        "setembro setiembre sett settembre shtator shtatori shtatorit syysk syyskuu syyskuuta szept "
        "szeptember tháng_chín wrz wrzes wrzesień września září σεπ σεπτ σεπτέμβριοσ σεπτεμβρίου вер "
        "верасень верасня верес вересень вересня сен сент сентябрь сентября септ септембар септембра "
        "септември בספטמבר ספטמבר أيلول سبتمبر سپتامبر सितंबर सितम्बर"
    ),
    10: (
        "eki ekim lokak lokakuu lokakuuta oct octbr october octobre octobris octombrie octubre okt oktbr "
        "oktiabria oktobar oktober oktobra oktobris oktobrī oktoober oktoobril oktyabrya október októbra "
        "ott ottobre out outubro paź paźdz październik października spal spalio spalis tetor tetori tetorit "
        "tháng_mười říj říjen října οκτ οκτωβρίου οκτώβριοσ жовт жовтень жовтня кастр кастрычнік "
        "кастрычніка окт октобар октобра октомври октябрь октября אוקטובר באוקטובר أكتوبر اكتوبر اکتبر "
        "تشرين_الأول अक्टूबर अक्तूबर"
    ),
    11: (
        "kas kasım lapkr lapkritis lapkričio lis listop listopad listopada listopadu marrask marraskuu "
        "marraskuuta noi noiabria noiembrie nop nopember nov novbr novembar november novembra novembre "
        "novembril novembris novembro novembrī noviembre noyabrya nëntor nëntori nëntorit nóv nóvember "
        "studeni studenog studenoga tháng_mười_một νοέμ νοέμβριοσ νοεμ νοεμβρίου листоп листопад листопада "
        "лістапад лістапада нов новембар новембра ноем ноември ноя нояб ноябрь ноября בנובמבר נובמבר "
        "تشرين_الثاني نوامبر نوفمبر नवंबर नवम्बर"
    ),
    12: (
        "ara aralık dec decbr decembar december decembra decembre decembrie decembris decembrī dekabria "
        "dekabrya des desember desembre dets detsember detsembril dez dezbr dezember dezembro dhjetor "
        "dhjetori dhjetorit dic dicembre diciembre déc décembre gru grudnia grudz grudzień gruod gruodis "
        "gruodžio jouluk joulukuu joulukuuta pros prosinac prosinca prosince prosinec tháng_chạp "
        "tháng_mười_hai δεκ δεκέμβριοσ δεκεμβρίου груд грудень грудня дек декабрь декабря декември дец "
        "децембар децембра снеж снежань снежня בדצמבר דצמבר دسامبر ديسمبر كانون_الأول दिसंबर दिसम्बर"
    ),
}
MONTHS: dict[str, int] = {
    word.replace("_", " "): number for number, line in _MONTHS.items() for word in line.split()
}

_SEASONS = {
    21: (
        "bahar forår foråret frühjahr frühling ilkbahar jar jaro kevad kevät lente pavasaris pomlad "
        "pranvera pranverë primavera primăvara primăvară printemps proleće proljeće spring tavasz voorjaar "
        "vor vår våren wiosna άνοιξη весна весной вясна пролет пролеће بهار ربيع"
    ),
    22: (
        "estate estiu kesä lato leto ljeto léto nyár poletje sommar sommaren sommer sommeren sumar summer "
        "suvi vara vară vasara vera verano verão verë yaz zomer été καλοκαίρι лета лето летом лято літо "
        "تابستان صيف"
    ),
    23: (
        "automne autumn autunno efterår efteråret fall güz haust herbst herfst höst hösten høst høsten "
        "jesen jeseň jesień najaar otoño outono podzim rudens ruduo sonbahar syksy sügis tardor toamna "
        "toamnă vjeshta vjeshtë ősz φθινόπωρο восень есен осень осенью осінь јесен خريف پاییز"
    ),
    24: (
        "dimri dimër hiver hivern iarna iarnă inverno invierno kış talv talvi tél vetur vinter vinteren "
        "vintern winter ziema zima žiema χειμώνασ зима зимой зіма زمستان شتاء"
    ),
}
SEASONS: dict[str, int] = {
    word.replace("_", " "): number for number, line in _SEASONS.items() for word in line.split()
}

_ORDINALS = {
    1: (
        "1-е 1-ше 1.ª 1a 1e 1re 1st 1ª birinci e_parë eerste első ensimmäinen erste esimene first fyrsta "
        "första første i i_parë pertama pierwsze pirmais pirmas première prima primeira primera prva první "
        "prvo prvé thứ_nhất întâi πρώτη первое першае перше прво първо ראשונה الأولى اول نخست पहला प्रथम"
    ),
    2: (
        "2-ге 2-е 2.ª 2a 2d 2e 2nd 2ª a_doua a_ii-a altera anden andra andre annen antras deuxième druga "
        "drugie drugo druhé e_dytë i_dytë ii ikinci kedua második otrais second seconda seconde secunda "
        "segona segunda teine thứ_nhì toinen tweede zweite önnur δεύτερη второ второе друге друго другое "
        "שניה שנייה الثانية دوم दूसरा द्वितीय"
    ),
    3: (
        "3-е 3-тє 3.ª 3a 3d 3e 3rd 3ª a_iii-a a_treia derde dritte e_tretë harmadik i_tretë iii ketiga "
        "kolmas terceira tercera tertia terza third thứ_ba tredje tretie tretja treće trečias trešais "
        "troisième trzecie třetí üçüncü þriðja τρίτη трето третье третє треће трэцяе שלישית الثالثة سوم "
        "तीसरा तृतीय"
    ),
    4: (
        "4-е 4-те 4.ª 4a 4e 4th 4ª a_iv-a a_patra cuarta czwarte dördüncü fjerde fjärde fjórða fourth iv "
        "keempat negyedik neljäs quarta quatrième vierde vierte četvrto čtvrté štvrté чацвёртае четверте "
        "четвертое четврто רביעית الرابعة چهارم चतुर्थ चौथा"
    ),
    5: (
        "5-е 5-те 5.ª 5a 5e 5th 5ª a_cincea a_v-a beşinci cinquena cinquième femte fifth fimmta fünfte "
        "kelima peto piate piąte páté quinta v viides vijfde ötödik петто пятае пятое п’яте חמישית الخامسة "
        "پنجم पंचम पाँचवाँ"
    ),
    6: (
        "6-е 6.ª 6e 6th 6ª altıncı hatodik keenam sechste sesta sexta sixième sixth sjätte szóste vi zesde "
        "šesté шестое السادسة ششم"
    ),
    7: (
        "7-е 7.ª 7e 7th hetedik ketujuh sedmé septima septième settima seventh siebte siódme sjunde séptima "
        "sétima yedinci zevende седьмое السابعة هفتم"
    ),
    8: (
        "8-е 8.ª 8e 8th achte achtste eighth huitième kedelapan nyolcadik octava oitava osmé ottava "
        "sekizinci åttonde ósme восьмое الثامنة هشتم"
    ),
    9: (
        "9-е 9.ª 9e 9th deváté dokuzuncu dziewiąte kesembilan kilencedik negende neunte neuvième ninth "
        "nionde nona novena девятое التاسعة نهم"
    ),
    10: (
        "10-е 10.ª 10e 10th decima desáté dixième dziesiąte décima kesepuluh onuncu tenth tiende tionde "
        "tizedik zehnte десятое العاشرة دهم"
    ),
}
ORDINALS: dict[str, int] = {
    word.replace("_", " "): number for number, line in _ORDINALS.items() for word in line.split()
}

_LITTLE = {
    "ar": (
        "أو إلى بعد بل بين ثم حتى على عن عند في قبل مع من منذ و"
    ),
    "be": (
        "аб або ад але без да для ды з за між на над па пад пра праз пры са у ці і ў"
    ),
    "bg": (
        "а без в във до за и или към между на над но от по под през при с със"
    ),
    "ca": (
        "a al als amb d de del dels el els en entre fins i l la les ni o per però sobre un una unes uns"
    ),
    "cs": (
        "a ale bez do i k ke mezi na nad nebo o od po pod pro proti před při s se u v ve z za ze či"
    ),
    "da": (
        "af de den det efter eller en et for fra før hos i med mellem men mod og om over på samt til uden "
        "under ved"
    ),
    "de": (
        "aber als am an auf aus bei beim bis das dem den der des die durch ein eine einem einen einer eines "
        "für gegen im in mit nach oder ohne seit sowie um und unter vom von vor wider wie zu zum zur "
        "zwischen über"
    ),
    "el": (
        "ή αλλά από για η και κατά με μετά μεταξύ ο οι προς σε στη στην στο στον τα την της τις το τον του "
        "τους των"
    ),
    "en": (
        "a about after against among an and at before between beyond but by during for from in into nor of "
        "on or over so the through to toward towards under with within without yet"
    ),
    "es": (
        "a al bajo con contra de del desde e el en entre hacia la las lo los ni o para pero por según sin "
        "sobre u un una unas unos y"
    ),
    "et": (
        "aga ja ning või"
    ),
    "fa": (
        "از اما با بر برای به تا در درباره میان و ولی یا"
    ),
    "fi": (
        "ja mutta sekä tai"
    ),
    "fr": (
        "au aux avec chez contre d dans de des du en entre et l la le les mais ni ou par pour sans sous sur "
        "un une vers à"
    ),
    "he": (
        "אבל או אחרי אך אל בין בלי גם לפני מן על עם של תחת"
    ),
    "hi": (
        "और परंतु या लेकिन"
    ),
    "hr": (
        "a ali bez do i ili iz između kod kroz među na nad o od po pod prema pri s sa te u za"
    ),
    "hu": (
        "a az de egy s vagy és"
    ),
    "id": (
        "antara atau bagi dan dari dengan di ke oleh pada sang sebagai serta si tentang tetapi untuk"
    ),
    "is": (
        "af að eftir en eða frá fyrir með og til um við á í úr"
    ),
    "it": (
        "a al alla con da dal dalla degli dei del dell della delle dello di e ed fra gli i il in l la le lo "
        "ma nel nell nella né o per su sul sulla tra un un una uno"
    ),
    "la": (
        "ab ad cum de et ex in inter per pro sive sub super vel"
    ),
    "lt": (
        "ant apie ar arba be bet ir iš nuo per po prie su tarp už į"
    ),
    "lv": (
        "ap ar bet bez līdz no par pie pret pēc starp un uz vai virs zem"
    ),
    "mk": (
        "а без во до за и или кај меѓу на над низ но од по под при со"
    ),
    "nl": (
        "aan bij de door een en het in maar met na naar of om onder op over te tegen tot tussen uit van "
        "voor zonder"
    ),
    "no": (
        "av de den det ei eller en et etter for fra før hos i med mellom men mot og om over på samt til "
        "under uten ved"
    ),
    "pl": (
        "a albo ale bez czy dla do i ku lub między na nad o od oraz po pod przed przez przy u w we z za ze"
    ),
    "pt": (
        "a ao as até com da das de desde do dos e em entre mas na nas nem no nos o os ou para por sem sob "
        "sobre um uma umas uns à"
    ),
    "ro": (
        "cu dar de despre din după la niște o pe pentru prin până sau spre sub un în între și"
    ),
    "ru": (
        "dlia do i ili iz k na o ot po pod pri s v za а без в во для до за и из или к между на над но о об "
        "от по под при с со через"
    ),
    "sk": (
        "a ale alebo bez do i k medzi na nad o od po pod pre pri s so u v vo z za zo či"
    ),
    "sl": (
        "a ali brez do in iz k med na nad o od pa po pod pri s ter v z za"
    ),
    "sq": (
        "deri dhe edhe mbi me midis ndër nga një në nën ose pa por prej për te tek"
    ),
    "sr": (
        "a ali do i ili iz na o od po s sa u za а али до за и из или на о од по с са у"
    ),
    "sv": (
        "av de den det efter eller en ett från för före hos i med mellan men mot och om på samt till under "
        "utan vid över"
    ),
    "tr": (
        "ama ile ve veya"
    ),
    "uk": (
        "або але без в від для до з за зі й між на над по про під та у через чи і із"
    ),
    "vi": (
        "cho các của dưới giữa hay hoặc một nhưng những trong trên tại từ và về với đến ở"
    ),
}
LITTLE_WORDS: dict[str, frozenset[str]] = {code: frozenset(line.split()) for code, line in _LITTLE.items()}

PATTERNS: dict[str, str] = {
    "others any as written": (
        "(?:(?-i:(?:i(?:\\s(?:dr(?:\\.?|ugi)|in(?:\\.?|ni)|altres|sur\\.?)|n\\sdr(?:\\.?|ugi)|r\\sk(?:t\\.?"
        "|iti)|dr\\.?)|v(?:à\\s(?:c(?:ác\\stác\\sgiả\\skhác|ộng\\ssự)|những\\sngười\\skhác)|e\\sdiğ(?:erleri"
        "|\\.?)|d\\.?)|e(?:t(?:\\sa(?:l(?:\\.?|ii)|utres)|j\\.?)|\\s(?:të\\stjerë|outros|altri)|n\\sanderen"
        ")|a(?:\\s(?:kol(?:ekt(?:iv|ív)|\\.?)|další)|nd\\sothers)|و(?:\\s(?:همکاران|دیگران)|آخر(?:ون|ين"
        ")|غيرهم)|d(?:an\\skawan\\-kawan|he\\stë\\stjerë|kk\\.?)|u(?:n(?:d\\sandere|\\sciti)|\\.\\s?andere)|"
        "и\\s(?:др(?:уги(?:е)?|\\.?)|соработници)|m(?:ed\\sfler(?:a|e)|\\.\\s?fl\\.?|fl\\.?)|y(?:\\s(?:otr("
        "?:as|os)|cols\\.?)|m\\.?)|j(?:a\\s(?:teised|muut)|t\\.?)|o(?:\\.\\s?fl\\.?|g\\sfleiri)|і\\sін(?:ш(?"
        ":\\.?|ыя)|\\.?)|és\\sm(?:tsai\\.?|ások)|[uU]\\.\\s?(?:a\\.|c\\.)|[κΚ]\\.\\s?(?:ά\\.|α\\.)|ו(?:אח(?:רים"
        "|׳)|עוד)|та\\sін(?:\\.?|ші)|[eE]\\.\\s?a\\.|[vV]\\.\\s?d\\.|[șȘ]\\.\\s?a\\.|και\\sάλλοι|și\\salții|एवं\\"
        "sअन्य|तथा\\sअन्य|й\\sін\\.?|और\\sअन्य|आदि)))(?:(?<![^\\W\\d_])|(?![^\\W\\d_]))"
    ),
    "on_day any any case": (
        "(?:(?-i:(?:[dD]\\.\\s?d\\.|در\\sتاریخ|بتاريخ|दिनांक|ביום|מיום|مورخ|d\\.|v\\.|في))|(?-i:[dD](?i:("
        "?:a(?:t(?:e(?:r(?:et|t)|d)|a(?:do\\sde|to)|é\\sdu|iert|\\.?|ë)|na)|e(?:l(?:l['’ʼ])?|n)?|in(?:"
        "\\sdata\\sde)?|n(?:\\.?|ia|e)|d\\.?|ňa|u))|[zZ](?i:(?:\\sdn(?:\\.?|ia|e)|e\\sdne|o\\sdňa|um))|[fF]"
        "(?i:(?:r(?:ån\\sden|om)|echado\\sel))|[eE](?i:(?:n\\sdate\\sdu|dition|l|m))|[tT](?i:(?:ertangg"
        "al|anggal|gl\\.?))|[aA](?i:(?:v(?:\\sden)?|s\\sof|f|m))|[pP](?i:(?:ublished|osted|rint))|[oO]"
        "(?i:(?:p(?:ened)?|d|f|n|t))|[àÀ](?i:\\sla\\sdate\\sdu)|[cC](?i:on\\sfecha\\sde)|[iI](?i:(?:n\\sd"
        "ata|l))|[lL](?i:(?:['’ʼ]|a|e))|[mM](?i:ë(?:\\sdatë)?)|[vV](?i:(?:an|om))|[gG](?i:edateerd)|"
        "[оО](?i:(?:д|т))|[bB](?i:etween)|[sS](?i:igned)|[uU](?i:ntil)|[nN](?i:gày)|[σΣ](?i:τις)|[д"
        "Д](?i:ана)|[τΤ](?i:ης)|[вВ](?i:ід)|[аА](?i:д)|[нН](?i:а))|(?-i:(?:a|z)))(?:(?<![^\\W\\d_])|("
        "?![^\\W\\d_]))"
    ),
    "present any any case": (
        "(?:(?-i:[нН]\\.\\s?в\\.)|(?-i:[nN](?i:(?:a(?:pjaink|y)|os\\sjours|u(?:tid)?|ykypäivä|å))|[нН]("
        "?i:а(?:ш(?:и\\sдни|\\sчас)|стоящее\\sвремя))|[hH](?i:(?:e(?:den|ute)|o(?:je|y)|iện\\snay))|[dD"
        "](?i:(?:zi(?:siaj|ś)|an(?:as|es)|nešek))|[lL](?i:(?:['’ʼ]actualitat|a\\sactualidad))|[pP](?"
        "i:r(?:e(?:sent(?:e)?|zent)|ésent))|[sS](?i:(?:o(?:učasnost|t)|účasnosť))|[aA](?i:(?:ujourd"
        "['’ʼ]hui|vui))|[gG](?i:(?:egenwart|ünümüz))|[дД](?i:(?:анас|енес|нес))|[iI](?i:(?:\\sdag|da"
        "g))|[àÀ](?i:\\snos\\sjours)|[сС](?i:ьогодні)|[σΣ](?i:ήμερα)|[bB](?i:ugün)|[tT](?i:oday)|[oO]"
        "(?i:ggi)|[mM](?i:a)))(?:(?<![^\\W\\d_])|(?![^\\W\\d_]))"
    ),
    "no_date any any case": (
        "(?:(?-i:(?:[bB]\\.\\s?(?:d(?:\\.\\s?w\\.|\\.)|r(?:\\.\\s?w\\.|\\.)|t\\.\\s?y\\.|g\\.|l\\.|m\\.)|ب(?:دون\\sت"
        "ار(?:يخ|یخ)|ی(?:\\sتا|‌تا)|لا\\sتاريخ)|[sS]\\.\\s?(?:i\\.\\s?d\\.|a\\.|d\\.|f\\.)|[бБ]\\.\\s?(?:г\\.|д\\"
        ".|р\\.)|د(?:ون\\sتاريخ|\\.\\s?ت\\.)|ח(?:סר\\sתאריך|ש״ד|״ת)|[fF]\\.\\s?(?:a\\.|d\\.)|[oO]\\.\\s?(?:D\\.|"
        "J\\.)|[tT]\\.\\s?(?:t\\.|y\\.)|[zZ]\\.\\s?(?:d\\.|j\\.)|ohne\\s(?:Datum|Jahr)|तिथि\\s(?:नहीं|रहित)|[h"
        "H]\\.\\s?é\\.\\s?n\\.|[yY]\\.\\s?t\\.\\s?y\\.|[dD]\\.\\s?n\\.|[eE]\\.\\s?d\\.|[iI]\\.\\s?a\\.|[kK]\\.\\s?n\\.|[n"
        "N]\\.\\s?d\\.|[uU]\\.\\s?å\\.|[éÉ]\\.\\s?n\\.|[χΧ]\\.\\s?χ\\.|ללא\\sתאריך))|(?-i:[bB](?i:(?:e(?:z\\s(?:d"
        "(?:at(?:uma|a|y)|átumu)|g(?:od(?:ine|a)|ada)|roku)|\\s(?:datos|metų))|r(?:ez\\sletnice|ak\\sd"
        "aty)))|[sS](?i:(?:e(?:n(?:se\\sdata|za\\sdata)|m\\sdata)|in(?:e\\s(?:anno|dato)|\\sfecha)|ans\\s"
        "date|/d))|[uU](?i:(?:d(?:ater(?:et|t)|en\\sår)|ndat(?:iert|\\.?|ed)|t(?:an\\sår|en\\sår)))|[tT"
        "](?i:(?:a(?:rih(?:\\syok|siz)|npa\\stahun)|\\.\\s?th\\.?))|[бБ](?i:ез\\s(?:год(?:ин(?:а|е)|а)|да"
        "т(?:ум|а|и|ы)|року))|[χΧ](?i:(?:ωρίς\\sχρονολογία|\\.\\s?ημ\\.?))|[dD](?i:(?:ate\\sunknown|átum"
        "\\snélkül))|[kK](?i:hông\\s(?:ghi\\snăm|đề\\snăm))|[áÁ](?i:(?:rtal\\svantar|n\\sárs))|[oO](?i:(?"
        ":ngedateerd|daterad))|[nN](?i:(?:edatováno|o\\sdate))|[vV](?i:uosiluku\\spuuttuu)|[fF](?i:ăr"
        "ă\\s(?:dată|an))|[pP](?i:a\\s(?:datë|vit))|[zZ](?i:onder\\sjaar)|[eE](?i:i\\svuotta)|[éÉ](?i:v"
        "\\snélkül)|[aA](?i:astata)))(?:(?<![^\\W\\d_])|(?![^\\W\\d_]))"
    ),
    "forthcoming any any case": (
        "(?:(?-i:(?:עומד(?:ת\\sלהופיע|\\sלהופיע)|در\\sدست\\s(?:انتشار|چاپ)|قيد\\sال(?:طبع|نشر)|शीघ्र\\sप्"
        "रकाश्य|प्रकाशनाधीन|تحت\\sالطبع|زیر\\sچاپ|בדפוס))|(?-i:[iI](?i:(?:n\\s(?:c(?:orso\\sdi\\s(?:pubb"
        "licazione|stampa)|\\.\\s?d\\.\\s?s\\.)|vo(?:orbereiding|rbereitung)|pr(?:e(?:paration|ss)|int)|"
        "stampa|druk)|m\\s(?:erscheinen|druck)|\\stry(?:kken|ck)|lm(?:estyy|umas)|espiešanā))|[uU](?i"
        ":(?:nder\\s(?:u(?:d(?:arbejdelse|givelse)|tgiv(?:else|ning))|tryckning)|\\s(?:pripremi|štamp"
        "i|tisku)))|[eE](?i:(?:n\\spr(?:e(?:paració(?:n)?|msa|nsa)|éparation)|m\\sp(?:reparação|ublic"
        "ação)|rscheint\\sdemnächst))|[vV](?i:(?:\\s(?:p(?:r(?:ipravi|íprave)|řípravě|echati)|t(?:isk"
        "u|lači))|æntanleg(?:t)?))|[nN](?i:(?:o(?:g\\ste\\sverschijnen|\\sprelo)|ë\\s(?:botim\\se\\ssipër"
        "|shtyp)|yomdában))|[sS](?i:(?:egera\\sterbit|ắp\\sxuất\\sbản|ajtó\\salatt|ous\\spresse|ub\\stipa"
        "r|paudoje))|[tT](?i:(?:e(?:\\sverschijnen|r\\sperse)|iek\\sgatavots|o\\sappear|ulossa|rükis))|"
        "[dD](?i:(?:i\\sprossima\\spubblicazione|e\\spróxima\\saparición))|[вВ](?i:(?:\\s(?:печат(?:и)?|"
        "друці)|о\\sпечат))|[îÎ](?i:n\\scurs\\sde\\s(?:publicare|apariție))|[yY](?i:ayı(?:na\\shazırlanı"
        "yor|mlanacak))|[mM](?i:egjelen(?:és\\salatt|őben))|[wW](?i:\\s(?:przygotowaniu|druku))|[υΥ]("
        "?i:πό\\s(?:δημοσίευση|έκδοση))|[уУ](?i:\\s(?:дру(?:ку|ці)|штампи))|[rR](?i:engiama\\sspaudai)"
        "|[kK](?i:omm(?:ande|er))|[aA](?i:kan\\sterbit)|[fF](?i:orthcoming)|[àÀ](?i:\\sparaître)|[íÍ]"
        "(?i:\\sprentun)|[пП](?i:од\\sпечат)|[pP](?i:ainossa)|[đĐ](?i:ang\\sin)|[bB](?i:askıda)))(?:(?"
        "<![^\\W\\d_])|(?![^\\W\\d_]))"
    ),
    "no_date|forthcoming any any case": (
        "(?:(?-i:(?:[bB]\\.\\s?(?:d(?:\\.\\s?w\\.|\\.)|r(?:\\.\\s?w\\.|\\.)|t\\.\\s?y\\.|g\\.|l\\.|m\\.)|ب(?:دون\\sت"
        "ار(?:يخ|یخ)|ی(?:\\sتا|‌تا)|لا\\sتاريخ)|د(?:ر\\sدست\\s(?:انتشار|چاپ)|ون\\sتاريخ|\\.\\s?ت\\.)|[sS]\\."
        "\\s?(?:i\\.\\s?d\\.|a\\.|d\\.|f\\.)|עומד(?:ת\\sלהופיע|\\sלהופיע)|[бБ]\\.\\s?(?:г\\.|д\\.|р\\.)|ח(?:סר\\sת"
        "אריך|ש״ד|״ת)|[fF]\\.\\s?(?:a\\.|d\\.)|[oO]\\.\\s?(?:D\\.|J\\.)|[tT]\\.\\s?(?:t\\.|y\\.)|[zZ]\\.\\s?(?:d\\"
        ".|j\\.)|ohne\\s(?:Datum|Jahr)|तिथि\\s(?:नहीं|रहित)|[hH]\\.\\s?é\\.\\s?n\\.|[yY]\\.\\s?t\\.\\s?y\\.|قيد\\"
        "sال(?:طبع|نشر)|शीघ्र\\sप्रकाश्य|[dD]\\.\\s?n\\.|[eE]\\.\\s?d\\.|[iI]\\.\\s?a\\.|[kK]\\.\\s?n\\.|[nN]\\.\\"
        "s?d\\.|[uU]\\.\\s?å\\.|[éÉ]\\.\\s?n\\.|[χΧ]\\.\\s?χ\\.|प्रकाशनाधीन|ללא\\sתאריך|تحت\\sالطبع|زیر\\sچاپ|בד"
        "פוס))|(?-i:[iI](?i:(?:n\\s(?:c(?:orso\\sdi\\s(?:pubblicazione|stampa)|\\.\\s?d\\.\\s?s\\.)|vo(?:or"
        "bereiding|rbereitung)|pr(?:e(?:paration|ss)|int)|stampa|druk)|m\\s(?:erscheinen|druck)|\\str"
        "y(?:kken|ck)|lm(?:estyy|umas)|espiešanā))|[uU](?i:(?:nd(?:er\\s(?:u(?:d(?:arbejdelse|givels"
        "e)|tgiv(?:else|ning))|tryckning)|at(?:iert|\\.?|ed))|\\s(?:pripremi|štampi|tisku)|d(?:ater(?"
        ":et|t)|en\\sår)|t(?:an\\sår|en\\sår)))|[sS](?i:(?:e(?:n(?:se\\sdata|za\\sdata)|gera\\sterbit|m\\s"
        "data)|in(?:e\\s(?:anno|dato)|\\sfecha)|a(?:jtó\\salatt|ns\\sdate)|ắp\\sxuất\\sbản|ous\\spresse|ub"
        "\\stipar|paudoje|/d))|[bB](?i:(?:e(?:z\\s(?:d(?:at(?:uma|a|y)|átumu)|g(?:od(?:ine|a)|ada)|ro"
        "ku)|\\s(?:datos|metų))|r(?:ez\\sletnice|ak\\sdaty)|askıda))|[tT](?i:(?:a(?:rih(?:\\syok|siz)|n"
        "pa\\stahun)|e(?:\\sverschijnen|r\\sperse)|iek\\sgatavots|\\.\\s?th\\.?|o\\sappear|ulossa|rükis))|["
        "eE](?i:(?:n\\spr(?:e(?:paració(?:n)?|msa|nsa)|éparation)|m\\sp(?:reparação|ublicação)|rschei"
        "nt\\sdemnächst|i\\svuotta))|[vV](?i:(?:\\s(?:p(?:r(?:ipravi|íprave)|řípravě|echati)|t(?:isku|"
        "lači))|uosiluku\\spuuttuu|æntanleg(?:t)?))|[nN](?i:(?:o(?:g\\ste\\sverschijnen|\\s(?:prelo|dat"
        "e))|ë\\s(?:botim\\se\\ssipër|shtyp)|edatováno|yomdában))|[dD](?i:(?:i\\sprossima\\spubblicazion"
        "e|e\\spróxima\\saparición|ate\\sunknown|átum\\snélkül))|[бБ](?i:ез\\s(?:год(?:ин(?:а|е)|а)|дат("
        "?:ум|а|и|ы)|року))|[kK](?i:(?:hông\\s(?:ghi\\snăm|đề\\snăm)|omm(?:ande|er)))|[вВ](?i:(?:\\s(?:"
        "печат(?:и)?|друці)|о\\sпечат))|[îÎ](?i:n\\scurs\\sde\\s(?:publicare|apariție))|[yY](?i:ayı(?:n"
        "a\\shazırlanıyor|mlanacak))|[fF](?i:(?:ără\\s(?:dată|an)|orthcoming))|[χΧ](?i:(?:ωρίς\\sχρονο"
        "λογία|\\.\\s?ημ\\.?))|[pP](?i:a(?:\\s(?:datë|vit)|inossa))|[mM](?i:egjelen(?:és\\salatt|őben))|"
        "[wW](?i:\\s(?:przygotowaniu|druku))|[υΥ](?i:πό\\s(?:δημοσίευση|έκδοση))|[уУ](?i:\\s(?:дру(?:к"
        "у|ці)|штампи))|[áÁ](?i:(?:rtal\\svantar|n\\sárs))|[aA](?i:(?:kan\\sterbit|astata))|[oO](?i:(?"
        ":ngedateerd|daterad))|[rR](?i:engiama\\sspaudai)|[zZ](?i:onder\\sjaar)|[àÀ](?i:\\sparaître)|["
        "éÉ](?i:v\\snélkül)|[íÍ](?i:\\sprentun)|[пП](?i:од\\sпечат)|[đĐ](?i:ang\\sin)))(?:(?<![^\\W\\d_])"
        "|(?![^\\W\\d_]))"
    ),
    "others any any case": (
        "(?:(?-i:(?:و(?:\\s(?:همکاران|دیگران)|آخر(?:ون|ين)|غيرهم)|[uU]\\.\\s?(?:a\\.|c\\.)|[κΚ]\\.\\s?(?:ά"
        "\\.|α\\.)|ו(?:אח(?:רים|׳)|עוד)|[eE]\\.\\s?a\\.|[vV]\\.\\s?d\\.|[șȘ]\\.\\s?a\\.|एवं\\sअन्य|तथा\\sअन्य|और"
        "\\sअन्य|आदि))|(?-i:[iI](?i:(?:\\s(?:dr(?:\\.?|ugi)|in(?:\\.?|ni)|altres|sur\\.?)|n\\sdr(?:\\.?|ug"
        "i)|r\\sk(?:t\\.?|iti)|dr\\.?))|[vV](?i:(?:à\\s(?:c(?:ác\\stác\\sgiả\\skhác|ộng\\ssự)|những\\sngười\\"
        "skhác)|e\\sdiğ(?:erleri|\\.?)|d\\.?))|[eE](?i:(?:t(?:\\sa(?:l(?:\\.?|ii)|utres)|j\\.?)|\\s(?:të\\s"
        "tjerë|outros|altri)|n\\sanderen))|[aA](?i:(?:\\s(?:kol(?:ekt(?:iv|ív)|\\.?)|další)|nd\\sothers"
        "))|[dD](?i:(?:an\\skawan\\-kawan|he\\stë\\stjerë|kk\\.?))|[uU](?i:(?:n(?:d\\sandere|\\sciti)|\\.\\s"
        "?andere))|[иИ](?i:\\s(?:др(?:уги(?:е)?|\\.?)|соработници))|[mM](?i:(?:ed\\sfler(?:a|e)|\\.\\s?f"
        "l\\.?|fl\\.?))|[yY](?i:(?:\\s(?:otr(?:as|os)|cols\\.?)|m\\.?))|[jJ](?i:(?:a\\s(?:teised|muut)|t\\"
        ".?))|[oO](?i:(?:\\.\\s?fl\\.?|g\\sfleiri))|[іІ](?i:\\sін(?:ш(?:\\.?|ыя)|\\.?))|[éÉ](?i:s\\sm(?:tsa"
        "i\\.?|ások))|[тТ](?i:а\\sін(?:\\.?|ші))|[κΚ](?i:αι\\sάλλοι)|[șȘ](?i:i\\salții)|[йЙ](?i:\\sін\\.?)"
        "))(?:(?<![^\\W\\d_])|(?![^\\W\\d_]))"
    ),
    "contained before any case": (
        "(?:(?-i:(?:ב(?:תוך(?::)?|קובץ|:)|ضمن(?::)?|در(?::)?|في(?::)?|//))|(?-i:[вВ](?i:(?:\\s(?:кн("
        "?:\\.:|\\.?)|сб(?:\\.:|\\.?))|о(?::)?|:))|[dD](?i:(?:a(?:lam(?::)?|ns(?::)?)|ins(?:\\sde|:)?))|"
        "[kK](?i:(?:rāj(?:\\.:|\\.?)|n(?:\\.:|\\.?)|irjassa))|[уУ](?i:(?:\\s(?:зб(?:\\.:|\\.?)|кн(?:\\.:|\\."
        "?))|:))|[nN](?i:(?:el(?:l(?:['’ʼ]|a))?|ë(?::)?|o:))|[tT](?i:(?:eoksessa(?::)?|rong(?::)?))"
        "|[iI](?i:(?:n(?:\\strong|:)?|çinde:|:))|[rR](?i:(?:mt(?:\\-s|\\.?)|aamatus))|[vV](?i:(?:\\skn("
        "?:\\.:|\\.?)|:))|[eE](?i:(?:m(?::)?|n(?::)?))|[aA](?i:(?:us(?::)?|pud|:))|[σΣ](?i:(?:το(?::|"
        "ν)?|ε:))|[gG](?i:rām(?:\\.:|\\.?))|[jJ](?i:ulkaisussa)|[îÎ](?i:n(?::)?)|[uU](?i::)|[wW](?i::"
        ")|[íÍ](?i::))|(?-i:(?:В(?:о:|:)|U:|V:|W:|Í:|У:|a|i|u|v|w|í|в|у)))(?:(?<![^\\W\\d_])|(?![^\\W\\"
        "d_]))"
    ),
    "joiners any any case": (
        "(?:(?-i:(?:u\\.|एवं|तथा|और|y|и|й|і|ו|و|व))|(?-i:[sS](?i:(?:e(?:rta|kä)|owie))|[oO](?i:(?:ra"
        "z|ch|g))|[dD](?i:(?:an|he))|[eE](?i:(?:d|n|t))|[iI](?i:(?:n|r))|[uU](?i:n(?:d)?)|[vV](?i:("
        "?:e|à))|[nN](?i:ing)|[aA](?i:nd)|[κΚ](?i:αι)|[jJ](?i:a)|[éÉ](?i:s)|[şŞ](?i:i)|[șȘ](?i:i)|["
        "дД](?i:ы)|[тТ](?i:а))|(?-i:(?:a|e|i)))(?:(?<![^\\W\\d_])|(?![^\\W\\d_]))"
    ),
    "pinpoint any any case": (
        "(?:(?-i:(?:[iI]\\.\\s?h\\.\\s?b\\.|[mM]\\.\\s?n\\.))|(?-i:[eE](?i:(?:n\\s(?:part(?:icul(?:ier|ar)|\\"
        ".?)|esp(?:ecial|\\.?))|sp(?:ecially|\\.?)|rit\\.?))|[sS](?i:(?:p(?:ec\\.?|éc\\.?)|egnatamente|æ"
        "rlig(?:t)?|zczeg\\.?|ärsk\\.?))|[iI](?i:(?:n(?:\\spart(?:icolare|\\.?)|sb(?:esondere|\\.?))|sær"
        "|ci|tt))|[zZ](?i:(?:wł(?:aszcza|\\.?)|ejm\\.?|lasti|de))|[aA](?i:(?:qu(?:i|í)|ici|t))|[hH](?"
        "i:(?:er(?:e)?|ier|är))|[nN](?i:(?:otamment|ajmä))|[bB](?i:es(?:onders|\\.?))|[oO](?i:(?:sob"
        "\\.?|vdje))|[оО](?i:соб(?:енно|\\.?))|[тТ](?i:у(?:к(?:а)?|т))|[kK](?i:(?:ül\\.?|ëtu))|[tT](?i"
        ":(?:ässä|u))|[îÎ](?i:n\\sspec\\.?)|[зЗ](?i:десь)|[qQ](?i:ui)))(?:(?<![^\\W\\d_])|(?![^\\W\\d_]))"
    ),
    "same_author any any case": (
        "(?:(?-i:(?:المؤلف\\sنفسه|הנ״ל(?::)?|همو|वही))|(?-i:[dD](?i:(?:e(?:rs(?:elbe|\\.?)|nsamme)|ie"
        "s(?:elbe(?:n)?|\\.?)))|[tT](?i:(?:e(?:goż|jże|nże)|ýž(?:\\sautor)?|aż|áž))|[lL](?i:(?:a\\s(?:"
        "stessa|même)|o\\sstesso|e\\smême))|[iI](?i:(?:d(?:\\.?|em)|st(?:a|i)))|[eE](?i:(?:ad(?:\\.?|em"
        ")|idem))|[вВ](?i:(?:она\\sж|ін\\sже))|[еЕ](?i:(?:го\\sже|ё\\sже))|[оО](?i:н(?:а\\sже|\\sже))|[uU"
        "](?i:(?:a\\.?|ő\\.?))|[иИ](?i:ст(?:ата|иот))|[pP](?i:o\\sa(?:jo|i))|[яЯ](?i:на\\sж)|[ёЁ](?i:н\\"
        "sжа)|[sS](?i:amme)|[íÍ](?i:dem)))(?:(?<![^\\W\\d_])|(?![^\\W\\d_]))"
    ),
}
