import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { PlacementAnswer } from '#contract/placements'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { DayField } from '../../components/day-field.tsx'
import { call } from '../../data/api.ts'
import { invalidate } from '../../data/cache.ts'
import { newId } from '../../data/ids.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { useLocalDraft } from '../../data/use-local-draft.ts'
import { Refused } from './acts.tsx'
import { type Audience, linksOf } from './links.ts'
import { nouns } from './say.ts'

/** Begins the job that follows a placement, from its first day on; nothing where one follows already, or nobody works. */
export function Conversion({ placement, as }: { placement: PlacementAnswer; as: Audience }) {
  const { t } = useTranslation(nouns)
  const navigate = useNavigate()
  const { attempt, error, pending } = useAttempt()
  const { draft: day, keep: setDay, clear } = useLocalDraft<string | null>(`conversion:${placement.id}`, null)
  const [id] = useState(() => newId('placement'))
  const { region, kind, state, followedBy } = placement
  const may = placement.as === 'employer' || placement.as === 'jobhunter'
  if (!may || kind === 'job' || followedBy || (state !== 'running' && state !== 'ending')) return null
  const send = async () => {
    if (day === null) return
    const body = { id, startDay: day }
    const isDone = await attempt(async () => {
      await call('POST /regions/:region/placements/:id/conversion', { region, id: placement.id }, { body })
    })
    if (!isDone) return
    clear()
    invalidate('GET /regions/:region/placements', { region })
    invalidate('GET /regions/:region/placements/:id', { region, id: placement.id })
    void navigate(linksOf(as, region, id).page)
  }
  return (
    <Card className="stack-s">
      <h2>{t('convert.title')}</h2>
      <p>{t('convert.say')}</p>
      <DayField label={t('field.startDay')} value={day} onChange={setDay} />
      {error && <Refused error={error} />}
      <Button disabled={day === null} pending={pending} onPress={() => void send()}>
        {t('convert.title')}
      </Button>
    </Card>
  )
}
