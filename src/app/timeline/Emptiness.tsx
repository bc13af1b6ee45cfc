import { isEnglish } from '../../core/index.ts'
import { useArticle } from '../article/context.ts'

/** Why there is no timeline. */
export function Emptiness() {
  const { article } = useArticle()
  if (isEnglish(article.language))
    return (
      <p className="no-events">
        No events were found in this article: nothing it tells of is said to happen, to be planned or to be claimed.
      </p>
    )
  const language = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' }).of(article.language)
  return <p className="no-events">Events are found in English articles only. This one is in {language}.</p>
}
