import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { talkReasons } from '#codes/placements'
import type { liveEndpoints } from '#endpoints/live'
import { Button } from '../../components/button.tsx'
import { ChipChoice } from '../../components/chip-choice.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { TextArea } from '../../components/field.tsx'
import { call } from '../../data/api.ts'
import type { AnswerOf, Body } from '../../data/endpoints.ts'
import { newId } from '../../data/ids.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { useLocalDraft } from '../../data/use-local-draft.ts'

export type FollowUp = AnswerOf<typeof liveEndpoints.followUps>['items'][number]
type Outcome = NonNullable<Body<'POST /regions/:region/talks/:id/outcome'>['outcome']>
type Kind = Outcome['kind']
type Form = { kind: Kind | null; vacancy: string | null; reason: string; id: string }

type OutcomeFormProps = {
  region: string
  item: FollowUp
  /** Titles of the vacancies that were talked about. */
  titleOf: (vacancy: string) => string
  done: () => void
}

/** What came of a talk: a pitch or a placement is made by saying so; or why nothing came of it. */
export function OutcomeForm({ region, item, titleOf, done }: OutcomeFormProps) {
  const { t } = useTranslation(['live', 'codes'])
  const [blank] = useState<Form>(() => ({
    kind: null,
    vacancy: item.vacancies[0] ?? null,
    reason: '',
    id: '',
  }))
  const { draft, keep, clear } = useLocalDraft<Form>(`outcome:${item.talk}`, blank)
  const { attempt, error, pending } = useAttempt()
  const settle = (outcome: Outcome) =>
    attempt(async () => {
      await call('POST /regions/:region/talks/:id/outcome', { region, id: item.talk }, { body: { outcome } })
      clear()
      done()
    })
  const makes = draft.kind === 'pitch' || draft.kind === 'placement'
  const kinds = (['pitch', 'placement', 'ended', 'dropped'] as const).filter(
    (kind) => item.vacancies.length > 0 || (kind !== 'pitch' && kind !== 'placement'),
  )
  const choose = (kind: Kind) =>
    keep({ ...draft, kind, id: kind === 'pitch' || kind === 'placement' ? newId(kind) : '' })
  const make = () => {
    const { vacancy, id, kind } = draft
    if (vacancy === null) return
    if (kind === 'pitch') void settle({ kind, id, vacancy, reason: draft.reason.trim() })
    if (kind === 'placement') void settle({ kind, id, vacancy })
  }
  return (
    <div className="stack">
      <ChipChoice
        legend={t('after.came')}
        value={draft.kind}
        choices={kinds.map((kind) => ({ value: kind, label: t(`codes:talkOutcome.${kind}`) }))}
        onChange={choose}
      />
      {makes && item.vacancies.length > 1 && (
        <ChipChoice
          legend={t('after.vacancy')}
          value={draft.vacancy}
          choices={item.vacancies.map((id) => ({ value: id, label: titleOf(id) }))}
          onChange={(vacancy) => keep({ ...draft, vacancy })}
        />
      )}
      {draft.kind === 'pitch' && (
        <TextArea
          label={t('after.pitchWhy')}
          maxLength={500}
          value={draft.reason}
          onChange={(reason) => keep({ ...draft, reason })}
        />
      )}
      {draft.kind === 'ended' && (
        <ChipChoice
          legend={t('why')}
          value={null}
          choices={talkReasons.map((reason) => ({ value: reason, label: t(`codes:talkReason.${reason}`) }))}
          onChange={(reason) => void settle({ kind: 'ended', reason })}
        />
      )}
      {draft.kind === 'dropped' && (
        <ChipChoice
          legend={t('after.whoDropped')}
          value={null}
          choices={(['person', 'employer', 'jobhunter'] as const).map((by) => ({
            value: by,
            label: t(`after.droppedBy.${by}`),
          }))}
          onChange={(by) => void settle({ kind: 'dropped', by })}
        />
      )}
      {makes && (
        <Button
          kind="first"
          pending={pending}
          disabled={draft.vacancy === null || (draft.kind === 'pitch' && draft.reason.trim() === '')}
          onPress={make}
        >
          {t(draft.kind === 'pitch' ? 'after.propose' : 'after.place')}
        </Button>
      )}
      {error && <ErrorPanel error={error} takesFocus />}
    </div>
  )
}
