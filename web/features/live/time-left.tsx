import './live.css'
import { useTranslation } from 'react-i18next'
import { minutesAndSeconds, type Stretch } from './countdown.ts'
import { useSecondsLeft } from './use-countdown.ts'

/** What is left of a stretch, counted down; nothing where nobody knows. Read aloud in whole minutes, when asked. */
export function TimeLeft({ at, className }: { at: Stretch; className: string }) {
  const { t } = useTranslation('live')
  const seconds = useSecondsLeft(at)
  if (seconds === null) return null
  return (
    <p className={className}>
      <span aria-hidden="true" className="num" dir="ltr">
        {minutesAndSeconds(seconds)}
      </span>
      <span className="sr">{t('minutesLeft', { minutes: Math.ceil(seconds / 60) })}</span>
    </p>
  )
}
