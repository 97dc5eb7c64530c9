# ruff: noqa: E501  (lists of words, wrapped by hand)
"""Words that a caser must know: English prepositions, ordinary words, and names that keep their capital.

Closed tables, written for titles in history and politics. `COMMON` holds base forms (plurals, -ing, -ed, -ly and the like
are derived in `casing`); a capitalised word that is in no table is taken for a name, because in these titles it mostly is.
"""

from __future__ import annotations

# Lower case in Chicago's headline style unless first or last: articles, coordinating conjunctions, "to", "as", and the
# prepositions of four letters or fewer (CMOS 18, 8.160). Words that are adverbs as often (up, off, down, like) are not here:
# they stay as the source has them.
ALWAYS_LOWER: frozenset[str] = frozenset(
    "a an the and but for nor or to as at by in of on per via with from into onto over near upon amid atop vs vs. v v.".split()
)
LEFT_ALONE: frozenset[str] = frozenset("up off out down past like till than de da von van du des et al".split())
# Prepositions of five letters and more: capitalised by the 18th edition, lower case in the 17th. "Since", "until" and
# "after" are as often conjunctions; the 17th edition's rule is followed for them too.
LONG_PREPOSITIONS: frozenset[str] = frozenset(
    "about above across after against along alongside among amongst around before behind below beneath beside besides "
    "between beyond concerning despite during except inside outside regarding since through throughout toward towards "
    "under underneath until within without".split()
)
# Little words of other languages (and of romanized Russian): a title with these and no English ones is not English. Those
# that are English words as well ("die", "a", "in") tell nothing by themselves.
FOREIGN_WORDS: frozenset[str] = frozenset(
    """
le la les l des du et une un dans sur pour par avec aux au à ce cette ces est ne pas que qui sous entre leur sans contre chez vers où d ou son ses
der die das und den dem des im zum zur zu von vom für mit ein eine einer eines einem einen nicht ist sich auch als wie nach aus bei beim am über
unter durch gegen zwischen oder wir sie er es wird kein keine ohne bis seit vor ins nur noch ihre seine deutsche deutschen
el los las y del una por para con sin al se su sus más como desde hacia sobre
il lo gli della delle dello dei degli nel nella nei negli di e è o da dal dalla tra fra per sulla che non
do dos das uma em na nas ao os pela pelo com
de het een van voor op te naar bij niet tot och att som til af på mellan mellem det ett med ikke ja
a i w ze się jako przez dla oraz nad przed od do u z proti nebo ve při mezi és az egy bir ile ve
v s k o ot po za iz no vo so ko ob dlia pri pod mezhdu bez kak eto nash
""".split()
)
# Endings of German, French, Spanish, Italian, Slavic and romanized Russian words that no English word has.
FOREIGN_ENDINGS: tuple[str, ...] = tuple(
    """ungen keit keiten schaft schaften geschichte ischen ische isches licher liche lichen politik krieg kriege iques eaux euse aise aises ères ière
oire oires ación ción ciones idad ità zione zioni ização ção ções skii skij skaia skaja skoi skogo skom skie skikh ogo ykh iia iiu istorii oste nost nosti
eniia aniia owej owego ych ého ích ość stwo stvo szág ország lar ler ische""".split()
)

