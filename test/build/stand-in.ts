import { temporaryFolder } from './temporary.ts'

/** A project with an app that does as little as an app can, and these seeds. */
export function standInProject(seeds: Readonly<Record<string, string>>): string {
  const inSeeds = Object.entries(seeds).map(([name, text]) => [`seeds/${name}`, text])
  return temporaryFolder({ ...APP, ...Object.fromEntries(inSeeds) })
}

const APP = {
  'index.html': `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Dateline</title>
  </head>
  <body>
    <div id="root"></div>
    <script type="module" src="/src/app/main.ts"></script>
  </body>
</html>
`,
  'src/app/style.css': 'h1 { color: rebeccapurple }',
  'src/app/main.ts': `import { pageOf } from './routes.ts'
import './style.css'
pageOf(location.pathname).then((html) => { document.getElementById('root').innerHTML = html })
`,
  'src/app/routes.ts': `import { loadArticle } from 'virtual:dateline/library'
export async function pageOf(path) {
  if (path === '/') return (await import('./library.ts')).html()
  const article = await loadArticle(path.split('/')[2])
  return article && (await import('./read.ts')).html(article)
}
`,
  'src/app/library.ts': `import { library } from 'virtual:dateline/library'
export const html = () => '<ol>' + library.map((entry) => '<li>' + entry.slug).join('') + '</ol>'
`,
  'src/app/read.ts': `export const html = ({ article }) => '<h1>' + article.slug + '</h1><p>' + article.text + '</p>'
`,
  'src/app/render.tsx': `import { pageOf } from './routes.ts'
export const EARLY_SCRIPT = 'document.documentElement.dataset.theme = "light"'
export async function render(path, { base }) {
  const html = await pageOf(path)
  return html ? { html, title: 'At ' + base + path.slice(1), description: '', status: 200 } : { html: 'Nothing', title: 'Not found', description: '', status: 404 }
}
`,
}
