import { createContext, type ReactNode, Suspense, useCallback, useContext, useState } from 'react'
import { Boundary } from './boundary.tsx'
import { lazyPart } from './lazy-part.tsx'
import type { ToastMessage } from './toast-view.tsx'

// Nothing has happened yet when the first page comes.
const ToastView = lazyPart(() => import('./toast-view.tsx'))

type More = {
  undo?: () => void
  /** What it is about, such as an id: a newer message about the same takes its place. */
  about?: string
}
type Say = (text: ReactNode, more?: More) => void

/** How many stand at a time. */
const most = 2

const Context = createContext<Say>(() => {})
/** Says what happened, above the page and to screen readers, and lets it be undone for ten seconds. */
export function Toasts({ children }: { children: ReactNode }) {
  const [messages, setMessages] = useState<readonly ToastMessage[]>([])
  const say = useCallback<Say>((text, more = {}) => {
    const message = { id: performance.now(), text, ...more }
    const isOther = ({ about }: ToastMessage) => about === undefined || about !== more.about
    setMessages((before) => [...before.filter(isOther).slice(1 - most), message])
  }, [])
  const close = useCallback(
    (id: number) => setMessages((before) => before.filter((one) => one.id !== id)),
    [],
  )
  return (
    <Context value={say}>
      {children}
      <div className="toasts" role="status">
        <Boundary show={() => messages.map(({ id, text }) => <p key={id}>{text}</p>)}>
          <Suspense>
            {messages.map((message) => (
              <ToastView key={message.id} message={message} close={close} />
            ))}
          </Suspense>
        </Boundary>
      </div>
    </Context>
  )
}

/** `say('Saved', { undo, about })`: for what can be reversed. What cannot, asks first in a Dialog. */
export const useToast = (): Say => useContext(Context)