_COMMON = """
able abortion about above abroad absence absolute abstract abuse academic accept acceptance access accident accommodation accord
account accuracy accuse achieve achievement across act action active activism activist activity actor actual adapt adaptation add
address adjust administer administration administrative administrator admiral admission admit adopt adult advance advantage adventure
adversary advice advise adviser advisor advocacy advocate aesthetic affair affect affluence afford afraid after aftermath afternoon again against
age agency agenda agent aggression aggressive agitation agree agreement agricultural agriculture ahead aid aim air aircraft airlift airplane
airport alarm album alcohol alert alien align alignment alive all alliance allied allow ally almost alone along already also
alter alternative although always amateur amazing ambassador ambiguity ambiguous ambition ambitious ambivalence amendment amnesty among amount analyse analysis
analytic analytical analyze anatomy ancestor anchor ancient anger angry angel animal anniversary announce annual answer anthology anthropology antecedent anti
anticipate anxiety any apart apology apparatus appeal appear appearance appease appeasement application apply appoint appointment appraisal appraise
approach appropriate approval approve archaeology architect architecture archival archive area arena argue argument arise aristocracy arm armament armed
armistice army arrangement arrest arrival arrive arrow arsenal art article artist artistic ascent ascendancy aside ask aspect aspiration assassin
assassination assault assemble assembly assert assertive assess assessment asset assign assignment assist assistance assistant associate association assume
assumption assurance assure asylum asymmetric asymmetry at atlas atmosphere atom atomic atrocity attach attache attack attempt attend attention attitude
attorney attract attraction audience audit author authoritarian authoritarianism authority autobiography autocracy autocrat autonomous autonomy autumn
avant average aviation avoid awake award aware awareness away axis baby back background backlash backyard bad badly bag balance
balloon ballot ban band bandit bank banker banking bar bargain barrier base baseball basic basis bastion battle battlefield battleground
beach bear beast beat beautiful beauty because become bed before beg begin beginner beginning behalf behave behavior behaviour behind being
belief believe bell belong below belt bend benefit best betray betrayal better between beyond bias bibliography bid big bilateral bill
billion bind biographical biography biological biology bird birth birthday bishop bite bitter black blame blast blind bloc block blockade
blood bloody blow blowback blue blueprint blunder board boat body bold bomb bombard bombardment bomber bombing bond bone book boom
boomerang border borderland boring born borrow boss both bottom bound boundary bourgeois bourgeoisie box boy boycott brain branch brave bread
break breakdown breaking breakthrough breath breed bribe bride bridge brief briefing bright brilliant bring brink brinkmanship bristle broad
broadcast broker brother brotherhood brow brown brutal buck budget buffer build builder building bulletin bullet bureau bureaucracy bureaucrat bureaucratic
burden burn bury bush business busy but buy by cabinet cable cadre calculate calculation calculus calendar call calm camera camp campaign
can cancer candidate canal capability capable capacity capital capitalism capitalist capitol captain captive capture car card care career
careful cargo carrier carry cartel cartoon case cash cast casualty catalog catalogue catalyst catastrophe catch category cathedral cause caution
cautious cavalry cave celebrate celebration cell cemetery censor censorship census center centre central centralization century ceremony certain certainty
chain chair chairman challenge challenger chamber champion chance chancellor change changing channel chaos chapter character charge charity
charm chart charter chase cheap cheat check chemical chemistry chess chief child childhood children choice cholera choose chronic chronicle
chronology church cinema circle circuit circulation circumstance citizen citizenship city civic civil civilian civilization civilizing claim clandestine clarity
clash class classic classical classification classified classroom clean clear clergy cleric clerk clever client climate climb clinic clock close
closed closure cloth clothes cloud club clue coal coalition coast coastal code coercion coercive coexist coexistence coffee cognitive
coin cold collaborate collaboration collaborator collapse colleague collect collected collection collective collectivism collectivization college collision
colonel colonial colonialism colonialist colonist colonization colonize colony color colour column combat combine come comedy comfort coming
command commander comment commentary commerce commercial commission commissar commissioner commit commitment committee commodity common commonwealth commune
communicate communication communique communiqué communism communist community companion company comparative compare comparison compete competence
competition competitive competitor compile complaint complete complex complexity compliance complicate complicity comply component compose compound
comprehensive comprehend compromise compulsion computer comrade conceal concept conception conceptual concern concert concession conclude conclusion
concrete condemn condition conduct confederation conference confession confidence confidential configuration confine confirm conflict conform confront
confrontation confused confusion congress congressional connect connection conquer conqueror conquest conscience conscious consciousness conscript conscription
consensus consent consequence conservation conservatism conservative conserve consider consideration consistency consolation consolidate consolidation
conspiracy constant constellation constitute constitution constitutional constrain constraint construct construction constructive consul consular consult consultation
consume consumer consumerism consumption contact contain containment contemporary content contest contested context continent continental contingency
contingent continual continue continuity contract contraction contradict contradiction contradictory contrast contribute contribution control controversial
controversy convenient convention conventional converge convergence conversation convert conversion convict conviction convince cook cooperate cooperation
cooperative coordinate coordination cope copy core corner corporate corporation corps correct correction correspond correspondence correspondent corridor
corrupt corruption cosmopolitan cost costly cotton could council counsel counselor count counter counterfactual counterforce counterinsurgency
counterintelligence counterpart counterrevolution counterterrorism country countryside county coup couple courage courier course court courtship cousin covenant
cover covert coward craft create creation creative creator creature credibility credible credit creed crime criminal cripple crisis
criterion critic critical criticism critique cross crossing crossroads crowd crown crucial crucible crude cruel cruise crusade crush cry
crystal cult cultivation cultural culture cure currency current curriculum curse curtain custom customs cut cutting cycle cynical daily
damage dance danger dangerous dark darkness dash data database date daughter dawn day dead deadlock deadly deal dealer death debacle
debate debt decade deceit deceive decentralization deception decide decision decisive declaration declare decline decolonization decolonize deconstruct
decouple decree deep deepen defeat defector defend defender defense defence defensive deference defiance deficit define definition defy degree
delay delegate delegation deliberate deliberation delicate deliver delivery delta delude delusion demand demarcation demilitarize demise
demobilization democracy democrat democratic democratization demographic demography demon demonstrate demonstration denial deny depart department departure depend
dependence dependency dependent deploy deployment deportation depose deposit depression depth deputy derail descendant descent describe description desert
design desire desk despair desperate despite destabilize destination destiny destroy destroyer destruction destructive detail detain detect detection
detective detente détente deter determinant determination determine deterrence deterrent develop developing development developmental device devil
diagnosis dialogue dialectic dialectical diaries diary diaspora dictate dictator dictatorial dictatorship dictionary die diet difference different difficult difficulty
diffuse diffusion digital dilemma dimension dinner diplomacy diplomat diplomatic diplomatist direct direction directive director directorate dirty
disability disappear disarm disarmament disaster disciple discipline disclose disclosure discontent discord discourse discover discovery
discrimination discuss discussion disease disengage disengagement disguise disillusion disinformation disintegrate disintegration dismantle dismiss
disorder dispatch displace displaced displacement display dispute disrupt disruption dissent dissident dissolution dissolve distance distant distinct distinction distort
distribute distribution distrust diverge divergence diverse diversity divide dividend division divorce do doctor doctrinal doctrine document
documentary documentation dog dollar domain domestic dominance dominant dominate domination domino done door double doubt down downfall
draft drag dragon drain drama dramatic draw dream dress drift drill drink drive driver drone drop drought drug dual due duel duration
during dust duty dwell dying dynamic dynasty each eagle ear early earn earth earthquake ease easy east eastern eat echo eclipse ecological
ecology econometric economic economics economist economy edge edit edition editor editorial educate education educational educator effect
effective effectiveness efficacy efficiency efficient effort eight eighth eighteenth either elect election electoral electric electricity electronic elegy
element elephant eleven elite elsewhere emancipation embargo embassy embrace emerge emergence emergency emerging emigrant emigration emigre eminent emissary
emotion emotional emperor emphasis empire empirical employ employee employer employment empower empty enable encirclement encounter encourage
encyclopedia end endeavor ending endless endure enduring enemy energy enforce enforcement engage engagement engine engineer engineering enhance enigma
enlarge enlargement enlightenment enough enter enterprise entertain entertainment enthusiasm entire entrance entrepreneur entry environment environmental
envision envoy envy epic epidemic episode epoch equal equality equilibrium equipment equity era error escalate escalation escape espionage
essay essence essential establish establishment estate estimate estrangement eternal ethic ethical ethics ethnic ethnicity ethnography ethos etiquette eve
even evening event ever every everyday everyone everything everywhere evidence evil evolution evolve exact examine examination example excellence
except exception exceptional exceptionalism excess exchange exclude exclusion exclusive excuse execute execution executive exercise exhaustion exhibit exhibition
exile exist existence existential exit exodus expand expansion expansionism expect expectation expedition expel expense expensive experience
experiment experimental expert expertise explain explanation exploit exploitation exploration explore explorer explosion explosive export expose exposure
express expression extend extension extent external extinction extra extraordinary extreme extremism extremist eye eyewitness fable fabric face
facility facing fact faction factor factory faculty fade fail failed failing failure fair faith faithful fake fall false falsification
fame family famine famous fan fantasy far farewell farm farmer farming fascism fascist fashion fast fat fatal fate father fatherland
fault favor favorite fear feature federal federalism federation fee feed feel feeling fellow female feminine feminism feminist fence fertility
festival feud feudal fever few fiction field fierce fifth fifty fight fighter fighting figure file fill film final finance financial
find finding fine finger finish fire firm first fiscal fish fisherman fishery fishing five fix flag flame flash fleet flesh
flexible flexibility flight float flood floor flow flower fly focus foe fog folk folklore follow follower following folly food fool foot
football footprint footstep for forbidden force forced forecast foreign foreigner foreign forest forever forge forgery forget forgive forgotten form formal
formation former formula formulation fort fortress fortune forty forum forward foundation founder founding four fourth fourteenth fragile fragment
frame framework fraternal fraud free freedom freeze freezing frequency fresh friction friend friendly friendship from front frontier frontline frozen fruit
frustration fuel fugitive full fun function functional fund fundamental fundamentalism funding funeral fur further fusion futile future
gain gambit gamble game gang gap garden garrison gas gate gateway gather gathering gender genealogy general generation genesis genetic genius genocide genre
gentleman geographic geographical geography geopolitical geopolitics ghost giant gift girl give glacier glance glass glasnost global globalism globalization
globalize globe glory go goal god gold golden good goods govern governance governing government governmental governor grace gradual graduate grain grammar
grand grant graph grass grassroots grave gravity gray great greatness greed green grey grief grievance ground group grow growing growth guarantee
guard guardian guerrilla guess guest guidance guide guided guilt guilty gulag gulf gun habit half hall hammer hand handbook handle hang
happen happiness happy harbor hard hardliner harm harmony harvest hat hate hatred have haven hawk he head headline headquarters heal health healthy hear
hearing heart heartland heat heaven heavy hedge hegemon hegemonic hegemony heir hell help her here heresy heritage hero heroes heroic heroism hesitant
hidden hide hierarchy high higher highway hijack hill him himself hinterland his historian historic historical historicism historiographical historiography history
hit hold hole holiday hollow holocaust holy home homeland homeless honest honor honour hope horizon horror horse hospital host hostage hostile hostility
hot hotel hotline hour house household housing how however hub huge human humane humanism humanist humanitarian humanitarianism humanity humble humiliation humor hundred
hunger hungry hunt hunter hurricane husband hybrid hydrogen hygiene hypothesis hypocrisy ice icon idea ideal idealism idealist identification identify identity
ideological ideologue ideology if ignorance ignore ill illegal illiberal illness illusion illustrate illustrated image imaginary imagination imagine imagined imbalance
immediate immigrant immigration immortal immunity impact impasse impeachment imperative imperfect imperial imperialism imperialist implement implementation implication
imply import importance important impose impossible impression improve improvement impulse in inaugural incentive inception incident include inclusion
income incorporate increase independence independent index indigenous indirect individual individualism indoctrination industrial industrialization industrialize industry
inequality inevitable inevitability infant infantry inference infiltration inflation influence influential inform informal information informational informer infrastructure
inherit inheritance initial initiative injustice inner innocence innocent innovation inquiry insecurity inside insight inspection inspector inspire instability install
instance instant instinct institute institution institutional institutionalism instruct instruction instructor instrument instrumental insurance insurgency insurgent
insurrection integrate integration integrity intellectual intelligence intelligentsia intend intense intensity intent intention interact interaction interactive intercept
interdependence interest interim interior intermediate internal international internationalism internationalist internationalization internet internment interpret
interpretation interpreter interregnum interrogation intersection intervene intervention interventionism interview interwar intimacy intimate into intrigue introduce
introduction intrusion invade invader invasion invent invention inventory invest investigate investigation investigative investment investor invisible
invitation invite involve involvement iron ironic irony irredentism irregular irresistible irrigation island islander isolate isolation isolationism isolationist issue
it item its itself ivory jail jazz jealous jewel job join joint journal journalism journalist journey joy judge judgment judicial judiciary
jungle junior jurisdiction jury just justice justification justify keep keeper kept key kid kidnap kill killer killing kind king kingdom kinship kitchen
knight know knowledge known label labor laboratory labour labyrinth lack lady lake lament land landing landlord landmark landscape language
large last late later latter launch law lawful lawmaker lawyer lay layer lead leader leadership leading leaf league leak lean leap learn learned
learning lease least leave lecture left leftist legacy legal legalism legality legation legend legion legislation legislative legislator legislature legitimacy legitimate
legitimation lend length lens less lesson let letter level leverage liaison liberal liberalism liberalization liberate liberation liberator liberty
library license licence lie life lifelong lifetime lift light like likely limit limitation limited line lineage linguistic link linkage lion list
listen literacy literary literature little live lively living loan lobby lobbyist local locality locate location lock logic logical logistics lonely
long longer longue look loom lord lose loser loss lost lot loud love lover low lower loyal loyalist loyalty luck lunch lure luxury machine
machinery macro mad made magazine magic magnitude mail main maintain maintenance major majority make maker making male man manage management manager managing mandate
maneuver manhood manifest manifesto manipulate manipulation manner manoeuvre manpower manual manufacture manufacturer manuscript many map mapping march margin marginal
marginalization marine marital maritime mark market marketing marriage marry martial martyr martyrdom masculinity mask mass massacre massive master mastermind
mastery match material materialism mathematics matter mature mature maximum may mayor maze me meal mean meaning means measure measurement measuring mechanism media
mediate mediation mediator medical medicine medieval meet meeting melancholy member membership memoir memoirs memorandum memorial memory men menace mental mentality mention
mercenary merchant mercy mere merge merger merit message messenger messy metal metaphor method methodological methodology metropolis metropolitan micro middle midnight
might migrant migrate migration militant militarism militarist militarization militarize military militia mill millennium million mind mine miner mineral minimum mining
minister ministerial ministry minor minority minute minutes miracle mirage mirror miscalculation misconception misperception misread miss missile missing mission missionary
mistake mistrust misunderstanding mix mixed mob mobile mobility mobilization mobilize model moderate moderation modern modernism modernist modernity modernization modernize
modest moment momentum monarch monarchy monetary money monitor monograph monolith monopoly monster month monument monumental mood moon moral morale morality
moratorium more morning most mother motif motion motivation motive mount mountain mourn move movement movie much multi multicultural multilateral multilateralism multinational multiple
multipolar multipolarity mural murder murderer museum music musical musician must mutiny mutual my mysterious mystery mystique myth mythical mythology nail naked
name narrate narration narrative narrow nation national nationalism nationalist nationality nationalization nationhood nationwide native natural nature naval navigate
navigation navy near necessary necessity neck need needle negative neglect neglected negotiable negotiate negotiating negotiation negotiator neighbor neighborhood neighbour
neighbourhood neither neo neoliberal neoliberalism network neutral neutralism neutrality neutralization never new newcomer newly news newspaper next night nightmare nine
nineteenth ninth no noble nobility nobody node noise nomad nomadic nomination non nonaggression nonaligned nonalignment none nonintervention nonproliferation nonstate
nonviolence nonviolent nor norm normal normality normalization normalize normative north northern nostalgia not notable note notebook nothing notice notion
novel novelist now nuclear number numerous nurse oath obedience obey object objection objective objectivity obligation oblivion obscure observation observe
observer obsession obsolete obstacle obtain occasion occupation occupied occupier occupy ocean odd odyssey of off offence offend offense offensive offer office
officer official officialdom offshore offspring often oil old oligarch oligarchy omnipotent on once one only onset open opening opera operate operation operational
operative opinion opponent opportunity oppose opposite opposition oppress oppression optimism option or oral orbit orchestra order ordinary ore organ
organic organisation organise organization organizational organize organizer orient orientation origin original originate orphan orthodox orthodoxy other otherness our ourselves
out outbreak outcast outcome outer outlaw outlier outline outlook outpost output outside outsider outstanding over overcome overlap overlook overseas oversight
overthrow overture overview own owner ownership pacific pacifism pacifist pacification pact page pain paint painter painting pair palace pan pandemic panic panorama paper
parade paradigm paradox paradoxical parallel paramilitary parent parish parity park parliament parliamentary part partial participant participate participation particular partisan
partition partner partnership party pass passage passion passive passport past pastoral path pathology pathway patience patient patriarchy patriot patriotic patriotism
patrol patron patronage pattern pause pay payment peace peaceful peacekeeper peacekeeping peacemaker peacemaking peacetime peak peasant peasantry peculiar
pedagogy peer pen penal penalty pension people per perceive perception perestroika perfect perform performance peril perimeter period periodical peripheral
periphery perish permanent permission permit perpetrator perpetual persecute persecution persist persistence persistent person persona personal personality personnel perspective
persuade persuasion pessimism pest petition petroleum phantom phase phenomenon philanthropy philosopher philosophical philosophy phone photo photograph photographer
photography physical physician physics picture piece pilgrim pilgrimage pillar pilot pioneer pipeline piracy pirate pivot place plague plain plan plane
planet planner planning plant plantation plastic plate platform play player playing plea plead please pleasure plebiscite pledge plenary plenum plight plot
plunder plural pluralism pocket poem poet poetic poetics poetry pogrom point pointed poison polar polarity polarization polemic polemical police policeman policing policy
policymaker policymaking polite political politician politicization politics poll polling pollution poor pope popular popularity population populism populist port
portrait portrayal position positive positivism possess possession possibility possible post postcard postcolonial poster postmodern postpone postscript
postwar potential poverty power powerful powerless practical practice practitioner pragmatic pragmatism praise pray prayer preacher precarious precaution precedent precious
precise precision precursor predator predecessor predict predictable prediction preface prefer preference prejudice preliminary prelude premier preparation prepare
preparedness presence present preservation preserve presidency president presidential press pressing pressure prestige pretext prevail prevent prevention preventive
previous prey price pride priest primacy primary prime primer primitive prince princess principal principle print printer printing prior priority prison
prisoner privacy private privatization privilege privileged prize probability probable probe problem procedure proceed proceedings process procession proclaim
proclamation producer product production productive productivity profession professional professor profile profit profitable program programme progress
progressive prohibition project projection proletarian proletariat proliferate proliferation prologue promise promising promote promotion prompt proof propaganda
propagandist proper property prophecy prophet proposal propose prosecution prospect prosperity prosperous protect protection protectionism protective protector
protectorate protest protester protocol prototype proud prove provide province provincial provision provisional provocation provoke proximity proxy prudence
psychiatric psychiatry psychological psychologist psychology public publication publicity publish publisher publishing pull punish punishment puppet purchase pure
purge purpose pursue pursuit push put puzzle qualitative quality quantitative quantity quarrel quarter quarterly queen quest question questioning quick quiet quit
quota quote race racial racism racist radar radical radicalism radicalization radio rage raid rail railroad railway rain raise rally random range rank ransom
rape rapid rapprochement rare rate ratification ratify rational rationale rationality rationalization raw reach react reaction reactionary reactor read reader readiness
reading ready real realign realignment realism realist realistic reality realization realize realm rear rearm rearmament reason reasonable reasoning reassess reassessment
reassurance reassure rebel rebellion rebellious rebirth reborn rebuild recall receive recent reception recession recipe recipient reciprocal reciprocity reckless
reckoning recognition recognize recollection recommend recommendation reconcile reconciliation reconnaissance reconsider reconsideration reconstruct reconstruction record recorder
recording recover recovery recruit recruitment recurrence red redefine redemption rediscover reduce reduction reel reevaluation reference referendum refine reflect
reflection reform reformation reformer reformist refugee refusal refuse regard regime regiment region regional regionalism register registration regret regular regularity
regulate regulation regulatory rehabilitation reign reinforce reinterpretation reinvent reject rejection relate related relation relational relationship relative relax
relaxation release relevance relevant reliability reliance relic relief religion religious reluctant reluctance remain remainder remake remark remarkable
remarks remedy remember remembering remembrance reminder reminiscence remote removal remove renaissance renegade renew renewal renunciation reorganization repair reparation
repatriation repeal repeat replace replacement reply report reporter reporting repositioning represent representation representative repress repression repressive
reproduction republic republican republicanism repudiation reputation request require requirement rescue research researcher resemblance resent resentment
reserve reshape resettlement residence resident residual resign resignation resilience resilient resist resistance resolution resolve resort resource respect respond
response responsibility responsible rest restoration restore restrain restraint restrict restriction restructure result resume resurgence resurgent resurrection retail retaliation
retaliatory rethink rethinking retire retirement retreat retrenchment retrospect retrospective return reunification reunion reveal revelation revenge revenue reversal reverse
review revise revised revision revisionism revisionist revisit revisited revival revive revolt revolution revolutionary revolutionize reward reweave rhetoric rhetorical rhythm
rice rich riddle ride right rightful rights rigid ring riot ripe rise rising risk risky ritual rival rivalry river road roadmap robber robust rock rocket rogue role
roll romance romantic roof room root rope rotten rough round route routine row royal royalist rubber ruin rule ruler ruling rumor rumour run runaway runner
running rupture rural rush sabotage sack sacred sacrifice safe safeguard safety saga sail sailor saint sale salt salvation same sample sanction sanctuary sand satellite satire
satisfaction save savage saving savior say scale scandal scapegoat scar scarce scarcity scenario scene schedule scheme scholar scholarly scholarship school schooling
science scientific scientist scope score scramble screen script scrutiny sea seal search season seat second secrecy secret secretariat secretary sect sectarian
section sector secular secularism secularization secure securitization security seduction see seed seek segregation seize seizure seldom select selected
selection self selfish sell semantic semester seminar senate senator send senior sense sensitive sensitivity sensibility sentence sentiment sentimental separate separation
separatism separatist sequel sequence serfdom serial series serious servant serve service serving session set settle settlement settler setting seven seventh
seventeenth several severe sex sexual sexuality shade shadow shake shaking shame shape shaper shaping share shared sharing sharp she shed sheep shell shelter shepherd shield shift
ship shipping shipyard shock shoe shoot shop shore short shortage should shoulder show showdown shrine shuttle side siege sign signal significance significant
signing silence silent silk silver similar similarity simple simplicity simulation sin since sincere sincerity sing single singular sink sister sit site
situate situation six sixth sixteen sixteenth sixty sixties size skeptic skeptical skepticism skill skin sky slaughter slave slavery sleep slide slogan slow small smart
smile smoke smuggle smuggler snow so soccer social socialism socialist socialization societal society sociological sociology soft soil solar soldier sole
solidarity solution solve some something sometimes son song soon sore sorrow soul sound source south southern sovereign sovereignty space spark speak speaker
speaking special specialist species specific specter spectacle spectrum speculation speech speed spell sphere spirit spiritual split spoil sponsor sponsorship
spontaneous sport spot spotlight spread spring spy squad square squadron stability stabilization stabilize stable staff stage stain stairs stake stalemate stamp
stance stand standard standing standoff star start starvation state statecraft statehood stateless statement statesman statesmanship statesmen static station statistic statistical
statistics statue status statute stay steal steam steel steep steer step stereotype stigma still stimulus stir stock stolen stone stop storage store storm
story straight strait strand strange stranger strategic strategist strategy stream street strength strengthen stress strict strife strike striking string strong stronghold
struck structural structuralism structure struggle student studio study stuff style subject subjective subjectivity submarine submission subordinate subordination subsidy
substance substitute subsistence suburb suburban subversion subversive succeed success successful succession successor sudden suffer suffering suffrage
sugar suggest suicide suit sultan sum summary summer summit sun superior superiority superpower supervision supplement supplementary supplier supply support supporter
supremacy supreme surface surge surgeon surgery surplus surprise surrender surround surveillance survey survival survive survivor suspect suspend suspension
suspicion suspicious sustain sustainability sustainable sway swear sweet swift swim sword syllabus symbol symbolic symbolism symmetry sympathetic sympathy symphony symposium
symptom syndicate syndrome synthesis system systematic systemic table taboo tactic tactical tail take takeover taking tale talent talk tall tame tangled tank
tape target tariff task taste tax taxation tea teach teacher teaching team tear technical technique technocracy technocrat technological technology telegram telegraph telephone
television tell temperament temperance template temple temporal temporary temptation ten tenant tendency tender tense tension tentative term terminal terrain terrible terrible
territorial territoriality territory terror terrorism terrorist test testament testimony testing text textbook textile textual than thank that the theater theatre theft
their them thematic theme themselves then theological theology theoretical theorist theory therapy there thermonuclear these thesis they thick thin thing think
thinker thinking third thirteen thirteenth thirty this thorn those though thought thousand thread threat threaten threatening three threshold throne
through throughout throw thunder tide tie tiger tight time timeless timeline timetable timing tiny tip title to tobacco today together toil tolerance toleration toll tomb tomorrow ton
tone too tool top topic topography torture total totalitarian totalitarianism totality touch tough tour tourism tourist toward town trace track tract trade trader trading tradition
traditional traditionalism traffic trafficking tragedy tragic trail train trainer training trait traitor trajectory tranquility transaction transatlantic transcend transcript
transfer transform transformation transformative transit transition transitional translate translation translator transmission transnational transnationalism transparency transparent
transport transportation trap trauma traumatic travel traveler treason treasure treasury treat treatise treatment treaty tree tremor trench trend trial triangle triangular
tribal tribe tribunal tribune tribute trick trigger trilateral trilogy trip triumph triumphant trivial troop trouble troubled truce truck true trust trusteeship truth try tunnel turbulence turbulent
turmoil turn turning tutor twelve twentieth twenty twilight twin twist two type typology tyranny tyrant ugly ultimate ultimatum ultra un unanimous uncertain uncertainty uncle unconditional unconventional
under underdevelopment underground undermine understand understanding understood uneasy unemployment unequal uneven unexpected unfinished unfulfilled unification uniform unify unilateral unilateralism
union unique unit unitary unite united unity universal universalism universe university unjust unknown unlikely unmaking unofficial unprecedented unraveling unrest unruly until unwanted up upheaval
upper uprising upside urban urbanization urge urgent us usage use used useful user usual utility utopia utopian utopianism vacuum valley valor value vanguard vanish vanquished variable variation variety various
vary vast vehicle vengeance venture verdict verification version versus very vessel veteran veto via viability viable vice victim victimhood victor victorious victory video view viewpoint vigil vigilance village
villager violate violation violence violent virtual virtue virus visible vision visit visitor visual vital vitality vivid vocabulary voice volatile volume voluntary volunteer vote voter voting voyage vulnerability
vulnerable wage wait wake walk wall wander want war warfare warlike warlord warm warming warn warning warplane warrior warship wartime watch water watershed wave way we weak weaken weakness
wealth wealthy weapon weaponry weapons wear weather weave web wedding week weekly weigh weight welcome welfare well west western westernization wet whale what whatever wheat wheel when where whether which
while white who whole whom whose why wide widow width wife wild wilderness will willing win wind window wine wing winner winning winter wire wisdom wise wish wishful wit witch with withdraw withdrawal within
without witness wolf woman womanhood women wonder wood word work worker workforce working workplace works workshop world worldly worldview worldwide worn worry worse worst worth worthy would wound wounded
wrath writ write writer writing written wrong yard year yearbook yearning yellow yes yesterday yet yield you young your youth zeal zealot zero zone
talks says said asks sees seen makes took given gave gone went knew led met fought held built sent sold told won brought bought caught taught thought kept left lost paid spent stood understood ran
mid re co non pre post anti pro counter is are was were been has had does did am his hers us uses used using
lay sat ate ago ran won let set put cut hit be advisory algorithm antebellum blackmail blackout bleach continuous entitle fore glorify handy hail invoke layout leak leaky
libertarian directory ticklish pamphlet postmaster software tighten pleasant annals condone hardware website online email data code quiz

"""

