import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { endReasons, notForEmployers } from '#codes/placements'
import type { EndReason, PlacementAct, PlacementAnswer } from '#contract/placements'
import { Button } from '../../components/button.tsx'
import { RadioGroup } from '../../components/choice.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { TextArea } from '../../components/field.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { useToast } from '../../components/toast.tsx'
import type { ApiError } from '../../data/api.ts'
import { invalidate } from '../../data/cache.ts'
import type { Body } from '../../data/endpoints.ts'
import { useAct } from '../../data/use-act.ts'
import { useLocalDraft } from '../../data/use-local-draft.ts'
import type { Audience } from './links.ts'
import { nouns } from './say.ts'

type Sent = Body<'POST /regions/:region/placements/:id/acts'>

const withReason = ['no', 'cancel', 'breakOff', 'noMatch', 'endWork'] as const
type ReasonAct = (typeof withReason)[number]
const needsReason = (act: PlacementAct): act is ReasonAct => withReason.some((one) => one === act)
const houseRules = ['notBeforeStartDay', 'positionsTaken', 'oldPlan', 'bothAnswered'] as const

/** Why an act was refused: by a rule of the house in its own sentence, by a rule of law with where it stands. */
export function Refused({ error, onRead }: { error: ApiError; onRead?: (() => void) | null }) {
  const { t } = useTranslation(nouns)
  const { rule } = error
  if (!rule) return <ErrorPanel error={error} takesFocus {...(onRead && { onRead })} />
  const own = houseRules.find((one) => one === rule.rule)
  return (
    <p role="alert" className="field-fault">
      <span>
        {own ? t(`refused.${own}`) : <Isolated text={t('refused.rule', { source: rule.source })} />}
      </span>
    </p>
  )
}

type ReasonDialogProps = {
  act: ReasonAct
  title: string
  as: Audience
  placement: string
  pending: boolean
  onClose: () => void
  onAnswer: (reason: EndReason, text: string) => void
}

function ReasonDialog({ act, title, as, placement, pending, onClose, onAnswer }: ReasonDialogProps) {
  const { t } = useTranslation(nouns)
  const { draft, keep } = useLocalDraft(`placement:${placement}:${act}`, { reason: 'otherReason', text: '' })
  const choices = endReasons.filter((one) => as !== 'employer' || !notForEmployers.includes(one))
  const chosen = choices.find((one) => one === draft.reason) ?? 'otherReason'
  return (
    <Dialog
      title={title}
      open
      onClose={onClose}
      actions={
        <>
          <Button kind="stop" pending={pending} onPress={() => onAnswer(chosen, draft.text.trim())}>
            {title}
          </Button>
          <Button kind="quiet" onPress={onClose}>
            {t('common:cancel')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <RadioGroup
          legend={t('why')}
          value={chosen}
          choices={choices.map((value) => ({ value, label: t(`reason.${value}`) }))}
          onChange={(reason) => keep({ ...draft, reason })}
        />
        <TextArea
          label={t('whyWords')}
          rows={3}
          maxLength={500}
          value={draft.text}
          onChange={(text) => keep({ ...draft, text })}
        />
      </div>
    </Dialog>
  )
}

function ChangeDialog({
  placement,
  pending,
  onClose,
  onAnswer,
}: {
  placement: string
  pending: boolean
  onClose: () => void
  onAnswer: (text: string) => void
}) {
  const { t } = useTranslation(nouns)
  const { draft, keep } = useLocalDraft(`placement:${placement}:change`, '')
  return (
    <Dialog
      title={t('act.askChange')}
      open
      onClose={onClose}
      actions={
        <>
          <Button
            kind="first"
            pending={pending}
            disabled={draft.trim() === ''}
            onPress={() => onAnswer(draft.trim())}
          >
            {t('eval.send')}
          </Button>
          <Button kind="quiet" onPress={onClose}>
            {t('common:cancel')}
          </Button>
        </>
      }
    >
      <TextArea label={t('changeWords')} rows={4} maxLength={500} value={draft} onChange={keep} />
    </Dialog>
  )
}

/** Sends acts on a placement and says why one was refused; `ask` opens the question that an act needs first. */
export function usePlacementActs(placement: PlacementAnswer, as: Audience) {
  const { t } = useTranslation(nouns)
  const say = useToast()
  const [asking, setAsking] = useState<PlacementAct | null>(null)
  const at = { region: placement.region, id: placement.id }
  const { act, error, pending, readNew } = useAct(
    'POST /regions/:region/placements/:id/acts',
    at,
    placement.version,
  )
  const send = async (body: Sent) => {
    const after = await act(body)
    setAsking(null)
    if (!after) return
    invalidate('GET /regions/:region/placements', { region: placement.region })
    invalidate('GET /regions/:region/placements/:id/plan', at)
    say(t('done'), { about: placement.id })
  }
  const labelOf = (name: PlacementAct) => {
    if (as === 'person' && name === 'yesPerson') return t('ownYes')
    if (as === 'employer' && name === 'yesEmployer') return t('employerYes')
    return t(`act.${name}`)
  }
  const start = (name: PlacementAct) =>
    needsReason(name) || name === 'askChange' ? setAsking(name) : void send({ act: name } as Sent)
  const dialogs = (
    <>
      {error && <Refused error={error} onRead={readNew} />}
      {asking && needsReason(asking) && (
        <ReasonDialog
          act={asking}
          title={labelOf(asking)}
          as={as}
          placement={placement.id}
          pending={pending}
          onClose={() => setAsking(null)}
          onAnswer={(reason, text) => void send({ act: asking, reason, ...(text !== '' && { text }) })}
        />
      )}
      {asking === 'askChange' && (
        <ChangeDialog
          placement={placement.id}
          pending={pending}
          onClose={() => setAsking(null)}
          onAnswer={(text) => void send({ act: 'askChange', text })}
        />
      )}
    </>
  )
  return { start, pending, labelOf, dialogs }
}
