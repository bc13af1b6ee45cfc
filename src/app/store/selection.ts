import { useCallback, useMemo } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { EntityId } from '../../core/index.ts'
import { useHydrated } from './use-hydrated.ts'

/** What is chosen on an article's page. It lives in the address, so Back works and any view can be shared. */
export interface Selection {
  /** One thing at a time: a name or an event. */
  readonly chosen:
    | { readonly kind: 'entity'; readonly id: EntityId; readonly mention: number | null }
    | { readonly kind: 'event'; readonly id: string }
    | null
  /** The panel asked for on screens that show one at a time; null: the article on a phone, the fitting tab on a tablet. */
  readonly panel: Panel | null
}

export type Panel = 'when' | 'who' | 'notes'

export const NOTHING_CHOSEN: Selection = { chosen: null, panel: null }

/** Reads `?entity=kim-jong-un&mention=3`, `?event=signed`, `&panel=when`. `mention` counts from 1 in the address, from 0 here. */
export function parseSelection(search: string): Selection {
  const query = new URLSearchParams(search)
  const entity = query.get('entity')
  const event = query.get('event')
  const mention = Number(query.get('mention'))
  const panel = query.get('panel')
  return {
    chosen: entity
      ? { kind: 'entity', id: entity, mention: Number.isInteger(mention) && mention > 0 ? mention - 1 : null }
      : event
        ? { kind: 'event', id: event }
        : null,
    panel: panel === 'when' || panel === 'who' || panel === 'notes' ? panel : null,
  }
}

/** The query of a selection, with its question mark; empty where nothing is chosen. Other keys of `search` are kept. */
export function formatSelection(selection: Selection, search = ''): string {
  const query = new URLSearchParams(search)
  for (const key of ['entity', 'mention', 'event', 'panel', 'note']) query.delete(key)
  const { chosen, panel } = selection
  if (chosen?.kind === 'entity') {
    query.set('entity', chosen.id)
    if (chosen.mention !== null) query.set('mention', String(chosen.mention + 1))
  }
  if (chosen?.kind === 'event') query.set('event', chosen.id)
  if (panel) query.set('panel', panel)
  const text = query.toString()
  return text && `?${text}`
}

export const entityHref = (id: EntityId, mention: number | null = null): string =>
  formatSelection({ chosen: { kind: 'entity', id, mention }, panel: null })

export const eventHref = (id: string): string => formatSelection({ chosen: { kind: 'event', id }, panel: null })

/** The address of what the reader has marked: the text goes to it. */
export const noteHref = (id: string, search = '', panel: Panel | null = null): string =>
  `${formatSelection({ chosen: null, panel }, search) || '?'}&note=${id}`.replace('?&', '?')

export const paragraphHref = (number: number): string => `#p${number}`

export interface SelectionActions {
  /** Opens a name's card; with a mention, that mention is the current one and the text goes to it. */
  readonly chooseEntity: (id: EntityId, mention?: number | null) => void
  /** Moves to another mention of the open name, without a step of history. */
  readonly stepTo: (mention: number) => void
  readonly chooseEvent: (id: string) => void
  readonly showPanel: (panel: Panel | null) => void
  /** Closes what is chosen. */
  readonly close: () => void
}

/** The selection in the address, and what changes it. Before hydration nothing is chosen, as in the prerendered page. */
export function useSelection(): [Selection, SelectionActions] {
  const { search } = useLocation()
  const navigate = useNavigate()
  const hydrated = useHydrated()
  const selection = useMemo(() => (hydrated ? parseSelection(search) : NOTHING_CHOSEN), [hydrated, search])
  const go = useCallback(
    (change: Partial<Selection>, replace = false) => {
      const next = formatSelection({ ...parseSelection(search), ...change }, search)
      // The fragment goes: it names a paragraph to jump to, and a choice is not a jump to that paragraph.
      if (next !== search) navigate({ search: next, hash: '' }, { replace, preventScrollReset: true })
    },
    [navigate, search],
  )
  const actions = useMemo<SelectionActions>(
    () => ({
      chooseEntity: (id, mention = null) => go({ chosen: { kind: 'entity', id, mention }, panel: null }),
      stepTo: (mention) => {
        const { chosen } = parseSelection(search)
        if (chosen?.kind === 'entity') go({ chosen: { ...chosen, mention } }, true)
      },
      chooseEvent: (id) => go({ chosen: { kind: 'event', id }, panel: null }),
      showPanel: (panel) => go({ panel, chosen: null }),
      close: () => go({ chosen: null }),
    }),
    [go, search],
  )
  return [selection, actions]
}
