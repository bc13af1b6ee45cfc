import { Link } from 'react-router'
import { marked } from '../store/marked.ts'
import { useKept } from '../store/use-kept.ts'

/** On the front page: how much is marked, and the way to all of it. Nothing where nothing is. */
export function MarkedSection() {
  const [counts] = useKept(marked)
  const all = Object.values(counts)
  const sum = all.reduce((total, count) => total + count, 0)
  if (sum === 0) return null
  return (
    <section className="bring backup">
      <h2>Your highlights</h2>
      <p>
        {sum === 1 ? 'One passage' : `${sum} passages`} marked in {all.length === 1 ? 'one article' : `${all.length} articles`}, with what
        you noted on them.
      </p>
      <p>
        <Link className="btn quiet" to="/highlights">
          All highlights
        </Link>
      </p>
    </section>
  )
}
