import './live.css'
import { useTranslation } from 'react-i18next'
import { roundOf, type Stretch } from './countdown.ts'

type RoundDotsProps = {
  at: Stretch
  rounds: number
  /** Only strokes, for a phone. */
  thin?: boolean
}

/** The rounds of the day: those that were, the one that is, those to come. */
export function RoundDots({ at, rounds, thin = false }: RoundDotsProps) {
  const { t } = useTranslation('live')
  const here = roundOf(at)
  const isHere = here >= 0 && at.phase !== 'over'
  return (
    <>
      {isHere && <p className="sr">{t('round', { round: here + 1, rounds })}</p>}
      <ol className={thin ? 'day-strokes' : 'day-rounds'} aria-hidden="true">
        {Array.from({ length: rounds }, (_, index) => (
          <li
            key={String(index)}
            className={index < here ? 'done' : ''}
            {...(isHere && index === here && { 'aria-current': 'step' as const })}
          >
            {!thin && index + 1}
          </li>
        ))}
      </ol>
    </>
  )
}
