import { Check, CircleDashed } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { handoverChecks, readChecks } from '#codes/handovers'
import type { HandoverAnswer } from '#contract/handovers'
import { Button } from '../../components/button.tsx'
import { Disc } from '../../components/face.tsx'
import { useFormat } from '../../words/format.ts'
import { keyOf } from '../../words/keys.ts'
import { type HandoverCase, useHandoverAct } from './use-handovers.ts'

/** How many of the checks are done. */
export const doneOf = ({ checks }: HandoverCase): number => Object.values(checks).filter(Boolean).length

/** The day that the line under a check says, where it says one. */
const dayOfCheck = ({ nextStepOn, wishesOn, introduction }: HandoverCase) => ({
  nextStep: nextStepOn,
  wishes: wishesOn,
  introduction,
})

/** What is looked at before a case changes hands, each done or not; who takes it over ticks off what they read. */
export function Checks({
  handover,
  held,
  region,
}: {
  handover: HandoverAnswer
  held: HandoverCase
  region: string
}) {
  const { t } = useTranslation('handovers')
  const format = useFormat()
  const { act, pending } = useHandoverAct(region)
  const days: { [check in (typeof handoverChecks)[number]]?: string | null } = dayOfCheck(held)
  return (
    <ul className="rows" aria-label={t('over')}>
      {handoverChecks.map((check) => {
        const isDone = held.checks[check]
        const day = days[check]
        const line = !isDone ? 'open' : day ? 'day' : 'done'
        const mine = readChecks.find((one) => one === check)
        return (
          <li key={check} className="row">
            <Disc icon={isDone ? Check : CircleDashed} kind={isDone ? 'plain' : 'gap'} small />
            <span className="grow stack-xs">
              <b>{t(`check.${check}`)}</b>
              <span className="small muted">
                {t(keyOf(`handovers:line.${check}`, line), { day: day ? format.day(day, 'full') : '' })}
              </span>
            </span>
            {mine && !isDone && handover.view === 'receiver' && (
              <Button
                small
                pending={pending}
                onPress={() => void act(handover, { act: 'read', check: mine })}
              >
                {t('haveRead')}
              </Button>
            )}
          </li>
        )
      })}
    </ul>
  )
}
