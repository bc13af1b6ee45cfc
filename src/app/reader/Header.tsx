import { isEnglish } from '../../core/index.ts'
import { useArticle } from '../article/context.ts'
import { useWords } from '../article/Verbatim.tsx'
import { factsOf } from './facts.ts'
import { Words, type WordsProps } from './text/Words.tsx'

/** Headline and facts. `title`: the words of the headline with their marks, where it stands in the text. */
export function Header({ title }: { title: WordsProps | null }) {
  const view = useArticle()
  const words = useWords()
  const { article } = view
  return (
    <header>
      <h1>{title ? <Words {...title} /> : words(article.title)}</h1>
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
      </p>
      {!isEnglish(article.language) && (
        <p className="facts">Names, times and events are found in English texts only, so nothing is marked in this one.</p>
      )}
    </header>
  )
}
