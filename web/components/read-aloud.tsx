import { Square, Volume2 } from 'lucide-react'
import { type RefObject, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import { useReadAloud } from '../words/read-aloud.ts'
import { classes } from './classes.ts'
import { Icon } from './icon.tsx'

type ReadAloudProps = {
  /** What is read; the whole page where nothing is named. */
  of?: RefObject<HTMLElement | null>
  /** Only a picture, where there is little room. */
  short?: boolean
}

/** Reads the page or a part of it aloud, until it ends or the page is left. Nothing where there is no voice for it. */
export function ReadAloud({ of, short }: ReadAloudProps) {
  const { t } = useTranslation()
  const { pathname } = useLocation()
  const { canRead, isReading, read, stop } = useReadAloud()
  // The address is the page that is left.
  useEffect(() => (pathname === '' ? undefined : stop), [pathname, stop])
  if (!canRead) return null
  const label = t(isReading ? 'stopReading' : 'readAloud')
  const start = () => {
    const element = of ? of.current : document.querySelector('main')
    if (element) read(element)
  }
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
