"""Magazines: data only, see `refkit.knowledge.catalogue`."""

from __future__ import annotations

from refkit.knowledge.catalogue.section import Section

SECTIONS: tuple[Section, ...] = (
    Section(
        "world-wide",
        "mastheads in the Zeitschriftendatenbank and in WorldCat",
        """
Actuel?|Adweek?|Akzente?|Amerasia?|American Mercury|American Spectator|Annabelle?|Arts et Métiers|Athenaeum?|
Aviation Week=Aviation Week & Space Technology|Barron’s=Barron's|Beijing Information|
Blackwood’s Magazine=Blackwood's Magazine=Blackwood’s Edinburgh Magazine|Cambio 16=Cambio16|Caretas?|
Christian Century?|Chronicle of Higher Education|Columbia Journalism Review|Commonweal?|Congressional Digest|
Cornhill Magazine|Cosmopolitan?|Cuadernos para el diálogo|Das Magazin?|De Bow’s Review=De Bow's Review|Der Monat|
Der Stern|Deutsche Rundschau|Die Fackel|Die Gartenlaube=Gartenlaube?|Die Neue Rundschau|Die Schaubühne|Die Woche?|
Die Zukunft?|Economic Weekly|Edinburgh Review|Esprit?|Família Cristã|Fliegende Blätter|Focus?|Foreign Policy Bulletin|
Fortnightly Review|Fraser’s Magazine|Frontline?|Gente?|
Gentleman’s Magazine=Gentleman's Magazine=The Gentleman’s Magazine|Good Housekeeping|Good Words?|Horizon?|
Household Words|Human Events?|India Today|Intelligence Digest|Istoé?|Jane’s Defence Weekly=Jane’s Intelligence Review|
Kaizō?|Kladderadatsch?|Konkret?|La Règle du jeu|Ladies’ Home Journal=Ladies' Home Journal|Le Point?|
Les Lettres françaises|Liberator?|Lilliput?|Listener?|Littell’s Living Age|Living Age?|L’Espresso=L'Espresso|
L’Europeo=L'Europeo|L’Événement|Maclean’s=Maclean's|Manchete?|Marianne?|Marie Claire|
National Interest?=The National Interest|National Journal?|New Masses?|New Outlook?|New Scientist|New Society?|
New Times?|New Yorker Magazine|Newsweek International|Nineteenth Century and After|North American Review|
Nouvel Observateur=L’Obs|Novoye Vremya|O Cruzeiro|Oggi?|Outlook India|Overland Monthly|Pan-Africa?|Partisan Review|
Picture Post|Polityka?|Popular Mechanics Magazine|Putnam’s Monthly|Quarterly Review?|Ramparts?|Revista Semana|
Russian Life?|Saturday Review of Literature|Scientific American Supplement|Scribner’s Magazine=Scribner's Magazine|
Sekai?|Semana?|Signal?|Simplicissimus?|Sovetskii Soiuz|Soviet Life?|Soviet Union Today?|Sputnik?|
Sunday Times Magazine|Tempo Magazine|The American Conservative|The American Mercury|The American Spectator|
The Christian Century|The Chronicle of Higher Education|The Crisis?|The Listener?|The Month?|
The National Geographic Magazine=National Geographic Magazine|The New Leader=New Leader|The New Masses|
The New Statesman=New Statesman and Nation=New Statesman & Nation|The Outlook?|The Progressive?|The Reporter?|
The Sphere?|The Village Voice|The Weekly Standard=Weekly Standard|Time Magazine|
Times Higher Education=Times Higher Education Supplement=THES|TLS|Twentieth Century Magazine|Tygodnik Powszechny|
U.S. News|Village Voice|Vu?|Washington Monthly|Westminster Review|Wprost?|Yank?|Итоги?|Огонек?=Ogonyok?=Ogoniok?|
三联生活周刊|世界?|中央公論=Chūō kōron|半月谈|改造?|文藝春秋=文芸春秋=Bungei Shunjū|新青年=Xin qingnian=La Jeunesse?|求是?=Qiushi?|瞭望?=Liaowang?|
红旗?=紅旗?=Hongqi zazhi|사상계=Sasanggye?|신동아=Sindonga?|월간조선=Wŏlgan Chosŏn
""",
    ),
)
