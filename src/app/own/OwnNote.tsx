import { useState } from 'react'
import { useNavigate, useRevalidator } from 'react-router'
import { useArticle } from '../article/context.ts'
import { putWhole } from '../device/own-articles.ts'
import { type DocumentChange, reread } from '../device/reread.ts'
import { faultOf } from '../device/unkept.ts'
import { AroundList } from './AroundList.tsx'
import { CopyNote } from './CopyNote.tsx'
import { DetailsForm } from './DetailsForm.tsx'
import { guessedInWords, originInWords } from './guessed.ts'
import { ReplacedNote } from './ReplacedNote.tsx'
import { undoReplacement } from './replacement.ts'
import { UnkeptNote } from './UnkeptNote.tsx'
import { useCopy } from './use-copy.ts'

/** Of one of the reader's own articles: where it comes from, what was guessed, what was left out; all can be changed here. */
export function OwnNote() {
  const { article } = useArticle()
  const copy = useCopy(article.slug, article)
  const { revalidate } = useRevalidator()
  const navigate = useNavigate()
  const [changing, setChanging] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  if (!copy) return null
  const work = async (step: () => Promise<unknown>) => {
    setBusy(true)
    setProblem(null)
    try {
      await step()
      setChanging(false)
      await revalidate()
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
    }
    setBusy(false)
  }
  const anew = (change: DocumentChange, extract?: string | null) => work(() => reread(article.slug, change, extract))
  const { deleted: _, ...live } = copy.whole.article
  const { document, around, extract } = copy.whole.contents
  const left = article.leftOut
  const fault = faultOf(article.slug)
  const kept = (slug: string) => (slug === article.slug ? revalidate() : navigate(`/read/${slug}`, { replace: true }))
  return (
    <aside className="own-note" aria-label="Your copy of this article" aria-busy={busy}>
      {!busy && (
        <CopyNote
          state={copy.state}
          onBringBack={() => work(() => putWhole({ article: live, contents: copy.whole.contents }))}
          onShow={() => revalidate()}
        />
      )}
      <ReplacedNote slug={article.slug} busy={busy} onUndo={() => work(undoReplacement)} />
      {fault && <UnkeptNote slug={article.slug} fault={fault} onKept={kept} />}
      <p>
        {originInWords(document.name)} {guessedInWords(article, document)}{' '}
        {!changing && (
          <button type="button" className="plain" onClick={() => setChanging(true)}>
            Change title, source and date
          </button>
        )}
      </p>
      {changing && <DetailsForm document={document} onSave={anew} onCancel={() => setChanging(false)} />}
      {left.length > 0 && (
        <p>
          <a className="plain" href="#left-out">
            {left.length === 1 ? 'One line' : `${left.length} lines`} left out of the text
          </a>{' '}
          <button
            type="button"
            className="plain"
            disabled={busy}
            onClick={() =>
              anew((before) => ({ ...before, keep: [...(before.keep ?? []), ...left.map(({ line, text }) => ({ line, text }))] }))
            }
          >
            Put {left.length === 1 ? 'it' : 'them'} back
          </button>
        </p>
      )}
      {(document.keep?.length ?? 0) > 0 && (
        <p>
          {document.keep?.length === 1 ? 'One line was' : `${document.keep?.length} lines were`} put back by you.{' '}
          <button type="button" className="plain" disabled={busy} onClick={() => anew(({ keep: _, ...before }) => before)}>
            Leave out again
          </button>
        </p>
      )}
      {around && extract === undefined && (
        <AroundList
          around={around}
          busy={busy}
          onWhole={() => anew((before) => ({ ...before, text: around.whole, keep: [] }), document.text)}
        />
      )}
      {extract !== undefined && (
        <p>
          The whole page is shown.{' '}
          <button
            type="button"
            className="plain"
            disabled={busy}
            onClick={() => anew((before) => ({ ...before, text: extract, keep: [] }), null)}
          >
            Show only its article
          </button>
        </p>
      )}
      <p role="status">{busy ? 'It is being read anew.' : ''}</p>
      {problem !== null && <p role="alert">{problem}</p>}
    </aside>
  )
}
