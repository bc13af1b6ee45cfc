import { NAME_TEMPLATES } from '../core/language/names/features.ts'
import type { NamesRecipe } from '../core/language/train/names/recipe.ts'

/** The card beside a model of names: what it is, what it was made of and by whom, how, how well it does. */
export function namesCard(recipe: NamesRecipe, log: readonly string[], date: string): string {
  return `# names.bin

Names in English text: where they stand, and whether they name a person, a place, an organisation or something else. A
conditional random field over the words of a sentence. Written by \`npm run train\`, read by \`names/model.ts\`.

Trained ${date} with \`npm run train -- --names FOLDER\`.

## Data

- Georgetown University Multilayer corpus, training part, by Amir Zeldes and others, Georgetown University. Annotations
  CC BY 4.0; texts CC BY, CC BY-SA or in the public domain. Of its noun phrases the capitalised cores of those that name.
- Universal NER, English Web Treebank, all parts, by Stephen Mayhew, Terra Blevins, Shuheng Liu, Marek Šuppa and others.
  CC BY-SA 4.0.
- Wikigold, by Dominic Balasuriya, Nicky Ringland, Joel Nothman, Tara Murphy and James R. Curran. CC BY 4.0.
- CrossNER (politics, artificial intelligence, literature, music, science), by Zihan Liu and others. Annotations MIT, texts
  from Wikipedia, CC BY-SA.
- A part of the Groningen Meaning Bank, by Johan Bos, Valerio Basile, Kilian Evang and others. Texts in the public domain.
- Sentences labelled by a network that was trained on the above: English Wikinews (CC BY 2.5), further sentences of the
  Groningen Meaning Bank (public domain), WikiSplit (CC BY-SA 4.0) and GAP (Wikipedia, CC BY-SA), by the contributors to
  these. CC BY-SA 4.0.

Gold sentences count twice, those of the last two once. The file is a derivative of these and may be used under CC BY-SA
4.0 with this attribution. No text of theirs is in it.

## Recipe

Labels are BIOES over four kinds. Titles are no part of a person's name. A corpus that marks no laws, works and events
leaves open whether they are names (the likelihood is that of all labellings it allows). ${NAME_TEMPLATES.count} templates of features, hashed
into a table of 2^${recipe.bits}: words, beginnings, endings and shapes, the words around, parts of speech and governors from the model
of syntax, word lists of the lexicon, the run of capitals a word stands in, and how the document writes the word
elsewhere. ${recipe.epochs} passes of AdaGrad at ${recipe.rate}, falling, ${100 * recipe.drop} % of the features dropped each time; ${100 * recipe.upper} % of the sentences are seen in
capitals besides and ${100 * recipe.title} % in title case. The ${recipe.keep} largest weights are kept and trained ${recipe.retrainEpochs} pass more; they are stored as 16 sizes
on either side of zero. Seed ${recipe.seed}. In reading, what the document says of a word elsewhere is added to its scores.

## Log

F1 in per cent, exact span and kind, of all, persons, places, organisations, on the development part of GUM (capitalised
cores), which is never trained on.

\`\`\`
${log.join('\n')}
\`\`\`
`
}
