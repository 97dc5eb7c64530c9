"""More ordinary English words: animals, plants, stones, crafts, instruments, diseases, the sciences; irregular forms.

Source: written by hand for this project, like the table in `english_words`, which they lie beside: titles about nature,
medicine and the arts have them, and what is in no table is taken for a name. Words that are names as often (Iris,
Mercury, Jasmine) are left out.
"""

from __future__ import annotations

THINGS: frozenset[str] = frozenset(
    """
esteem fiber fibre abacus abbess acorn adobe aerosol agate alder algae algebra alkali allergy aloe alpaca altimeter aluminium amber
amoeba amphibian amulet anchovy anemia anesthesia aneurysm antelope antenna antler anvil aorta apothecary aqueduct
arachnid arbor arboretum aria armada armadillo arsenic arthritis artichoke asparagus asphalt aspirin asteroid asthma
astrolabe atoll aubergine aviary axle azalea bacillus bacterium badger bagpipe bakery ballast bamboo banjo barnacle
barrow basalt basilica bassoon beekeeping beet bestiary biopsy bison bladder blubber bobbin bodice bonfire briar
bronchitis brooch bryophyte buffalo cactus calcium caliper camellia capybara carbohydrate carpentry cartilage cashew
cathode celery cello cellulose cenotaph centipede cereal cerebellum cerebral chalice chameleon cheetah chestnut
chlorine chlorophyll cholesterol chorale chromatin chromosome chrysanthemum cicada cinnamon cistern clarinet
clavichord clinician cloister clover cobra cockroach cod commensal concerto condor conifer cork corncob cornea
coronary corpuscle corset cortex cougar coyote crab cranberry cranial crayfish crocodile crustacean crypt cuckoo
cucumber cuneiform currant cytoplasm dahlia damask dandelion deer dentistry diaper diatom dinghy diphtheria distillery
dolphin dovecote dragonfly dredger druid drumlin duckling dulcimer dysentery dyslexia easel eczema eel emerald emu
endocrine epidermis epilepsy equinox ermine ethanol eucalyptus euphonium euro euros femur fennel fern ferret fetus
firefly fjord flamenco fluoride foothills foxglove fresco fritillary fugue fungi fuselage galaxy galleon gazelle
genotype geyser gibbon ginseng giraffe glaze gleaner glucose gnat gondola gorilla gourd grasshopper gypsum haddock
halibut hamster hare harpoon harpsichord hemlock hemp hepatitis herbarium herdsman heron hippopotamus homeopathy
homily hoopoe hornet hummingbird hyacinth hydrangea hyena ibex ibis iguana indigo inkwell insulin intestine iodine
isotope jackal jaguar jaundice juniper jute kaleidoscope kangaroo kayak kelp koala krill lacquer lamprey lapwing larch
lavender leek lemming leukemia lichen limpet linseed lithium lithography llama loam logarithm lupus lute lymph lynx
lyre mackerel magma magnesium magnolia magpie mallard mallet manatee mandolin mangrove marigold marmot marquetry
marsupial meiosis melanoma meningitis menopause metabolism meteorite methane microbe microbiome millet milliner mink
minnow mistletoe mite mitochondria mitosis mollusc mollusk molybdenum mongoose moose moraine muffin mulberry mummy
mussel myrrh narwhal nasturtium necropolis neoplasm neuron neutrino newt nocturne nuthatch nutmeg oar oat oats oboe
obsidian ocelot octopus okra oleander onion orangutan origami osprey osteoporosis ostrich otolith otter padlock pagoda
panda papaya papyrus parsnip pear pelican peptide peregrine petrel petroglyph pewter pheasant phloem phoneme photon
pilchard placenta plankton platelet plover polio polka pomegranate poplar poppy porpoise potassium prawn primrose
protozoa psalter ptarmigan puffin pulley pulsar pumice quark quartz quasar quay quinine rabies raccoon radish
raspberry redwood reindeer rhinoceros rhododendron rhubarb rickets rigging rookery saffron sagebrush salamander saliva
saltpeter sandalwood sardine sawmill scallop scarab schist seabird seagull seashell serotonin sesame shale sheepdog
shrew silt sisal skunk skylark sleigh sodium sorghum spruce stalactite starling stethoscope stoat stork sturgeon
sundial sunflower sunspot sycamore synapse tambourine tannery tapir taro tarpaulin taxidermy teak tendon termite
terracotta terrapin tetanus thrush tibia tinsmith toucan trombone tugboat tulip tuna turkeycock tusk urchin vellum
vertebra vertebrate viola viscosity vole walnut walrus weasel weevil wheelwright whippet wisteria wolverine wombat
xylem yak yam yew yogurt zither
""".split()
)

# Past tenses, participles and plurals that no rule makes of their verb or noun: headlines are full of them.
IRREGULAR: frozenset[str] = frozenset(
    """
ado alight alumni appendices became began begun bent bit bitten bled blew bore bred cacti calves came chose cloven
clung crept dealt drank dreamt drew drove dug dwelt eaten elves fed fell felt fled flew flown flung forbade forbidden
foresaw foreseen foretold forgave forgiven forgot forsaken forsook froze geese got gotten grew hewn hid hooves hung
hypotheses indices knelt laid lain leapt learnt lent lice lit loaves matrices mistaken mistook misunderstood molten
mown nuclei oases outgrew overcame overdue overheard overthrew overthrown parentheses rang rebuilt retaken retold
rewritten rewrote ridden rung sang sank scarves sewn shed shorn shrank shrunk slain slew slid sown sped spelt spilt
sprang sprung stank stridden striven strove stung stunk sung sunk swelled swollen swore sworn swum threw thrown tore
torn trod trodden unbound undertook withdrew woken wove woven wrung
""".split()
)
