import { Square, Volume2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useReadAloud } from '../words/read-aloud.ts'
import { classes } from './classes.ts'
import { Icon } from './icon.tsx'

/** Reads the page, or `text`, aloud. Nothing where the device has no voice for the language. */
export function ReadAloud({ text, short }: { text?: string; short?: boolean }) {
  const { t } = useTranslation()
  const { canRead, isReading, read, stop } = useReadAloud()
  if (!canRead) return null
  const label = t(isReading ? 'stopReading' : 'readAloud')
  const start = () => read(text ?? document.querySelector('main')?.innerText ?? '')
  return (
    <button
      type="button"
      className={classes('listen', short && 'btn-icon')}
      aria-label={label}
      onClick={isReading ? stop : start}
    >
      <Icon of={isReading ? Square : Volume2} />
      {!short && label}
    </button>
  )
}
