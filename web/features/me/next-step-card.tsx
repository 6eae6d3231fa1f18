import { CalendarDays, Handshake } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Disc } from '../../components/face.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { Tag } from '../../components/tag.tsx'
import { useApi } from '../../data/cache.ts'
import { paths } from '../../shell/paths.ts'
import { dayOf, useFormat } from '../../words/format.ts'
import { nextStepOf } from './next-step.ts'

/** The one thing that I am to do next, on top of my first page; nothing while nothing waits for me. */
export function NextStepCard({ region, profile }: { region: string; profile: string }) {
  const { t } = useTranslation(['placements', 'events'])
  const format = useFormat()
  const placements = useApi('GET /regions/:region/placements', { region })
  const invitations = useApi('GET /regions/:region/profiles/:id/participations', { region, id: profile })
  const next = nextStepOf({
    today: dayOf(),
    placements: placements.data?.items ?? [],
    invitations: invitations.data?.items ?? [],
  })
  if (!next) return null
  const { name, why, act, to } =
    next.kind === 'placement'
      ? {
          name: next.placement.employerName,
          why: t(`next.${next.placement.waitsFor ?? 'yes'}`),
          act: t('next.open'),
          to: (next.placement.waitsFor === 'agreement' ? paths.myPlacementAgree : paths.myPlacement).to({
            placement: next.placement.id,
          }),
        }
      : {
          name: next.invitation.at.basics.name,
          why: t('events:dayFromTo', {
            ...next.invitation.at.basics,
            day: format.day(next.invitation.at.basics.day, 'full'),
          }),
          act: t(next.kind === 'invited' ? 'events:own.answer' : 'events:own.look'),
          to: paths.myInvitation.to({ participation: next.invitation.id }),
        }
  return (
    <section className="deep stack-s" aria-labelledby="next-step">
      <h2 id="next-step">
        <Tag kind="here">{t('next.title')}</Tag>
      </h2>
      <div className="row row-top">
        <Disc icon={next.kind === 'placement' ? Handshake : CalendarDays} />
        <div className="stack-xs">
          <p className="strong">
            <bdi>{name}</bdi>
          </p>
          <p className="small muted">{why}</p>
        </div>
      </div>
      <LinkButton kind="first" block to={to}>
        {act}
      </LinkButton>
    </section>
  )
}
