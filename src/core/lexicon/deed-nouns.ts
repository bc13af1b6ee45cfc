/**
 * Nouns that name what a verb does, by lemma: "the collapse" is told again of "collapsed". Only those that name one
 * occurrence; nouns spelt as their verb ("attack", "visit") need no entry.
 */
const pairs = (words: string): ReadonlyMap<string, string> => new Map(words.split(' ').map((pair) => pair.split(':') as [string, string]))

export const DEED_NOUNS = pairs(
  'explosion:explode eruption:erupt collision:collide death:die birth:bear marriage:marry wedding:marry election:elect arrival:arrive ' +
    'departure:depart donation:donate meeting:meet resignation:resign announcement:announce shooting:shoot bombing:bomb shelling:shell ' +
    'stabbing:stab killing:kill opening:open closure:close closing:close inauguration:inaugurate invasion:invade evacuation:evacuate ' +
    'withdrawal:withdraw retirement:retire kidnapping:kidnap abduction:abduct hijacking:hijack graduation:graduate conviction:convict ' +
    'acquittal:acquit deployment:deploy discovery:discover acquisition:acquire merger:merge celebration:celebrate imprisonment:imprison ' +
    'suspension:suspend appointment:appoint performance:perform sinking:sink landing:land detention:detain execution:execute ' +
    'assassination:assassinate burial:bury coronation:crown derailment:derail demonstration:demonstrate demolition:demolish ' +
    'destruction:destroy expulsion:expel extradition:extradite initiation:initiate installation:install nomination:nominate ' +
    'ratification:ratify signing:sign ruling:rule surrender:surrender theft:steal victory:win defeat:defeat',
)
