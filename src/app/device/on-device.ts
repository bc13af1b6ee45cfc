/** The one door by which pages that need not know of the device's library come to it: loaded when it is asked for. */
export { onChange } from './channel.ts'
export { keepFaultOf } from './faults.ts'
export { clearDeleted, deleteOwn, listOwn, loadStored, restoreOwn } from './own-articles.ts'
export { loadForPage } from './reread.ts'
