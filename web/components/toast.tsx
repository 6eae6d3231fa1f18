import { createContext, type ReactNode, Suspense, useCallback, useContext, useState } from 'react'
import { Boundary } from './boundary.tsx'
import { lazyPart } from './lazy-part.tsx'
import type { ToastMessage } from './toast-view.tsx'

// Nothing has happened yet when the first page comes.
const ToastView = lazyPart(() => import('./toast-view.tsx'))

type More = {
  undo?: () => void
  /** What it is about, such as an id: a newer message about the same takes its place, also while it can be undone. */
  about?: string
}
type Say = (text: ReactNode, more?: More) => void

/** How many stand at a time. */
const most = 2

/**
 * The messages that stand after a new one: of those before, the last that can still be undone and is about something else.
 * What only told something has been read, and might say the opposite of what is true now.
 */
export const messagesAfter = (before: readonly ToastMessage[], message: ToastMessage): ToastMessage[] => [
  ...before
    .filter(({ undo, about }) => undo && (about === undefined || about !== message.about))
    .slice(1 - most),
  message,
]

const Context = createContext<Say>(() => {})
/** Says what happened, above the page and to screen readers, and lets it be undone for ten seconds. */
export function Toasts({ children }: { children: ReactNode }) {
  const [messages, setMessages] = useState<readonly ToastMessage[]>([])
  const say = useCallback<Say>((text, more = {}) => {
    setMessages((before) => messagesAfter(before, { id: performance.now(), text, ...more }))
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
