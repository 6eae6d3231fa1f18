import './events.css'
import { useTranslation } from 'react-i18next'
import type { EventState } from '#contract/events'
import { Laying } from '../../components/planks.tsx'

const steps = ['plan', 'invite', 'timetable', 'day', 'follow', 'done'] as const
/** At which step, from 1, an event is; beyond the last when all is done. */
const stepIn: Record<EventState, number> = {
  draft: 1,
  inviting: 2,
  planned: 4,
  live: 4,
  finished: 5,
  closed: 7,
  cancelled: 0,
}

/** How far an event is, from its plan to the last follow-up. */
export function EventSteps({ state }: { state: EventState }) {
  const { t } = useTranslation('events')
  const step = stepIn[state]
  if (step === 0) return null
  const name = t(`stage.${steps[step - 1] ?? 'done'}`)
  return (
    <div className="event-steps">
      <Laying step={step} of={steps.length} />
      <p className="sr">{t('stageOf', { step: Math.min(step, steps.length), of: steps.length, name })}</p>
      <ol aria-hidden="true">
        {steps.map((one, index) => (
          <li key={one} {...(index + 1 === step && { 'aria-current': 'step' as const })}>
            {t(`stage.${one}`)}
          </li>
        ))}
      </ol>
    </div>
  )
}
