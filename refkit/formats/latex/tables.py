"""Accents, signs and symbols of LaTeX, and the characters that they are."""

from __future__ import annotations

ACCENTS = {
    "`": "\u0300",
    "'": "\u0301",
    "^": "\u0302",
    "~": "\u0303",
    "=": "\u0304",
    "u": "\u0306",
    ".": "\u0307",
    '"': "\u0308",
    "r": "\u030a",
    "H": "\u030b",
    "v": "\u030c",
    "d": "\u0323",
    "c": "\u0327",
    "k": "\u0328",
    "b": "\u0331",
}
ACCENT_OF = {mark: command for command, mark in ACCENTS.items()}

# Letters and signs that are written as a command; the first command of a sign is the one that is written.
_SIGNS = (
    "ss:ß o:ø O:Ø l:ł L:Ł ae:æ AE:Æ oe:œ OE:Œ aa:å AA:Å dh:ð DH:Ð th:þ TH:Þ dj:đ DJ:Đ i:ı j:ȷ ng:ŋ NG:Ŋ"
    " textbackslash:\\ textasciitilde:~ textasciicircum:^ textasciigrave:` textquotesingle:' textquotedbl:\" textbar:|"
    " textless:< textgreater:> textunderscore:_ textdollar:$ textbraceleft:{ textbraceright:} lbrace:{ rbrace:}"
    " textendash:– textemdash:— textquoteleft:‘ textquoteright:’ textquotedblleft:“ textquotedblright:” lq:‘ rq:’"
    " quotedblbase:„ glqq:„ grqq:“ glq:‚ grq:‘ quotesinglbase:‚ guillemotleft:« guillemotright:» flqq:« frqq:»"
    " guilsinglleft:‹ guilsinglright:› ldots:… dots:… textellipsis:… S:§ textsection:§ P:¶ textparagraph:¶"
    " copyright:© textcopyright:© textregistered:® texttrademark:™ pounds:£ textsterling:£ euro:€ texteuro:€ EUR:€"
    " textyen:¥ textcent:¢ textdegree:° degree:° textbullet:• textperiodcentered:· textordfeminine:ª textordmasculine:º"
    " texttimes:× textpm:± textmu:µ textexclamdown:¡ textquestiondown:¿ textonehalf:½ textonequarter:¼ textnumero:№"
    " slash:/ TeX:TeX LaTeX:LaTeX BibTeX:BibTeX textvisiblespace:␣ nobreakspace:\xa0 space:\x20 textonesuperior:¹"
    " texttwosuperior:² textthreesuperior:³ textpertenthousand:‱ textperthousand:‰ dag:† ddag:‡ textdagger:† cyrchar:"
)
SIGNS = {name: sign for name, _, sign in (pair.partition(":") for pair in _SIGNS.split(" ") if pair) if sign}
SIGNS["space"] = " "
# biblatex's punctuation, as it stands in values (manual, section 4.7).
SIGNS |= {
    "adddot": ".",
    "addperiod": ".",
    "addcomma": ",",
    "addsemicolon": ";",
    "addcolon": ":",
    "addexclam": "!",
    "addquestion": "?",
    "addspace": " ",
    "addnbspace": "\xa0",
    "addthinspace": "\u2009",
    "addnbthinspace": "\u2009",
    "addlowpenspace": " ",
    "addhighpenspace": " ",
    "addabbrvspace": " ",
    "adddotspace": ". ",
    "addabthinspace": "\u2009",
    "addslash": "/",
    "bibrangedash": "–",
    "hyphen": "-",
    "newunitpunct": ". ",
    "finentrypunct": ".",
}
SIGNS["quad"] = "\u2003"
SIGNS["nobreakspace"] = "\xa0"

_GREEK = (
    "alpha:α beta:β gamma:γ delta:δ epsilon:ε varepsilon:ε zeta:ζ eta:η theta:θ iota:ι kappa:κ lambda:λ mu:μ nu:ν"
    " xi:ξ pi:π"
    " rho:ρ sigma:σ tau:τ upsilon:υ phi:φ varphi:φ chi:χ psi:ψ omega:ω Gamma:Γ Delta:Δ Theta:Θ Lambda:Λ Xi:Ξ Pi:Π"
    " Sigma:Σ"
    " Phi:Φ Psi:Ψ Omega:Ω times:× pm:± sim:∼ approx:≈ leq:≤ le:≤ geq:≥ ge:≥ neq:≠ rightarrow:→ to:→ leftarrow:←"
    " leftrightarrow:↔ infty:∞ circ:° cdot:· ldots:… dots:… ell:ℓ prime:′ star:⋆ ast:∗ mid:∣ in:∈ rightleftharpoons:⇌"
    " deg:° langle:⟨ rangle:⟩"
)
MATH = dict(pair.split(":") for pair in _GREEK.split())

# The words that biblatex's keys stand for in English (manual, section 4.9.2), those that people write in values.
BIBSTRINGS = dict(
    pair.split(":")
    for pair in (
        "reviewof:review of|reprintof:reprint of|reprint:reprint|reprintas:reprinted as|translationof:translation of|"
        "translationas:translated as|translationfrom:translated from|origpubas:originally published as|"
        "origpubin:originally published in|reviewas:reviewed as|citedas:henceforth cited as|introduction:introduction|"
        "foreword:foreword|afterword:afterword|commentary:commentary|annotations:annotations|edition:ed.|volume:vol.|"
        "volumes:vols.|jourvol:vol.|jourser:ser.|part:part|issue:issue|number:no.|chapter:chap.|page:p.|pages:pp.|"
        "column:col.|columns:cols.|line:l.|lines:ll.|series:ser.|section:§|paragraph:par.|verse:v.|of:of|in:in|"
        "inseries:in|ofseries:of|and:and|andothers:et al.|andmore:et al.|by:by|from:from|to:to|with:with|see:see|"
        "seealso:see also|nodate:n.d.|nopagination:n. pag.|circa:ca.|version:version|editor:editor|editors:editors|"
        "bytranslator:translated by|byeditor:edited by|translator:translator|translators:translators|compiler:compiler|"
        "bycompiler:compiled by|founder:founder|continuator:continued|redactor:redactor|reviser:reviser|"
        "collaborator:collaborator|organizer:organizer|withcommentator:with a commentary by|"
        "withannotator:with annotations by|withintroduction:with an introduction by|withforeword:with a foreword by|"
        "withafterword:with an afterword by|phdthesis:PhD thesis|mathesis:MA thesis|bathesis:BA thesis|"
        "candthesis:Cand. thesis|techreport:tech. rep.|resreport:research rep.|software:computer software|"
        "datacd:CD-ROM|audiocd:audio CD|inpress:in press|forthcoming:forthcoming|submitted:submitted|"
        "inpreparation:in preparation|prepublished:pre-published|newseries:new series|oldseries:old series|"
        "letter:letter|patent:patent|supplement:supplement|january:January|february:February|march:March|april:April|"
        "may:May|june:June|july:July|august:August|september:September|october:October|november:November|"
        "december:December|spring:Spring|summer:Summer|autumn:Autumn|winter:Winter|commonera:CE|beforecommonera:BCE|"
        "annodomini:AD|beforechrist:BC|idem:idem|ibidem:ibidem|opcit:op. cit.|loccit:loc. cit.|confer:cf.|sequens:sq.|"
        "sequentes:sqq.|passim:passim|urlfrom:available from|urlseen:visited on|file:file|library:library|"
        "abstract:abstract|annotation:annotation"
    ).split("|")
)
