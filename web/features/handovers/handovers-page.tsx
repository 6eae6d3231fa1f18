import './handovers.css'
import { ArrowLeftRight, ShieldCheck } from 'lucide-react'
import { useState } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { useParams, useSearchParams } from 'react-router'
import type { HandoverAnswer } from '#contract/handovers'
import { Card } from '../../components/card.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { Face } from '../../components/face.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { Note } from '../../components/note.tsx'
import { EmptyState } from '../../components/notice.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { Planks } from '../../components/planks.tsx'
import { Tag } from '../../components/tag.tsx'
import { paths } from '../../shell/paths.ts'
import { useFormat } from '../../words/format.ts'
import { doneOf } from './checks.tsx'
import { HandoverCard } from './handover-card.tsx'
import { useHandovers } from './use-handovers.ts'

const all = 8

/** One of the cases on their way: whose, how far, and what is waited for. */
function Pick({ one, isOn, onPick }: { one: HandoverAnswer; isOn: boolean; onPick: () => void }) {
  const { t } = useTranslation('handovers')
  const format = useFormat()
  const done = one.case ? doneOf(one.case) : 0
  const isOpen = one.state === 'offered' || one.state === 'escalated'
  return (
    <li className="row">
      <Face name={one.name} />
      <div className="grow stack-xs">
        <button type="button" className="chip" aria-pressed={isOn} onClick={onPick}>
          <b>
            <bdi>{one.name}</bdi>
          </b>
        </button>
        <Planks full={done} of={all} />
        <span className="small muted">
          {t('doneOf', { done, all })} ·{' '}
          {isOpen ? t('answerBy', { day: format.day(one.dueOn, 'short') }) : t(`state.${one.state}`)}
        </span>
      </div>
      {one.view === 'giver' && <Tag mini>{t('fromYou')}</Tag>}
    </li>
  )
}

/** Cases that are offered to a jobhunter or by them, and what is left to do about each. */
export default function HandoversPage() {
  const { t } = useTranslation(['handovers', 'cases'])
  const { region = '' } = useParams()
  const { data, error, reload } = useHandovers(region)
  const [search] = useSearchParams()
  const [picked, pick] = useState(search.get('of'))
  const items = (data?.items ?? []).filter((one) => one.case !== null)
  const shown = items.find(({ id }) => id === picked) ?? items[0]
  const received = items.filter(({ view, state }) => view === 'receiver' && state !== 'accepted')
  const [first] = received
  const isOne = first && received.every(({ from }) => from.id === first.from.id)
  return (
    <>
      <PageHead
        title={
          isOne ? (
            <Trans
              t={t}
              i18nKey="from"
              count={received.length}
              values={{ name: first.from.name }}
              components={{ bdi: <bdi /> }}
            />
          ) : (
            t('title')
          )
        }
        tabTitle={t('title')}
        crumbs={[{ label: t('common:place.today'), to: paths.today.to({ region }) }, { label: t('title') }]}
        actions={
          <LinkButton icon={ArrowLeftRight} to={paths.handoverNew.to({ region })}>
            {t('new')}
          </LinkButton>
        }
      />
      {!data && (error ? <ErrorPanel error={error} onRetry={reload} /> : <LoadingShape rows={4} />)}
      {data && !shown && <EmptyState title={t('none')}>{t('noneSay')}</EmptyState>}
      {shown && (
        <div className="handovers">
          <div className="stack-s">
            <Card kind="flush" as="div">
              <ul className="rows" aria-label={t('title')}>
                {items.map((one) => (
                  <Pick key={one.id} one={one} isOn={one.id === shown.id} onPick={() => pick(one.id)} />
                ))}
              </ul>
            </Card>
            <Note icon={ShieldCheck}>{t('untilThen')}</Note>
          </div>
          <HandoverCard key={`${shown.id} ${shown.version}`} handover={shown} region={region} />
        </div>
      )}
    </>
  )
}
