/**
 * What each sign of an event counts for or against its place in the chronicle. Set by hand after what readers asked of
 * timelines of news and lives, and checked against such timelines; a regression fitted to them ranked no better.
 */
export const WEIGHTS: ReadonlyMap<string, number> = new Map([
  ['any event', -1.2],
  // What tells of it.
  ['main', 1.2],
  ['content', 0.8],
  ['completion', 1],
  ['adverbial', 0],
  ['relative', -0.5],
  ['participle', -0.3],
  ['small', -0.4],
  ['noun', -0.2],
  ['dated noun', 1],
  ['noun ahead', 0.8],
  ['happening', 0.3],
  // What kind of thing it is.
  ['weighty', 0.5],
  ['state', -0.7],
  ['saying', -0.4],
  ['view', -1.4],
  ['modal', -0.5],
  ['present', -0.5],
  ['speaker', -1],
  ['denied', -0.4],
  ['absence', 0.6],
  ['conditional', -0.6],
  ['claimed', -0.3],
  ['planned', 0.1],
  // When, who, on whose word.
  ['dated', 0.8],
  ['somebody', 0.2],
  ['told again', 0.4],
  ['told before', -0.6],
  ['quoted', -0.8],
  // How it is worded.
  ['nobody named', -0.5],
  ['few words', -0.25],
  ['a number', 0.15],
  // Where it stands, and what the story is about.
  ['lead', 0.7],
  ['near the lead', 0.1],
  ['in the title', 0.6],
  ['two words of the title', 0.2],
  ['more words of the title', 0.4],
  ['of a leading name', 0.2],
])
