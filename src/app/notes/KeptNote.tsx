import { useObservable } from '../store/page-state.ts'
import { keepFault } from './change.ts'
import { KEPT_FOR_NOW } from './words.ts'

/** Says why what was marked is there for the visit only, where the device does not take it. */
export function KeptNote() {
  const fault = useObservable(keepFault, null)
  return (
    <p className="hl-fault" role="status">
      {fault && KEPT_FOR_NOW[fault]}
    </p>
  )
}
