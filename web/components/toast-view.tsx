import { Undo2, X } from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, IconButton } from './button.tsx'

export type ToastMessage = { id: number; text: ReactNode; undo?: () => void; about?: string }

/** Milliseconds in which what happened can be undone. */
const stay = 10_000

/** One message; it stays while it is held by the pointer or the focus. */
export default function ToastView({
  message,
  close,
}: {
  message: ToastMessage
  close: (id: number) => void
}) {
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
