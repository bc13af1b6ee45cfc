/** Nouns that name something that takes place, by lemma. General vocabulary of news and history. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

export const EVENT_NOUNS = set(
  'accident acquisition airstrike ambush announcement anniversary appeal appointment arrest arrival assassination assault attack audit auction ' +
    'ballot battle birth blackout blast blaze bombardment bombing boycott briefing broadcast burial campaign ceasefire celebration ceremony ' +
    'championship clash closure collapse collision concert conference conviction coronation counter-attack counter-offensive counteroffensive ' +
    'coup crackdown crash cyclone death debate debut defeat demonstration departure deployment derailment dinner discovery drill drought ' +
    'earthquake election embargo encounter epidemic eruption escape evacuation excavation execution exercise exhibition expedition explosion ' +
    'exodus festival fight final fire flight flood flooding funeral gathering genocide gunfight handover hearing heatwave hijacking ' +
    'holiday hurricane inauguration incursion independence inquest inspection insurrection interview invasion investigation kidnapping ' +
    'landing landslide launch lawsuit lockdown looting march marriage massacre match meeting merger mission murder mutiny negotiation ' +
    'offensive opening operation outbreak pandemic parade performance pilgrimage poll premiere procession prosecution protest raid rally ' +
    'recession referendum release rescue resignation retirement retreat revolt revolution riot robbery sentence sentencing shelling shooting ' +
    'shutdown siege sinking skirmish slaughter snowstorm speech stabbing stampede standoff storm strike strikes summit surgery surrender survey ' +
    'swearing-in symposium takeover talk talks tender test theft tornado tour tournament transfer trial trip truce tsunami typhoon unrest uprising ' +
    'vaccination verdict victory viewing vigil visit volcano vote voyage walkout wedding withdrawal workshop wreck rehearsal deadline hajj cooperation sit-in shipwreck ' +
    'counterattack bailout default strike shelling landslip avalanche wildfire heatwave rebellion armistice liberation conquest annexation',
)

/** Events that also name a lasting background ("the war in the east"): only told as events with a date. */
export const LASTING = set(
  'war conflict crisis campaign operation cooperation unrest investigation mission work negotiation talk talks embargo holiday independence fire ' +
    'flight test release transfer drill final fight march tour opening launch death birth anniversary retirement speech match survey poll broadcast ' +
    'exercise performance interview appeal sentence debate deadline vote viewing tender marriage broadcast retreat closure victory defeat',
)

/** Things somebody goes to: "arrived for a meeting", "to attend the ceremony". */
export const APPOINTMENTS = set(
  'meeting ceremony summit talk talks conference funeral wedding hearing trial inauguration election referendum debate concert festival rally parade ' +
    'match final tournament premiere opening auction dinner gathering launch vote visit negotiation exhibition briefing celebration exercise drill workshop symposium congress session forum',
)
