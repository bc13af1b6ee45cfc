/**
 * Nouns that tell of something done or taking place, by lemma: nouns made of verbs without a tell-tale ending ("strike",
 * "visit") and old event words ("war", "feast"). General vocabulary; those that endings give away are not listed.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Wherever they stand. */
export const HAPPENING_NOUNS = set(
  'accident aftershock anniversary arrest assassination assault attack avalanche backlash battle beating betrayal birthday ' +
    'blackmail blackout blast blaze blockade boycott brawl burial burst calamity catastrophe ceasefire celebration ceremony clash ' +
    'collapse collision confrontation conquest conspiracy coup crackdown crash crunch curfew cyclone dawn death deceit deception ' +
    'defeat defection deluge demise deployment depression derailment deterioration devastation disappearance disaster divorce ' +
    'downfall downgrade downturn drought duel earthquake eclipse embrace encounter epidemic eruption execution exodus explosion ' +
    'extinction famine fight flare flare-up flood flurry foray fraud frenzy funeral gale genocide glitch gunfight gust hailstorm ' +
    'handover handshake heartattack heatwave hoax homicide hunt hurricane impeachment incursion inquest insult intrigue intrusion ' +
    'invasion jihad jolt kidnap kiss landslide lawsuit leak lockout looting lull lynching manhunt marriage massacre meeting meltdown ' +
    'miracle misfortune mishap mistreatment mudslide murder mutiny onslaught ordeal ouster outage overdose overflow overthrow ' +
    'pandemic parade parley payoff pillage plague plunder plunge probe purge pursuit quake quarrel raid rainfall rainstorm rally rape ' +
    'rebellion rebuke recession referendum relapse remission repression reprisal rescue retaliation reunion revolt revolution riot ' +
    'robbery rupture sabotage scandal scare seizure setback shake shelling shipwreck shootout shortfall shower siege slaughter smash ' +
    'snowfall snowstorm spasm spate speech spike splash spurt squeeze stabbing standoff storm strike stroke suicide summit summons ' +
    'surge surrender talks thaw theft tornado trauma tremor trial truce tsunami turbulence twister typhoon unrest uprising vengeance ' +
    'verdict volcano wedding wildfire',
)

/** Where somebody or something particular is told of: they also name trades, sums and notions. */
export const DOING_NOUNS = set(
  'abuse acquisition advance advice affair aid alert amendment answer apology appeal appearance applause appointment ' +
    'approach argument arrival assembly assignment assistance attempt auction audit ball ballot ban banquet baptism barbecue bid ' +
    'birth blow bombardment boom boost bout breach breakdown breakthrough breakup briefing broadcast build-up buildup bust buyback ' +
    'buyout campaign cancellation care career carnival casualty cease championship change chaos chase check christening circus ' +
    'claim class clean-up cleanup climb closure combat comeback commemoration complaint compromise concert conduct conference ' +
    'conflict congress consent contact contest contraction contribution control convention conversion cooperation coronation ' +
    'countdown counter-attack counter-offensive counterattack counteroffensive course cover-up coverage crime crisis cure cut cutback ' +
    'damage dance deal debate debut decision decline decrease default defence defense delay delivery demand demonstration ' +
    'denial departure descent design detour devaluation dialogue dinner dip discharge disclosure disco discourse discovery discussion ' +
    'dismissal displacement display dispute disruption disturbance divestiture draft drill drive drop effort election ' +
    'embargo emergence emergency endorsement entry escalation escape evacuation event exam exchange exercise exhibit ' +
    'exhibition exile exit expedition exploit export exposure failure fair fall feast festival fever fighting final finale ' +
    'find fire flight flow flux follow-up forecast forum foul fundraiser gala game gathering gift gig glance glimpse ' +
    'grab graduation greeting growth harassment harvest hearing help hike holdup holiday honeymoon housewarming illness import ' +
    'inauguration incident increase inflation influx injection injury innings input inquiry inspection insurgency interview invention ' +
    'invite journey jubilee jump kick-off kickoff kill landing launch layoff layoffs leap leave lecture lesson lift lightning lobby ' +
    'loss lunch luncheon maintenance makeover maneuver manoeuvre marathon march mass match merger miss mission mistake move movement ' +
    'negotiation nod nomination offensive offer olympics onset opening opera operation outbreak outburst outcry outing outlay ' +
    'outreach overhaul pageant panic pardon parole participation pass passage pause payment payout peace peak performance pick picnic ' +
    'pilgrimage play plea pledge plot poll pollution practice prayer premiere preparation presentation privatization ' +
    'procession production progress project prom promise prosecution protest pullback pullout purchase push qualifier ' +
    'quarterfinal race rain raise reaction reading rebound recall recess recovery recruitment redemption reduction reform ' +
    'refund refusal regard regatta rehearsal release relief removal repair repeat replay repurchase request resale research ' +
    'resignation resistance resolution response restoration retreat return revenge reversal review revival ride rise rivalry ' +
    'roadshow rollback rotation roundtable rout ruling run rush sale salute sanction screening scrutiny search sell-off selloff ' +
    'semifinal seminar sentence sermon session shake-up shakeup shift shipment shock shot show showdown showing shutdown shutoff sip ' +
    'sit-in sitting slide slip slump smuggling snub spending spill spin-off spinoff split spread stampede start startup ' +
    ' stop stopover struggle study success suit support surveillance swap sweep swell swing symposium take-off takeoff takeover ' +
    'talk telecast tender terror terrorism test testimony threat throw tie-up torture tour tournament trade tragedy training ' +
    'transfer transit transition transport treason treatment trek tribute trip turmoil turn turnaround turnout update upgrade ' +
    'upheaval upset upsurge use vacation vandalism victory viewing vigil violence visit void volley vote vow voyage wake walk ' +
    'walk-out walkout war warfare warning watch wave welcome win wipeout withdrawal work workout workshop worship wreck wreckage ' +
    'write-down write-off writedown writeoff',
)