COMMON: frozenset[str] = frozenset(_COMMON.split())

# Names of one word that a suffix rule or COMMON might take for an ordinary word; all forms are listed.
PROPER: frozenset[str] = frozenset(
    """
afghan african albanian algerian american arab arabian arabic argentine armenian asian asiatic atlantic austrian azerbaijani baltic bangladeshi
belarusian belgian bolivian bosnian brazilian british bulgarian burmese byzantine cambodian canadian caribbean catalan catholic caucasian chechen chilean
chinese christian colombian confucian congolese croatian cuban cypriot czech danish dutch egyptian english estonian ethiopian eurasian european
finnish flemish french gaullist georgian german germanic greek habsburg haitian han hebrew hindu hispanic hungarian indian indochinese indonesian iranian iraqi
irish islamic islamist israeli italian jamaican japanese jewish jordanian kazakh kenyan korean kurdish kuwaiti laotian latin latvian lebanese
leninism leninist libyan lithuanian lutheran maoism maoist manchu marxism marxist mediterranean mexican ming mongol mongolian moroccan muslim nazi nazism
nepalese nigerian nordic norwegian orthodox ottoman pakistani palestinian persian peruvian philippine polish portuguese protestant prussian puritan qing roman
romanian russian rwandan saudi scandinavian scottish serbian siberian sino slav slavic slovak slovene somali soviet spanish stalinism stalinist sudanese
sunni swedish swiss syrian taiwanese tang thai tibetan titoism titoist trotskyism trotskyist tsarist tunisian turkish turkic ugandan ukrainian uighur uyghur uzbek venezuelan
victorian vietnamese welsh western yugoslav zionism zionist
afghanistan africa albania algeria america angola arabia argentina armenia asia athens australia austria azerbaijan baghdad balkans balkan bandung bangkok
bangladesh beijing beirut belarus belgium belgrade berlin bolivia bosnia brazil britain brussels bucharest budapest bulgaria burma cairo california cambodia canada
caucasus chechnya chile china colombia congo crimea croatia cuba cyprus czechoslovakia damascus damansky delhi denmark donbas dresden dublin egypt england
estonia ethiopia eurasia europe finland formosa france gaza geneva germany ghana greece guatemala haiti hanoi havana helsinki hiroshima holland hollywood
hungary india indochina indonesia iran iraq ireland israel istanbul italy jakarta japan jerusalem jordan kabul karachi kashmir kazakhstan kenya kiev korea
kosovo kremlin kuwait kyiv laos latvia lebanon lenin leningrad libya lisbon lithuania london macedonia madrid malaya malaysia manchuria manila mao matsu mexico moldova
mongolia montenegro morocco moscow mozambique munich myanmar nagasaki namibia nanjing nepal netherlands nicaragua nigeria normandy norway nuremberg oslo pakistan
palestine panama paris peking pentagon peru philippines poland portugal potsdam prague pretoria prussia pyongyang quemoy rangoon rhineland rhodesia romania rome russia
rwanda saigon sarajevo scotland senegal seoul serbia shanghai siberia sicily singapore slovakia slovenia somalia spain stalin stalingrad sudan suez sweden
switzerland syria taipei taiwan tanzania tehran texas thailand tibet tito tokyo tunisia turkey uganda ukraine uruguay uzbekistan vatican venezuela versailles
vienna vietnam virginia wales warsaw washington xinjiang yalta yemen yugoslavia zaire zambia zhenbao zimbabwe zurich
january february april june july august september october november december monday tuesday wednesday thursday friday saturday sunday
christmas easter bible koran quran god internet euratom comintern cominform comecon cheka politburo gestapo wehrmacht luftwaffe reichstag bundestag
congress pan duma knesset interpol olympics olympic sino anglo franco russo nobel pulitzer brexit euromaidan intifada watergate brookings dulles carter thatcher mcnamara khrushchev presidium gulag
""".split()
)

