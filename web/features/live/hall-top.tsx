import './live.css'
import { useTranslation } from 'react-i18next'
import type { Stretch } from './countdown.ts'
import { LineMark } from './line-mark.tsx'
import { TimeLeft } from './time-left.tsx'

/** The head of a phone at an event without rounds: what goes on, how long, and whether there is a line. */
export function HallTop({ at }: { at: Stretch }) {
  const { t } = useTranslation('stages')
  return (
    <div className="row-s">
      <b className="grow">{t(at.pausedWith === null ? `phase.${at.phase}` : 'paused')}</b>
      <TimeLeft at={at} className="day-rest-left" />
      <LineMark />
    </div>
  )
}
