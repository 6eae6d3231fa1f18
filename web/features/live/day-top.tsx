import './live.css'
import { useTranslation } from 'react-i18next'
import { roundOf, type Stretch } from './countdown.ts'
import { LineMark } from './line-mark.tsx'
import { RoundDots } from './round-dots.tsx'

/** The head of a phone on the day: the round, and whether there is a line. */
export function DayTop({ at, rounds }: { at: Stretch; rounds: number }) {
  const { t } = useTranslation('live')
  const isHere = at.phase === 'moving' || at.phase === 'talking'
  return (
    <div className="stack-s">
      <p className="row-s">
        <b className="grow" aria-hidden={isHere}>
          {isHere
            ? t('round', { round: roundOf(at) + 1, rounds })
            : t(at.phase === 'over' ? 'phone.over' : 'phone.doors')}
        </b>
        <LineMark />
      </p>
      <RoundDots at={at} rounds={rounds} thin />
    </div>
  )
}
