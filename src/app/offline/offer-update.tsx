import { createRoot } from 'react-dom/client'

/** Says that there is a new version, beside whatever is being read. Only the reader's word brings it. */
export function offerUpdate(accept: () => void): void {
  const box = document.createElement('div')
  document.body.append(box)
  const root = createRoot(box)
  const leave = () => {
    root.unmount()
    box.remove()
  }
  root.render(<UpdateNote onAccept={accept} onLater={leave} />)
}

export function UpdateNote({ onAccept, onLater }: { onAccept: () => void; onLater: () => void }) {
  return (
    <div className="update" role="status">
      <p>A new version is ready.</p>
      <button type="button" onClick={onAccept}>
        Reload
      </button>
      <button type="button" onClick={onLater}>
        Later
      </button>
    </div>
  )
}
