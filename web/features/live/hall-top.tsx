import './live.css'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../words/format.ts'
import type { Stretch } from './countdown.ts'
import { LineMark } from './line-mark.tsx'

/** The head of a phone at an event without rounds: what goes on, until when, and whether there is a line. */
export function HallTop({ at }: { at: Stretch }) {
  const { t } = useTranslation(['stages', 'live'])
  const format = useFormat()
  return (
    <div className="row-s">
      <p className="grow">
        <b>{t(at.pausedWith === null ? `phase.${at.phase}` : 'paused')}</b>
        {at.endsAt && <span className="muted"> {t('live:until', { time: format.time(at.endsAt) })}</span>}
      </p>
      <LineMark />
    </div>
  )
}
