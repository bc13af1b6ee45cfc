import { lazy, Suspense, useState } from 'react'
import { isEnglish } from '../../core/index.ts'
import { useArticle } from '../article/context.ts'
import { useWords } from '../article/Verbatim.tsx'
import { ExportButton } from '../export/ExportButton.tsx'
import { tagsByReader } from '../store/tags.ts'
import { useKept } from '../store/use-kept.ts'
import { factsOf } from './facts.ts'
import { Words, type WordsProps } from './text/Words.tsx'
import { unbrokenParts } from './unbroken.ts'

interface HeaderProps {
  /** The words of the headline with their marks, where it stands in the text. */
  readonly title: (WordsProps & { readonly start: number }) | null
}

/** A headline that keeps the names of people together at the ends of its lines. */
function Unbroken({ words }: { words: string }) {
  const { analysis } = useArticle()
  const names = analysis.entities.flatMap(({ kind, name, aliases }) => (kind === 'person' ? [name, ...aliases] : []))
  return unbrokenParts(words, names).map(({ text, unbroken, at }) =>
    unbroken ? (
      <span className="nb" key={at}>
        {text}
      </span>
    ) : (
      text
    ),
  )
}

/** The tags of the article: they come where it has some, or when one is to be given. */
const EntryTags = lazy(async () => ({ default: (await import('../tags/EntryTags.tsx')).EntryTags }))

/** Headline and facts. */
export function Header({ title }: HeaderProps) {
  const view = useArticle()
  const words = useWords()
  const { article } = view
  const [{ [article.slug]: tags }] = useKept(tagsByReader)
  const [tagging, setTagging] = useState(false)
  const tagged = tagging || tags
  return (
    <header>
      {title ? (
        <h1 data-start={title.start}>
          <Words {...title} />
        </h1>
      ) : (
        <h1>
          <Unbroken words={words(article.title)} />
        </h1>
      )}
      <p className="facts">
        {factsOf(view).map(({ words: fact, verbatim }, index) =>
          verbatim ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the facts of an article stay in their order
            <span className="v" key={index}>
              {words(fact)}
            </span>
          ) : (
            fact
          ),
        )}
        <ExportButton />{' '}
        {!tagged && (
          <button type="button" className="out" onClick={() => setTagging(true)}>
            Tag
          </button>
        )}
      </p>
      {tagged && (
        <Suspense>
          <EntryTags entry={article} changing={tagging} />
        </Suspense>
      )}
      {!isEnglish(article.language) && (
        <p className="facts">Names, times and events are found in English texts only, so nothing is marked in this one.</p>
      )}
    </header>
  )
}
