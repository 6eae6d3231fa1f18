import { useTranslation } from 'react-i18next'
import type { PlacementAnswer } from '#contract/placements'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { TextArea } from '../../components/field.tsx'
import { call } from '../../data/api.ts'
import { setAnswer } from '../../data/cache.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { useLocalDraft } from '../../data/use-local-draft.ts'
import { useFormat } from '../../words/format.ts'
import { Refused } from './acts.tsx'
import { nouns } from './say.ts'

type TogetherFormProps = { placement: PlacementAnswer; evaluation: string }

/** What both said together: read by all three, written by the employer or the jobhunter. */
export function TogetherForm({ placement, evaluation }: TogetherFormProps) {
  const { t } = useTranslation(nouns)
  const format = useFormat()
  const { region, id } = placement
  const { draft, keep, clear } = useLocalDraft(`together:${id}:${evaluation}`, { well: '', change: '' })
  const { attempt, error, pending } = useAttempt()
  const said = placement.evaluations[evaluation]?.together
  if (said)
    return (
      <Card className="stack-s">
        <h2>{t('eval.together', { day: format.day(said.on) })}</h2>
        <p className="small muted">{t('eval.well')}</p>
        <p dir="auto">{said.well}</p>
        {said.change && (
          <>
            <p className="small muted">{t('eval.change')}</p>
            <p dir="auto">{said.change}</p>
          </>
        )}
      </Card>
    )
  if (placement.as !== 'jobhunter' && placement.as !== 'employer') return null
  const send = async () => {
    const body = { well: draft.well.trim(), change: draft.change.trim() === '' ? null : draft.change.trim() }
    const isDone = await attempt(async () => {
      const path = 'POST /regions/:region/placements/:id/evaluations/:evaluation/together'
      const after = await call(path, { region, id, evaluation }, { body })
      setAnswer('GET /regions/:region/placements/:id', { region, id }, after)
    })
    if (isDone) clear()
  }
  return (
    <Card className="stack">
      <h2>{t('eval.writeTogether')}</h2>
      <TextArea
        label={t('eval.well')}
        rows={3}
        maxLength={600}
        value={draft.well}
        onChange={(well) => keep({ ...draft, well })}
      />
      <TextArea
        label={t('eval.change')}
        rows={3}
        maxLength={600}
        value={draft.change}
        onChange={(change) => keep({ ...draft, change })}
      />
      {error && <Refused error={error} />}
      <Button disabled={draft.well.trim() === ''} pending={pending} onPress={() => void send()}>
        {t('common:save')}
      </Button>
    </Card>
  )
}
