import { Link } from 'react-router'

/** An address that leads nowhere: says so, and where to go instead. */
export function NotFound() {
  return (
    <main className="notice" id="main">
      <h1>There is nothing at this address</h1>
      <p>The article may have been renamed or taken out of the library, or the address may have lost a letter on its way here.</p>
      <p>
        <Link className="btn" to="/">
          Go to the library
        </Link>
      </p>
    </main>
  )
}
