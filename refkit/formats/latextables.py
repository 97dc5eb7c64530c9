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
