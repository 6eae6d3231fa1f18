import { useState } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import type { HandoverAnswer } from '#contract/handovers'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { Tag } from '../../components/tag.tsx'
import { useFormat } from '../../words/format.ts'
import { ReasonDialog } from '../handovers/reason-dialog.tsx'
import { RedirectDialog } from '../handovers/redirect-dialog.tsx'
import { useHandovers } from '../handovers/use-handovers.ts'

/** A case on its way: whose it is, from whom to whom, since when, and what a coordinator may do about it. */
function Row({ handover, region }: { handover: HandoverAnswer; region: string }) {
  const { t } = useTranslation(['caseLoad', 'handovers'])
  const format = useFormat()
  const [asking, ask] = useState<'other' | 'withdraw' | null>(null)
  const { name, from, to, state, dueOn, offeredOn, view } = handover
  const close = () => ask(null)
  return (
    <li className="row wrap">
      <div className="grow stack-xs person-line">
        <b>
          <bdi>{name}</bdi>
        </b>
        <span className="small">
          <Trans
            t={t}
            i18nKey="wait.who"
            values={{ from: from.name, to: to.name, day: format.day(offeredOn) }}
            components={{ bdi: <bdi /> }}
          />
        </span>
        <span>
          <Tag mini kind={state === 'escalated' ? 'warn' : 'plain'}>
            {state === 'escalated'
              ? t('wait.late')
              : t('handovers:answerBy', { day: format.day(dueOn, 'short') })}
          </Tag>
        </span>
      </div>
      {view !== 'receiver' && (
        <div className="row-s wrap">
          <Button small onPress={() => ask('other')}>
            {t('wait.other')}
          </Button>
          <Button small kind="quiet" onPress={() => ask('withdraw')}>
            {t('handovers:act.withdraw')}
          </Button>
        </div>
      )}
      {asking === 'other' && <RedirectDialog handover={handover} region={region} onClose={close} />}
      {asking === 'withdraw' && (
        <ReasonDialog handover={handover} region={region} act="withdraw" onClose={close} />
      )}
    </li>
  )
}

/** Cases that are offered and that nobody answered yet: the late ones first. Nothing when none waits. */
export function WaitingHandovers({ region }: { region: string }) {
  const { t } = useTranslation('caseLoad')
  const { data, error, reload } = useHandovers(region)
  const waiting = (data?.items ?? [])
    .filter(({ state }) => state === 'offered' || state === 'escalated')
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
  if (!data && error) return <ErrorPanel error={error} onRetry={reload} />
  if (waiting.length === 0) return null
  return (
    <section className="stack-s" aria-labelledby="waiting">
      <h2 id="waiting">{t('wait.title')}</h2>
      <Card kind="flush" as="div">
        <ul className="rows">
          {waiting.map((one) => (
            <Row key={one.id} handover={one} region={region} />
          ))}
        </ul>
      </Card>
    </section>
  )
}
