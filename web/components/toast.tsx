import { createContext, lazy, type ReactNode, Suspense, useCallback, useContext, useState } from 'react'
import type { ToastMessage } from './toast-view.tsx'

// Nothing has happened yet when the first page comes.
const ToastView = lazy(() => import('./toast-view.tsx'))

type Say = (text: ReactNode, undo?: () => void) => void

const Context = createContext<Say>(() => {})
/** Says what happened, above the page and to screen readers, and lets it be undone for ten seconds. */
export function Toasts({ children }: { children: ReactNode }) {
  const [messages, setMessages] = useState<readonly ToastMessage[]>([])
  const say = useCallback<Say>((text, undo) => {
    const message = { id: performance.now(), text, ...(undo && { undo }) }
    setMessages((before) => [...before.slice(-1), message])
  }, [])
  const close = useCallback(
    (id: number) => setMessages((before) => before.filter((one) => one.id !== id)),
    [],
  )
  return (
    <Context value={say}>
      {children}
      <div className="toasts" role="status">
        <Suspense>
          {messages.map((message) => (
            <ToastView key={message.id} message={message} close={close} />
          ))}
        </Suspense>
      </div>
    </Context>
  )
}

/** `say('Saved', undo)`: for what can be reversed. What cannot, asks first in a Dialog. */
export const useToast = (): Say => useContext(Context)
