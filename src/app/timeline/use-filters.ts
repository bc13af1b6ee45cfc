import { useCallback, useMemo } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { useHydrated } from '../store/use-hydrated.ts'
import { type Filters, formatFilters, NO_FILTERS, parseFilters } from './filters.ts'

export interface UseFilters {
  readonly filters: Filters
  readonly change: (change: Partial<Filters>) => void
  /** The query with a change made, for links. */
  readonly href: (change: Partial<Filters>) => string
}

/** The filters in the address. Before hydration there are none, as in the prerendered page. */
export function useFilters(): UseFilters {
  const { search } = useLocation()
  const navigate = useNavigate()
  const hydrated = useHydrated()
  const filters = useMemo(() => (hydrated ? parseFilters(search) : NO_FILTERS), [hydrated, search])
  const href = useCallback(
    (change: Partial<Filters>) => formatFilters({ ...filters, ...change }, hydrated ? search : ''),
    [filters, hydrated, search],
  )
  const change = useCallback(
    (wanted: Partial<Filters>) =>
      navigate({ search: formatFilters({ ...parseFilters(search), ...wanted }, search) }, { preventScrollReset: true }),
    [navigate, search],
  )
  return { filters, change, href }
}
