import { ArchiveX, DoorOpen, Flag } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Board } from '#contract/live'
import { Button } from '../../components/button.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { call } from '../../data/api.ts'
import { invalidate } from '../../data/cache.ts'
import { useAttempt } from '../../data/use-attempt.ts'

const icons = { open: DoorOpen, finish: Flag, close: ArchiveX } as const
const houseRules = ['noStallYet', 'outcomesMissing'] as const

type DayStepProps = {
  there: Pick<Board, 'region' | 'event' | 'version'>
  act: keyof typeof icons
  kind?: 'first' | 'second'
}

/** Opens the doors, ends the day, or closes the event. */
export function DayStep({ there, act, kind = 'second' }: DayStepProps) {
  const { t } = useTranslation('live')
  const { attempt, error, pending } = useAttempt()
  const params = { region: there.region, id: there.event }
  const readNew = () => {
    invalidate('GET /regions/:region/events/:id/board', params)
    invalidate('GET /regions/:region/events/:id', params)
    invalidate('GET /regions/:region/events', { region: there.region })
  }
  const step = () =>
    attempt(async () => {
      const options = { body: { act }, ifMatch: there.version }
      await call('POST /regions/:region/events/:id/day', params, options)
      readNew()
    })
  const rule = houseRules.find((one) => one === error?.rule?.rule)
  return (
    <>
      <Button icon={icons[act]} kind={kind} pending={pending} onPress={() => void step()}>
        {t(`step.${act}`)}
      </Button>
      {rule ? (
        <p role="alert">{t(`refused.${rule}`)}</p>
      ) : (
        error && <ErrorPanel error={error} takesFocus onRead={readNew} />
      )}
    </>
  )
}
