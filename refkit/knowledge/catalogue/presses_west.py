"""Publishers, from Germany to Portugal: data only, see `refkit.knowledge.catalogue`."""

from __future__ import annotations

from refkit.knowledge.catalogue.section import Section

SECTIONS: tuple[Section, ...] = (
    Section(
        "Germany",
        "imprints in the catalogue of the Deutsche Nationalbibliothek",
        """
Akademie der Künste?|Akademie Verlag|Akademie-Verlag|Akademische Verlagsgesellschaft|
Akademische Verlagsgesellschaft Athenaion|Albrecht Knaus|Alfred Kröner|Allitera?|Anton Hain|Anton Hiersemann|Ardey?|
Argon?|Argument?|Athenaion?|Athenäum?|Aufbau?|Aufbau Taschenbuch|Aufbau-Verlag|Aufstieg-Verlag|Augustin?|
B. G. Teubner|Bachem?|Bastei Lübbe|Bauer?|Bayerische Akademie der Wissenschaften|be.bra|be.bra wissenschaft|
Beltz Juventa|Bergstadtverlag?|Bernard & Graefe|Bernard und Graefe|Bertelsmann|Biblio-Verlag|
Bibliographisches Institut|Blanvalet?|BLT?|Boldt?|Bouvier?|bpb|Brandes & Apsel|Brandstetter?|Braumüller|
Breitkopf & Härtel|Breitkopf und Härtel|Brockhaus|Bruckmann?|Brunnen?|btb|Buchner?|Bundesanzeiger?|Bundesarchiv?|
Bundeszentrale für politische Bildung|Butzon & Bercker|Bärenreiter|Böhlaus Nachfolger|Büchergilde Gutenberg|
C. Bertelsmann|C. C. Buchner|Calwer?|Campus Verlag|Campus-Verlag|Carl Hanser|Carl Heymanns|Carl Winter|Centaurus?|
Ch. Links Verlag|Chr. Kaiser|Christian Kaiser|Christians?|Claassen?|Concordia?|Cornelsen?|Cotta?|
Cotta’sche Buchhandlung|de Gruyter Mouton|De Gruyter Oldenbourg|Decker?|Deuticke|Deutsche Verlags-Anstalt|
Deutscher Kunstverlag|Deutscher Militärverlag|Deutscher Taschenbuch Verlag|Deutscher Verlag der Wissenschaften|Diana?|
Diederichs|Diesterweg?|Dieterich?|Dieterich'sche Verlagsbuchhandlung|Dieterich’sche Verlagsbuchhandlung|
Dietrich Reimer|Dietz Nachf.|Dietz Verlag|Donat?|Dr. Kovač|Droemer?|Droemer Knaur|Droste Verlag|dtv|DuMont|
Duncker und Humblot|DVA?|Dümmler?|E. A. Seemann|E. S. Mittler|E. S. Mittler & Sohn|E. S. Mittler und Sohn|Econ?|
Edition Hentrich|Edition Temmen|Ehrenwirth?|Eichborn|Ellermann?|Elwert?|Enke?|Erich Schmidt Verlag|Ernst Klett|
Ernst Klett Verlag|Eugen Diederichs|Eugen Diederichs Verlag|Eugen Ulmer|Europa Verlag|Europa-Verlag|
Europäische Verlagsanstalt|EVA?|Evangelische Verlagsanstalt|F. A. Brockhaus|F. Bruckmann|F. Meiner|F. Steiner|
Fackelträger?|Felix Meiner|Ferdinand Enke|Ferdinand Schöningh Verlag|Fink?|Fischer Taschenbuch|
Fischer Taschenbuch Verlag|Fischer-Taschenbuch|Franz Steiner Verlag|Friedrich Pustet|Friedrich Vieweg|
Frommann-Holzboog|frommann-holzboog|G. Fischer|G. Grote|G. Narr|G. Reimer|Gebr. Mann|Gebr. Mann Verlag|
Gebrüder Borntraeger|Georg Olms|Georg Reimer|Georg Thieme|Gerhard Stalling|Gerstenberg?|Goldmann|Grote?|Gunter Narr|
Gustav Fischer|Gustav Kiepenheuer|Gustav Lübbe|Gutenberg-Gesellschaft|Gütersloher Verlagshaus|Habelt|Hahn?|
Hahnsche Buchhandlung|Hahn’sche Buchhandlung|Hain?|Hamburger Edition|Hanstein?|Harald Boldt|Haude & Spener|
Haude und Spener|Henschel?|Henschelverlag|Hentrich & Hentrich|Herbert Utz|Herbig?|Herder Verlag|Hermann Böhlau|
Hermann Böhlaus Nachfolger|Herold?|Heymanns?|Hiersemann|Hinstorff?|Hirzel|HIS?|Historische Kommission?|
Hoffmann & Campe|Hoffmann und Campe|Hueber?|Husum Druck- und Verlagsgesellschaft|Hölder-Pichler-Tempsky|Insel Verlag|
Insel-Verlag|Iudicium|iudicium|J. B. Metzler|J. C. B. Mohr|J. C. B. Mohr (Paul Siebeck)|J. F. Lehmanns|J. G. Cotta|
J. G. Cotta’sche Buchhandlung|J. H. W. Dietz|J. J. Augustin|J. P. Bachem|J.B. Metzler|J.C.B. Mohr|J.H.W. Dietz Nachf.|
Jan Thorbecke|Jonas Verlag|Julius Klinkhardt|Junfermann?|Junker & Dünnhaupt|Junker und Dünnhaupt|Justus Perthes|
K. F. Koehler|K. G. Saur|K.G. Saur|Karl Alber|Karl Blessing|Karl Dietz|Karl Wachholtz|KG Saur|Kiepenheuer & Witsch|
Kiepenheuer und Witsch|Kindler|KiWi?|Klartext|Klett?|Klinkhardt?|Klinkhardt & Biermann|Knaus?|Koehler & Amelang|
Koehlers Verlagsgesellschaft|Kohlhammer Verlag|Konkret Literatur Verlag|Konrad Theiss|Kovač?|Krüger?|
Königshausen & Neumann|Königshausen und Neumann|Kösel|Kösel-Verlag|Lambert Schneider|Lambertus?|Langen Müller|
Langen-Müller|Leske & Budrich|Leske und Budrich|Limes?|List?|LIT?|LIT Verlag|Lit Verlag|Luchterhand|Lucius & Lucius|
Ludwig?|Lukas Verlag|Lübbe?|M. Niemeyer|Mandelbaum?|Manesse?|Mann?|Matthes & Seitz|Matthes & Seitz Berlin|
Matthias-Grünewald-Verlag|Matthiesen?|Max Hueber|Max Niemeyer|Merve?|Metropol?|Metropol Verlag|Mitteldeutscher Verlag|
Mittler?|Mohr (Siebeck)|Morus-Verlag|Musterschmidt?|N. G. Elwert|Narr?|Narr Francke Attempto|Neue Gesellschaft|
Neue Kritik|Neukirchener?|Neukirchener Verlag|Nicolai?|Nicolaische Verlagsbuchhandlung|Nomos Verlagsgesellschaft|
Nymphenburger?|Nymphenburger Verlagshandlung|O. Harrassowitz|Oekom|oekom|Oldenbourg Wissenschaftsverlag|Osiris-Verlag|
Otto Harrassowitz|Pahl-Rugenstein|Pantheon Verlag|Parey?|Patmos?|Paul List|Paul Parey|Paul Zsolnay|Perthes?|
Peter Hanstein|Ph. Reclam|Philipp Reclam|Philipp Reclam jun.|Philipp von Zabern|Piper Verlag|Prestel|Primus?|
Primus Verlag|Promedia|Propyläen Verlag|Quelle & Meyer|Quelle und Meyer|R. Oldenbourg|R. Piper|R. Piper & Co.|
R. v. Decker|Rainer Wunderlich|Ratgeb?|Reclam-Verlag|Reimer?|Rhenania?|Rogner & Bernhard|Rombach|Rotbuch|
Rowohlt Berlin|Rowohlt Taschenbuch|Rowohlt Taschenbuch Verlag|Rudolf Habelt|Röhrig Universitätsverlag|Rüdiger Köppe|
Rütten & Loening|Rütten und Loening|S. Fischer Verlag|S. Hirzel|Sandstein?|Saur?|Scherz?|Schibri?|Schmidt-Römhild|
Schnell & Steiner|Schnell und Steiner|Schwann?|Schäffer-Poeschel|Schünemann?|Seemann?|Societäts-Verlag|Spiegel-Verlag|
Springer Verlag|Springer VS|Springer-Verlag|Staackmann?|Stalling?|Stauffenburg?|Steidl|Steiner Verlag|Suhrkamp Verlag|
Taschen?|Tectum|Teubner?|Theiss?|Thorbecke|transcript?|transcript Verlag|Tropen?|Ullstein Taschenbuch|Union Verlag|
Universitätsverlag Winter|Urania?|UTB?|Utz?|UVK?|UVK Verlagsgesellschaft|V & R unipress|V&R unipress|V. Klostermann|
Vandenhoeck & Ruprecht unipress|Vandenhoeck und Ruprecht|VAS?|VDM?|VEB Deutscher Verlag der Wissenschaften|Veit?|
Veit & Comp.|Verlag Dr. Kovač|Verlag für Berlin-Brandenburg|Verlag für Geschichte und Politik|
Verlag für Sozialwissenschaften|Verlag Herder|Verlag J.H.W. Dietz Nachf.|Verlag Neue Kritik|Verlag Schwann|
Verlag Volk und Welt|Verlag Wissenschaft und Politik|Vieweg?|Vittorio Klostermann|Voggenreiter?|Volk und Welt|
Volk und Wissen|von Zabern|Vorwerk 8|Vorwärts-Verlag|VS Verlag|VS Verlag für Sozialwissenschaften|W. de Gruyter|
W. Fink|W. Goldmann|W. Kohlhammer|Wachholtz|Wallstein Verlag|Walter de Gruyter|Walter Frey|Waxmann|WBG?|wbg Academic|
Weidmann?|Weidmannsche?|Weidmannsche Buchhandlung|Weidmannsche Verlagsbuchhandlung|Werner Hülle|Westdeutscher Verlag|
Westermann Verlag|Westfälisches Dampfboot|Wichern|Wienand?|Wilhelm Braumüller|Wilhelm Ernst & Sohn|Wilhelm Fink|
Winkler?|Wissenschaft und Politik|Wissenschaftliche Buchgesellschaft|Wissenschaftlicher Verlag Trier|Wochenschau?|
Wochenschau Verlag|Wunderlich?|WVT?|Zabern?|Zeitgut?|Zsolnay|Zu Klampen|zu Klampen|Zweitausendeins?
""",
    ),
    Section(
        "Austria and Switzerland",
        "imprints in the catalogues of the national libraries in Vienna and Bern",
        """
A. Francke|A. Holzhausen|Adolf Holzhausen|Amalthea?|Artemis & Winkler|Atlantis?|B. Schwabe|Benno Schwabe|Benteli?|
Benziger?|Braumüller Verlag|Böhlau Verlag|Carl Gerold’s Sohn|Carl Ueberreuter|Chronos Verlag|Czernin Verlag|Diogenes|
Facultas?|Falter Verlag|Francke Verlag|Franz Deuticke|Fritz Molden|Gerold?|H. R. Sauerländer|Hans Huber|Haymon?|
Helbing & Lichtenhahn|Helbing Lichtenhahn|Helbing und Lichtenhahn|Hier + Jetzt|hier + jetzt|Hier und Jetzt|
Holzhausen?|Huber Frauenfeld|Jugend und Volk|Jungbrunnen?|Karger?|Kein & Aber|Kremayr & Scheriau|Leopold Stocker|
Leykam?|Limmat?|Limmat Verlag|Löcker?|Mandelbaum Verlag|Manz?|Molden?|NZZ Libro|Orell Füssli|Otto Müller|
Peter Lang Verlag|Picus?|Residenz?|Residenz Verlag|Rex-Verlag|Rotpunktverlag?|S. Karger|Sauerländer?|Schulthess?|
Schwabe Verlag|Skarabaeus?|Stocker?|Studien Verlag|StudienVerlag|Studienverlag|Styria?|Stämpfli Verlag|Turia + Kant|
Tyrolia|Tyrolia-Verlag|Ueberreuter|Unionsverlag|Universitätsverlag Wagner|vdf Hochschulverlag|Verlag Anton Pustet|
Verlag der Österreichischen Akademie der Wissenschaften|Verlag Hans Huber|Verlag Neue Zürcher Zeitung|
Verlagsanstalt Tyrolia|Wagner’sche Universitätsbuchhandlung|WUV?|WUV-Universitätsverlag|ÖAW?|ÖBV?|
Österreichischer Bundesverlag
""",
    ),
    Section(
        "Netherlands and Belgium",
        "imprints in the catalogues of the KB and the KBR",
        """
A. A. Balkema|A. W. Sijthoff|Academia Press|Acco?|Ambo?|Ambo/Anthos|Amsterdam University Press|Anthos?|Arbeiderspers?|
Aspekt?|Athenaeum?|Athenaeum–Polak & Van Gennep|Atlas Contact|AUP?|B. Bakker|B. R. Grüner|Balkema?|Benjamins?|
Bert Bakker|Bezige Bij|Bohn?|Brepols Publishers|Brill Academic|Brill Nijhoff|Brill Rodopi|Brill Schöningh|
Davidsfonds?|De Arbeiderspers|De Bezige Bij|De Boeck|De Boeck Université|De Erven F. Bohn|De Gids|De Walburg Pers|
Duculot?|E. J. Brill|E.J. Brill|Elsevier Science|Em. Querido|EPO?|Fibula-Van Dishoeck|Foris?|Garant?|Gieben?|Grüner?|
H. D. Tjeenk Willink|H. Nelissen|Hes?|HES & De Graaf|Hes & De Graaf|Het Spectrum|Houtekiet?|J. B. Wolters|
J. Benjamins|J. C. Gieben|J. H. Gottmer|J. M. Meulenhoff|John Benjamins|KITLV?|KITLV Press|KITLV Uitgeverij|
Kluwer Academic|Kluwer Law International|Koninklijke Brill|Koninklijke Vlaamse Academie|Kosmos?|Labor et Fides|Lannoo|
Leiden University Press|Leuven University Press|M. Nijhoff|Manteau?|Martinus Nijhoff Publishers|Matrijs|Mouton?|
Mouton & Co|Mouton & Co.|Mouton de Gruyter|Nauwelaerts|Nelissen?|Noordhoff-Kolff|North-Holland|Oosthoek?|P. Noordhoff|
Peeters Publishers|Pelckmans|Polak & Van Gennep|Prometheus/Bert Bakker|Racine?|Republic of Letters|Rodopi?|SDU?|Sdu?|
Sijthoff?|Sijthoff & Noordhoff|Spectrum?|Staatsdrukkerij?|Staatsuitgeverij?|SUN?|Swets & Zeitlinger|Tjeenk Willink|
Uitgeverij Balans|Uitgeverij Peeters|Uitgeverij Vantilt|Uitgeverij Verloren|Universitaire Pers Leuven|Van Gennep|
Van Gorcum|Vantilt|Verloren|VU Uitgeverij|VUBPress?|W. E. J. Tjeenk Willink|Waanders|Walburg?|Walburg Pers|
Wereldbibliotheek?|Wolters?|Wolters-Noordhoff|Éditions Complexe|Éditions de l'Université de Bruxelles|
Éditions de l’Université de Bruxelles|Éditions Nauwelaerts|Établissements Émile Bruylant
""",
    ),
    Section(
        "France",
        "imprints in the catalogue of the Bibliothèque nationale de France",
        """
10/18|A. & J. Picard|A. Colin|A. et J. Picard|A. Fayard|A. Pedone|A. Picard|Actes Sud|Adrien Maisonneuve|Agone?|
Alcan?|Alphonse Picard|Amiot-Dumont|Anthropos?|Arléa?|Armand Colin/Dunod|Arthaud?|Arthème Fayard|Aubier?|
Aubier Montaigne|Aubier-Montaigne|Auguste Picard|Autrement?|B. Grasset|Balland?|Bayard?|Belfond|Belles Lettres|
Berger-Levrault|Bernard Grasset|Bibliothèque nationale de France?|Bloud & Gay|Bloud et Gay|BnF?|Boccard?|Bordas?|
Bossard?|Bouquins?|Bourgois?|Buchet-Chastel|Buchet/Chastel|Casa de Velázquez?|Cerf?|Champ Vallon|Champs Flammarion|
Charles-Lavauzelle|Chasse-Marée|Christian Bourgois|Classiques Garnier|CNRS?|CNRS Éditions|CNRS éditions|
Comité des travaux historiques et scientifiques|Creaphis?|CTHS?|De Boccard|Delagrave?|Denoël|Denoël/Gonthier|
Desclée de Brouwer|Desjonquères?|Didier?|Didot?|Documentation française|Domat?|Domat-Montchrestien|E. de Boccard|
E. Leroux|E.F.R.|EDP Sciences|EHESS?|Ellipses?|Ernest Leroux|Eyrolles?|F. Maspero|Fata Morgana|Fernand Lanore|
Firmin Didot|Firmin-Didot|Fleuve noir|FNSP?|Folio?|Folio histoire|Fondation nationale des sciences politiques|
France-Empire|François Maspero|Félix Alcan|Galilée?|Gallimard-Seuil|Garnier?|Garnier Frères|Garnier-Flammarion|
Gauthier-Villars|Geuthner|GF-Flammarion|Gonthier?|Guillaumin?|H. Champion|Hermann Éditeurs|Honoré Champion|
Honoré Champion Éditeur|Horizons de France|IES?|Imago?|Imprimerie Nationale|Imprimerie nationale|Indes savantes|INED?|
Institut d'études slaves|Institut d’études slaves|J. Vrin|Jean-Jacques Pauvert|Jouve?|Jouvet?|Julliard|
Karthala Éditions|Kimé?|Klincksieck|L.G.D.J.|La Dispute|La Documentation Française|La Documentation française|
La Fabrique|La fabrique|La Table Ronde|La Table ronde|Laffont?|Larose?|Lavauzelle|Le Cerf|Le Livre de Poche|
Le Livre de poche|Leroux?|Les Belles Lettres|Les Indes savantes|Les Éditions de Minuit|Les Éditions du Cerf|
Les Éditions ouvrières|Les Éditions sociales|Letouzey|Letouzey et Ané|LGDJ?|Librairie du Recueil Sirey|
Librairie d’Amérique et d’Orient|Librairie générale de droit et de jurisprudence|Librairie Honoré Champion|
Librairie philosophique J. Vrin|Librairie Vrin|Lieu Commun|Livre de poche|L’Aube|Magnard?|
Maison des sciences de l’homme|Maisonneuve|Maisonneuve & Larose|Maisonneuve et Larose|Mame?|Maspero|Mazarine?|
Mercure de France?|Messidor?|Mille et une nuits|Minuit?|Montchrestien?|MSH?|Nouveau Monde|Nouveau Monde Éditions|
Nouveau Monde éditions|O. Jacob|Ophrys?|Orizons?|P. Geuthner|P.U.R.|Parangon?|Paul Geuthner|Pauvert?|Payot & Rivages|
Pedone?|Perrin/Fondation Napoléon|Pierre Belfond|Pluriel?|Pocket?|Points?|Presses de la Cité|Presses de la FNSP|
Presses de la Fondation nationale des sciences politiques|Presses de la Renaissance|
Presses de l’Université de Paris-Sorbonne|Presses du CNRS|Presses du Septentrion|Presses Sorbonne Nouvelle|
Presses universitaires Blaise-Pascal|Presses universitaires de Bordeaux|Presses universitaires de Caen|
Presses Universitaires de France|Presses universitaires de France|Presses universitaires de Grenoble|
Presses universitaires de Lyon|Presses universitaires de Nancy|Presses universitaires de Provence|
Presses Universitaires de Rennes|Presses universitaires de Rennes|Presses universitaires de Strasbourg|
Presses universitaires de Vincennes|Presses universitaires du Mirail|Presses universitaires du Septentrion|Privat?|
PUB?|Publications de la Sorbonne|PUBP?|PUC?|Puf?|PUF/Humensis|PUG?|PUL?|PUM?|PUN?|PUP?|PUPS?|PUR?|PUS?|PUV?|
R. Laffont|Ramsay?|Recueil Sirey|René Julliard|Rieder?|Rivages?|Robert Laffont|Robert Laffont/Bouquins|S.E.D.E.S.|
S.E.V.P.E.N.|SEDES?|Service historique de la Défense?|SEVPEN?|Sirey?|Slatkine|Société des anciens textes français|
Somogy?|Syllepse?|Syros?|Table ronde|Tempus?|Terre humaine|Textuel?|Télémaque?|Téqui?|UGE?|Union générale d'éditions|
Union générale d’éditions|Vendémiaire?|Verdier?|Vuibert?|Zulma?|École des chartes?|École française de Rome?|
École nationale des chartes?|Édisud?|Éditions Autrement|Éditions de l'Atelier|Éditions de l'Aube|Éditions de l'EHESS|
Éditions de la BnF|Éditions de la Maison des sciences de l'homme|Éditions de la Maison des sciences de l’homme|
Éditions de la Sorbonne|Éditions de l’Atelier|Éditions de l’Aube|Éditions de l’EHESS|
Éditions de l’École des hautes études en sciences sociales|Éditions de Minuit|
Éditions du Centre national de la recherche scientifique|Éditions du Cerf|Éditions du CNRS|Éditions du CTHS|
Éditions du Rocher|Éditions du Seuil|Éditions Kimé|Éditions Ouvrières|Éditions ouvrières|Éditions Picard|
Éditions sociales|Émile Larose
""",
    ),
    Section(
        "Switzerland, French",
        "imprints in the catalogue of the Bibliothèque nationale suisse",
        """
Alphil?|Alphil-Presses universitaires suisses|Antipodes?|Droz|E. Droz|En bas|Georg?|L'Âge d'homme|La Baconnière|
Librairie Droz|L’Age d’Homme|L’Âge d’homme|Métropolis?|Payot Lausanne|Skira?|Slatkine Reprints|À la Baconnière|
Éditions Alphil|Éditions Antipodes|Éditions d’en bas|Éditions Zoé
""",
    ),
    Section(
        "Italy",
        "imprints in the catalogue of the Servizio bibliotecario nazionale",
        """
A. Giuffrè|A. Longo|A. Mondadori|A. Vallardi|Abete?|Adelphi|Affinità elettive|Alfredo Guida|Antenore?|Aracne|Aragno?|
Archivio Segreto Vaticano?|Armando?|Armando Dadò|Armando Editore|Arnaldo Forni|Arnoldo Mondadori|B. Mondadori|
Baldini & Castoldi|Baldini Castoldi Dalai|Barbera?|Barbèra?|Bardi?|Biblink?|Bibliopolis|
Biblioteca Apostolica Vaticana?|Bocca?|Bollati Boringhieri|Bonacci?|Bononia University Press|Boringhieri|
Bruno Mondadori|Bulzoni|BUP?|BUR?|Cantagalli?|Cappelli?|Carocci Editore|Castelvecchi?|Cisalpino?|Cisalpino-Goliardica|
CISAM?|CLEUP?|CLUEB?|Clueb?|Codice?|Colombo?|Comunità?|Cooperativa libraria universitaria|Dante Alighieri|Datanews?|
De Agostini|De Donato|De Ferrari|De Luca|Dedalo?|Deputazione di storia patria|DeriveApprodi?|Detken & Rocholl|
Donzelli|E.S.I.|EDB?|EDIESSE?|Ediesse?|Edipuglia?|Editori Laterza|Editori Riuniti|Editrice Antenore|Edizioni Dedalo|
Edizioni Dehoniane|Edizioni del Galluzzo|Edizioni del Lavoro|Edizioni dell'Orso|Edizioni dell’Orso|
Edizioni di Comunità|Edizioni di Storia e Letteratura|Edizioni ETS|Edizioni Lavoro|Edizioni Polistampa|
Edizioni Quasar|Edizioni Scientifiche Italiane|Edizioni scientifiche italiane|Edizioni Studium|Edizioni Unicopli|
Einaudi Scuola|Electa Mondadori|ERI?|Ermanno Loescher|ESI?|ETS?|EUM?|EUT?|F. Angeli|F. Le Monnier|F. Vallardi|Fabbri?|
Fazi?|Felice Le Monnier|Feltrinelli Editore|Firenze University Press|Forni?|Forum Edizioni|Franco Angeli Editore|
Franco Cesati|FrancoAngeli Editore|Fratelli Bocca|Fratelli Treves|FUP?|G. B. Paravia|G. Barbèra|G. C. Sansoni|
G. Einaudi|G. Giappichelli|G. Laterza|G.C. Sansoni|Gangemi?|Garzanti Libri|Giangiacomo Feltrinelli|Giappichelli|
Giuffrè|Giuffrè Editore|Giulio Einaudi|Giulio Einaudi editore|Giunti?|Giuntina?|Gius. Laterza & Figli|
Giuseppe Laterza|Guanda?|Guerini?|Guerini e Associati|Guida?|Herder Editrice|Hoepli|Il Cigno|Il Cigno Galileo Galilei|
Il Poligrafo|Il Saggiatore|Il Vascello|IPZS?|ISIME?|Istituto della Enciclopedia Italiana|
Istituto dell’Enciclopedia italiana|Istituto per la storia del Risorgimento italiano|Istituto Poligrafico dello Stato|
Istituto poligrafico e Zecca dello Stato|Istituto storico italiano per il Medio Evo|
Istituto Storico Italiano per il Medioevo|Jaca Book|Jouvence|Kappa?|L. Cappelli|L. S. Olschki|La Giuntina|
La Goliardica|La Nuova Italia|La Nuova Italia Scientifica|La Scuola|La Vita Felice|Laterza & Figli|Laterza-Bari|
Le Lettere|Le Monnier|Leo S. Olschki|Libreria Editrice Vaticana|Liguori|Loescher?|Loffredo?|Longo?|Luigi Pellegrini|
Luni?|Manifestolibri?|manifestolibri|Mimesis|Ministero per i beni culturali?|Mondadori Education|Morcelliana|Mucchi?|
Mursia?|N. Zanichelli|Napoli University Press|Neri Pozza|Newton Compton|Nicola Zanichelli|Nino Aragno|NIS?|
Nistri-Lischi|Officina Edizioni|Olschki|Olschki Editore|P. Lacaita|Pacini?|Pacini Editore|Paravia|Patron?|Pellegrini?|
Piero Lacaita|Pisa University Press|Plus?|PLUS-Pisa University Press|Polistampa?|Principato?|
Pubblicazioni degli Archivi di Stato|Pàtron?|Quasar?|QuattroVenti?|Quattroventi?|Queriniana|Quodlibet?|R. Ricciardi|
RCS Libri|Res Gestae|Riccardo Ricciardi|Ricciardi?|Rizzoli & C.|Rosenberg & Sellier|Rubbettino Editore|Rusconi?|
Salerno Editrice|Samonà e Savelli|Savelli?|SEI?|Sellerio|SISMEL?|SISMEL-Edizioni del Galluzzo|Skira Editore|
Società Editrice Dante Alighieri|Società editrice il Mulino|Sonzogno?|Sperling & Kupfer|Stamperia reale|
Storia e Letteratura|Studium?|Sugar?|SugarCo?|Sugarco?|Tilgher?|Tipografia Poliglotta Vaticana|Treccani?|Treves?|
U. Hoepli|U. Mursia|Ugo Guanda|Ulrico Hoepli|UNICOPLI?|Unicopli|Unione tipografico-editrice torinese|UTET Libreria|
Utet Libreria|UTET Università|Vallardi?|Vecchiarelli?|Viella|Vita e Pensiero|Vita e pensiero|Zambon?|Zamorani?|
Zanichelli
""",
    ),
    Section(
        "Spain",
        "imprints in the catalogue of the Biblioteca Nacional de España",
        """
Abada|Acantilado|Ajuntament de Barcelona?|Akal Ediciones|Alberto Corazón|Alfaguara|Alfons el Magnànim|
Alianza Editorial|Alianza Universidad|Altaya?|Anagrama|Antonio Machado Libros|Arco Libros|Arco/Libros|Argos Vergara|
Ariel Historia|Arzalia?|Ayer?|Ayuso?|BAC?|Bellaterra Edicions|Biblioteca de Autores Cristianos|Blume?|Bruguera?|
C.S.I.C.|Caja Madrid|Calpe?|Capitán Swing|Casa Editorial Calpe|Castalia?|Catarata?|
Centro de Estudios Constitucionales|Centro de Estudios Políticos y Constitucionales|
Centro de Investigaciones Sociológicas|CEPC?|CIS?|Comares|Consejo Superior de Investigaciones Científicas|
Cristiandad?|CSIC?|Cuadernos para el Diálogo|Curial?|Círculo de Lectores|Destino Ediciones|Dykinson|EDHASA?|Edhasa|
Ediciones 62|Ediciones Akal|Ediciones Ariel|Ediciones B|Ediciones Bellaterra|Ediciones Cristiandad|Ediciones Cátedra|
Ediciones Destino|Ediciones Península|Ediciones Rialp|Ediciones Trea|Ediciones Universidad de Salamanca|
Ediciones Universidad de Valladolid|Edicions 62|Edicions Bellaterra|Edicións Xerais|Edicusa|Editora Nacional|
Editorial Comares|Editorial Complutense|Editorial Crítica|Editorial Cátedra|Editorial Planeta|Editorial Síntesis|
Editorial Taurus|Editorial Tecnos|Editorial Trotta|Editorial Universidad de Granada|Editorial Universidad de Sevilla|
Espasa?|Espasa Calpe|Espasa Libros|Eudema?|Eumo?|EUNSA?|Eunsa?|Fragua?|Fundación José Antonio de Castro|
Fundación Pablo Iglesias?|Fundación Universitaria Española|G. Gili|Galaxia?|Galaxia Gutenberg|Grijalbo|Guadarrama?|
Gustau Gili|Gustavo Gili|Icaria?|IEC?|IFC?|Institució Alfons el Magnànim|Institución Fernando el Católico|
Institut d'Estudis Catalans|Institut d’Estudis Catalans|Institut Municipal d’Història?|Instituto de Cultura Hispánica|
Instituto de Estudios Africanos|Instituto de Estudios Fiscales|Instituto de Estudios Políticos|
Instituto de Estudios Turolenses|Istmo|Juventud?|La Catarata|La Esfera de los Libros|Labor?|Los Libros de la Catarata|
Luis de Caralt|Marcial Pons Ediciones de Historia|Marcial Pons Historia|Ministerio de Asuntos Exteriores?|
Ministerio de Cultura?|Ministerio de Defensa?|Miraguano?|Montaner y Simón|Narcea?|Nausícaä?|Nerea?|Orbis?|PAM?|
Península?|Plaza & Janés|Plaza Janés|Plaza y Janés|PPU?|Pre-Textos|Prensas de la Universidad de Zaragoza|
Prensas Universitarias de Zaragoza|Pretextos?|Publicacions de l'Abadia de Montserrat|
Publicacions de la Universitat de València|Publicacions de l’Abadia de Montserrat|PUV València|Pòrtic?|Quaderns Crema|
Real Academia de la Historia?|Revista de Occidente|Rialp|Ruedo Ibérico|Ruedo ibérico|Sarpe?|Siglo Veintiuno|
Siglo XXI de España|Siglo XXI Editores|Silex?|Sílex?|Sílex Ediciones|Síntesis?|Tebas?|Temas de Hoy|Tirant Humanidades|
Tirant lo Blanch|Trea?|Tusquets Editores|UNED?|Universidad Complutense|Universidad de Alicante|
Universitat de València|Universitat Jaume I|Vicens Vives|Vicens-Vives|Virus Editorial|Visor?|Xerais|Zero-ZYX|ZYX?
""",
    ),
    Section(
        "Portugal",
        "imprints in the catalogue of the Biblioteca Nacional de Portugal",
        """
Afrontamento|Agência Geral das Colónias|Agência Geral do Ultramar|Assírio & Alvim|Bertrand?|Bizâncio?|Book Builders|
Calouste Gulbenkian|Caminho?|Campo da Comunicação|Centro de Estudos Africanos|Civilização?|Colibri?|Cosmos?|Cotovia?|
Círculo de Leitores|Dom Quixote|Editorial Caminho|Editorial Estampa|Editorial Presença|Editorial Verbo|Edições 70|
Edições Afrontamento|Edições Colibri|Edições Cosmos|Edições Cotovia|Edições João Sá da Costa|Edições Minerva|Estampa?|
Europa-América|Fim de Século|Fundação Calouste Gulbenkian|Gradiva|Guimarães Editores|Horizonte?|Húmus?|ICS?|
Imprensa da Universidade|Imprensa da Universidade de Coimbra|Imprensa de Ciências Sociais|Imprensa Nacional|
Imprensa Nacional-Casa da Moeda|INCM?|Instituto de Investigação Científica Tropical|Lello?|Lello & Irmão|
Livraria Bertrand|Livraria Civilização|Livros Horizonte|Minerva Coimbra|Parceria António Maria Pereira|Presença?|
Publicações Dom Quixote|Publicações Europa-América|Quetzal|Relógio D'Água|Relógio d’Água|Rés?|Seara Nova|Sá da Costa|
Temas e Debates|Tinta da China|Tinta-da-china|Ulisseia|Universidade de Lisboa|Vega?|Verbo?
""",
    ),
)
