import './live.css'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../components/icon.tsx'
import { dials } from '../../components/planks.tsx'
import { tableLook } from '../events/table-chip.tsx'
import type { Stretch } from './countdown.ts'
import { TimeLeft } from './time-left.tsx'

const signs = ['1', '2', '3', '4', '5', '6', '7', '8'] as const

type SpotProps = { table: number; at: Stretch; now: boolean }

/** The table to go to or to sit at, in its colour, with its number and its picture; and how long. */
export function Spot({ table, at, now }: SpotProps) {
  const { t } = useTranslation('live')
  const { index, picture, dials: colours } = tableLook(table)
  return (
    <section className="day-spot" style={dials(colours)} aria-labelledby="spot">
      <div className="day-spot-top">
        <h2 id="spot" className="day-spot-tag">
          {t(now ? 'mine.now' : 'mine.goNow')}
        </h2>
        <TimeLeft at={at} className="day-spot-left" />
      </div>
      <div className="day-spot-mid">
        <p className="day-number num">
          <span className="sr">{t('table', { number: table })}</span>
          <span aria-hidden="true">{table}</span>
        </p>
        <p className="day-spot-sign">
          <Icon of={picture} />
          <span>{t(`sign.${signs[index] ?? '1'}`)}</span>
        </p>
      </div>
    </section>
  )
}