# Names of several words whose words alone are ordinary ones.
PHRASES: tuple[str, ...] = tuple(
    p.strip()
    for p in """
Cold War|New Cold War|World War|First World War|Second World War|Third World War|Great War|Civil War|Korean War|Vietnam War|Pacific War|Gulf War|Crimean War|
Boer War|Opium War|Opium Wars|Six-Day War|Yom Kippur War|Winter War|Continuation War|Thirty Years’ War|Hundred Years’ War|Seven Years’ War|Revolutionary War|
Global South|Global North|Third World|First World|Second World|New World|Old World|West Bank|Middle East|Near East|Far East|South Pacific|South Asia|
Southeast Asia|East Asia|Central Asia|Northeast Asia|West Africa|East Africa|South Africa|North Africa|Southern Africa|Latin America|North America|South America|Central America|Central Europe|
Eastern Europe|East Central Europe|Western Europe|East Germany|West Germany|East Berlin|West Berlin|North Korea|South Korea|North Vietnam|South Vietnam|
Eastern Bloc|Soviet Bloc|Soviet Union|United States|United Kingdom|United Nations|United Arab Emirates|League of Nations|Security Council|General Assembly|European Union|European Community|European Communities|
Common Market|White House|State Department|Foreign Office|Foreign Ministry|Oval Office|Supreme Court|Supreme Soviet|House of Commons|House of Lords|House of Representatives|Red Army|Red Guards|Red Guard|Red Square|Red Sea|
Black Sea|South China Sea|East China Sea|North Sea|Yellow Sea|Pacific Ocean|Asia-Pacific|Indo-Pacific|Iron Curtain|Bamboo Curtain|Berlin Wall|Great Wall|Great Leap Forward|Great Leap|
Long March|Cultural Revolution|Great Proletarian Cultural Revolution|Hundred Flowers|Russian Revolution|October Revolution|French Revolution|American Revolution|Industrial Revolution|
Chinese Revolution|Velvet Revolution|Orange Revolution|Marshall Plan|Schuman Plan|Warsaw Pact|Prague Spring|Arab Spring|Cuban Missile Crisis|Suez Crisis|Great Depression|Great Terror|
Great Powers|Great Power|Holy Roman Empire|Ottoman Empire|British Empire|Roman Empire|Russian Empire|Russian Federation|Middle Ages|Renaissance|Enlightenment|Reformation|New Deal|Great Society|Fourteen Points|Long Telegram|
Open Door|Good Neighbor|Monroe Doctrine|Truman Doctrine|Eisenhower Doctrine|Nixon Doctrine|Brezhnev Doctrine|Sino-Soviet|Third Reich|Weimar Republic|People’s Republic|Democratic Republic|
Communist Party|Labour Party|Labor Party|Conservative Party|Democratic Party|Republican Party|Socialist Party|Workers’ Party|National Front|Central Committee|Military Commission|Central Military Commission|
Joint Chiefs of Staff|National Security Council|Central Intelligence Agency|National Security Agency|Secret Service|Air Force|Marine Corps|Coast Guard|People’s Liberation Army|Liberation Army|
Papal States|Holy See|Holy Land|Silk Road|New York|New Yorker|New Yorkers|New Delhi|New Zealand|New Mexico|New England|Hong Kong|Sri Lanka|Saudi Arabia|Costa Rica|El Salvador|Puerto Rico|Cape Town|Los Angeles|San Francisco|
Pearl Harbor|Bay of Pigs|Gulf of Tonkin|Tonkin Gulf|Strait of Hormuz|Persian Gulf|Cape of Good Hope|Wall Street|Downing Street|Silicon Valley|Ivy League|Great Britain|Northern Ireland|Hague Convention|
Geneva Conventions|Geneva Convention|Universal Declaration of Human Rights|Declaration of Independence|Magna Carta|Old Testament|New Testament|Civil Rights Act|Truth and Reconciliation Commission|
Non-Aligned Movement|Non-Proliferation Treaty|Star Wars|Strategic Defense Initiative|Solidarity|Black Death|Black Power|Dark Ages|Gilded Age|Progressive Era|Meiji Restoration|Final Solution|Green Revolution|Central and Eastern Europe|Stone Age|Bronze Age|Iron Age|
United States Senate|United States Congress|U.S. Senate|U.S. Congress|Secretary-General|Secretary General|General Secretary|9/11 Commission|
South-East Asia|South East Asia|North-East Asia|Viet Nam|Viet Minh|Viet Cong|Khmer Rouge|Red Cross|Peace Corps|Armed Services Committee|Trotskyite|Free World|Security Conference|Uniting for Peace|
Holocaust|Islam|Judaism|Christianity|Buddhism|Hinduism|Confucianism|Orthodoxy|Allies|Axis|Blitz|Kuomintang|Guomindang
""".replace("\n", "").split("|")
)

