import { useTranslation } from 'react-i18next'
import type { PitchAnswer } from '#contract/pitches'
import { classes } from '../../components/classes.ts'

const written = ['wrote', 'sent', 'answer', 'talk'] as const
const proposed = ['agree', 'sent', 'answer', 'talk'] as const

/** Which of the four steps is the present one, from 0. */
const stepOf: Partial<Record<PitchAnswer['state'], number>> = {
  proposed: 0,
  sent: 2,
  asked: 2,
  interested: 2,
  refused: 2,
  introduced: 3,
}

/** How far a pitch is: four planks, the present one in lamp, each with its word. */
export function Way({ pitch }: { pitch: PitchAnswer }) {
  const { t } = useTranslation('pitches')
  const now = stepOf[pitch.state] ?? 0
  const stages = pitch.proposal ? proposed : written
  const said = t('stage.now', { stage: t(`stage.${stages[now] ?? 'wrote'}`), step: now + 1 })
  return (
    <div className="way">
      <span className="planks" role="img" aria-label={said}>
        {stages.map((stage, at) => (
          <i key={stage} className={classes(at < now && 'full', at === now && 'here')} />
        ))}
      </span>
      <ol className="way-stages" aria-hidden="true">
        {stages.map((stage, at) => (
          <li key={stage} className={classes(at === now && 'strong')}>
            {t(`stage.${stage}`)}
          </li>
        ))}
      </ol>
    </div>
  )
}
