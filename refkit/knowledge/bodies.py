"""Words of institutions, offices and states, by which a body is told from a person.

Source: own list, from the corporate authors of library catalogues and of official publications in several languages.
"""

from __future__ import annotations

# Words that no personal name holds: whoever has one of them is a body, an office or no author at all.
BODY_WORDS: frozenset[str] = frozenset(
    """
department ministry office committee commission council board bureau agency embassy consulate legation mission
government governments congress senate house parliament assembly cabinet court army navy force forces staff joint
university college institute institution center centre school library archive archives museum association society
foundation federation union nations organization organisation bank fund corporation company inc inc. ltd ltd. press
service services party politburo secretariat division administration authority conference group team editors editorial
republic states kingdom state national international central general program programme project network news times
academy academia ministère ministerium auswärtiges amt bundesregierung bundesarchiv institut universität université
gouvernement comité conseil ministerio ministero ministério partido gobierno consejo gesellschaft verein stiftung
akademie zentrum académie bibliothèque amnesty watch trust reserve defense security intelligence affairs relations
china japan russia ussr u.s. us un uk nato cia fbi nsc usaf contributors bundesministerium außenministerium bundestag
bundesrat bundeskanzleramt reichstag gao omb oecd imf unesco kpss cpsu ccp prc
""".split()
)
