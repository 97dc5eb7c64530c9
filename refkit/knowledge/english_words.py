"""Ordinary English words: what tells a word in capitals from a name.

Source: written by hand for this project, from the vocabulary of titles in history, politics and the social sciences; no
dictionary or list of words was copied. Base forms: plurals, -ing, -ed, -ly and the like are derived where the table is
asked. Words that are names as often (Canton, Hull) are left out.
"""

from __future__ import annotations

ORDINARY: frozenset[str] = frozenset(
    """
abandon abate abbey abduct abide able abnormal abolish abolitionism abolitionist abort abortion abortive abound about
above abrasion abroad abrupt absence absolute absorb abstain abstract abstractionism absurd abundance abundant abuse
abyss academic accelerate accent accept acceptance access accident acclaim accommodation accomplice accomplish accord
accordance account accountant accrue accumulate accuracy accuse ache achieve achievement acid acknowledge acoustic
acquaintance acquiesce acquiescence acquire acquit acre acronym across act action active activism activist activity
actor actual acute adamant adapt adaptation add addict additional address addressee adept adequate adhere adherence
adherent adjacent adjective adjourn adjunct adjust administer administration administrative administrator admiral
admire admission admit adolescence adolescent adopt adore adorn adrift adult adultery advance advantage adventure
adventurism adversary adverse advertise advice advise adviser advisor advisory advocacy advocate aerial aeroplane
aerospace aesthetic affair affect affiliate affinity affirm affirmative affluence affluent afford affront afraid after
aftermath afternoon aftershock again against age agency agenda agent aggravate aggregate aggression aggressive
aggressor aggrieved agile agitation agitprop ago agony agrarian agree agreement agricultural agriculture agro ahead
aid aim air airborne aircraft aircrew airfield airlift airline airmail airman airplane airport airpower airship
airspace airstrike aisle akin alarm alarmism alarmist alas album alchemist alchemy alcohol alcoholism alert algorithm
alibi alien align alignment alive all allege allegiance allegory alleviate alley alliance allied allocate allot allow
allowance allure allusion ally almanac almost alms almsgiving almshouse aloft alone along aloof aloud alphabet already
also altar alter alternative although altitude altogether altruism aluminum always am amass amateur amateurish amazing
ambassador ambassadorial ambience ambiguity ambiguous ambition ambitious ambivalence ambivalent ambush amenable amend
amendment amiable amnesty among amount amplify amuse anachronism analyse analysis analytic analytical analyze
anarchical anarchism anarchy anatomy ancestor ancestral ancestry anchor anchorage ancient anecdote anew angel anger
angle angry anguish animal animate animosity annals annex annihilate anniversary annotate announce annoy annual
anomaly anonymity anonymous another answer antagonism antagonist antebellum antecedent anthem anthology anthropocene
anthropological anthropology anti antibiotic anticipate antidote antipathy antique antisemitic antisemitism anxiety
anxious any anybody anyhow anyone anything anyway anywhere apace apart apartheid apathy ape apex apocalypse
apocalyptic apologetic apologize apology apostasy apostle apotheosis appalling apparatchik apparatus apparent appeal
appear appearance appease appeasement append appendix appetite applaud applause apple appliance applicable applicant
application apply appoint appointee appointment appraisal appraise appreciate apprehend apprehension apprentice
approach appropriate approval approve apt aptitude aquatic arbiter arbitrary arbitrate arc arch archaeological
archaeology archaic archbishop archduke archetype archipelagic archipelago architect architecture archival archive
ardent arduous are area arena argue argument arise aristocracy aristocrat aristocratic arm armament armchair armed
armistice armour army aroma arose arouse arrangement array arrears arrest arrival arrive arrogance arrogant arrow
arsenal arson art artefact artery article articulate artifact artificial artillery artisan artist artistic asbestos
ascend ascendancy ascendant ascent ascertain ascetic ascribe ash ashamed ashore aside ask askance asks asleep aspect
aspirant aspiration aspire ass assailant assassin assassinate assassination assault assay assemblage assemble assembly
assent assert assertive assess assessment asset assiduous assign assignment assimilate assist assistance assistant
assize associate association assort assuage assume assumption assurance assure astonish astound astray astrologer
astrology astronaut astronautics astronomer astronomy astute asylum asymmetric asymmetry at ate atheism atheist
atheistic athlete athletic atlas atmosphere atom atomic atone atrocity attach attache attaché attack attain attempt
attend attendance attention attentive attest attic attire attitude attorney attract attraction attractive attribute
atypical audacious audacity audible audience audit augur aunt aura auspice austere authentic author authorise
authoritarian authoritarianism authority authorize autobiographical autobiography autocracy autocrat autocratic
automatic automobile autonomous autonomy autopsy autumn auxiliary avail avalanche avant avenge avenue average averse
aversion avert aviation aviator aviatrix avid avoid avow await awake awaken award aware awareness away awe awesome
awful awkward awry axe axiom axis babble baby bachelor back backbone backdoor backdrop backfire background backlash
backlog backstage backward backwater backyard bacteria bad badly baffle bag baggage bail bailout bait bake balance
balcony bald bale ballad ballet ballistic balloon ballot ballroom ban banana band bandage bandit banditry bandwagon
bandwagoning bang banish bank banker banking bankrupt bankruptcy banquet baptism baptize bar barb barbarian barbaric
barbarism barbarity bare barefoot bargain barge bark barley barn barometer baron baronet baroque barrack barrage
barrel barren barricade barrier barter base baseball bashful basic basin basis basket bastard bastion bat batch bath
bathe baton battalion battering battery battle battlefield battleground bayonet bazaar be beach beacon bead beam bean
bear beard beast beat beaten beautiful beautify beauty beaver because beckon become bed bedrock bedroom bee beef been
beetle befall before befriend beg beggar begin beginner beginning begotten beguile behalf behave behavior behaviour
behead behemoth behind behold being belated beleaguered belie belief believe belittle bell bellicose belligerence
belligerency belligerent belly belong beloved below belt bench benchmark bend benefactor beneficial beneficiary
benefit benevolence benevolent benign bequest beret berry berth beset besiege best bestow bestseller bet betray
betrayal better between beware bewilder bewitched beyond biannual bias bibliography bibliometric bibliometrics
bicentennial bicycle bid biennial big bike bilateral bilateralism bilingual bill billboard billet billion billionaire
bimetallism bimonthly binary bind binoculars bio biochemical biodiversity biographer biographical biography biological
biology biopolitics biosphere bipartisan bipolar bird birth birthday birthplace birthright biscuit bishop bitch bite
bitter bizarre black blackboard blacklist blackmail blackout blacksmith blade blame bland blank blanket blasphemy
blast blaze bleach bleak bleed blend bless blind blindfold blink bliss blitzkrieg blizzard bloc block blockade blog
blood bloodbath bloodshed bloodstained bloody bloom blossom blot blow blowback blown blue blueprint bluff blunder
blunt blur blush board boast boat boatman body bodyguard bog bohemian boil bold bolster bolt bomb bombard bombardment
bombast bomber bombing bombshell bonanza bond bondage bone bonus book bookkeeping booklet bookseller bookshop
bookstore boom boomerang boost boot booth booty border borderland borderline boring born borne borough borrow bosom
boss botany both bottle bottleneck bottom bought boulder boulevard bounce bound boundary bountiful bounty bouquet
bourgeois bourgeoisie bout bow bowl box boy boycott brace bracket brag braid brain brainwash brake branch brand brandy
brass bravado brave bravery brawl brazen breach bread breadth breadwinner break breakdown breakfast breaking
breakthrough breakup breast breath breathe breathtaking breed breeze brew brewery bribe bribery brick bride bridge
bridgehead brief briefing brigade brigadier bright brighten brilliance brilliant brine bring brink brinkmanship
brinksmanship brisk bristle brittle broad broadcast broaden broadside brochure broke broken broker brokerage bronze
brood brook broom brothel brother brotherhood brought brow brown brutal brute bubble buccaneer buck bucket buckle bud
budget budgetary buffer bug bugle build builder building buildup built bulk bull bulldozer bullet bulletin bullion
bully bulwark bumper bumpy bundle bunker buoy buoyant burden burdensome bureau bureaucracy bureaucrat bureaucratic
burglar burglary burial burlesque burn burnt burst bury bus bush bushel business businessman businesswoman bust busy
but butcher butchery butler butterfly button buttress buy buzz by bygone bypass byproduct bystander cabal cabaret
cabbage cabin cabinet cable cablegram cadet cadre cafe cage cake calamitous calamity calculate calculation calculus
calendar caliber calibrate caliphate call calligraphy calm calorie camaraderie camel cameo camera camouflage camp
campaign campfire campus can canal canary cancel cancer candid candidacy candidate candle candor candour candy cane
cannibal cannibalism cannon canoe canon canonical canopy canteen canvas canyon cap capability capable capacious
capacity capital capitalism capitalist capitalocene capitol capitulate captain captivate captive captor capture car
caravan carbon carcass carcinogen carcinoma card cardboard cardiac cardinal care career careful caress caretaker cargo
caribou caricature carnage carnal carnival carnivalesque carpenter carpet carriage carrier carrot carry cart cartel
cartographer cartographic cartography cartoon carve cascade case cash casino casket cast caste castle casual casualty
cataclysm catalog catalogue catalyst catalyze catapult cataract catastrophe catastrophic catch catechism categorical
categorize category cater catharsis cathartic cathedral cattle caudillo caught cauldron cause causeway caustic caution
cautious cavalry cavalryman cavalrymen cave caveat cavern cease ceasefire cede ceiling celebrate celebration celebrity
celestial cell cellar cement cemetery censor censorious censorship censure census cent centenary centennial center
centerpiece central centralization centralize centre centrifugal centrism century ceremonial ceremony certain
certainty certificate certify chaff chain chair chairman chairwoman chalk challenge challenger chamber chamberlain
champagne champion chance chancellery chancellor chancery chandelier change changeover changing channel chant chaos
chaotic chap chapel chaperone chaplain chapter character characteristic characterize charade charcoal charge charisma
charismatic charity charivari charlatan charm charnel chart charter chase chaste chasten chat chauffeur chauvinism
chauvinist cheap cheat check checklist checkmate checkpoint cheek cheer cheese chef chemical chemist chemistry
chemotherapy cherish cherry chess chessboard chest chew chicken chief chieftain child childhood childish children
chill chilly chimera chimney chin chip chisel chivalry chocolate choice choir choke cholera choose chop choral chord
chorus chosen chronic chronicle chronological chronology chuckle chunk church churchman churchyard cider cigar
cigarette cinder cinema cinematic cinematography cipher circa circle circuit circular circulate circulation
circumference circumscribe circumstance circumvent circus citadel cite citizen citizenship citrus city cityscape civic
civil civilian civilise civilization civilize civilizing clad claim claimant clamor clamour clan clandestine clap
clarify clarion clarity clash clasp class classic classical classicism classification classified classify classroom
clatter clause claw clay clean cleanse clear clearance cleavage cleft clemency clench clergy cleric clerk clever
client clientele clientelism cliff climactic climate climatic climb cling clinic clip clique cloak clock clockwork
clone close closed closet closure cloth clothe clothes cloud cloudy clown club clue clumsy cluster clutch co coach
coal coalesce coalition coarse coast coastal coastline coat coax cobalt cobbler cobweb cock cockpit cocktail cocoa
code codebreaker codebreaking codex codices codify coerce coercion coercive coexist coexistence coffee cogent cogito
cognitive cognizance coherence coherent cohesion cohesive cohort coil coin coinage coincide cold collaborate
collaboration collaborationism collaborationist collaborative collaborator collapse collar collateral colleague
collect collected collectible collection collective collectivism collectivization college collegial collegiate collide
collision colloquial colloquium colloquy collusion colon colonel colonial colonialism colonialist colonist
colonization colonize colony color colossal colossus colour colt column coma comb combat combatant combine come
comeback comedy comet comfort comic coming command commandant commander commando commemorate commemorative commence
commend commensurate comment commentary commentator commerce commercial commissar commission commissioner commit
commitment committee commodify commodity common commonplace commonsense commonwealth commune communicate communication
communicative communique communiqué communism communist community compact companion company comparative compare
comparison compass compassion compassionate compatibility compatible compatriot compel compendium compensate
compensatory compete competence competent competition competitive competitor compile complacency complacent complain
complaint complementary complete complex complexity compliance compliant complicate complicit complicity comply
component compose composite compound comprehend comprehension comprehensive compress compression comprise compromise
comptroller compulsion compulsive compulsory compute computer comrade conceal concede conceit conceive concentrate
concept conception conceptual conceptualize concern concert concession conciliate conciliatory concise conclave
conclude conclusion conclusive concoct concord concordance concordat concourse concrete concubinage concubine concur
concurrence concurrent condemn condense condescend condition condolence condominium condone condottieri conduct
conduit confederate confederation confer conference confess confession confidant confide confidence confident
confidential configuration confine confirm confiscate conflate conflict confluence conform confound confront
confrontation confuse confused confusion congenial congested conglomerate congratulate congregate congress
congressional congruence congruent conjecture conjure connect connection connectivity connive connoisseur conquer
conqueror conquest conscience conscientious conscious consciousness conscript conscription consecrate consecutive
consensual consensus consent consequence consequent consequential conservation conservatism conservative conserve
consider considerate consideration consign consist consistency consistent consolation console consolidate
consolidation consonant consort consortium conspicuous conspiracy conspirator conspiratorial conspire constable
constabulary constancy constant constellation constituency constituent constitute constitution constitutional
constitutionalism constitutive constrain constraint constrict construct construction constructive constructivism
construe consul consular consulate consult consultancy consultant consultation consultative consume consumer
consumerism consummate consumption contact contagion contagious contain containment contaminate contemplate
contemplative contemporaneous contemporary contempt contemptible contend content contentious contest contested context
contextual contextualize contiguous continent continental contingency contingent continual continue continuity
continuous continuum contour contraband contract contraction contradict contradiction contradictory contrarian
contrary contrast contravene contribute contribution contrive control controversial controversy conundrum convene
convenience convenient convent convention conventional converge convergence convergent conversation converse
conversion convert convey conveyance convict conviction convince convoluted convoy convulsion cook cookbook cool
coolie cooperate cooperation cooperative coopt coordinate coordination cope copper copy copyright cord cordial cordon
core corn corner cornerstone corollary corona coroner corporal corporate corporation corporatism corps corpse corpus
correct correction corrective correlate correspond correspondence correspondent corridor corroborate corrode corrosion
corrosive corrupt corruption corsair cosmetic cosmic cosmology cosmonaut cosmopolitan cosmopolitanism cosmos cost
costly costume cosy cottage cotton couch cough could council counsel counselor count countdown counter counterfactual
counterfeit counterforce counterinsurgency counterintelligence counterpart counterrevolution counterterrorism
countervailing country countryman countryside county coup couple courage courageous courier course court courteous
courtesan courtesy courthouse courtier courtroom courtship courtyard cousin covenant cover coverage covert coverup
covet coward cowardice cowboy crack crackdown crackle cradle craft craftsman cram crane crash crate crave crawl craze
crazy cream create creation creative creator creature credence credential credibility credible credit credo credulous
creed creep creole crescendo crescent crest crevice crew crib cricket crime criminal criminalize criminology crimson
cripple crises crisis crisp criteria criterion critic critical criticism criticize critique crop cross crossbow
crosscurrent crossfire crossing crossroad crossroads crowd crown crucial crucible crucifixion crude cruel cruelty
cruise crumble crusade crush crust crux cry cryptanalysis cryptic cryptocurrency cryptography cryptologic crystal
crystallize cube cubic cubism cuisine culminate culpable culprit cult cultivate cultivation cultural culture
cumbersome cumulative cunning cup curate curating curator curb cure curfew curiosity curious curly currency current
curriculum curse curtail curtain curve cushion custodian custody custom customary customs cut cutback cute cutting
cyber cyberattack cybernetic cybersecurity cyberspace cyberwar cycle cyclical cyclone cylinder cynic cynical cynicism
dadaism dagger daily daimyo dairy dam damage damn damp dance danger dangerous dare daredevil dark darken darkness
darling dart dash data database dataset date daughter daunting dawn day daybreak daydream daylight daytime dazzle dead
deadline deadlock deadly deaf deal dealer dear dearth death deathbed debacle debate debilitate debris debt debunk
debut decade decadence decadent decapitate decay deceased deceit deceive decency decent decentralization decentralize
deception deceptive decide decimal decimate decipher decision decisive deck declaration declaratory declare declassify
decline decode decolonial decolonise decolonization decolonize decommission decompose deconstruct decor decorate
decorative decorum decouple decoy decrease decree deduct deed deem deep deepen default defeat defector defence defend
defendant defender defense defensive deference deferral defiance defiant deficiency deficient deficit defile define
definition definitive deflate deflect deform defraud defrost deft defunct defuse defy degenerate degrade degree deity
deject delay delegate delegation delegitimize delete deliberate deliberation deliberative delicacy delicate delicious
delight delineate delinquency delinquent delirium deliver delivery delta delude deluge delusion deluxe delve demagogue
demagoguery demand demarcate demarcation dementia demigod demilitarize demise demo demobilization demobilize democracy
democrat democratic democratization democratize demographic demography demolish demon demonic demonize demonstrate
demonstration demonstrative demoralize demote denial denigrate denominate denote denounce dense dent deny depart
department departure depend dependence dependency dependent depict deplete deplore deploy deployment depoliticize
deport deportation deportee depose deposit depot depravity deprecate depressing depression depressive deprive depth
deputize deputy derail deregulate derelict deride derision derivative derive descend descendant descent describe
description desert deserve design designate desire desirous desk desolate despair desperado desperate despicable
despise despite despot despotic despotism dessert destabilize destination destine destiny destitute destroy destroyer
destruction destructive detach detail detain detainee detect detection detective detente deter deteriorate determinant
determination determine deterrence deterrent dethrone detonate detour detract devalue devastate develop developing
development developmental deviance deviant deviate device devil devise devoid devolve devote devotee devour devout dew
diabetes diabolical diagnose diagnosis diagnostic diagonal diagram dialect dialectic dialectical dialogue diameter
diamond diaries diary diaspora dice dictate dictator dictatorial dictatorship dictionary did didactic die diehard diet
dietary differ difference different differential differentiate difficult difficulty diffident diffuse diffusion dig
digit digital dignified dignitary dignity digress dike dilapidated dilate dilemma dilute dim dime dimension diminish
din dine dinner dinosaur dip diploma diplomacy diplomat diplomatic diplomatist dire direct direction directive
director directorate directory dirt dirty disability disadvantage disaffected disagree disallow disappear
disappearance disappoint disapprove disarm disarmament disarray disassemble disassociate disaster disastrous disavow
disband disbelief discard discern discernible discharge disciple disciplinary discipline disclaimer disclose
disclosure disco discomfort disconnect discontent discontinue discord discordant discount discourage discourse
discover discovery discredit discreet discrepancy discrete discretionary discriminate discrimination discriminatory
discursive discuss discussion disdain disease disembark disenchanted disenfranchise disengage disengagement
disequilibrium disfavor disfigure disgrace disgruntled disguise disgust dish disheartening dishonest dishonesty
dishonor disillusion disinfect disinformation disinherit disintegrate disintegration disinterest disjointed dislike
dislocate disloyal disloyalty dismal dismantle dismay dismember dismiss dismissive disobedience disobedient disobey
disorder disorganized disorient disown disparage disparate disparity dispassionate dispatch dispel dispense disperse
dispersion dispirited displace displaced displacement display displeasure dispose dispossess dispossession
disproportionate disprove dispute disqualify disregard disrepute disrespect disrupt disruption disruptive dissatisfied
dissect disseminate dissension dissent disservice dissidence dissident dissimilar dissipate dissociate dissolution
dissolve dissonance dissuade dissuasion distance distant distaste distinct distinction distinctive distinguish distort
distract distress distribute distribution distributive distrust disturb disturbance disunion disunity ditch dive
diverge divergence diverse diversify diversion diversionary diversity divert divide dividend divine division divisive
divorce dizzy do docile dock dockworker dockyard doctor doctorate doctrinal doctrine document documentary
documentation dodge does dog dogma dogmatic dogmatism doll dollar domain dome domestic domesticate dominance dominant
dominate domination domineering domino donate done donkey doom doomsday door doorstep doorway dormant dose dossier dot
double doubt dough dove down downfall downgrade downhill download downplay downside downstairs downstream downtown
downtrodden downturn downward dowry doze dozen drab draft draftsman drag dragoman dragon dragoon drain drainage drama
dramatic dramatist dramatize drape drastic draw drawback drawn dread dreadnought dream dreary dregs drench dress drier
drift drill drink drip drive driven driver drizzle drone droop drop dropout drought drown drug drum drumbeat drunk
drunkard drunken dry dual dualism dubious duchess duck due duel duke dull dumb dummy dump dune dungeon dupe duplicate
duplicity durable duration during dusk dust dusty duty dwarf dwell dwindle dye dying dynamic dynamism dynamite dynamo
dynasty dystopia dystopian détente each eager eagle ear earl earlier earliest early earmark earn earth earthquake ease
easily east eastern eastward easy eat eavesdrop eavesdropping ebb ebony eccentric ecclesiastic echo eclectic eclipse
eco ecological ecology econometric economic economics economist economize economy ecosystem ecstasy ecumenical eddy
edge edgy edible edict edifice edit edition editor editorial educate education educational educator eerie effect
effective effectiveness effectual efficacy efficiency efficient effigy effort egalitarian egalitarianism egg ego
egoism eight eighteenth eighth eightieth eighty either eject elaborate elapse elastic elbow elder eldest elect
election elective electoral electorate electric electrician electricity electrify electron electronic elegance elegant
elegy element elementary elephant elevate eleven elicit eligibility eligible eliminate elite elitism elixir ellipse
elm eloquence eloquent elsewhere elude elusive email emanate emancipate emancipation emancipatory embargo embark
embarrass embassy embattled embed embezzle embitter emblem emblematic embody embolden embrace embroider embroidery
embroil embryo embryonic emerge emergence emergency emergent emerging emigrant emigrate emigration emigre emigré
eminence eminent emirate emissary emission emit emotion emotional empathetic empathy emperor emphasis emphasize
emphatic empire empirical empiricism empiricist employ employee employer employment empower empty emulate enable enact
enamel encamp encapsulate enchant encircle encirclement enclave enclose enclosure encode encompass encounter encourage
encroach encumber encyclical encyclopaedia encyclopedia encyclopedic end endanger endear endeavor endeavour endemic
endgame ending endless endorse endow endpoint endure enduring enemy energetic energize energy enforce enforcement
enfranchise engage engagement engender engine engineer engineering engrave engross engulf enhance enigma enigmatic
enjoin enjoy enlarge enlargement enlighten enlightenment enlist enmity ennoble enormity enormous enough enquire
enquiry enrage enrich enroll ensemble enshrine enslave ensue ensure entail entangle entente enter enterprise entertain
entertainment enthrone enthusiasm enthusiast enthusiastic entice entire entirety entitle entity entourage entrance
entrant entrap entreat entrench entrepreneur entrepreneurial entrepôt entropy entrust entry entwine enumerate
enunciate envelop envelope envious environ environment environmental environmentalism envisage envision envoy envy
enzyme ephemera ephemeral epic epicenter epicentre epidemic epidemiology epigraphy epilogue episcopal episode episodic
epistemic epistemological epistemology epistle epitaph epitome epoch eponymous equal equality equalize equate
equatorial equestrian equidistance equilibrium equip equipment equitable equity equivalence equivalent equivocal era
eradicate erase erasure erect erode erosion erotic err errand erratic erroneous error erudite erupt escalate
escalation escalatory escapade escape escapee escapism escort esoteric especial espionage espouse essay essence
essential essentialism establish establishment estate estimate estranged estrangement estuary etch eternal eternity
ethic ethical ethics ethnic ethnicity ethno ethnographer ethnographic ethnography ethnology ethnonationalism ethos
etiquette etymology eugenic eulogy eunuch euphemism euphoria euthanasia evacuate evacuee evade evaluate evaluative
evangelical evangelism evangelist evangelistic evaporate evasion evasive eve even evening event eventual ever evermore
every everyday everyone everything everywhere evict evidence evident evil evocative evoke evolution evolutionary
evolve ewe ex exacerbate exact exaggerate exalt examination examine example exasperate excavate exceed exceedingly
excellence except exception exceptional exceptionalism excerpt excess excessive exchange exchequer excise excite
exclaim exclave exclude exclusion exclusionary exclusive excursion excuse execute execution executive exegesis
exemplar exemplary exemplify exempt exercise exert exhale exhaust exhaustion exhaustive exhibit exhibition
exhilarating exhort exhume exile exist existence existent existential exit exodus exonerate exorcise exotic exoticism
expand expanse expansion expansionism expansive expatriate expect expectancy expectant expectation expediency
expedient expedite expedition expeditionary expeditious expel expellee expend expenditure expense expensive experience
experiment experimental expert expertise expiate expire explain explanation explanatory explicate explicit explode
exploit exploitation exploitative exploration exploratory explore explorer explosion explosive exponent exponential
export expose exposure expound express expression expressionism expressive expropriate expulsion exquisite extant
extend extension extensive extent exterior exterminate external extinct extinction extinguish extol extort extra
extract extractive extraneous extraordinary extraterritorial extravagance extravagant extravaganza extreme extremism
extremist extricate extrinsic extrovert exuberance exuberant exult eye eyeball eyebrow eyelid eyesight eyewitness
fable fabric fabricate fabulous facade face facet facial facilitate facility facing facsimile fact faction
factionalism factor factory factual faculty fad fade fail failed failing failure faint fair fairy faith faithful fake
falcon fall fallacious fallacy fallen fallibility fallible fallout fallow false falsification falsify falter fame
familial familiar family famine famous fan fanatic fanaticism fanciful fancy fanfare fang fantastic fantasy far
faraway farce farcical fare farewell farm farmer farmhand farmhouse farming farmland farsighted farther farthest
fascinate fascism fascist fashion fast fasten fastidious fat fatal fatalism fatalistic fate father fatherland fathom
fatigue fatty fault faultline faulty fauna favor favorite favoritism favour favourite façade fealty fear fearsome
feasibility feasible feast feat feather feature federal federalism federation fee feeble feed feedback feel feeling
feet feign felicity felling fellow felon felony female feminine feminism feminist fence fend ferocious ferocity ferry
fertile fertility fertilizer fervent fervor fervour festival festive fetch fetish fetishism feud feudal feudalism
fever feverish few fiasco fickle fiction fictitious fictive fiddle fidelity fiefdom field fieldwork fiend fierce fiery
fifteen fifteenth fifth fiftieth fifty fig fight fighter fighting figurative figure figurehead file filibuster fill
film filmic filmmaker filmmaking filter filth filthy final finale finance financial financier find finding fine
finesse finger fingerprint finish finite fir fire firearm firebrand firefighter firepower fireside firestorm fireworks
firm first firsthand fiscal fish fisherman fishery fishing fission fissure fist fit five fix fixture flag flagrant
flair flame flammable flank flap flare flash flashback flashpoint flat flatten flattery flavor flaw flax flea
fledgling flee fleece fleet flesh flexibility flexible flicker flier flight flimsy fling flip flirt float flock flood
floor flop flora floral florist flotilla flounder flour flourish flout flow flower fluctuate fluency fluent fluid
flung flush flute flux fly focal focus foe fog foggy foil fold foliage folk folklore folkloric follow follower
following folly fond food foodstuff fool foolish foot footage football foothold footnote footprint footstep for foray
forbid forbidden force forced forcible fore forebear foreboding forecast forefather forefront forego foregone
foreground forehead foreign foreigner foreman foremost forensic forerunner foresee foreshadow foresight forest
forestall forestry foretell forever forewarn foreword forfeit forge forgery forget forgive forgo forgotten fork
forlorn form formal formalism formalize format formation formative former formidable formula formulaic formulate
formulation forsake forsaken fort forth forthcoming forthright fortieth fortify fortitude fortress fortuitous
fortunate fortune forty forum forward fossil foster fought foul found foundation founder founding foundry fountain
four fourfold fourteen fourteenth fourth fowl fox fracture fragile fragment fragmentary fragrance frail frailty frame
framework franchise frank frantic fraternal fraternity fraternize fraud fraudulent fraught fray freak free freebooter
freedman freedmen freedom freehold freelance freeman freestanding freeway freeze freezing freight frenetic frenzy
frequency frequent fresh freshman freshwater friar friction friend friendly friendship frigate fright frighten frigid
fringe frivolous frog from front frontier frontiersman frontline frost frosty frown frozen frugal fruit frustrate
frustration fuel fugitive fulfil fulfill full fully fumble fume fun function functional functionalism functionary fund
fundamental fundamentalism funding fundraising funeral funerary fungus funnel funny fur furious furlough furnace
furnish furniture further furtherance furthermore furthest furtive fury fuse fusion fuss futile future futurism
futuristic gadget gain gale gallant gallantry gallery galley gallon gallop gallows galvanize gambit gamble game gamut
gang gangster gaol gap garage garb garbage garden garland garlic garner garnish garrison gas gaseous gasoline gasp
gastronomy gate gatekeeper gateway gather gathering gauge gaunt gave gaze gazette gear geisha gem gendarme gendarmerie
gender genealogical genealogy general generalissimo generalize generate generation generative generic generosity
generous genesis genetic genial genius genocide genome genre genteel gentle gentleman gentlemen gentry genuine geo
geodesy geoeconomics geoengineering geographer geographic geographical geography geological geology geometric geometry
geophysical geophysics geopolitical geopolitics geostrategic geostrategy germ gerrymander gerrymandering gesture
ghetto ghost giant gift gigantic gild gimmick gin girl girlfriend give giveaway given glacial glacier glad gladiator
glamor glamorous glamour glance glare glasnost glass gleam glee glide glimmer glimpse glitter global globalism
globalization globalize globe gloom gloomy glorify glorious glory gloss glossary glove glow glue glut gluttony go goal
goat god goddess godfather gold golden goldsmith golf gone good goodbye goods goodwill goose gorge gorgeous gospel
gossip gothic govern governance governing government governmental governor gown grab grace gracious grade gradual
gradualism graduate graft grain gram grammar grammatical gramophone granary grand grandchild grandchildren
granddaughter grandeur grandfather grandiose grandma grandmother grandparent grandson granite grant grape graph
graphic graphite grapple grasp grass grassroots grateful gratify gratitude gratuitous grave gravel graveyard gravitate
gravity gray graze grease great greatness greed greedy green greet grenade grenadier grey grid gridlock grief
grievance grieve grievous grill grim grin grind grip grit groan groom groove grope gross grotesque ground
groundbreaking groundwork group grove grow growing growl grown growth grudge gruesome grumble guarantee guarantor
guard guardian guerilla guerrilla guess guesswork guest guidance guide guidebook guided guideline guild guile
guillotine guilt guilty guise guitar gulag gulf gull gullible gum gun gunboat gunfire gunman gunpoint gunpowder gust
gut guy gymnasium gymnastics gypsy habit habitat habitual hack had hagiography hail hair haircut hairdresser hairy
half halfway hall hallmark hallowed halt halve hamlet hammer hamper hand handbook handicap handicraft handkerchief
handle handmade handmaid handout handshake handsome handwriting handwritten handy hang hangover haphazard hapless
happen happiness happy harass harbinger harbor harbour hard harden hardliner hardware hardworking hardy harem harm
harmonic harmonious harmonize harmony harp harsh harvest has hashtag hasten hasty hat hatch hate hatred haul haunt
have haven havoc hawk hawkish hay hazard hazardous haze hazy he head headache headland headlight headline headlong
headmaster headquarter headquarters headstrong headway heal health healthcare healthy heap hear heard hearing hearsay
heart heartache heartbeat heartbreak heartfelt hearth heartland hearty heat heathen heave heaven heavily heavy
heavyweight hectare hectic hedge hedgehog hedonism heel hefty hegemon hegemonic hegemonism hegemony height heighten
heir heiress held helicopter helium hell hellish helm helmet help hemisphere hemispheric hemorrhage hence henceforth
her herald heraldic heraldry herb herbicide herd here hereafter hereditary heredity heresy heretic heritage
hermeneutic hermit hero heroes heroic heroine heroism hers hesitancy hesitant hesitate heterodox heterodoxy
heterogeneity heterogeneous heterosexual heuristic heuristics hiatus hidden hide hideous hideout hierarchical
hierarchy hieroglyph high higher highland highlight highway hijack hike hill hillside hilltop him himself hinder
hindrance hindsight hinge hint hinterland hip hippie hire his historian historic historical historicism historicize
historiographic historiographical historiography history hit hitch hitherto hive hoard hoax hobby hockey hoist hold
holdout hole holiday holistic hollow holocaust holy homage home homecoming homeland homeless homemade homemaker
homeowner homesick homestead hometown homeward homework homicide homiletics homogeneity homogeneous homophile
homosexual honest honesty honey honeymoon honor honorary honour hood hook hooligan hop hope horde horizon horizontal
hormone horn horrible horrid horrific horrify horror horse horseback horseman horsepower horticulture hospitable
hospital host hostage hostess hostile hostility hot hotbed hotel hotline hound hour house household housekeeper
housekeeping housewife housewives housework housing hovel hover how however howl hub huge hum human humane humanism
humanist humanistic humanitarian humanitarianism humanity humanize humankind humble humdrum humid humiliate
humiliation humility humint humor humorous humour hump hunch hundred hundredth hung hunger hungry hunt hunter hurdle
hurl hurricane hurry hurt husband husbandry hush hussar hustle hut hybrid hydraulic hydro hydroelectric hydrogen
hydrography hydropower hygiene hygienic hymn hype hyperpower hypersonic hyphen hypnosis hypnotic hypocrisy hypocrite
hypocritical hypothesis hypothesize hypothetical hysteria hysteric ice iceberg icebreaker icon iconic iconoclasm
iconoclast iconography icy idea ideal idealism idealist idealistic idealize identical identifiable identification
identify identity ideological ideologue ideology idiom idiosyncratic idiot idle idol idolatry idyll idyllic if ignite
ignominious ignominy ignorance ignorant ignore ill illegal illegitimacy illegitimate illiberal illiberalism illicit
illiteracy illiterate illness illogical illuminate illusion illusive illusory illustrate illustrated illustrative
illustrious image imagery imaginary imagination imaginative imagine imagined imbalance imbue imitate immaculate
immaterial immature immeasurable immediacy immediate immemorial immense immerse immersion immigrant immigrate
immigration imminence imminent immobile immoderate immoral immortal immortalize immovable immune immunity immutable
impact impair impart impartial impasse impassioned impassive impatience impatient impeach impeachment impeccable
impede impel impending impenetrable imperative imperceptible imperfect imperial imperialism imperialist imperialistic
imperil imperious impermanence impermanent impersonal impersonate impervious impetuous impetus impinge implacable
implant implausible implement implementation implicate implication implicit implode implore implosion imply impolite
import importance important impose impossibility impossible impostor impotence impotent impound impoverish
impracticable impractical imprecise impregnable impress impression impressionism impressive imprint imprison
improbable impromptu improper impropriety improve improvement improvise imprudence imprudent impulse impulsive
impunity impure impute in inaccessible inaccuracy inaccurate inactive inadequacy inadequate inadmissible inadvertent
inalienable inappropriate inaugural inaugurate inborn incalculable incapable incapacitate incapacity incarcerate
incarnate incendiary incense incentive inception incessant incest inch incidence incident incipient incision incisive
incite incline include inclusion inclusive incoherence incoherent income incomparable incompatibility incompatible
incompetence incompetent incomplete incomprehensible inconceivable inconclusive incongruity incongruous
inconsequential inconsistency inconsistent inconspicuous inconvenience inconvenient incorporate incorrect incorrigible
increase incredible incredulity incremental incrementalism incriminate incubate inculcate incumbent incur incursion
indebted indecent indecision indecisive indeed indefensible indefinite indelible indemnity indent indenture
independence independent indescribable indestructible indeterminacy indeterminate index indicate indicative indict
indifference indifferent indigeneity indigenous indignant indignity indirect indiscreet indiscriminate indispensable
indisputable indistinct individual individualism individualistic indivisible indoctrinate indoctrination indoor induce
induct inductive indulge indulgence indulgent industrial industrialism industrialization industrialize industrious
industry ineffective ineffectual inefficiency inefficient ineligible inept ineptitude inequality inequitable inequity
inert inertia inescapable inevitability inevitable inexact inexcusable inexhaustible inexorable inexpensive
inexperience inexplicable inextricable infallibility infallible infamous infamy infancy infant infantile infantry
infantryman infantrymen infect infectious infer inference inferior infernal inferno infertile infest infidel
infighting infiltrate infiltration infinite infinitesimal infinity infirm infirmary inflame inflammable inflammatory
inflate inflation inflationary inflexibility inflexible inflict inflow influence influential influenza influx inform
informal informant information informational informative informer infra infrastructure infrequent infringe infuriate
infuse infusion ingenious ingenuity inglorious ingrained ingratitude ingredient inhabit inhabitant inhale inherent
inherit inheritance inhibit inhospitable inhuman inhumane inimical iniquity initial initiate initiative inject injure
injurious injury injustice ink inland inlet inmate inmost inn innate inner innermost innocence innocent innocuous
innovate innovation innovative innuendo innumerable inordinate inquest inquire inquiry inquisitive inquisitor insane
insatiable inscribe inscrutable insect insecure insecurity insensitive inseparable insert inside insidious insight
insignia insignificance insignificant insincere insist insistence insistent insolence insolent insoluble insolvency
insolvent inspect inspection inspector inspire instability instable install instance instant instantaneous instead
instigate instill instinct instinctive institute institution institutional institutionalism institutionalize instruct
instruction instructive instructor instrument instrumental insufficiency insufficient insular insulate insult
insurance insure insurgency insurgent insurmountable insurrection insurrectionary intact intake intangible integral
integrate integration integrative integrity intellect intellectual intellectualism intelligence intelligent
intelligentsia intelligible intend intense intensify intensity intensive intent intention inter interact interaction
interactive intercept intercession interdependence interdict interest interfere interference interim interior
interject interlocutor interlude intermediary intermediate interminable intermittent intern internal internalize
international internationale internationalism internationalist internationalization internecine internee internet
internment interpret interpretation interpretative interpreter interpretive interregnum interrogate interrogation
interrupt intersection interspersed interval intervene intervention interventionism interview interviewee interwar
intimacy intimate intimidate into intolerable intolerance intolerant intoxicated intra intractable intransigence
intransigent intrepid intricacy intricate intrigue intrinsic introduce introduction introductory introspective
introvert intrude intrusion intrusive intuitive inundate invade invader invalid invaluable invariable invasion
invasive invent invention inventive inventory inverse inversion invert invest investigate investigation investigative
investment investor invidious invigorate invincibility invincible inviolable invisibility invisible invitation invite
invoice invoke involuntary involve involvement inward irate iron ironic irony irrational irreconcilable irredentism
irredentist irrefutable irregular irrelevance irrelevant irreligious irreparable irreplaceable irresistible irresolute
irrespective irresponsibility irresponsible irreverence irreverent irreversible irrevocable irrigate irrigation
irritable irritant irritate is island islander isle isolate isolation isolationism isolationist issue isthmus it
italic item itinerant itinerary its itself ivory ivy jacket jade jail jam janissary jar jargon jazz jealous jealousy
jeans jeep jelly jeopardize jeopardy jerk jest jet jewel jewelry jihad jihadi jihadism jingle jingoism job jockey join
joint joke jolly jolt jostle journal journalism journalist journalistic journey journeyman joy joyous jubilant jubilee
judge judgment judicial judiciary judicious juggernaut juggle juice juicy jump juncture jungle junior junk junta
juridical jurisdiction jurisprudence juror jury just justice justifiable justification justify juvenile juxtapose keel
keen keep keeper kept kernel kettle key keyboard keynote keystone keyword khaki khanate kick kickback kid kidnap
kidney kill killer killing kiln kilometer kilometre kin kind kindergarten kindle kindred kinetic king kingdom
kingmaker kinship kinsman kiosk kiss kit kitchen kite kitten kleptocracy knack knee kneel knew knife knight knit
knives knob knock knot know knowledge known kulak lab label labor laboratory laborious labour labyrinth lace lack
lackey lad laden lady lag lagoon laicity lair laissez laity lake lamb lame lament lamp lance land landfall landholder
landholding landing landlady landlocked landlord landmark landmine landowner landowning landscape landslide lane
language languish lantern lap lapse large lark larva laser lash lass last latch late latency latent later latex lathe
latitude latter laud laugh laughter launch launder laundry laurel lava lavish law lawful lawmaker lawmaking lawn
lawsuit lawyer lax lay layer layman laymen layout lazy lead leader leadership leading leaf leaflet league leak leakage
leaky lean leap leapfrog learn learned learning lease leash least leather leave leaven lecture led ledge leech left
leftism leftist leftover leftwing leg legacy legal legalism legalistic legality legalize legate legation legend
legendary legibility legible legion legionary legionnaire legislate legislation legislative legislator legislature
legitimacy legitimate legitimation legitimize leisure lemon lend length lengthen lengthy leniency lenient lens leopard
leper leprosy lesbian less lessen lesson lest let lethal lethargy letter letterhead lettuce level lever leverage levy
lexical lexicographer lexicography lexicon liaison liar libel liberal liberalism liberalization liberalize liberate
liberation liberator libertarian libertarianism liberty librarian library licence license lick lid lie lieutenant life
lifeblood lifeboat lifeguard lifeline lifelong lifestyle lifetime lift light lighten lighthearted lighthouse lightning
lightweight like likelihood likely liken likewise lilac lily limb limbo lime limestone liminal limit limitation
limited limousine limp line lineage linear linen linger linguist linguistic link linkage lion lip liquid liquidate
liquor list listen lit litany literacy literary literate literati literature lithograph litigant litigate little
littoral liturgical liturgy live livelihood lively livestock livestream living lizard load loaf loan loath loathe
lobby lobbyist lobster local locale localism locality localize locate location lock lockout locomotive locust lodge
loft lofty log logbook logic logical logistic logistics logjam logo lonely lonesome long longer longevity longitude
longitudinal longshoreman longshoremen longstanding longue look lookout loom loop loophole loose loosen loot lord lore
lorry lose loser loss lost lot lottery lotus loud loudspeaker lounge love lover low lower lowland loyal loyalism
loyalist loyalty lubricate lucid luck luckily lucky lucrative ludicrous luggage lull lullaby lumber luminary luminous
lump lumpen lunacy lunar lunatic lunch luncheon lunchtime lung lure lurid lurk luscious lush lust lustre luxuriant
luxurious luxury lying lynch lyric machine machinery macro macroeconomic mad made madman madmen madwoman magazine
magic magician magistracy magistrate magnate magnet magnetic magnetism magnificence magnificent magnify magnitude maid
maiden mail main mainland mainline mainstay mainstream maintain maintenance maize majestic majesty major majoritarian
majority make maker makes makeshift makeup making malady malaise malaria male malevolence malevolent malice malicious
malign malignant mall malleable malnourished malpractice mammal mammoth man manage management manager managerial
managing mandarin mandate mandatory maneuver mangle manhandle manhood manhunt mania maniac manic manifest manifesto
manifold manipulate manipulation manipulative mankind manlike manmade manner mannerism manoeuvre manorial manpower
mansion manslaughter mantle manual manufacture manufacturer manumission manure manuscript many map maple mapping mar
marathon marble march margin marginal marginalia marginalization marginalize marijuana marina marine marital maritime
mark market marketing marketplace marksman maroon marriage marrow marry marsh marshland martial martyr martyrdom
marvel marvelous masculine masculinity mask mason masonry masquerade mass massacre massage massif massive mast master
mastermind masterpiece mastery mat match mate material materialism materialistic materialize maternal maternalism
maternity math mathematical mathematician mathematics matriarch matriarchy matrimonial matrimony matrix matter
mattress mature maverick maxim maximalism maximize maximum may maybe mayhem mayor maze me meadow meager meal mean
meander meaning means meant meantime meanwhile measles measure measurement measuring meat mechanic mechanism
mechanized medal media mediaeval median mediate mediation mediator medic medical medicine medieval medievalism
mediocre meditate medium medley meek meet meeting mega megacity megaphone megaton melancholic melancholy mellow
melodrama melodramatic melody melt meltdown member membership membrane memento memo memoir memoirs memorabilia
memorable memoranda memorandum memorial memorialize memorize memory men menace mend mental mentality mention mentor
menu mercantile mercantilism mercenary merchandise merchant merciful merciless mercurial mercury mercy mere merge
merger meridian merit meritocracy meritocratic mermaid merry mesh mess message messenger messiah messianic messianism
messy mestizo met meta metal metallic metallurgy metamorphosis metaphor metaphorical metaphysical metaphysics meteor
meteorological meteorology method methodical methodological methodology meticulous metric metro metropole metropolis
metropolitan mice micro microcosm microeconomic microfilm microhistory microphone microscope microscopic microwave mid
midday middle middlebrow middleman middlemen midnight midpoint midst midsummer midterm midway midwife midwifery
midwinter might mightier mighty migrant migrate migration migratory mild mile mileage milestone milieu militancy
militant militarily militarism militarist militaristic militarization militarize military militate militia militiaman
milk mill millenarian millenarianism millennia millennial millennium million millionaire mimic mimicry mind mindset
mine minefield miner mineral mingle mini miniature minimal minimalism minimize minimum mining miniskirt minister
ministerial ministry minor minority minstrel mint minus minute minutes minutiae miracle miraculous mirage mirror
miscalculation miscellaneous miscellany mischievous misconception misdeeds miserable misery misfit misgivings mishap
misled misperception misread miss missile missing mission missionary mist mistake mistress mistrust misunderstanding
misuse mitigate mix mixed mixture moan moat mob mobile mobilise mobility mobilization mobilize mock mockery mode model
moderate moderation modern moderne modernise modernism modernist modernity modernization modernize modest modesty
modify modular module mogul moist moisture mold mole molecular molecule moment momentary momentous momentum monarch
monarchical monarchism monarchy monastery monastic monasticism monetarism monetary money moneylender mongrel monies
monitor monk monkey monochrome monograph monolith monolithic monologue monopolistic monopolize monopoly monotheism
monotonous monotony monsoon monster monstrous montage month monument monumental mood moon moonlight moor mop moral
morale moralism moralistic morality moralize morass moratorium morbid more moreover morgue morning morphology mortal
mortar mortgage mosaic mosque mosquito moss most motel moth mother motherland motif motion motivate motivation motive
motley motor motorcade motorcycle motorway motto mound mount mountain mountaineer mountainous mourn mouse mouth
mouthpiece move movement movie much mud muddle muddy mug mulatto mule multi multicultural multiculturalism
multidimensional multidisciplinary multiethnic multifaceted multilateral multilateralism multilingual multimedia
multinational multiple multiplicity multiplier multipolar multipolarity multiracial multitude multivariate mundane
municipal mural murder murderer murderous murky murmur muscle muscular muse museum mushroom music musical musician
musicology musket must mustard mutant mutate mute mutilate mutineer mutinous mutiny mutter mutual muzzle my myopia
myopic myriad myself mysterious mystery mystic mysticism mystify mystique myth mythic mythical mythmaking mythological
mythology métis nail naive naivete naked name namesake nap napalm narcissism narcissist narcotic narrate narration
narrative narrow nasty natal nation national nationalise nationalism nationalist nationalistic nationality
nationalization nationalize nationhood nationwide native nativism natural naturalism naturalistic naturalize nature
naught naughty nausea nautical naval navigable navigate navigation navy naïve near nearby neat nebula nebulous
necessarily necessary necessitate necessity neck necklace need needle needy nefarious negate negative neglect
neglected negligence negligent negligible negotiable negotiate negotiating negotiation negotiator negro neighbor
neighborhood neighbour neighbourhood neither neo neoclassical neoclassicism neocolonial neocolonialism neoconservatism
neoconservative neoliberal neoliberalism neolithic neon neophyte neorealism neorealist nephew nepotism nerve nervous
nest net nettle network neural neurology neuroscience neurosis neurotic neuter neutral neutralism neutrality
neutralization neutralize neutron never nevermore nevertheless new newborn newcomer newfound newly newlywed news
newscast newsletter newsman newsmen newspaper newspaperman newsreel newsroom next nexus nice niche nickel nickname
niece night nightclub nightfall nightingale nightlife nightmare nightmarish nighttime nihilism nihilist nimble nine
nineteen nineteenth ninetieth ninety ninth nitrogen no nobility noble nobleman noblemen nobody nocturnal nod node
noise noisy nomad nomadic nomadism nomenclature nomenklatura nominal nominate nomination nominee non nonaggression
nonaligned nonalignment nonchalant none nonetheless nonintervention nonproliferation nonstate nonviolence nonviolent
noon noose nor norm normal normalcy normality normalization normalize normative north northeast northeastern northern
northernmost northward northwest northwestern nose nostalgia nostalgic not notable notch note notebook noteworthy
nothing notice notify notion notoriety notorious notwithstanding nourish novel novelist novelistic novella novelty
novice now nowadays nowhere nozzle nuance nuclear nucleic nucleus nude nudge nuisance null nullify numb number numeral
numerical numerous numismatic numismatics nun nuptial nurse nursery nurture nut nutrient nutritious nymph oak oasis
oath obedience obedient obelisk obese obey obituary object objection objective objectivity obligate obligation
obligatory oblige oblique obliterate oblivion oblivious obscene obscure observance observant observation observatory
observe observer obsess obsession obsessive obsolescence obsolete obstacle obstinacy obstinate obstruct obstructionism
obtain obvious occasion occult occupancy occupant occupation occupied occupier occupy occur occurrence ocean oceanic
oceanography odd ode odious odyssey of off offence offend offense offensive offer offhand office officer official
officialdom offset offshoot offshore offspring often oil oilfield oily old olden oligarch oligarchic oligarchy olive
omen ominous omission omit omnibus omnipotence omnipotent omnipresence omnipresent omniscience omniscient on once
oncoming one onerous oneself ongoing online onlooker only onomastics onset onshore onslaught ontological ontology onus
onward opacity opaque open opening opera operate operatic operation operational operationalize operative opiate opine
opinion opinionated opium opponent opportune opportunism opportunistic opportunity oppose opposite opposition oppress
oppression oppressive opt optic optimal optimism optimist optimistic optimize optimum option opulence opulent or
oracle oral orange orator oratorical oratory orb orbit orchard orchestra orchestral orchestrate orchid ordain ordeal
order ordinance ordinarily ordinary ordnance ore organ organic organisation organise organism organization
organizational organize organizer orgy orient orientalism orientation origin original originate ornate orphan
orphanage orthodox orthodoxy orthographic orthography oscillate ostensible ostracism ostracize other otherness
otherwise otherworldly our ourselves oust out outbid outbreak outburst outcast outcome outcry outdated outdo outer
outfit outflow outgoing outgrow outlandish outlast outlaw outlawry outlay outlet outlier outline outlive outlook
outlying outmaneuver outmoded outnumber outpost outpouring output outrage outrageous outreach outright outset outside
outsider outskirts outsource outspoken outstanding outstrip outward outweigh outwit oval oven over overall overarching
overburdened overcame overcome overcrowding overdo overdue overlap overlay overlook overrated overrun oversea overseas
oversee oversight overt overthrow overture overview overwhelm owe owl own owner ownership ox oxen oxide oxygen oyster
ozone pace pacific pacification pacifism pacifist pacify pack package packet pact pad paddle paddy paediatric pagan
paganism page pageant pageantry paid pain painstaking paint painter painting pair palace palaeography pale paleography
paleontology palette palimpsest palm palpable paltry pamphlet pamphleteer pan panacea pandemic pane panel pang panic
panicked panopticon panorama panoramic pantheon panther pantry papacy papal paper paperback paperwork par para
parachute parade paradigm paradigmatic paradise paradox paradoxical paragon paragraph parallel parallelism paralysed
paralysis paralyze parameter paramilitary paramount paranoia paranoid paraphernalia paraphrase parasite parasitic
paratext paratrooper parcel pardon parent parentage parenthesis pariah parish parishioner parity park parlance parley
parliament parliamentarian parliamentarism parliamentary parlor parochial parochialism parody parole parrot parry
parsimonious parsimony parsley parson part partake partial participant participate participation participatory
particle particular particularism partisan partition partner partnership party pass passage passenger passion
passionate passive passport password past pastel pastime pastoral pastoralism pastry pasture pat patch patchwork
patent paternal paternalism paternalistic paternity path pathbreaking pathetic pathfinder pathogen pathological
pathology pathos pathway patience patient patriarch patriarchate patriarchy patrician patrimonial patrimonialism
patrimony patriot patriotic patriotism patrol patron patronage patronize pattern paucity pauper pauperism pause pave
pavilion paw pawn pay payload payment payoff payroll peace peaceably peacebuilders peacebuilding peaceful peacekeeper
peacekeeping peacemaker peacemaking peacetime peach peacock peak peanut pearl peasant peasantry pebble peculiar
peculiarities peculiarity pecuniary pedagogic pedagogy pedal pedantic pedestal pedestrian pediatric pedigree peel
peeping peer peerage pejorative pen penal penalize penalty penance pence penchant pencil pendant pending pendulum
penetrate penguin penicillin peninsula peninsular penitence penitent penitentiary penniless penny pension penultimate
people pepper per perceive percent percentage perceptible perception perceptive perceptual perch perennial perestroika
perfect perfectibility perfectionism perfidious perfidy perform performance performative perfume perhaps peril
perilous perimeter period periodic periodical peripheral periphery perish perjury permafrost permanence permanent
permeable permeate permissible permission permissive permit pernicious perpendicular perpetrate perpetrator perpetual
perpetuate perpetuity perplexed perplexing perplexity persecute persecution perseverance persevere persist persistence
persistent person persona personage personal personalism personalistic personality personified personnel perspective
persuade persuasion persuasive pertain pertinence pertinent pervade pervasive perverse perversion pervert pessimism
pessimist pessimistic pest pesticide pestilence pet petite petition petrify petro petrochemical petrol petroleum
petticoat petty phalanx phantom pharaoh pharmaceutical pharmacy phase phenomena phenomenal phenomenological
phenomenology phenomenon philanthropic philanthropy philological philology philosopher philosophic philosophical
philosophize philosophy phobia phoenix phone phonetic phoney phonograph phony phosphate phosphorus photo photograph
photographer photographic photography phrase physical physician physicist physics physiological physiology physique
pianist piano pick picket pickle picnic pictorial picture picturesque pie piece piecemeal pierce pietism piety pig
pigeon pile pilgrim pilgrimage pill pillage pillar pillow pilot pimp pin pinch pine ping pink pinnacle pinpoint pint
pioneer pious pipe pipeline piracy pirate pistol piston pit pitch pitfall pitiful pitiless pity pivot pixel placard
place placebo placid plague plain plaintiff plaintive plan planar plane planet planetary plank planner planning plant
plantation plaque plasma plaster plastic plate plateau platform platinum platitude platoon platter plausibility
plausible play playboy player playground playing playwright plaza plea plead pleasant please pleasure plebiscitary
plebiscite pledge plenary plenipotentiary plenitude plentiful plenty plenum plight plot plough plow ploy plug plum
plumage plumb plump plunder plunge plural pluralism pluralistic plus plutocracy plutonium ply pneumonia poach pocket
podcast podium poem poet poetic poetics poetry pogrom poignant point pointed poise poison poisonous poke polar
polarity polarization polarize pole polemic polemical police policeman policemen policewomen policing policy
policymaker policymaking polished polishing polite politic political politician politicization politicize politicking
politico politics poll pollen polling pollute pollution polycentric polycentrism polyethnic polygamy polyglot polymath
polymer polynomial polyphonic polyphony polytechnic polytheism pomp pompous pond ponderous pony pool poor poorhouse
pop pope populace popular popularity popularize populate population populism populist populous porcelain porch
porcupine pore pork pornographic pornography porosity porous porridge port portfolio portico portrait portraiture
portray portrayal pose posit position positive positivism posse possess possession possessive possibility possible
post postage postcard postcolonial poster posterior posthumous postman postmaster postmodern postmortem postpone
postscript postulate posture postwar pot potato potency potent potentate potential potion pottery pouch poultry pounce
pound pour poverty powder power powerful powerhouse powerless practical practice practise practitioner pragmatic
pragmatism pragmatist prairie praise praiseworthy prank praxis pray prayer pre preach preacher preamble precariat
precarious precarity precaution precautionary precedence precedent precept precinct precious precipice precipitate
precipitous precise precision preclude precocious precursor predator predatory predecessor predetermined predicate
predict predictable prediction predictive preempt preemptive preface prefect prefecture prefer preferably preference
preferential prefix pregnancy pregnant prejudice preliminary prelude premeditated premier premiere premise premium
preparation preparatory prepare preparedness preponderance preponderant preposterous preprint prerogative prescient
prescriptive presence present presentism preservation preserve presidency president presidential press pressing
pressure prestige prestigious presumably presume presumptive pretentious pretext pretty prevail prevalence prevalent
prevent prevention preventive previous prewar prey price prick pride priest priestess prima primacy primarily primary
primate prime primer primeval primitive primitivism primordial prince princess principal principle print printer
printing prior prioritize priority priory prism prison prisoner pristine privacy private privatization privatize
privilege privileged privy prize pro proactive probabilistic probability probable probate probationary probe problem
problematic problematize procedure proceed proceedings process procession proclaim proclamation proclivity procure
prod prodigal prodigious prodigy produce producer product production productive productivity profane profess
profession professional professionalism professionalize professor professoriate proffer proficiency proficient profile
profit profitable profiteer profligate profound profundity profuse profusion progenitor progeny prognosis program
programmatic programme progress progression progressive progressivism prohibit prohibition prohibitive project
projectile projection proletarian proletariat proliferate proliferation prolific prologue prolong promenade prominence
prominent promiscuity promiscuous promise promising promissory promontory promote promotion prompt promulgate prone
pronoun pronounce proof proofreading prop propaganda propagandist propagandistic propagandize propagate propel
propellant propensity proper property prophecy prophesy prophet prophetic propitious proponent proportionate proposal
propose propound proprietary proprietor propriety propulsion prosaic proscribe prose prosecute prosecution
prosecutorial proselyte proselytism proselytize prosody prosopographical prosopography prospect prospective prospectus
prosper prosperity prosperous prosthesis prosthetic prostitute prostrate protagonist protean protect protection
protectionism protective protector protectorate protege protein protest protester proto protocol proton prototype
prototypical protract protrusion proud prove proven provenance proverb proverbial provide providence providential
province provincial provincialism provision provisional proviso provocateur provocation provocative provoke prowess
prowl proximal proximate proximity proxy prudence prudent prudential prune pry psalm pseudo pseudonym pseudonymous
psyche psychedelic psychiatric psychiatry psychic psycho psychoanalysis psychoanalyst psychoanalytic psychological
psychologist psychology psychopath psychopathology psychosis psychosocial psychosomatic psychotherapy psychotic psywar
pub puberty public publican publication publicity publicize publish publisher publishing pudding puddle puff
pugnacious pull pullout pulmonary pulp pulpit pulse pump pumpkin pun punch punctual punctuate puncture pundit punditry
pungent punish punishment punitive punk punt puny pupil puppet puppeteer puppy purchase pure purgatory purge purify
purism purple purport purpose purposive purse pursuance pursuant pursue pursuit purview push put putative putsch
puzzle pygmy pyramid pyre python quadrant quadrilateral quadruple quagmire quail quaint quake qualify qualitative
quality qualm quandary quantify quantitative quantity quantum quarantine quarrel quarrelsome quarry quarter
quarterback quarterdeck quarterly quartermaster quartet quasi queen queer quell quench query quest question
questioning questionnaire queue quick quicken quicksand quid quiescent quiet quilt quintessence quintessential quintet
quip quirk quit quite quiver quixotic quiz quorum quota quote quotidian rabbi rabbinic rabbit rabid race racecourse
racehorse racial racism racist rack racket radar radiance radiant radiate radical radicalism radicalization radicalize
radii radio radioactive radiological radium radius raft rag rage raid rail railroad railway rain rainbow raincoat
rainfall rainforest rainy raise rake rally ram ramble rampage rampant rampart ran ranch rancor rancorous random range
rank ransack ransom rant rap rape rapid rapport rapporteur rapprochement rapture rare rash rat rate rather
ratification ratify ratio ration rational rationale rationalism rationality rationalization rationalize rattle ravage
rave raven ravine raw ray razor re reach react reactance reaction reactionary reactivate reactor read reader readily
readiness reading ready real realign realignment realism realist realistic reality realization realize realm
realpolitik realtor reap rear rearguard rearm rearmament rearrange reason reasonable reasoning reassess reassessment
reassurance reassure rebel rebellion rebellious rebirth reborn rebuff rebuild rebuke rebut recalcitrance recalcitrant
recall recant receipt receive recent receptacle reception receptive recess recession recessive recidivism recipe
recipient reciprocal reciprocate reciprocity reckless reckon reckoning recline recluse reclusive recognisance
recognise recognition recognize recollection recommend recommendation reconcile reconciliation reconfigure
reconnaissance reconsider reconsideration reconstruct reconstruction record recorder recording recover recovery
recruit recruitment rectangle rectangular rectify rectitude rector recuperate recur recurrence red redefine redemption
redemptive rediscover reduce reduction reductionism redundancy redundant reef reel reevaluation refer referee
reference referendum referent refine refinery reflect reflection reflective reflex reflexive reform reformation
reformer reformism reformist refract refrain refrigerator refuge refugee refurbish refusal refuse refusenik refute
regal regalia regard regatta regency regent regicide regime regimen regiment region regional regionalism register
registrar registration registry regress regression regressive regret regular regularity regulate regulation regulatory
rehabilitate rehabilitation rehearse reign reimburse rein reinforce reinstate reinterpretation reinvent reiterate
reject rejection rejoice rejoinder rejuvenate relate related relation relational relationship relative relativism
relax relaxation relay release relent relevance relevant reliability reliably reliance reliant relic relief relieve
religion religiosity religious relinquish relish reluctance reluctant remain remainder remake remand remap remark
remarkable remarks remedial remedy remember remembering remembrance reminder reminisce reminiscence reminiscent remit
remittance remnant remorse remote removal remove renaissance rend rendezvous renegade renege renew renewal renounce
renovate renown rent rentier renunciation reorganization repair reparation repatriate repatriation repay repeal repeat
repel repellent repent repentance repentant repercussion repertoire repertory repetitive replace replacement replenish
replete replica replicate reply report reporter reporting repositioning repository reprehensible represent
representation representative repress repression repressive reprieve reprimand reprise reproach reproduction reptile
republic republican republicanism repudiate repudiation repugnance repugnant repulsion repulsive reputation repute
request requiem require requirement requisite rescind rescue research researcher resemblance resemble resent
resentment reserve reservoir reset resettlement reshape residence residency resident residential residual residue
resign resignation resilience resilient resin resist resistance resistant resolute resolution resolve resonance
resonant resonate resort resource respect respective respiratory respond respondent response responsibility
responsible responsive rest restaurant restive restoration restorative restore restrain restraint restrict restriction
restrictive restructure result resultant resume resurgence resurgent resurrect resurrection resuscitate retail retain
retaliate retaliation retaliatory retard rethink rethinking reticence reticent retinue retire retiree retirement
retreat retrenchment retributive retrieve retroactive retrograde retrospect retrospective return returnee
reunification reunion reuse revamp revanche revanchism reveal revel revelation revelatory revenge revenue reverberate
revere reverence reverend reverent reversal reverse reversible revert review revise revised revision revisionism
revisionist revisit revisited revitalize revival revivalism revive revoke revolt revolution revolutionary
revolutionize revolve revulsion reward reweave rhetoric rhetorical rhyme rhythm rhythmic rib ribbon rice rich rid
riddle ride ridge ridicule ridiculous rife rifle rifleman rift right righteous rightful rights rightward rigid rigor
rigorous rigour rim ring ringleader riot riotous ripe ripen ripple rise risen rising risk riskier risky rite ritual
ritualistic rival rivalry river riverbank riverside rivet road roadblock roadmap roadside roam roar roast rob robber
robbery robe robot robotic robust rock rocket rocketry rocky rococo rod rode rodent rogue role roll rollback romance
romantic romanticism romanticize roof rooftop rook rookie room roommate roomy roost root rope rosary rose roster
rostrum rosy rot rotary rotate rotten rough roulette round roundabout roundtable roundup rouse rout route routine rove
row rowdy royal royalism royalist royalty rub rubber rubbish rubble rubric ruby rudder rude rudimentary ruffian rug
rugby ruin ruinous rule rulebook ruler ruling rum rumble rumor rumour run runaway runner running runoff runway rupture
rural ruse rush rust rustic rustle rusty ruthless rye sabbath sabbatical saber sable sabotage saboteur sabre sack
sacral sacred sacrifice sacrificial sacrilege sad sadden saddle sadism sadistic safari safe safeguard safety saga sage
said sail sailor saint sake salad salary sale salesman salesmen salience salient saline salmon salon saloon salt salty
salutary salute salvage salvation salvo same samizdat sample samurai sanatorium sanctify sanctimonious sanction
sanctity sanctuary sand sandbag sandstone sandwich sandy sane sanguine sanitarium sanitary sank sap sapphire sarcasm
sarcastic sardonic sash sat satanic satellite satire satirical satirize satisfaction satisfactory satisfy saturate
satyr sauce sausage savage savagery savanna savannah save saving savior saviour saw say says scaffold scale scalp scan
scandal scandalous scant scanty scapegoat scar scarce scarcity scare scarf scarlet scary scathing scatter scavenger
scavenging scenario scene scenery scenic scent scepter sceptic scepticism sceptre schedule schema schematic scheme
schism schismatic schizophrenia schizophrenic scholar scholarly scholarship scholastic scholasticism school schoolbook
schoolboy schoolchildren schoolgirl schooling schoolmaster schoolteacher science scientific scientism scientist
scientistic scissors scope scorch score scorn scorpion scourge scout scramble scrap scrapbook scrape scratch scream
screech screen screenplay screenwriter screw scribble scribe script scripture scroll scruples scrupulous scrutinize
scrutiny sculpt sculpture scum scurrilous scurvy scythe sea seaborne seafarer seafaring seafood seagoing seal seam
seaman seamen seaplane seaport search searchlight seascape seashore seaside season seat seaward seaweed secede
secession secessionism seclude seclusion second secondary secondhand secrecy secret secretarial secretariat secretary
secretive sect sectarian sectarianism section sectionalism sector secular secularism secularization secularize secure
securitization securitize security sedentary seditious seduce seduction seductive see seed seedling seek seem seen
seep sees seesaw segregate segregation seismic seize seizure seldom select selected selection selective self selfish
sell sellout selves semantic semaphore semblance semester semi semiannual semicolonial semiconductor seminal seminar
seminarian seminary semiofficial semiotic senate senator senatorial send senile senior sensationalism sense
sensibility sensible sensitive sensitivity sensory sensual sensuous sent sentence sentient sentiment sentimental
sentimentalism sentinel sentry separable separate separation separatism separatist sepoy sequel sequence sequential
sequester seraglio serenade serendipity serene serf serfdom sergeant serial series serious sermon serpent serum
servant serve service serviceman servicemen servile serving servitude session set setback setting settle settlement
settler settlerism setup seven sevenfold seventeen seventeenth seventh seventieth seventy sever several severance
severe sew sewage sex sexism sexual sexuality shabby shack shackle shade shadow shadowy shady shaft shake shaken
shakeup shaking shaky shall shallow sham shaman shamanism shambles shame shanty shape shaper shaping share
sharecropper sharecropping shared shareholder sharing shark sharp sharpen sharpshooter shatter shave shawl she sheaf
shear shed sheep sheet sheikh shelf shell shellfish shelter shelve shepherd sheriff shield shift shilling shimmer
shine shiny ship shipboard shipbuilder shipbuilding shipowner shipping shipwreck shipyard shirt shiver shock shoe
shoemaker shogun shogunate shone shook shoot shop shopkeeper shoplifting shore shoreline short shortage shortcoming
shortcut shorten shortfall shorthand shortsighted shot shotgun should shoulder shout shove shovel show showcase
showdown showman shown shrank shred shrewd shriek shrill shrimp shrine shrink shrinkage shroud shrub shrug shrunk
shrunken shudder shuffle shun shut shutdown shuttle shy sibling sick sickbed sicken sickle side sidebar sideline
sideshow sidestep sidewalk sideways siege sigh sight sightseeing sigint sign signage signal signatory signature
significance significant signifier signify signing signpost silence silent silhouette silicon silk silly silo silver
silversmith similar similarity simmer simple simplicity simplify simplistic simulacrum simulate simulation
simultaneity simultaneous sin since sincere sincerity sinews sing single singular sinister sink sip siren sissy sister
sit site situate situation six sixfold sixteen sixteenth sixth sixties sixtieth sixty size skate skeletal skeleton
skeptic skeptical skepticism sketch sketchbook sketchy skew ski skill skim skin skinhead skinny skip skirmish skirt
skull sky skyjacking skyline skyscraper slab slack slacken slain slam slander slanderous slang slant slap slash slate
slaughter slaughterhouse slave slaveholder slaveholding slaveowner slavery slavish slay sleazy sled sledgehammer sleek
sleep sleepwalker sleepwalking sleepy sleeve slender slept slice slick slide slight slim slime sling slip slippery
slit slogan sloop slope sloppy slot sloth slow slowdown slug sluggish sluice slum slumber slump slur sly smack small
smallholder smallpox smart smash smear smell smelt smile smith smoke smokescreen smoky smolder smooth smother smug
smuggle smuggler snack snag snail snake snap snapshot snare snatch sneak sneer sniff sniper sniping snob snobbery
snobbish snoop snow snowball snowfall snowstorm snowy snub so soak soap soar sob sobriety soccer sociable social
socialise socialism socialist socialistic socialite socialization socialize societal society socio sociocultural
socioeconomic sociological sociology sociopath sociopolitical sock socket sofa soft soften software soil sojourn
solace solar sold soldier soldiery sole solemn solicit solicitude solid solidarity solidify soliloquy solitary
solitude solo solstice solubility soluble solution solve solvency solvent somatic somber sombre some somebody someday
somehow someone something sometime sometimes somewhat somewhere son sonar sonata song songbook songwriter sonic sonnet
soon soot soothe sophisticated sophomore sorcerer sorcery sordid sore sorrow sorry sort sought soul sound soundbite
soundscape soundtrack soup sour source sourcebook south southeast southeastern southern southernmost southward
southwest southwestern souvenir sovereign sovereignty sovietize sovietology sow sown soy soybean spa space spacecraft
spacious spade spaghetti span spar spare spark sparkle sparrow sparse spartan spasm spat spate spatial spawn speak
speaker speaking spear spearhead special specialise specialist specialize specialty specie species specific specify
specimen specious speck spectacle spectacular spectator specter spectra spectre spectroscopy spectrum speculate
speculation speculative sped speech speechwriter speed speedboat speedy spell spend spendthrift spent sperm sphere
spherical spice spicy spider spike spill spillover spin spinach spindle spine spinoff spinster spire spirit spiritual
spiritualism spit spite splash splendid splendor splendour splinter split spoil spoke spoken spokesman spokesmen
spokesperson spokeswoman sponge sponsor sponsorship spontaneity spontaneous spook spoon sporadic spore sport sportsman
sportsmen sportswoman spot spotlight spouse spray spread spree spring springboard springtime sprint sprout spun spur
spurious spurn spurt spy spycraft spymaster squabble squad squadron squalid squalor squander square squash squat
squeak squeeze squid squire squirrel stab stability stabilization stabilize stable stack stadium staff stag stage
stagecoach stagecraft stagnant stagnate staid stain stair staircase stairs stairway stake stakeholder stale stalemate
stalk stall stallion stalwart stamina stamp stampede stance stand standard standardise standardize standby standing
standoff standpoint standstill stanza staple star starboard starch stardom stare stark starlight starry start startle
startup starvation starve state statecraft statehood stateless statement statesman statesmanlike statesmanship
statesmen stateswoman statewide static station stationary stationery statism statistic statistical statistician
statistics statuary statue stature status statute statutory staunch stave stay stead steadfast steadily steady steak
steal stealth stealthy steam steamboat steamship steed steel steelworker steep steeple steer stellar stem stench
stencil stenographer stenographic step stepchild stepfather stepmother steppe stepson stereo stereotype stereotypical
sterile sterilize sterling stern stevedore steward stewardess stick sticky stiff stiffen stifle stigma stigmata
stigmatize still stillborn stimulant stimulate stimuli stimulus sting stingy stink stint stipend stipulate stir stitch
stochastic stock stockbroker stockholder stockpile stoic stoicism stoke stole stolen stomach stone stonemason
stonewall stood stool stop stopgap stopover stoppage storage store storefront storehouse storekeeper storeroom storm
stormier stormy story storybook storyline storyteller storytelling stout stove stow stowaway straddle straight
straighten straightforward strain strait strand strange stranger strangle stranglehold strap strata stratagem
strategic strategist strategize strategy stratified stratosphere stratum straw strawberry stray streak stream
streamline street streetcar strength strengthen strenuous stress stretch stricken strict stricture stride strife
strike strikebreaker strikebreaking striking string stringent strip stripe striptease strive striven strode stroke
stroll strong stronghold strongman strongmen strove struck structural structuralism structure struggle strung strut
stubborn stuck stud student studio studious study stuff stumble stump stun stung stunt stupid stupor sturdy style
stylish stylistic suave sub subaltern subdue subject subjective subjectivity subjugate submarine submission submissive
submit subordinate subordination subpoena subsequent subservience subservient subset subsidence subsidiarity
subsidiary subsidize subsidy subsist subsistence substance substantial substantiate substantive substitute substrate
subtle subtlety suburb suburban suburbia subversion subversive subvert subway succeed success successful succession
successive successor succinct succor succumb such suck sudden sue suffer suffering suffice sufficiency sufficient
suffix suffocate suffrage suffragette suffragism sugar sugarcane suggest suggestive suicide suit suitably suitcase
suite sulfur sullen sulphur sultan sultanate sum summarily summarize summary summer summertime summit summitry summon
sumptuous sun sunbathing sundry sunk sunken sunlight sunny sunrise sunset sunshine super superb superficial
superfluous superintendent superior superiority superlative superman supermen superpower supersede superstitious
supervision supervisory supper supplant supple supplement supplementary supplicant supplier supply support supporter
supportive suppose suppress suppression suppressive supranational supranationalism supremacism supremacy supreme
surcharge sure surf surface surge surgeon surgery surgical surmise surmount surname surpass surplus surprise surreal
surrealism surrender surreptitious surrogacy surrogate surround surveil surveillance survey survival survivalism
survive survivor susceptibility susceptible suspect suspend suspense suspension suspicion suspicious sustain
sustainability sustainable sustenance suture suzerain suzerainty swallow swam swamp swan swap swarm swastika sway
swear sweat sweatshop sweaty sweep sweet sweeten sweetheart swell swept swerve swift swim swindle swine swing swipe
swirl switch switchboard swollen sword swordsman swore sworn swung sycophancy sycophant syllable syllabus symbiosis
symbiotic symbol symbolic symbolise symbolism symbolize symmetric symmetry sympathetic sympathise sympathize sympathy
symphonic symphony symposia symposium symptom symptomatic synagogue synchronize synchrony syncretic syncretism
syndical syndicalism syndicate syndrome synergy synod synonym synonymous synopses synopsis syntax syntheses synthesis
synthesize synthetic syphilis syringe syrup system systematic systematize systemic tab table tableau tablet tabloid
taboo tabulate tacit tack tackle tact tactic tactical tactician tactile tadpole tag taiga tail taint take taken
takeoff takeover taking tale talent talisman talk talkative talkie talks tall tally tame tamper tan tandem tangible
tangle tangled tango tank tantalizing tantamount tantrum tap tape tapestry tar target tariff tarnish tart tartan task
taskmaster taste tasty tattered tattoo taught taunt taut tavern tax taxation taxi taxonomic taxonomy taxpayer tea
teach teacher teaching team teammate teamster teamwork tear teardrop tease tech technical technician technique techno
technocracy technocrat technocratic technological technology technopolitical technopolitics tedious tedium teen
teenage teeter teeth telecast telegram telegraph telegraphic telegraphy teleological teleology telephone telephonic
telescope televised television televisual tell temerity temper temperament temperance temperate temperature tempest
template temple tempo temporal temporarily temporary tempt temptation ten tenacious tenacity tenancy tenant tenantry
tend tendency tendentious tender tenet tenfold tennis tense tensile tension tent tentacles tentative tenth tenuous
tenure tepid term terminal terminate terminological terminology terminus terrace terrain terrestrial terrible terrific
terrify territorial territoriality territory terror terrorism terrorist terrorize terse tertiary test testament
testamentary testify testimonial testimony testing tether text textbook textile textual texture thalassocracy than
thank thanksgiving that thatch thaw the theater theatre theatrical theatrics theft their theism them thematic theme
themselves then thence theocracy theocratic theologian theological theology theorem theoretic theoretical theoretician
theorise theorist theorize theory therapeutic therapy there thereafter thereby therefore therein thereof thermal
thermodynamic thermometer thermonuclear thermostat thesaurus these thesis they thick thicken thicket thief thieves
thigh thin thing think thinker thinking third thirst thirsty thirteen thirteenth thirtieth thirty this thistle thorn
thorny thorough thoroughbred thoroughfare those though thought thousand thousandfold thousandth thrash thread threat
threaten threatening three threefold threesome threshold threw thrift thrifty thrill thrive throat throne throng
through throughout throughway throw thrown thrust thud thug thuggery thumb thump thunder thunderbolt thundercloud
thunderous thunderstorm thus thwart thyroid tick ticket tickle ticklish tide tidy tie tiger tight tighten tightrope
tile tillage tilt timber time timekeeping timeless timeline timepiece timescale timetable timid timing tin tinder
tinderbox tinge tinker tint tiny tip tirade tire tiresome tissue titan titanic tithe title titular to toad toast
tobacco today toddler toe together toil toilet token tokenism told tolerable tolerance tolerant tolerate toleration
toll tomato tomb tombstone tome tomorrow ton tone tongue tonic tonight tonnage too took tool toolbox toolkit tooth
toothpaste top topic topographic topography topology toponym toponymy topple torch torchlight tore torn tornado
torpedo torrent torrential torso tort tortoise tortuous torture toss total totalism totalitarian totalitarianism
totality touch touchstone tough toughen tour tourism tourist touristic tout tow toward towel town townhouse townscape
townsfolk townsman townsmen townspeople toxic toxin toy trace track tract trade trademark tradeoff trader tradesman
tradesmen tradespeople trading tradition traditional traditionalism traffic trafficked trafficker trafficking
tragedian tragedy tragic tragicomedy trail trailblazer trailblazing train trainee trainer training trait traitor
traitorous trajectory tram tramp trample tramway trance tranquil tranquility trans transact transaction transatlantic
transborder transboundary transcend transcendence transcendent transcendentalism transcontinental transcribe
transcript transcultural transfer transference transfigure transfix transform transformation transformative
transfusion transgender transgress transgression transgressive transhumance transience transient transimperial
transistor transit transition transitional transitory translate translation translator translocal transmissible
transmission transmit transnational transnationalism transoceanic transpacific transparency transparent transpire
transplant transport transportation transpose transregional transsexual transverse trap trapdoor trash trauma
traumatic traumatism traumatize travail travel traveler travelog travelogue traverse travesty trawl tray treacherous
treachery tread treason treasonous treasure treasury treat treatise treatment treaty treble tree trek trellis tremble
tremendous tremor trench trenchant trend trendsetter trendy trespass triad triage trial triangle triangular
triangulate tribal tribalism tribe tribesman tribesmen tribunal tribune tributary tribute trick trickery trickle
trickster tricky tricolor tricolour tricontinental trifle trigger trilateral trilateralism trillion trilogy trim
trinity trinket trio trip tripartite triple triplets tripod tripolar triumph triumphalism triumphant triumvirate
trivia trivial trivialize trod trodden troika trojan troll trolley troop trope trophy tropic trot troubadour trouble
troubled troublemaker troubleshooter troublesome trough troupe trouser trout trove truancy truant truce truck
truckload true truism truly trumped trumpet truncate truncheon trunk trust trustee trusteeship trustworthy trusty
truth try tryst tsunami tub tube tubercular tuberculosis tubular tuck tug tumble tumor tumour tumult tumultuous tundra
tune tungsten tunic tunnel turban turbine turbulence turbulent turf turmoil turn turnabout turnaround turncoat turning
turnip turnout turnover turnpike turnstile turquoise turret turtle tutelage tutelary tutor tutorial tweed tweet
twelfth twelve twelvefold twentieth twenty twice twig twilight twin twine twirl twist twitch two twofold twosome
tycoon tying type typescript typeset typewriter typewritten typhoid typhoon typhus typical typify typographic
typography typological typology tyrannical tyrannicide tyrannize tyrannous tyranny tyrant ubiquitous ubiquity ugly
ulcer ulterior ultimate ultimatum ultra ultraconservative ultranationalism ultranationalist ultraviolet umbrella
umpire un unabashed unabated unabridged unacceptable unaccompanied unaccounted unadulterated unaffected unaided
unanimity unanimous unannounced unanswerable unanswered unanticipated unassailable unattended unauthorised
unauthorized unavoidable unbearable unbelievable unbelieving unbending unbreakable unbridgeable unbridled unburied
uncanny unceasing uncensored uncertain uncertainty unchanged uncharted unchecked unclaimed uncle uncommitted
uncompromising unconditional unconfirmed unconquerable unconquered uncontrollable unconventional unconvinced uncouth
uncultivated undaunted undeclared undefeated undefended undefined undelivered undeniable under underage undercut
underdeveloped underdevelopment underdog undergo underground underlie undermine undernourished underpin undersea
understand understandably understanding understood undertow underway undeserved undeserving undeveloped undid
undigested undisclosed undo undocumented undoubted undue unduly uneasy unemployable unemployment unencumbered
unendurable unenforceable unenviable unequal unerring uneven unexamined unexpected unexplained unexplored
unfashionable unfathomable unfettered unfinished unfit unforeseen unforgettable unforgivable unforgiven unformed
unfulfilled ungainly ungovernable unhappily unheeded unheralded unicorn unification unifier uniform unify unilateral
unilateralism uninhabitable uninhibited union unionism unionize unipolar unique unison unit unitary unite united unity
universal universalism universalize universe university unjust unkempt unknowable unknown unlikely unmaking unmanned
unmentionable unmentioned unmet unmistakable unnerving unobtrusive unofficial unpalatable unpardonable unprecedented
unquestionably unravel unraveling unreachable unredeemed unrelenting unremitting unrequited unrest unrivaled unruly
unsavory unscathed unseasonable unseemly unshakable unshakeable unsinkable unsolicited unspeakable unstoppable
unsubstantiated unsung unswerving untie until untouchable unvarnished unwanted unwieldy unwitting up upbeat upbringing
upcoming update upend upfront upgrade upheaval uphill uphold upland uplift upper uppermost upright uprising upriver
uproar uproot upscale upset upshot upside upstairs upstanding upstart upstate upstream upsurge upswing uptight uptown
upturn upward uranium urban urbane urbanism urbanite urbanization urbanize urge urgency urgent urine urn us usage use
used useful user uses usher using usual usurer usurious usurp usury utensil utilitarian utilitarianism utility utilize
utmost utopia utopian utopianism utter utterance vacancy vacant vacate vaccinate vaccine vacillate vacuous vacuum
vagabond vagaries vagina vagrancy vagrant vague vain vainglory valet valiant valid validate valley valor valour value
valve vampire vandal vandalism vanguard vanguardism vanilla vanish vanquish vanquished vantage vapor variable variance
variant variation variety various varnish varsity vary vase vassal vassalage vast vault veer vegetable vegetarian
vegetarianism vehemence vehicle vehicular veil vein velocity velvet venal vendetta vending vendor veneer venerable
venerate vengeance vengeful venom venomous vent venture venue veracity veranda verb verbatim verbose verdant verdict
verge verifiable verification verify veritable vernacular versatile verse version versus vertical vertigo verve very
vessel vest vestige vet veteran veterinarian veterinary veto vex via viability viable viaduct vibrancy vibrant vibrate
vicar vicarious vice viceregal viceroy viceroyalty vicinity vicious vicissitude victim victimhood victimize victor
victorious victory video videotape vie view viewpoint vigil vigilance vigilant vigilante vigilantism vignette vigor
vigorous vigour vile vilify villa village villager villain villainous villainy vindicate vindictive vine vinegar
vineyard vintage violate violation violence violent violet violin viper viral virgin virile virtual virtue virtuosity
virtuoso virtuous virulence virulent virus visa visage viscount vise visibility visible vision visionary visit visitor
vista visual visualize vital vitalism vitality vitamin vitriol vitriolic vivacious vivid vixen vlog vocabulary vocal
vocalize vociferous vodka vogue voice void volatile volcanic volcano volley volleyball volt voltage volume voluminous
voluntarily voluntarism voluntary volunteer volunteerism vomit voracious vote voter voting vouch vow vowel voyage
voyeur voyeurism voyeuristic vulgar vulnerability vulnerable vulture vying wade waffle wag wage wagon wail waistline
wait waitress waive wake waken walk walkout walkway wall wallet wallow wallpaper waltz wan wand wander wanderlust wane
want wanton war warbler ward warden wardrobe ware warehouse warfare warfighting warhead warhorse warily warlike
warlord warlordism warm warmaking warming warmonger warmth warn warning warp warpath warplane warrant warranty warrior
warship wartime wary was wash washout wasp waste wasteland watch watchdog watchman watchmen watchtower watchword water
watercolor watercourse waterfall waterfront waterlogged waterproof watershed waterside waterway waterworks watery wave
wavelength wax way wayfarer wayfaring waylaid wayside wayward we weak weaken weakling weakness wealth wealthier
wealthiest wealthy wean weapon weaponize weaponry weapons wear weary weather weatherman weave web webinar website wed
wedding wedge wedlock wee week weekday weekend weekly weep weigh weight weighty weird welcome weld welfare welfarism
well wellbeing wellspring went wept were west westbound westerly western westernise westernism westernization
westernize westernmost westward wet wetland whale whaleboat wharf wharves what whatever whatsoever wheat wheel
wheelbarrow wheelchair when whence whenever where whereabouts whereas whereby wherein wherever wherewithal whether
which whichever while whilst whim whimsical whimsy whine whip whirl whirlpool whirlwind whisk whiskey whisky whisper
whistle whistleblower whistleblowing white whiten whitewash whither who whoever whole wholeheartedly wholesale
wholesome wholly whom whomever whoop whore whorehouse whose why wick wide widen widespread widow width wield wife wig
wigwam wild wildcat wilderness wildfire wildlife wiles will willing willow willpower wilt wily win wince wind windfall
windmill window windshield windswept windward windy wine winemaker winemaking winery wing wink winner winning winnow
winter wintertime wintry wipe wire wiretap wiry wisdom wise wish wishful wisp wistful wit witch witchcraft with
withdraw withdrawal withdrawn withdrew withheld withhold within without withstand withstood witness witticism witty
wives wizard wizardry woe woke wolf wolves woman womanhood womb women womenfolk won wonder wonderland wondrous woo
wood woodblock woodcarving woodcut wooden woodland woodpecker woodwind woodwork woody wool woolen word wordplay wordy
wore work workaday workaholic workbench workbook workday worker workforce workhorse workhouse working workingman
workingmen workload workman workmanlike workmate workmen workout workpeople workplace workroom works worksheet
workshop workweek world worldly worldmaking worldview worldwide worm wormwood worn worrisome worry worse worsen
worship worst worth worthwhile worthy would wound wounded wove woven wow wrangle wrap wrath wreak wreath wreck
wreckage wrench wrest wrestle wretch wring wrinkle writ write writer writhe writing written wrong wrongdoer wrongdoing
wrote wrought wry xenophobe xenophobia xenophobic xylophone yacht yard yardage yardstick yarn yawn yea yeah year
yearbook yearling yearlong yearn yearning yeast yell yellow yeoman yeomanry yeomen yes yesterday yesteryear yet yield
yoga yoke yolk yonder yore you young youngster your yourself yourselves youth yuppie zeal zealot zealotry zealous
zebra zenith zeppelin zero zest zigzag zinc zip zodiac zombie zone zoo zoological zoology zoom émigré
""".split()
)
