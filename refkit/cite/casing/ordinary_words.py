"""Ordinary English words beyond those of `casing_words`: what tells a word in capitals from a name.

A closed table, written by hand for this project from the vocabulary of titles in history, politics and the social
sciences (no dictionary or word list was copied). Base forms; regular forms are derived in `common_words`. Words that
are names as often (Canton, Hull) are left out.
"""

from __future__ import annotations

ORDINARY: frozenset[str] = frozenset(
    """
abandon abate abbey abduct abide abnormal abolish abolitionism abolitionist abort abortive abound abrasion abrupt
absorb abstain abstractionism absurd abundance abundant abyss accelerate accent acclaim accomplice accomplish
accordance accountant accrue accumulate ache acid acknowledge acoustic acquaintance acquiesce acquiescence acquire
acquit acre acronym acute adamant addict additional addressee adept adequate adhere adherence adherent adjacent
adjective adjourn adjunct admire adolescence adolescent adore adorn adrift adultery adventurism adverse advertise
aerial aeroplane aerospace affiliate affinity affirm affirmative affluent affront aftershock aggravate aggregate
aggressor aggrieved agile agitprop agony agrarian agro airborne aircrew airfield airline airmail airman airpower
airship airspace airstrike aisle akin alarmism alarmist alas alchemist alchemy alcoholism alibi allege allegiance
allegory alleviate alley allocate allot allowance allure allusion almanac alms almsgiving almshouse aloft aloof aloud
alphabet altar altitude altogether altruism aluminum amass amateurish ambassadorial ambience ambivalent ambush
amenable amend amiable amplify amuse anachronism anarchical anarchism anarchy ancestral ancestry anchorage anecdote
anew angle anguish animate animosity annex annihilate annotate annoy anomaly anonymity anonymous another antagonism
antagonist anthem anthropocene anthropological antibiotic antidote antipathy antique antisemitic antisemitism anxious
anybody anyhow anyone anything anyway anywhere apace apartheid apathy ape apex apocalypse apocalyptic apologetic
apologize apostasy apostle apotheosis appalling apparatchik apparent append appendix appetite applaud applause apple
appliance applicable applicant appointee appreciate apprehend apprehension apprentice apt aptitude aquatic arbiter
arbitrary arbitrate arc arch archaeological archaic archbishop archduke archetype archipelagic archipelago ardent
arduous aristocrat aristocratic armchair armour aroma arose arouse array arrears arrogance arrogant arson artefact
artery articulate artifact artificial artillery artisan asbestos ascend ascendant ascertain ascetic ascribe ash
ashamed ashore askance asleep aspirant aspire ass assailant assassinate assay assemblage assent assiduous assimilate
assize assort assuage astonish astound astray astrologer astrology astronaut astronautics astronomer astronomy astute
atheism atheist atheistic athlete athletic atone attaché attain attendance attentive attest attic attire attractive
attribute atypical audacious audacity audible augur aunt aura auspice austere authentic authorise authorize
autobiographical autocratic automatic automobile autopsy auxiliary avail avalanche avenge avenue averse aversion avert
aviator aviatrix avid avow await awaken awe awesome awful awkward awry axe axiom babble bachelor backbone backdoor
backdrop backfire backlog backstage backward backwater bacteria baffle baggage bail bailout bait bake balcony bald
bale ballad ballet ballistic ballroom banana bandage banditry bandwagon bandwagoning bang banish bankrupt bankruptcy
banquet baptism baptize barb barbarian barbaric barbarism barbarity bare barefoot barge bark barley barn barometer
baron baronet baroque barrack barrage barrel barren barricade barter bashful basin basket bastard bat batch bath bathe
baton battalion battering battery bayonet bazaar beacon bead beam bean beard beaten beautify beaver beckon bedrock
bedroom bee beef beetle befall befriend beggar begotten beguile behead behemoth behold belated beleaguered belie
belittle bellicose belligerence belligerency belligerent belly beloved bench benchmark benefactor beneficial
beneficiary benevolence benevolent benign bequest beret berry berth beset besiege bestow bestseller bet beware
bewilder bewitched biannual bibliometric bibliometrics bicentennial bicycle biennial bike bilateralism bilingual
billboard billet billionaire bimetallism bimonthly binary binoculars bio biochemical biodiversity biographer
biopolitics biosphere bipartisan bipolar birthplace birthright biscuit bitch bizarre blackboard blacklist blacksmith
blade bland blank blanket blasphemy blaze bleak bleed blend bless blindfold blink bliss blitzkrieg blizzard blog
bloodbath bloodshed bloodstained bloom blossom blot blown bluff blunt blur blush boast boatman bodyguard bog bohemian
boil bolster bolt bombast bombshell bonanza bondage bonus bookkeeping booklet bookseller bookshop bookstore boost boot
booth booty borderline borne borough bosom botany bottle bottleneck boulder boulevard bounce bountiful bounty bouquet
bout bow bowl brace bracket brag braid brainwash brake brand brandy brass bravado bravery brawl brazen breach breadth
breadwinner breakfast breakup breast breathe breathtaking breeze brew brewery bribery brick bridgehead brigade
brigadier brighten brilliance brine brinksmanship brisk brittle broaden broadside brochure broke broken brokerage
bronze brood brook broom brothel brute bubble buccaneer bucket buckle bud budgetary bug bugle buildup bulk bull
bulldozer bullion bully bulwark bumper bumpy bundle bunker buoy buoyant burdensome burglar burglary burial burlesque
burnt burst bus bushel businessman businesswoman bust butcher butchery butler butterfly button buttress buzz bygone
bypass byproduct bystander cabal cabaret cabbage cabin cablegram cadet cafe cage cake calamitous calamity caliber
calibrate caliphate calligraphy calorie camaraderie camel cameo camouflage campfire campus canary cancel candid
candidacy candle candor candour candy cane cannibal cannibalism cannon canoe canon canonical canopy canteen canvas
canyon cap capacious capitalocene capitulate captivate captor caravan carbon carcass carcinogen carcinoma cardboard
cardiac cardinal caress caretaker caribou caricature carnage carnal carnival carnivalesque carpenter carpet carriage
carrot cart cartographer cartographic cartography carve cascade casino casket caste castle casual cataclysm catalyze
catapult cataract catastrophic catechism categorical categorize cater catharsis cathartic cattle caudillo cauldron
causeway caustic cavalryman cavalrymen caveat cavern cease ceasefire cede ceiling celebrity celestial cellar cement
censorious censure cent centenary centennial centerpiece centralize centrifugal centrism ceremonial certificate
certify chaff chairwoman chalk chamberlain champagne chancellery chancery chandelier changeover chant chaotic chap
chapel chaperone chaplain characteristic characterize charade charcoal charisma charismatic charivari charlatan
charnel chaste chasten chat chauffeur chauvinism chauvinist checklist checkmate checkpoint cheek cheer cheese chef
chemist chemotherapy cherish cherry chessboard chest chew chicken chieftain childish chill chilly chimera chimney chin
chip chisel chivalry chocolate choir choke chop choral chord chorus chosen chronological chuckle chunk churchman
churchyard cider cigar cigarette cinder cinematic cinematography cipher circa circular circulate circumference
circumscribe circumvent circus citadel cite citrus cityscape civilise civilize clad claimant clamor clamour clan clap
clarify clarion clasp classicism classify clatter clause claw clay cleanse clearance cleavage cleft clemency clench
clientele clientelism cliff climactic climatic cling clip clique cloak clockwork clone closet clothe cloudy clown
clumsy cluster clutch coach coalesce coarse coastline coat coax cobalt cobbler cobweb cock cockpit cocktail cocoa
codebreaker codebreaking codex codices codify coerce cogent cogito cognizance coherence coherent cohesion cohesive
cohort coil coinage coincide collaborationism collaborationist collaborative collar collateral collectible collegial
collegiate collide colloquial colloquium colloquy collusion colon colossal colossus colt coma comb combatant comeback
comet comic commandant commando commemorate commemorative commence commend commensurate commentator commodify
commonplace commonsense communicative compact compass compassion compassionate compatibility compatible compatriot
compel compendium compensate compensatory competent complacency complacent complain complementary compliant complicit
composite comprehension compress compression comprise comptroller compulsive compulsory compute concede conceit
conceive concentrate conceptualize conciliate conciliatory concise conclave conclusive concoct concord concordance
concordat concourse concubinage concubine concur concurrence concurrent condense condescend condolence condominium
condottieri conduit confederate confer confess confidant confide confident confiscate conflate confluence confound
confuse congenial congested conglomerate congratulate congregate congruence congruent conjecture conjure connectivity
connive connoisseur conscientious consecrate consecutive consensual consequent consequential considerate consign
consist consistent console consonant consort consortium conspicuous conspirator conspiratorial conspire constable
constabulary constancy constituency constituent constitutionalism constitutive constrict constructivism construe
consulate consultancy consultant consultative consummate contagion contagious contaminate contemplate contemplative
contemporaneous contempt contemptible contend contentious contextual contextualize contiguous continuum contour
contraband contrarian contrary contravene contrive conundrum convene convenience convent convergent converse convey
conveyance convoluted convoy convulsion cookbook cool coolie coopt copper copyright cord cordial cordon corn
cornerstone corollary corona coroner corporal corporatism corpse corpus corrective correlate corroborate corrode
corrosion corrosive corsair cosmetic cosmic cosmology cosmonaut cosmopolitanism cosmos costume cosy cottage couch
cough countdown counterfeit countervailing countryman courageous courteous courtesan courtesy courthouse courtier
courtroom courtyard coverage coverup covet cowardice cowboy crack crackdown crackle cradle craftsman cram crane crash
crate crave crawl craze crazy cream credence credential credo credulous creep creole crescendo crescent crest crevice
crew crib cricket criminalize criminology crimson crises crisp criteria criticize crop crossbow crosscurrent crossfire
crossroad crucifixion cruelty crumble crust crux cryptanalysis cryptic cryptocurrency cryptography cryptologic
crystallize cube cubic cubism cuisine culminate culpable culprit cultivate cumbersome cumulative cunning cup curate
curating curator curb curfew curiosity curious curly curtail curve cushion custodian custody customary cutback cute
cyber cyberattack cybernetic cybersecurity cyberspace cyberwar cyclical cyclone cylinder cynic cynicism dadaism dagger
daimyo dairy dam damn damp dare daredevil darken darling dart dataset daunting daybreak daydream daylight daytime
dazzle deadline deaf dear dearth deathbed debilitate debris debunk debut decadence decadent decapitate decay deceased
decency decent decentralize deceptive decimal decimate decipher deck declaratory declassify decode decolonial
decolonise decommission decompose decor decorate decorative decorum decoy decrease deduct deed deem default defendant
deferral defiant deficiency deficient defile definitive deflate deflect deform defraud defrost deft defunct defuse
degenerate degrade deity deject delegitimize delete deliberative delicacy delicious delight delineate delinquency
delinquent delirium deluge deluxe delve demagogue demagoguery demarcate dementia demigod demo demobilize democratize
demolish demonic demonize demonstrative demoralize demote denigrate denominate denote denounce dense dent depict
deplete deplore depoliticize deport deportee depot depravity deprecate depressing depressive deprive deputize
deregulate derelict deride derision derivative derive descend deserve designate desirous desolate desperado despicable
despise despot despotic despotism dessert destine destitute detach detainee deteriorate dethrone detonate detour
detract devalue devastate deviance deviant deviate devise devoid devolve devote devotee devour devout dew diabetes
diabolical diagnose diagnostic diagonal diagram dialect diameter diamond dice didactic diehard dietary differ
differential differentiate diffident dig digit dignified dignitary dignity digress dike dilapidated dilate dilute dim
dime diminish din dine dinosaur dip diploma dire dirt disadvantage disaffected disagree disallow disappearance
disappoint disapprove disarray disassemble disassociate disastrous disavow disband disbelief discard discern
discernible discharge disciplinary disclaimer disco discomfort disconnect discontinue discordant discount discourage
discredit discreet discrepancy discrete discretionary discriminate discriminatory discursive disdain disembark
disenchanted disenfranchise disequilibrium disfavor disfigure disgrace disgruntled disgust dish disheartening
dishonest dishonesty dishonor disinfect disinherit disinterest disjointed dislike dislocate disloyal disloyalty dismal
dismay dismember dismissive disobedience disobedient disobey disorganized disorient disown disparage disparate
disparity dispassionate dispel dispense disperse dispersion dispirited displeasure dispose dispossess dispossession
disproportionate disprove disqualify disregard disrepute disrespect disruptive dissatisfied dissect disseminate
dissension disservice dissidence dissimilar dissipate dissociate dissonance dissuade dissuasion distaste distinctive
distinguish distract distress distributive disturb disturbance disunion disunity ditch dive diversify diversion
diversionary divert divine divisive dizzy docile dock dockworker dockyard doctorate dodge dogma dogmatic dogmatism
doll dome domesticate domineering donate donkey doom doomsday doorstep doorway dormant dose dossier dot dough dove
downgrade downhill download downplay downside downstairs downstream downtown downtrodden downturn downward dowry doze
dozen drab draftsman dragoman dragoon drainage dramatist dramatize drape drastic drawback drawn dread dreadnought
dreary dregs drench drier drip driven drizzle droop dropout drown drum drumbeat drunk drunkard drunken dry dualism
dubious duchess duck duke dull dumb dummy dump dune dungeon dupe duplicate duplicity durable dusk dusty dwarf dwindle
dye dynamism dynamite dynamo dystopia dystopian eager earl earlier earliest earmark easily eastward eavesdrop
eavesdropping ebb ebony eccentric ecclesiastic eclectic eco economize ecosystem ecstasy ecumenical eddy edgy edible
edict edifice eerie effectual effigy egalitarian egalitarianism egg ego egoism eightieth eighty eject elaborate elapse
elastic elbow elder eldest elective electorate electrician electrify electron elegance elegant elementary elevate
elicit eligibility eligible eliminate elitism elixir ellipse elm eloquence eloquent elude elusive emanate emancipate
emancipatory embark embarrass embattled embed embezzle embitter emblem emblematic embody embolden embroider embroidery
embroil embryo embryonic emergent emigrate emigré eminence emirate emission emit empathetic empathy emphasize emphatic
empiricism empiricist emulate enact enamel encamp encapsulate enchant encircle enclave enclose enclosure encode
encompass encroach encumber encyclical encyclopaedia encyclopedic endanger endear endeavour endemic endgame endorse
endow endpoint energetic energize enfranchise engender engrave engross engulf enigmatic enjoin enjoy enlighten enlist
enmity ennoble enormity enormous enquire enquiry enrage enrich enroll ensemble enshrine enslave ensue ensure entail
entangle entente enthrone enthusiast enthusiastic entice entirety entity entourage entrant entrap entreat entrench
entrepreneurial entrepôt entropy entrust entwine enumerate enunciate envelop envelope envious environ environmentalism
envisage enzyme ephemera ephemeral epicenter epicentre epidemiology epigraphy epilogue episcopal episodic epistemic
epistemological epistemology epistle epitaph epitome eponymous equalize equate equatorial equestrian equidistance
equip equitable equivalence equivalent equivocal eradicate erase erasure erect erode erosion erotic err errand erratic
erroneous erudite erupt escalatory escapade escapee escapism escort esoteric especial espouse essentialism estranged
estuary etch eternity ethno ethnographer ethnographic ethnology ethnonationalism etymology eugenic eulogy eunuch
euphemism euphoria euthanasia evacuate evacuee evade evaluate evaluative evangelical evangelism evangelist
evangelistic evaporate evasion evasive eventual evermore evict evident evocative evoke evolutionary ewe ex exacerbate
exaggerate exalt exasperate excavate exceed exceedingly excerpt excessive exchequer excise excite exclaim exclave
exclusionary excursion exegesis exemplar exemplary exemplify exempt exert exhale exhaust exhaustive exhilarating
exhort exhume existent exonerate exorcise exotic exoticism expanse expansive expatriate expectancy expectant
expediency expedient expedite expeditionary expeditious expellee expend expenditure expiate expire explanatory
explicate explicit explode exploitative exploratory exponent exponential expound expressionism expressive expropriate
expulsion exquisite extant extensive exterior exterminate extinct extinguish extol extort extract extractive
extraneous extraterritorial extravagance extravagant extravaganza extricate extrinsic extrovert exuberance exuberant
exult eyeball eyebrow eyelid eyesight fabricate fabulous facade facet facial facilitate facsimile factionalism factual
fad faint fairy falcon fallacious fallacy fallen fallibility fallible fallout fallow falsify falter familial familiar
fanatic fanaticism fanciful fancy fanfare fang fantastic faraway farce farcical fare farmhand farmhouse farmland
farsighted farther farthest fascinate fasten fastidious fatalism fatalistic fathom fatigue fatty faultline faulty
fauna favoritism favour favourite façade fealty fearsome feasibility feasible feast feat feather feeble feedback feet
feign felicity felling felon felony fend ferocious ferocity ferry fertile fertilizer fervent fervor fervour festive
fetch fetish fetishism feudalism feverish fiasco fickle fictitious fictive fiddle fidelity fiefdom fieldwork fiend
fiery fifteen fifteenth fiftieth fig figurative figurehead filibuster filmic filmmaker filmmaking filter filth filthy
finale financier finesse fingerprint finite fir firearm firebrand firefighter firepower fireside firestorm fireworks
firsthand fission fissure fist fit fixture flagrant flair flammable flank flap flare flashback flashpoint flat flatten
flattery flavor flaw flax flea fledgling flee fleece flicker flier flimsy fling flip flirt flock flop flora floral
florist flotilla flounder flour flourish flout fluctuate fluency fluent fluid flung flush flute flux focal foggy foil
fold foliage folkloric fond foodstuff foolish footage foothold footnote foray forbid forcible forebear foreboding
forefather forefront forego foregone foreground forehead foreman foremost forensic forerunner foresee foreshadow
foresight forestall forestry foretell forewarn foreword forfeit forgo fork forlorn formalism formalize format
formative formidable formulaic formulate forsake forsaken forth forthcoming forthright fortieth fortify fortitude
fortuitous fortunate fossil foster foul found foundry fountain fourfold fourteen fowl fox fracture fragmentary
fragrance frail frailty franchise frank frantic fraternity fraternize fraudulent fraught fray freak freebooter
freedman freedmen freehold freelance freeman freestanding freeway freight frenetic frenzy frequent freshman freshwater
friar frigate fright frighten frigid fringe frivolous frog frontiersman frost frosty frown frugal frustrate fulfil
fulfill fully fumble fume functionalism functionary fundraising funerary fungus funnel funny furious furlough furnace
furnish furniture furtherance furthermore furthest furtive fury fuse fuss futurism futuristic gadget gale gallant
gallantry gallery galley gallon gallop gallows galvanize gamut gangster gaol garage garb garbage garland garlic garner
garnish gaseous gasoline gasp gastronomy gatekeeper gauge gaunt gaze gazette gear geisha gem gendarme gendarmerie
genealogical generalissimo generalize generate generative generic generosity generous genial genome genteel gentle
gentlemen gentry genuine geo geodesy geoeconomics geoengineering geographer geological geology geometric geometry
geophysical geophysics geostrategic geostrategy germ gerrymander gerrymandering gesture ghetto gigantic gild gimmick
gin girlfriend giveaway glacial glad gladiator glamor glamorous glamour glare gleam glee glide glimmer glimpse glitter
gloom gloomy glorious gloss glossary glove glow glue glut gluttony goat goddess godfather goldsmith golf goodbye
goodwill goose gorge gorgeous gospel gossip gothic gown grab gracious grade gradualism graft gram grammatical
gramophone granary grandchild grandchildren granddaughter grandeur grandfather grandiose grandma grandmother
grandparent grandson granite grape graphic graphite grapple grasp grateful gratify gratitude gratuitous gravel
graveyard gravitate graze grease greedy greet grenade grenadier grid gridlock grieve grievous grill grim grin grind
grip grit groan groom groove grope gross grotesque groundbreaking groundwork grove growl grown grudge gruesome grumble
guarantor guerilla guesswork guidebook guideline guild guile guillotine guise guitar gull gullible gum gunboat gunfire
gunman gunpoint gunpowder gust gut guy gymnasium gymnastics gypsy habitat habitual hack hagiography hair haircut
hairdresser hairy halfway hallmark hallowed halt halve hamlet hamper handicap handicraft handkerchief handmade
handmaid handout handshake handsome handwriting handwritten hangover haphazard hapless harass harbinger harbour harden
hardworking hardy harem harmonic harmonious harmonize harp harsh hashtag hasten hasty hatch haul haunt havoc hawkish
hay hazard hazardous haze hazy headache headland headlight headlong headmaster headquarter headstrong headway
healthcare heap heard hearsay heartache heartbeat heartbreak heartfelt hearth hearty heathen heave heavily heavyweight
hectare hectic hedgehog hedonism heel hefty hegemonism height heighten heiress helicopter helium hellish helm helmet
hemisphere hemispheric hemorrhage hence henceforth herald heraldic heraldry herb herbicide herd hereafter hereditary
heredity heretic hermeneutic hermit heroine hesitancy hesitate heterodox heterodoxy heterogeneity heterogeneous
heterosexual heuristic heuristics hiatus hideous hideout hierarchical hieroglyph highland highlight hike hillside
hilltop hinder hindrance hindsight hinge hint hip hippie hire historicize historiographic hitch hitherto hive hoard
hoax hobby hockey hoist holdout holistic homage homecoming homemade homemaker homeowner homesick homestead hometown
homeward homework homicide homiletics homogeneity homogeneous homophile homosexual honesty honey honeymoon honorary
hood hook hooligan hop horde horizontal hormone horn horrible horrid horrific horrify horseback horseman horsepower
horticulture hospitable hostess hotbed hound housekeeper housekeeping housewife housewives housework hovel hover howl
hum humanistic humanize humankind humdrum humid humiliate humility humint humorous humour hump hunch hundredth hung
hurdle hurl hurry hurt husbandry hush hussar hustle hut hydraulic hydro hydroelectric hydrography hydropower hygienic
hymn hype hyperpower hypersonic hyphen hypnosis hypnotic hypocrite hypocritical hypothesize hypothetical hysteria
hysteric iceberg icebreaker iconic iconoclasm iconoclast iconography icy idealistic idealize identical identifiable
idiom idiosyncratic idiot idle idol idolatry idyll idyllic ignite ignominious ignominy ignorant illegitimacy
illegitimate illiberalism illicit illiteracy illiterate illogical illuminate illusive illusory illustrative
illustrious imagery imaginative imbue imitate immaculate immaterial immature immeasurable immediacy immemorial immense
immerse immersion immigrate imminence imminent immobile immoderate immoral immortalize immovable immune immutable
impair impart impartial impassioned impassive impatience impatient impeach impeccable impede impel impending
impenetrable imperceptible imperialistic imperil imperious impermanence impermanent impersonal impersonate impervious
impetuous impetus impinge implacable implant implausible implicate implicit implode implore implosion impolite
impossibility impostor impotence impotent impound impoverish impracticable impractical imprecise impregnable impress
impressionism impressive imprint imprison improbable impromptu improper impropriety improvise imprudence imprudent
impulsive impunity impure impute inaccessible inaccuracy inaccurate inactive inadequacy inadequate inadmissible
inadvertent inalienable inappropriate inaugurate inborn incalculable incapable incapacitate incapacity incarcerate
incarnate incendiary incense incessant incest inch incidence incipient incision incisive incite incline inclusive
incoherence incoherent incomparable incompatibility incompatible incompetence incompetent incomplete incomprehensible
inconceivable inconclusive incongruity incongruous inconsequential inconsistency inconsistent inconspicuous
inconvenience inconvenient incorrect incorrigible incredible incredulity incremental incrementalism incriminate
incubate inculcate incumbent incur incursion indebted indecent indecision indecisive indeed indefensible indefinite
indelible indemnity indent indenture indescribable indestructible indeterminacy indeterminate indicate indicative
indict indifference indifferent indigeneity indignant indignity indiscreet indiscriminate indispensable indisputable
indistinct individualistic indivisible indoctrinate indoor induce induct inductive indulge indulgence indulgent
industrialism industrious ineffective ineffectual inefficiency inefficient ineligible inept ineptitude inequitable
inequity inert inertia inescapable inexact inexcusable inexhaustible inexorable inexpensive inexperience inexplicable
inextricable infallibility infallible infamous infamy infancy infantile infantryman infantrymen infect infectious
infer inferior infernal inferno infertile infest infidel infighting infiltrate infinite infinitesimal infinity infirm
infirmary inflame inflammable inflammatory inflate inflationary inflexibility inflexible inflict inflow influenza
influx informant informative infra infrequent infringe infuriate infuse infusion ingenious ingenuity inglorious
ingrained ingratitude ingredient inhabit inhabitant inhale inherent inhibit inhospitable inhuman inhumane inimical
iniquity initiate inject injure injurious injury ink inland inlet inmate inmost inn innate innermost innocuous
innovate innovative innuendo innumerable inordinate inquest inquire inquisitive inquisitor insane insatiable inscribe
inscrutable insect insecure insensitive inseparable insert insidious insignia insignificance insignificant insincere
insist insistence insistent insolence insolent insoluble insolvency insolvent inspect instable instantaneous instead
instigate instill instinctive institutionalize instructive insufficiency insufficient insular insulate insult insure
insurmountable insurrectionary intact intake intangible integral integrative intellect intellectualism intelligent
intelligible intensify intensive inter intercession interdict interfere interference interject interlocutor interlude
intermediary interminable intermittent intern internalize internationale internecine internee interpretative
interpretive interrogate interrupt interspersed interval interviewee intimidate intolerable intolerance intolerant
intoxicated intra intractable intransigence intransigent intrepid intricacy intricate intrinsic introductory
introspective introvert intrude intrusive intuitive inundate invalid invaluable invariable invasive inventive inverse
inversion invert invidious invigorate invincibility invincible inviolable invisibility invoice involuntary inward
irate irrational irreconcilable irredentist irrefutable irrelevance irrelevant irreligious irreparable irreplaceable
irresolute irrespective irresponsibility irresponsible irreverence irreverent irreversible irrevocable irrigate
irritable irritant irritate isle isthmus italic itinerant itinerary ivy jacket jade jam janissary jar jargon jealousy
jeans jeep jelly jeopardize jeopardy jerk jest jet jewelry jihad jihadi jihadism jingle jingoism jockey joke jolly
jolt jostle journalistic journeyman joyous jubilant jubilee judicious juggernaut juggle juice juicy jump juncture junk
junta juridical jurisprudence juror justifiable juvenile juxtapose keel keen kernel kettle keyboard keynote keystone
keyword khaki khanate kick kickback kidney kiln kilometer kilometre kin kindergarten kindle kindred kinetic kingmaker
kinsman kiosk kiss kit kite kitten kleptocracy knack knee kneel knife knit knives knob knock knot kulak lab laborious
lace lackey lad laden lag lagoon laicity lair laissez laity lamb lame lamp lance landfall landholder landholding
landlady landlocked landmine landowner landowning landslide lane languish lantern lap lapse lark larva laser lash lass
latch latency latent latex lathe latitude laud laugh laughter launder laundry laurel lava lavish lawmaking lawn
lawsuit lax layman laymen lazy leaflet leakage leapfrog leash leather leaven ledge leech leftism leftover leftwing leg
legalistic legalize legate legendary legibility legible legionary legionnaire legislate legitimize leisure lemon
lengthen lengthy leniency lenient leopard leper leprosy lesbian lessen lest lethal lethargy letterhead lettuce lever
levy lexical lexicographer lexicography lexicon liar libel liberalize libertarianism librarian lick lid lieutenant
lifeblood lifeboat lifeguard lifeline lifestyle lighten lighthearted lighthouse lightning lightweight likelihood liken
likewise lilac lily limb limbo lime limestone liminal limousine limp linear linen linger linguist lip liquid liquidate
liquor lit litany literate literati lithograph litigant litigate littoral liturgical liturgy livelihood livestock
livestream lizard load loaf loath loathe lobster locale localism localize lockout locomotive locust lodge loft lofty
log logbook logistic logjam logo lonesome longevity longitude longitudinal longshoreman longshoremen longstanding
lookout loop loophole loose loosen loot lore lorry lottery lotus loudspeaker lounge lowland loyalism lubricate lucid
luckily lucky lucrative ludicrous luggage lull lullaby lumber luminary luminous lump lumpen lunacy lunar lunatic
luncheon lunchtime lung lurid lurk luscious lush lust lustre luxuriant luxurious lying lynch lyric macroeconomic
madman madmen madwoman magician magistracy magistrate magnate magnet magnetic magnetism magnificence magnificent
magnify maid maiden mainland mainline mainstay mainstream maize majestic majesty majoritarian makeshift makeup malady
malaise malaria malevolence malevolent malice malicious malign malignant mall malleable malnourished malpractice
mammal mammoth managerial mandarin mandatory mangle manhandle manhunt mania maniac manic manifold manipulative mankind
manlike manmade mannerism manorial mansion manslaughter mantle manumission manure maple mar marathon marble marginalia
marginalize marijuana marina marketplace marksman maroon marrow marsh marshland marvel marvelous masculine mason
masonry masquerade massage massif mast masterpiece mat mate materialistic materialize maternal maternalism maternity
math mathematical mathematician matriarch matriarchy matrimonial matrimony matrix mattress maverick maxim maximalism
maximize maybe mayhem meadow meager meander meant meantime meanwhile measles meat mechanic mechanized medal mediaeval
median medic medievalism mediocre meditate medium medley meek mega megacity megaphone megaton melancholic mellow
melodrama melodramatic melody melt meltdown membrane memento memo memorabilia memorable memoranda memorialize memorize
mend mentor menu mercantile mercantilism merchandise merciful merciless mercurial mercury meridian meritocracy
meritocratic mermaid merry mesh mess messiah messianic messianism mestizo meta metallic metallurgy metamorphosis
metaphorical metaphysical metaphysics meteor meteorological meteorology methodical meticulous metric metro metropole
mice microcosm microeconomic microfilm microhistory microphone microscope microscopic microwave midday
middlebrow middleman middlemen midpoint midst midsummer midterm midway midwife midwifery midwinter mightier mighty
migratory mild mile mileage milestone milieu militancy militarily militaristic militate militiaman milk millenarian
millenarianism millennia millennial millionaire mimic mimicry mindset minefield mingle mini miniature minimal
minimalism minimize miniskirt minstrel mint minus minutiae miraculous miscellaneous miscellany mischievous misdeeds
miserable misery misfit misgivings mishap misled mist mistress misuse mitigate mixture moan moat mobilise mock mockery
mode moderne modernise modesty modify modular module mogul moist moisture mold mole molecular molecule momentary
momentous monarchical monarchism monastery monastic monasticism monetarism moneylender mongrel monies monk monkey
monochrome monolithic monologue monopolistic monopolize monotheism monotonous monotony monsoon monstrous montage
moonlight moor mop moralism moralistic moralize morass morbid moreover morgue morphology mortal mortar mortgage mosaic
mosque mosquito moss motel moth motherland motivate motley motor motorcade motorcycle motorway motto mound mountaineer
mountainous mouse mouth mouthpiece mud muddle muddy mug mulatto mule multiculturalism multidimensional
multidisciplinary multiethnic multifaceted multilingual multimedia multiplicity multiplier multiracial multitude
multivariate mundane municipal murderous murky murmur muscle muscular muse mushroom musicology musket mustard mutant
mutate mute mutilate mutineer mutinous mutter muzzle myopia myopic myriad myself mystic mysticism mystify mythic
mythmaking mythological métis naive naivete namesake nap napalm narcissism narcissist narcotic nasty natal nationalise
nationalistic nationalize nativism naturalism naturalistic naturalize naught naughty nausea nautical navigable naïve
nearby neat nebula nebulous necessarily necessitate necklace needy nefarious negate negligence negligent negligible
negro neoclassical neoclassicism neocolonial neocolonialism neoconservatism neoconservative neolithic neon neophyte
neorealism neorealist nephew nepotism nerve nervous nest net nettle neural neurology neuroscience neurosis neurotic
neuter neutralize neutron nevermore nevertheless newborn newfound newlywed newscast newsletter newsman newsmen
newspaperman newsreel newsroom nexus nice niche nickel nickname niece nightclub nightfall nightingale nightlife
nightmarish nighttime nihilism nihilist nimble nineteen ninetieth ninety nitrogen nobleman noblemen nocturnal nod
noisy nomadism nomenclature nomenklatura nominal nominate nominee nonchalant nonetheless noon noose normalcy northeast
northeastern northernmost northward northwest northwestern nose nostalgic notch noteworthy notify notoriety notorious
notwithstanding nourish novelistic novella novelty novice nowadays nowhere nozzle nuance nucleic nucleus nude nudge
nuisance null nullify numb numeral numerical numismatic numismatics nun nuptial nursery nurture nut nutrient
nutritious nymph oak oasis obedient obelisk obese obituary obligate obligatory oblige oblique obliterate oblivious
obscene observance observant observatory obsess obsessive obsolescence obstinacy obstinate obstruct obstructionism
obvious occult occupancy occupant occur occurrence oceanic oceanography ode odious offhand offset offshoot oilfield
oily olden oligarchic olive omen ominous omission omit omnibus omnipotence omnipresence omnipresent omniscience
omniscient oncoming onerous oneself ongoing onlooker onomastics onshore onslaught ontological ontology onus onward
opacity opaque operatic operationalize opiate opine opinionated opium opportune opportunism opportunistic oppressive
opt optic optimal optimist optimistic optimize optimum opulence opulent oracle orange orator oratorical oratory orb
orchard orchestral orchestrate orchid ordain ordeal ordinance ordinarily ordnance organism orgy orientalism ornate
orphanage orthographic orthography oscillate ostensible ostracism ostracize otherwise otherworldly oust outbid
outburst outcry outdated outdo outfit outflow outgoing outgrow outlandish outlast outlawry outlay outlet outlive
outlying outmaneuver outmoded outnumber outpouring outrage outrageous outreach outright outset outskirts outsource
outspoken outstrip outward outweigh outwit oval oven overall overarching overburdened overcame overcrowding overdo
overdue overlay overrated overrun oversea oversee overt overwhelm owe owl ox oxen oxide oxygen oyster ozone pace
pacify pack package packet pad paddle paddy paediatric pagan paganism pageant pageantry painstaking palaeography pale
paleography paleontology palette palimpsest palm palpable paltry pamphleteer panacea pane panel pang panicked
panopticon panoramic pantheon panther pantry papacy papal paperback paperwork par para parachute paradigmatic paradise
paragon paragraph parallelism paralysed paralysis paralyze parameter paramount paranoia paranoid paraphernalia
paraphrase parasite parasitic paratext paratrooper parcel pardon parentage parenthesis pariah parishioner parlance
parley parliamentarian parliamentarism parlor parochial parochialism parody parole parrot parry parsimonious parsimony
parsley parson partake participatory particle particularism passenger passionate password pastel pastime pastoralism
pastry pasture pat patch patchwork patent paternal paternalism paternalistic paternity pathbreaking pathetic
pathfinder pathogen pathological pathos patriarch patriarchate patrician patrimonial patrimonialism patrimony
patronize paucity pauper pauperism pave pavilion paw pawn payload payoff payroll peaceably peacebuilders peacebuilding
peach peacock peanut pearl pebble peculiarities peculiarity pecuniary pedagogic pedal pedantic pedestal pedestrian
pediatric pedigree peel peeping peerage pejorative penalize penance pence penchant pencil pendant pending pendulum
penetrate penguin penicillin peninsula peninsular penitence penitent penitentiary penniless penny penultimate pepper
percent percentage perceptible perceptive perceptual perch perennial perfectibility perfectionism perfidious perfidy
performative perfume perhaps perilous periodic perjury permafrost permanence permeable permeate permissible permissive
pernicious perpendicular perpetrate perpetuate perpetuity perplexed perplexing perplexity perseverance persevere
personage personalism personalistic personified persuasive pertain pertinence pertinent pervade pervasive perverse
perversion pervert pessimist pessimistic pesticide pestilence pet petite petrify petro petrochemical petrol petticoat
petty phalanx pharaoh pharmaceutical pharmacy phenomena phenomenal phenomenological phenomenology philanthropic
philological philology philosophic philosophize phobia phoenix phonetic phoney phonograph phony phosphate phosphorus
photographic phrase physicist physiological physiology physique pianist piano pick picket pickle picnic pictorial
picturesque pie piecemeal pierce pietism piety pig pigeon pile pill pillage pillow pimp pin pinch pine ping pink
pinnacle pinpoint pint pious pipe pistol piston pit pitch pitfall pitiful pitiless pity pixel placard placebo placid
plaintiff plaintive planar planetary plank plaque plasma plaster plateau platinum platitude platoon platter
plausibility plausible playboy playground playwright plaza plebiscitary plenipotentiary plenitude plentiful plenty
plough plow ploy plug plum plumage plumb plump plunge pluralistic plus plutocracy plutonium ply pneumonia poach
podcast podium poignant poise poisonous poke polarize pole policemen policewomen polished polishing politic politicize
politicking politico pollen pollute polycentric polycentrism polyethnic polygamy polyglot polymath polymer polynomial
polyphonic polyphony polytechnic polytheism pomp pompous pond ponderous pony pool poorhouse pop populace popularize
populate populous porcelain porch porcupine pore pork pornographic pornography porosity porous porridge portfolio
portico portraiture portray pose posit posse possessive postage posterior posthumous postman postmortem
postulate posture pot potato potency potent potentate potion pottery pouch poultry pounce pound pour powder powerhouse
practise pragmatist prairie praiseworthy prank praxis preach preamble precariat precarity precautionary precedence
precept precinct precipice precipitate precipitous preclude precocious predatory predetermined predicate predictive
preempt preemptive prefect prefecture preferably preferential prefix pregnancy pregnant premeditated premiere premise
premium preparatory preponderance preponderant preposterous preprint prerogative prescient prescriptive presentism
prestigious presumably presume presumptive pretentious pretty prevalence prevalent prewar prick priestess prima
primarily primate primeval primitivism primordial prioritize priory prism pristine privatize privy proactive
probabilistic probate probationary problematic problematize proclivity procure prod prodigal prodigious prodigy
produce profane profess professionalism professionalize professoriate proffer proficiency proficient profiteer
profligate profound profundity profuse profusion progenitor progeny prognosis programmatic progression progressivism
prohibit prohibitive projectile prolific prolong promenade prominence prominent promiscuity promiscuous promissory
promontory promulgate prone pronoun pronounce proofreading prop propagandistic propagandize propagate propel
propellant propensity prophesy prophetic propitious proponent proportionate propound proprietary proprietor propriety
propulsion prosaic proscribe prose prosecute prosecutorial proselyte proselytism proselytize prosody prosopographical
prosopography prospective prospectus prosper prosthesis prosthetic prostitute prostrate protagonist protean protege
protein proto proton prototypical protract protrusion proven provenance proverb proverbial providence providential
provincialism proviso provocateur provocative prowess prowl proximal proximate prudent prudential prune pry psalm
pseudo pseudonym pseudonymous psyche psychedelic psychic psycho psychoanalysis psychoanalyst psychoanalytic psychopath
psychopathology psychosis psychosocial psychosomatic psychotherapy psychotic psywar pub puberty publican publicize
pudding puddle puff pugnacious pullout pulmonary pulp pulpit pulse pump pumpkin pun punch punctual punctuate puncture
pundit punditry pungent punitive punk punt puny pupil puppeteer puppy purgatory purify purism purple purport purposive
purse pursuance pursuant purview putative putsch pygmy pyramid pyre python quadrant quadrilateral quadruple quagmire
quail quaint quake qualify qualm quandary quantify quantum quarantine quarrelsome quarry quarterback quarterdeck
quartermaster quartet quasi queer quell quench query questionnaire queue quicken quicksand quid quiescent quilt
quintessence quintessential quintet quip quirk quite quiver quixotic quorum quotidian rabbi rabbinic rabbit rabid
racecourse racehorse rack racket radiance radiant radiate radicalize radii radioactive radiological radium radius raft
rag rainbow raincoat rainfall rainforest rainy rake ram ramble rampage rampant rampart ranch rancor rancorous ransack
rant rap rapport rapporteur rapture rash rat rather ratio ration rationalism rationalize rattle ravage rave raven
ravine ray razor reactance reactivate readily realpolitik realtor reap rearguard rearrange rebuff rebuke rebut
recalcitrance recalcitrant recant receipt receptacle receptive recess recessive recidivism reciprocate reckon recline
recluse reclusive recognisance recognise reconfigure rectangle rectangular rectify rectitude rector recuperate recur
redemptive reductionism redundancy redundant reef refer referee referent refinery reflective reflex reflexive
reformism refract refrain refrigerator refuge refurbish refusenik refute regal regalia regatta regency regent regicide
regimen registrar registry regress regression regressive rehabilitate rehearse reimburse rein reinstate reiterate
rejoice rejoinder rejuvenate relativism relay relent reliably reliant relieve religiosity relinquish relish remand
remap remedial reminisce reminiscent remit remittance remnant remorse rend rendezvous renege renounce renovate renown
rent rentier repatriate repay repel repellent repent repentance repentant repercussion repertoire repertory repetitive
replenish replete replica replicate repository reprehensible reprieve reprimand reprise reproach reptile repudiate
repugnance repugnant repulsion repulsive repute requiem requisite rescind resemble reservoir reset residency
residential residue resin resistant resolute resonance resonant resonate respective respiratory respondent responsive
restaurant restive restorative restrictive resultant resurrect resuscitate retain retaliate retard reticence reticent
retinue retiree retributive retrieve retroactive retrograde returnee reuse revamp revanche revanchism revel revelatory
reverberate revere reverence reverend reverent reversible revert revitalize revivalism revoke revolve revulsion rhyme
rhythmic rib ribbon rid ridge ridicule ridiculous rife rifle rifleman rift righteous rightward rigor rigorous rigour
rim ringleader riotous ripen ripple risen riskier rite ritualistic riverbank riverside rivet roadblock roadside roam
roar roast rob robbery robe robot robotic rocketry rocky rococo rod rode rodent rollback romanticism romanticize
rooftop rook rookie roommate roomy roost rosary rose roster rostrum rosy rot rotary rotate roulette roundabout
roundtable roundup rouse rout rove rowdy royalism royalty rub rubbish rubble rubric ruby rudder rude rudimentary
ruffian rug rugby ruinous rulebook rum rumble runoff runway ruse rust rustic rustle rusty ruthless rye sabbath
sabbatical saber sable saboteur sabre sacral sacrificial sacrilege sad sadden saddle sadism sadistic safari sage sake
salad salary salesman salesmen salience salient saline salmon salon saloon salty salutary salute salvage salvo
samizdat samurai sanatorium sanctify sanctimonious sanctity sandbag sandstone sandwich sandy sane sanguine sanitarium
sanitary sank sap sapphire sarcasm sarcastic sardonic sash satanic satirical satirize satisfactory satisfy saturate
satyr sauce sausage savagery savanna savannah saviour saw scaffold scalp scan scandalous scant scanty scare scarf
scarlet scary scathing scatter scavenger scavenging scenery scenic scent scepter sceptic scepticism sceptre schema
schematic schism schismatic schizophrenia schizophrenic scholastic scholasticism schoolbook schoolboy schoolchildren
schoolgirl schoolmaster schoolteacher scientism scientistic scissors scorch scorn scorpion scourge scout scrap
scrapbook scrape scratch scream screech screenplay screenwriter screw scribble scribe scripture scroll scruples
scrupulous scrutinize sculpt sculpture scum scurrilous scurvy scythe seaborne seafarer seafaring seafood seagoing seam
seaman seamen seaplane seaport searchlight seascape seashore seaside seaward seaweed secede secession secessionism
seclude seclusion secondary secondhand secretarial secretive sectarianism sectionalism secularize securitize sedentary
seditious seduce seductive seedling seem seep seesaw segregate seismic selective sellout selves semaphore semblance
semi semiannual semicolonial semiconductor seminal seminarian seminary semiofficial semiotic senatorial senile
sensationalism sensible sensory sensual sensuous sentient sentimentalism sentinel sentry separable sepoy sequential
sequester seraglio serenade serendipity serene serf sergeant sermon serpent serum serviceman servicemen servile
servitude setback settlerism setup sevenfold seventeen seventieth seventy sever severance sew sewage sexism shabby
shack shackle shadowy shady shaft shaken shakeup shaky shall shallow sham shaman shamanism shambles shanty
sharecropper sharecropping shareholder shark sharpen sharpshooter shatter shave shawl sheaf shear sheet sheikh shelf
shellfish shelve sheriff shilling shimmer shine shiny shipboard shipbuilder shipbuilding shipowner shipwreck shirt
shiver shoemaker shogun shogunate shone shook shopkeeper shoplifting shoreline shortcoming shortcut shorten shortfall
shorthand shortsighted shot shotgun shout shove shovel showcase showman shown shrank shred shrewd shriek shrill shrimp
shrink shrinkage shroud shrub shrug shrunk shrunken shudder shuffle shun shut shutdown shy sibling sick sickbed sicken
sickle sidebar sideline sideshow sidestep sidewalk sideways sigh sight sightseeing sigint signage signatory signature
signifier signify signpost silhouette silicon silly silo silversmith simmer simplify simplistic simulacrum simulate
simultaneity simultaneous sinews sinister sip siren sissy sixfold sixtieth skate skeletal skeleton sketch sketchbook
sketchy skew ski skim skinhead skinny skip skirmish skirt skull skyjacking skyline skyscraper slab slack slacken slain
slam slander slanderous slang slant slap slash slate slaughterhouse slaveholder slaveholding slaveowner slavish slay
sleazy sled sledgehammer sleek sleepwalker sleepwalking sleepy sleeve slender slept slice slick slight slim slime
sling slip slippery slit sloop slope sloppy slot sloth slowdown slug sluggish sluice slum slumber slump slur sly smack
smallholder smallpox smash smear smell smelt smith smokescreen smoky smolder smooth smother smug snack snag snail
snake snap snapshot snare snatch sneak sneer sniff sniper sniping snob snobbery snobbish snoop snowball snowfall
snowstorm snowy snub soak soap soar sob sobriety sociable socialise socialistic socialite socialize socio
sociocultural socioeconomic sociopath sociopolitical sock socket sofa soften sojourn solace soldiery solemn solicit
solicitude solid solidify soliloquy solitary solitude solo solstice solubility soluble solvency solvent somatic somber
sombre somebody someday somehow someone sometime somewhat somewhere sonar sonata songbook songwriter sonic sonnet soot
soothe sophisticated sophomore sorcerer sorcery sordid sorry sort sought soundbite soundscape soundtrack soup sour
sourcebook southeast southeastern southernmost southward southwest southwestern souvenir sovietize sovietology sow
sown soy soybean spa spacecraft spacious spade spaghetti span spar spare sparkle sparrow sparse spartan spasm spat
spate spatial spawn spear spearhead specialise specialize specialty specie specify specimen specious speck spectacular
spectator spectra spectre spectroscopy speculate speculative sped speechwriter speedboat speedy spend spendthrift
sperm spherical spice spicy spider spike spill spillover spin spinach spindle spine spinoff spinster spire
spiritualism spit spite splash splendid splendor splendour splinter spoke spoken spokesman spokesmen spokesperson
spokeswoman sponge spontaneity spook spoon sporadic spore sportsman sportsmen sportswoman spouse spray spree
springboard springtime sprint sprout spun spur spurious spurn spurt spycraft spymaster squabble squalid squalor
squander squash squat squeak squeeze squid squire squirrel stab stack stadium stag stagecoach stagecraft stagnant
stagnate staid stair staircase stairway stakeholder stale stalk stall stallion stalwart stamina stampede standardise
standardize standby standpoint standstill stanza staple starboard starch stardom stare stark starlight starry startle
startup starve statesmanlike stateswoman statewide stationary stationery statism statistician statuary stature
statutory staunch stave stead steadfast steadily steady steak stealth stealthy steamboat steamship steed steelworker
steeple stellar stem stench stencil stenographer stenographic stepchild stepfather stepmother steppe stepson stereo
stereotypical sterile sterilize sterling stern stevedore steward stewardess stick sticky stiff stiffen stifle stigmata
stigmatize stillborn stimulant stimulate stimuli sting stingy stink stint stipend stipulate stitch stochastic
stockbroker stockholder stockpile stoic stoicism stoke stole stomach stonemason stonewall stool stopgap stopover
stoppage storefront storehouse storekeeper storeroom stormier stormy storybook storyline storyteller storytelling
stout stove stow stowaway straddle straighten straightforward strain strangle stranglehold strap strata stratagem
strategize stratified stratosphere stratum straw strawberry stray streak streamline streetcar strenuous stretch
stricken stricture stride strikebreaker strikebreaking stringent strip stripe striptease strive striven strode stroke
stroll strongman strongmen strove strung strut stubborn stuck stud studious stumble stump stun stung stunt stupid
stupor sturdy stylish stylistic suave sub subaltern subdue subjugate submissive submit subpoena subsequent
subservience subservient subset subsidence subsidiarity subsidiary subsidize subsist substantial substantiate
substantive substrate subtle subtlety suburbia subvert subway successive succinct succor succumb such suck sue suffice
sufficiency sufficient suffix suffocate suffragette suffragism sugarcane suggestive suitably suitcase suite sulfur
sullen sulphur sultanate summarily summarize summertime summitry summon sumptuous sunbathing sundry sunk sunken
sunlight sunny sunrise sunset sunshine super superb superficial superfluous superintendent superlative superman
supermen supersede superstitious supervisory supper supplant supple supplicant supportive suppose suppress suppression
suppressive supranational supranationalism supremacism surcharge sure surf surgical surmise surmount surname surpass
surreal surrealism surreptitious surrogacy surrogate surveil survivalism susceptibility susceptible suspense
sustenance suture suzerain suzerainty swallow swam swamp swan swap swarm swastika sweat sweatshop sweaty sweep sweeten
sweetheart swell swept swerve swindle swine swing swipe swirl switch switchboard swollen swordsman swore sworn swung
sycophancy sycophant syllable symbiosis symbiotic symbolise symbolize symmetric sympathise sympathize symphonic
symposia symptomatic synagogue synchronize synchrony syncretic syncretism syndical syndicalism synergy synod synonym
synonymous synopses synopsis syntax syntheses synthesize synthetic syphilis syringe syrup systematize tab tableau
tablet tabloid tabulate tacit tack tackle tact tactician tactile tadpole tag taiga taint taken takeoff talisman
talkative talkie tally tamper tan tandem tangible tangle tango tantalizing tantamount tantrum tap tapestry tar tarnish
tart tartan taskmaster tasty tattered tattoo taunt taut tavern taxi taxonomic taxonomy taxpayer teammate teamster
teamwork teardrop tease tech technician techno technocratic technopolitical technopolitics tedious tedium teen teenage
teeter teeth telecast telegraphic telegraphy teleological teleology telephonic telescope televised televisual temerity
temper temperate temperature tempest tempo temporarily tempt tenacious tenacity tenancy tenantry tend tendentious
tenet tenfold tennis tensile tent tentacles tenth tenuous tenure tepid terminate terminological terminology terminus
terrace terrestrial terrific terrify terrorize terse tertiary testamentary testify testimonial tether texture
thalassocracy thanksgiving thatch thaw theatrical theatrics theism thence theocracy theocratic theologian theorem
theoretic theoretician theorise theorize therapeutic thereafter thereby therefore therein thereof thermal
thermodynamic thermometer thermostat thesaurus thicken thicket thief thieves thigh thirst thirsty thirtieth thistle
thorny thorough thoroughbred thoroughfare thousandfold thousandth thrash threefold threesome threw thrift thrifty
thrill thrive throat throng throughway thrown thrust thud thug thuggery thumb thump thunderbolt thundercloud
thunderous thunderstorm thus thwart thyroid tick ticket tickle tidy tightrope tile tillage tilt timber timekeeping
timepiece timescale timid tin tinder tinderbox tinge tinker tint tirade tire tiresome tissue titan titanic tithe
titular toad toast toddler toe toilet token tokenism tolerable tolerant tolerate tomato tombstone tome tongue tonic
tonight tonnage toolbox toolkit tooth toothpaste topographic topology toponym toponymy topple torch torchlight tore
torn tornado torpedo torrent torrential torso tort tortoise tortuous toss totalism touchstone toughen touristic tout
tow towel townhouse townscape townsfolk townsman townsmen townspeople toxic toxin toy trademark tradeoff tradesman
tradesmen tradespeople trafficked trafficker tragedian tragicomedy trailblazer trailblazing trainee traitorous tram
tramp trample tramway trance tranquil trans transact transborder transboundary transcendence transcendent
transcendentalism transcontinental transcribe transcultural transference transfigure transfix transfusion transgender
transgress transgression transgressive transhumance transience transient transimperial transistor transitory
translocal transmissible transmit transoceanic transpacific transpire transplant transpose transregional transsexual
transverse trapdoor trash traumatism traumatize travail travelog travelogue traverse travesty trawl tray treacherous
treachery tread treasonous treble trek trellis tremble tremendous trenchant trendsetter trendy trespass triad triage
triangulate tribalism tribesman tribesmen tributary trickery trickle trickster tricky tricolor tricolour
tricontinental trifle trilateralism trillion trim trinity trinket trio tripartite triple triplets tripod tripolar
triumphalism triumvirate trivia trivialize trod trodden troika trojan troll trolley trope trophy tropic trot
troubadour troublemaker troubleshooter troublesome trough troupe trouser trout trove truancy truant truckload truism
truly trumped trumpet truncate truncheon trunk trustee trustworthy trusty tryst tsunami tub tube tubercular
tuberculosis tubular tuck tug tumble tumor tumour tumult tumultuous tundra tune tungsten tunic turban turbine turf
turnabout turnaround turncoat turnip turnout turnover turnpike turnstile turquoise turret turtle tutelage tutelary
tutorial tweed tweet twelfth twelvefold twice twig twine twirl twitch twofold twosome tycoon tying typescript typeset
typewriter typewritten typhoid typhoon typhus typical typify typographic typography typological tyrannical tyrannicide
tyrannize tyrannous ubiquitous ubiquity ulcer ulterior ultraconservative ultranationalism ultranationalist ultraviolet
umbrella umpire unabashed unabated unabridged unacceptable unaccompanied unaccounted unadulterated unaffected unaided
unanimity unannounced unanswerable unanswered unanticipated unassailable unattended unauthorised unauthorized
unavoidable unbearable unbelievable unbelieving unbending unbreakable unbridgeable unbridled unburied uncanny
unceasing uncensored unchanged uncharted unchecked unclaimed uncommitted uncompromising unconfirmed unconquerable
unconquered uncontrollable unconvinced uncouth uncultivated undaunted undeclared undefeated undefended undefined
undelivered undeniable underage undercut underdeveloped underdog undergo underlie undernourished underpin undersea
understandably undertow underway undeserved undeserving undeveloped undid undigested undisclosed undo undocumented
undoubted undue unduly unemployable unencumbered unendurable unenforceable unenviable unerring unexamined unexplained
unexplored unfashionable unfathomable unfettered unfit unforeseen unforgettable unforgivable unforgiven unformed
ungainly ungovernable unhappily unheeded unheralded unicorn unifier uninhabitable uninhibited unionism unionize
unipolar unison universalize unkempt unknowable unmanned unmentionable unmentioned unmet unmistakable unnerving
unobtrusive unpalatable unpardonable unquestionably unravel unreachable unredeemed unrelenting unremitting unrequited
unrivaled unsavory unscathed unseasonable unseemly unshakable unshakeable unsinkable unsolicited unspeakable
unstoppable unsubstantiated unsung unswerving untie untouchable unvarnished unwieldy unwitting upbeat upbringing
upcoming update upend upfront upgrade uphill uphold upland uplift uppermost upright upriver uproar uproot upscale
upset upshot upstairs upstanding upstart upstate upstream upsurge upswing uptight uptown upturn upward uranium urbane
urbanism urbanite urbanize urgency urine urn usher usurer usurious usurp usury utensil utilitarian utilitarianism
utilize utmost utter utterance vacancy vacant vacate vaccinate vaccine vacillate vacuous vagabond vagaries vagina
vagrancy vagrant vague vain vainglory valet valiant valid validate valour valve vampire vandal vandalism vanguardism
vanilla vanquish vantage vapor variance variant varnish varsity vase vassal vassalage vault veer vegetable vegetarian
vegetarianism vehemence vehicular veil vein velocity velvet venal vendetta vending vendor veneer venerable venerate
vengeful venom venomous vent venue veracity veranda verb verbatim verbose verdant verge verifiable verify veritable
vernacular versatile verse vertical vertigo verve vest vestige vet veterinarian veterinary vex viaduct vibrancy
vibrant vibrate vicar vicarious viceregal viceroy viceroyalty vicinity vicious vicissitude victimize videotape vie
vigilant vigilante vigilantism vignette vigor vigorous vigour vile vilify villa villain villainous villainy vindicate
vindictive vine vinegar vineyard vintage violet violin viper viral virgin virile virtuosity virtuoso virtuous
virulence virulent visa visage viscount vise visibility visionary vista visualize vitalism vitamin vitriol vitriolic
vivacious vixen vlog vocal vocalize vociferous vodka vogue void volcanic volcano volley volleyball volt voltage
voluminous voluntarily voluntarism volunteerism vomit voracious vouch vow vowel voyeur voyeurism voyeuristic vulgar
vulture vying wade waffle wag wagon wail waistline waitress waive waken walkout walkway wallet wallow wallpaper waltz
wan wand wanderlust wane wanton warbler ward warden wardrobe ware warehouse warfighting warhead warhorse warily
warlordism warmaking warmonger warmth warp warpath warrant warranty wary wash washout wasp waste wasteland watchdog
watchman watchmen watchtower watchword watercolor watercourse waterfall waterfront waterlogged waterproof waterside
waterway waterworks watery wavelength wax wayfarer wayfaring waylaid wayside wayward weakling wealthier wealthiest
wean weaponize weary weatherman webinar wed wedge wedlock wee weekday weekend weep weighty weird weld welfarism
wellbeing wellspring wept westbound westerly westernise westernism westernize westernmost westward wetland whaleboat
wharf wharves whatsoever wheelbarrow wheelchair whence whenever whereabouts whereas whereby wherein wherever
wherewithal whichever whilst whim whimsical whimsy whine whip whirl whirlpool whirlwind whisk whiskey whisky whisper
whistle whistleblower whistleblowing whiten whitewash whither whoever wholeheartedly wholesale wholesome wholly
whomever whoop whore whorehouse wick widen widespread wield wig wigwam wildcat wildfire wildlife wiles willow
willpower wilt wily wince windfall windmill windshield windswept windward windy winemaker winemaking winery wink
winnow wintertime wintry wipe wiretap wiry wisp wistful witchcraft withdrawn withdrew withheld withhold withstand
withstood witticism witty wives wizard wizardry woe woke wolves womb womenfolk wonderland wondrous woo woodblock
woodcarving woodcut wooden woodland woodpecker woodwind woodwork woody wool woolen wordplay wordy wore workaday
workaholic workbench workbook workday workhorse workhouse workingman workingmen workload workman workmanlike workmate
workmen workout workpeople workroom worksheet workweek worldmaking worm wormwood worrisome worsen worship worthwhile
wove woven wow wrangle wrap wreak wreath wreck wreckage wrench wrest wrestle wretch wring wrinkle writhe wrongdoer
wrongdoing wrote wrought wry xenophobe xenophobia xenophobic xylophone yacht yardage yardstick yarn yawn yea yeah
yearling yearlong yearn yeast yell yeoman yeomanry yeomen yesteryear yoga yoke yolk yonder yore youngster yourself
yourselves yuppie zealotry zealous zebra zenith zeppelin zest zigzag zinc zip zodiac zombie zoo zoological zoology
zoom émigré
""".split()
)