/** Endings of nouns made of verbs: "occupation", "settlement", "removal", "bombing". */
export const VERBAL_ENDINGS = /(?:tion|sion|ment|ancy|oval|ival|usal|ssal|ing)$/

/** Nouns with such an ending that name a thing, a body, a place, a state or a measure. */
export const NOT_VERBAL = set(
  // -tion, -sion
  'administration affection ambition application association attention aviation caption carnation caution coalition combination commission ' +
    'compassion conception condition confederation congregation constellation constitution corporation dalmatian ' +
    'delegation depiction devotion diction dictation dimension direction discretion disposition distinction edition emotion equation exception ' +
    'faction fashion federation fiction foundation fraction friction function generation gumption habitation imagination inclination infection information ' +
    'institution intention intuition junction legation limitation location mansion nation notion nutrition obligation obsession occasion ' +
    'opposition option organisation organization passion pension perception plantation portion position possession precaution prescription pretension ' +
    'profession proportion proposition population question radiation ration region relation religion reputation ' +
    'salvation satisfaction section sensation situation solution specification station superstition suspicion tension television tradition variation vegetation ' +
    'vision vocation version ammunition civilization civilisation illusion confusion subdivision division apprehension comprehension ' +
    // Results, fields and systems rather than what is done.
    'abortion addition statement connection legislation regulation jurisdiction jurisprudence education immigration employment unemployment inflation production investment ' +
    'documentation instrumentation correlation allocation configuration installation agreement accommodation compensation consumption transportation orientation ' +
    'collection publication commitment arrangement achievement settlement movement development enforcement ' +
    // -ment
    'government department apartment document monument element moment environment equipment parliament regiment cement segment compartment instrument garment ornament basement pavement ' +
    'management sentiment temperament complement tenement testament vestment ligament figment fragment ' +
    'implement firmament filament pigment detriment rudiment sediment condiment armament increment medicament escarpment amusement requirement contentment predicament ' +
    // -ing
    'building king ring wing spring string thing something anything everything nothing morning evening ceiling feeling wellbeing being meaning clothing earring sibling offspring ' +
    'darling duckling lining railing siding housing wiring flooring plumbing lightning inning standing dwelling pudding sterling shilling icing topping dressing filling ' +
    'herring heading lettering bedding understanding longing liking belonging sling bling ping viking ling stocking setting surrounding bearing rating painting drawing ' +
    'earning offering handwriting writing saying holding offing marketing engineering accounting banking timing parking ' +
    // -al, -ancy
    'carnival interval festival rival oval medieval vacancy pregnancy infancy discrepancy militancy occupancy tenancy redundancy constituency',
)
