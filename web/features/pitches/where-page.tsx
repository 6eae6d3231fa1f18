import './pitches.css'
import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorPage } from '../../components/error-panel.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { EmptyState } from '../../components/notice.tsx'
import { usePageTitle } from '../../components/page-head.tsx'
import { paths } from '../../shell/paths.ts'
import { useOwnProfile } from '../profiles/use-own-profile.ts'
import { useTaxonomy } from '../taxonomy/use-taxonomy.ts'
import { MyTurn } from './my-turn.tsx'
import { DraftCard, EndedCard, GoingCard } from './pitch-card.tsx'
import { isOver, usePitchesOf } from './use-pitches.ts'

function Part({ title, children }: { title: string; children: ReactNode[] }) {
  const id = useId()
  if (children.length === 0) return null
  return (
    <section className="stack-s" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}

/** Where each of my pitches stands: my move first, then what is at employers, drafts, and what was not this time. */
export default function WherePage() {
  const { t } = useTranslation('pitches')
  const me = useOwnProfile()
  const { data, error, reload } = usePitchesOf(me.region, me.profile)
  const taxonomy = useTaxonomy()
  usePageTitle(t('where.tab'))
  if (!data || !taxonomy)
    return error && !data ? <ErrorPage error={error} onRetry={reload} /> : <LoadingShape />
  const all = data.items.flatMap((pitch) => {
    const place = data.vacancies[pitch.vacancy]
    const given = { region: me.region, jobhunter: data.jobhunter, taxonomy }
    return place && pitch.state !== 'dropped' ? [{ pitch, place, ...given }] : []
  })
  const isMine = ({ pitch }: (typeof all)[number]) =>
    pitch.state === 'asked' || (pitch.state === 'interested' && pitch.notYet === null)
  const mine = all.filter(isMine)
  const drafts = all.filter(({ pitch }) => pitch.state === 'draft')
  const going = all.filter((one) => !isMine(one) && !isOver(one.pitch) && one.pitch.state !== 'draft')
  const placed = all.filter(({ pitch }) => pitch.state === 'placement')
  const ended = all.filter(({ pitch }) => isOver(pitch) && pitch.state !== 'placement')
  return (
    <>
      <h1>{t('where.title')}</h1>
      {all.length === 0 && (
        <EmptyState
          title={t('where.empty')}
          action={<LinkButton to={paths.me.to()}>{t('where.toWork')}</LinkButton>}
        >
          {t('where.emptySay')}
        </EmptyState>
      )}
      {mine.map(({ pitch, place, region }) => (
        <MyTurn key={pitch.id} pitch={pitch} place={place} region={region} />
      ))}
      <Part title={t('where.going')}>
        {going.map((one) => (
          <GoingCard key={one.pitch.id} {...one} />
        ))}
      </Part>
      <Part title={t('where.drafts')}>
        {drafts.map((one) => (
          <DraftCard key={one.pitch.id} {...one} />
        ))}
      </Part>
      <Part title={t('where.placed')}>
        {placed.map((one) => (
          <EndedCard key={one.pitch.id} {...one} />
        ))}
      </Part>
      <Part title={t('where.ended')}>
        {ended.map((one) => (
          <EndedCard key={one.pitch.id} {...one} />
        ))}
      </Part>
    </>
  )
}
