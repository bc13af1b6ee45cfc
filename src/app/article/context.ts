import { createContext, useContext } from 'react'
import type { ArticleView } from './view.ts'

export const ArticleContext = createContext<ArticleView | null>(null)

/** The article on this page. */
export function useArticle(): ArticleView {
  const view = useContext(ArticleContext)
  if (!view) throw new Error('useArticle is for components of an article page')
  return view
}
