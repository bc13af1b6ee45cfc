/** What the build provides: the files of the site. See `src/build/site-files.ts`. */
declare module 'virtual:dateline/site-files' {
  import type { SiteFiles } from './plan.ts'

  export const site: SiteFiles
}
