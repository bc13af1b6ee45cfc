import { library } from 'virtual:dateline/library'
import { Link } from 'react-router'

export function LibraryPage() {
  return (
    <main className="lib" id="main">
      {library.map((entry) => (
        <Link key={entry.slug} to={`/read/${entry.slug}`}>
          {entry.title}
        </Link>
      ))}
    </main>
  )
}
