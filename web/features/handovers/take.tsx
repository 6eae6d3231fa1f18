import { CalendarCheck } from 'lucide-react'
import { useState } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import type { HandoverAnswer } from '#contract/handovers'
import { Button } from '../../components/button.tsx'
import { Segmented } from '../../components/choice.tsx'
import { DayField } from '../../components/day-field.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { useToast } from '../../components/toast.tsx'
import { useLocalDraft } from '../../data/use-local-draft.ts'
import { dayOf } from '../../words/format.ts'
import { PromiseText } from '../cases/promise-text.tsx'
import { ReasonDialog } from './reason-dialog.tsx'
import { type HandoverCase, useHandoverAct } from './use-handovers.ts'

type Share = 'take' | 'keep'

/** Taking a case over: who sees to each promise, when the three meet, and yes or no. */
export function Take({
  handover,
  held,
  region,
}: {
  handover: HandoverAnswer
  held: HandoverCase
  region: string
}) {
  const { t } = useTranslation('handovers')
  const say = useToast()
  const { act, error, pending } = useHandoverAct(region)
  const { draft, keep, clear } = useLocalDraft<{ shares: Record<string, Share>; day: string | null }>(
    `handover-take:${handover.id}`,
    { shares: {}, day: held.introduction },
  )
  const { shares, day } = draft
  const [isDeclining, setDeclining] = useState(false)
  const { name, from } = handover
  const unread = (['running', 'restricted', 'events'] as const).some((check) => !held.checks[check])
  const accept = async () => {
    if (day === null) return
    const promises = Object.fromEntries(held.promises.map(({ id }) => [id, shares[id] ?? 'take']))
    if (!(await act(handover, { act: 'accept', introduction: day, promises }))) return
    clear()
    say(t('accepted'), { about: handover.id })
  }
  return (
    <>
      {held.promises.length > 0 && (
        <section className="stack-s" aria-labelledby="shared">
          <h3 id="shared">{t('promises', { count: held.promises.length })}</h3>
          <ul className="rows">
            {held.promises.map((promise) => (
              <li key={promise.id} className="stack-s">
                <PromiseText promise={promise} />
                <Segmented
                  legend={t('whoDoes')}
                  hideLegend
                  value={shares[promise.id] ?? 'take'}
                  choices={[
                    { value: 'take', label: t('share.take') },
                    { value: 'keep', label: t('share.keep', { name: from.name }) },
                  ]}
                  onChange={(share: Share) => keep({ ...draft, shares: { ...shares, [promise.id]: share } })}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      <DayField
        label={t('meetOn')}
        value={day}
        onChange={(next) => keep({ ...draft, day: next })}
        from={dayOf()}
      />
      {error && <ErrorPanel error={error} />}
      {unread && <p className="small muted">{t('readFirst')}</p>}
      <div className="row wrap">
        <Button
          kind="first"
          icon={CalendarCheck}
          pending={pending}
          disabled={unread || day === null}
          onPress={() => void accept()}
        >
          <span>
            <Trans t={t} i18nKey="accept" values={{ name }} components={{ bdi: <bdi /> }} />
          </span>
        </Button>
        <Button kind="quiet" onPress={() => setDeclining(true)}>
          {t('act.decline')}
        </Button>
      </div>
      {isDeclining && (
        <ReasonDialog handover={handover} region={region} act="decline" onClose={() => setDeclining(false)} />
      )}
    </>
  )
}