# Offices and bodies that keep their capitals with the words that "of", "for" or "to" joins to them.
OFFICES: frozenset[str] = frozenset(
    """secretary undersecretary under-secretary minister ministry department bureau office embassy legation republic kingdom commonwealth
director ambassador chargé counselor commissioner chairman president committee commission council board institute university academy
archive archives library museum bank court house chamber federation union league treaty""".split()
)
# Words that belong to a name only with a name behind "of": Hall of Huaizhentan, Battle of Stalingrad.
PLACES_OF: frozenset[str] = frozenset(
    "hall palace gulf bay cape strait straits isle battle siege duchy county province city port lake mount sea treaty university horn".split()
)
# Bodies that are named by what they are about: Committee on Armed Services.
PANELS: frozenset[str] = frozenset("committee subcommittee commission conference council panel".split())
# What stands behind the name of a house, but not behind a nation's: Brookings Institution Press, the Soviet press.
HOUSES: frozenset[str] = frozenset("institution press center centre corporation school laboratory".split())
HOUSE_NAMES: frozenset[str] = frozenset("brookings columbia hoover wilson".split())
# "National ... College": what opens the name of a body, and what closes it.
BODY_OPENERS: frozenset[str] = frozenset(
    "national royal federal supreme united american british canadian european".split()
)
BODIES: frozenset[str] = frozenset(
    """college university academy institute council agency library museum court bank commission committee archive archives senate
congress assembly foundation guard front convention laboratory association""".split()
)
MISSIONS: frozenset[str] = frozenset("embassy legation consulate mission".split())
COMPASS: frozenset[str] = frozenset("west east north south western eastern northern southern".split())
RANKS: frozenset[str] = frozenset(
    """president premier chairman secretary general ambassador minister king queen prince princess emperor empress tsar czar pope senator congressman
admiral marshal colonel major captain comrade chancellor governor professor doctor judge justice foreign prime vice deputy assistant under acting
mayor sultan shah lord lady sir saint archbishop bishop cardinal""".split()
)
# Surnames that are ordinary words as well: names only behind a given name, an initial or a rank.
SURNAMES: frozenset[str] = frozenset(
    """archer baker barber bishop black brown burns bush butler carpenter carver chamberlain church clay cook cooper cross fish fisher ford fox frank fuller
gardener gates glass gray green grey home hooker hunter king lodge long major marshall mason may miller mills moon north page palmer parks pope porter powell
rice rivers rogers rose sharp shepherd smith snow steel stone strange swift taylor turner walker waters weaver white wise wood woods wright young""".split()
)
# Ranks that stand right before a surname: Captain Cook, President Bush.
TITLES: frozenset[str] = frozenset(
    "president premier secretary general senator congressman admiral colonel captain chancellor governor professor judge ambassador lord lady sir".split()
)
# Generic words that belong to a name when a name stands before them: Beidaihe Conference, Taiwan Strait, Harvard University.
GENERIC: frozenset[str] = frozenset(
    """conference treaty agreement agreements accord accords pact doctrine plan empire dynasty strait straits sea ocean river island islands peninsula canal gulf
university college party embassy legation consulate mission declaration convention wall committee valley bay province district desert mountains mountain republic federation kingdom street
protocol charter act commission council academy institute museum library foundation administration revolution airport""".split()
)
