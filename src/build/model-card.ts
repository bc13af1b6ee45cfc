import type { Recipe } from '../core/language/train/recipe.ts'

/** The card beside a model of syntax: what it is, what it was made of and by whom, how, how well it does. */
export function syntaxCard(recipe: Recipe, log: readonly string[], date: string): string {
  return `# syntax.bin

Parts of speech and dependency syntax of English: an averaged-perceptron tagger and a greedy arc-hybrid parser, with the
words they know and the lemmas that rules get wrong. Written by \`npm run train\`, read by \`syntax/model.ts\`.

Trained ${date} with \`npm run train -- --syntax FOLDER\`.

## Data

- English Web Treebank of Universal Dependencies, training part, by Natalia Silveira, Timothy Dozat, Christopher Manning,
  Sebastian Schuster, Nathan Schneider, Amir Zeldes and others, Stanford University and the Universal Dependencies
  project. CC BY-SA 4.0. A sentence counts ${recipe.tagGold} times for the tagger and ${recipe.parseGold} times for the parser.
- Georgetown University Multilayer corpus, training part, by Amir Zeldes and others, Georgetown University. Annotations
  CC BY 4.0; texts CC BY, CC BY-SA or in the public domain. Counts as often.
- News and Wikipedia parsed by a pair of networks that were trained on the two above: English Wikinews (CC BY 2.5),
  sentences of the Groningen Meaning Bank (public domain texts), WikiSplit (CC BY-SA 4.0) and GAP (Wikipedia, CC BY-SA),
  by the contributors to these. CC BY-SA 4.0. Counts once; ${recipe.silver === 1 ? 'all of it is used' : `${100 * recipe.silver} % of it are used`}.

The file is a derivative of these and may be used under CC BY-SA 4.0 with this attribution. No text of theirs is in it
but single words with their lemmas.

## Recipe

Words seen fewer than ${recipe.leastWord} times become ending and shape. Non-projective trees are lifted. The parser learns from labels
by ${recipe.folds} taggers, none of which has seen the sentence (${recipe.foldEpochs} passes each). Tagger ${recipe.tagEpochs} passes, parser ${recipe.parseEpochs} with a dynamic oracle that
follows the parser's own choice nine times in ten; of the averages the ${recipe.tagKeep} and ${recipe.parseKeep} largest are kept and trained
${recipe.retrainEpochs} passes more; they are stored as 16 sizes on either side of zero, spaced by equal ratios. Tables of 2^${recipe.tagBits} and
2^${recipe.parseBits} rows. Seed ${recipe.seed}.

## Log

UPOS, UAS and LAS are per cent of the words of the development parts, with their gold words and sentences and the tagger's
own labels, relations without subtypes, before rounding to 16 sizes.

\`\`\`
${log.join('\n')}
\`\`\`
`
}
