import { Undo2, X } from 'lucide-react'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, IconButton } from './button.tsx'

type Message = { id: number; text: ReactNode; undo?: () => void }
type Say = (text: ReactNode, undo?: () => void) => void

const Context = createContext<Say>(() => {})
/** Milliseconds in which what happened can be undone. */
const stay = 10_000

function Toast({ message, close }: { message: Message; close: (id: number) => void }) {
  const { t } = useTranslation()
  const [isHeld, setHeld] = useState(false)
  const { id, text, undo } = message
  useEffect(() => {
    if (isHeld) return
    const timer = setTimeout(() => close(id), stay)
    return () => clearTimeout(timer)
  }, [isHeld, close, id])
  return (
    <section
      className="toast"
      aria-label={t('message')}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
    >
      <span className="grow">{text}</span>
      {undo && (
        <Button
          kind="quiet"
          icon={Undo2}
          onPress={() => {
            undo()
            close(id)
          }}
        >
          {t('undo')}
        </Button>
      )}
      <IconButton icon={X} label={t('close')} onPress={() => close(id)} />
    </section>
  )
}

/** Says what happened, above the page and to screen readers, and lets it be undone for ten seconds. */
export function Toasts({ children }: { children: ReactNode }) {
  const [messages, setMessages] = useState<readonly Message[]>([])
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
        {messages.map((message) => (
          <Toast key={message.id} message={message} close={close} />
        ))}
      </div>
    </Context>
  )
}

/** `say('Saved', undo)`: for what can be reversed. What cannot, asks first in a Dialog. */
export const useToast = (): Say => useContext(Context)
