import { CalendarClock, CalendarDays, Handshake, MessageSquareText, Smile } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { VacancySummary } from '#contract/vacancies'
import { Card } from '../../components/card.tsx'
import { Disc } from '../../components/face.tsx'
import type { IconShape } from '../../components/icon.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { OwnWords } from '../../components/own-text.tsx'
import { useApi } from '../../data/cache.ts'
import { paths } from '../../shell/paths.ts'
import { dayOf, useFormat } from '../../words/format.ts'
import { useReceived } from '../pitches/use-pitches.ts'
import { Need } from './need.tsx'
import { type WaitingThing, waitingOf } from './waiting.ts'

type Here = { region: string; employer: string }
type Told = Exclude<WaitingThing, { kind: 'draft' }>

const pictures: Record<Told['kind'], IconShape> = {
  ...{ pitches: MessageSquareText, yes: Handshake, agreement: Handshake, answers: Smile },
  ...{ stall: CalendarDays, ends: CalendarClock, startPassed: CalendarClock },
}

/** What a thing is, why it waits, and where one press leads. */
function useSaid({ region, employer }: Here) {
  const { t } = useTranslation(['employers', 'pitches', 'placements', 'events'])
  const format = useFormat()
  return (thing: Told): { title: ReactNode; why: string; act: string; to: string } => {
    switch (thing.kind) {
      case 'pitches':
        return {
          title: t('pitches:received.waiting', { count: thing.count }),
          why: t('now.oldest', { day: format.day(thing.on) }),
          ...{ act: t('pitches:received.open'), to: paths.received.to({ region, employer }) },
        }
      case 'stall':
        return {
          title: <bdi>{thing.stall.at.basics.name}</bdi>,
          why: t('events:dayFromTo', { ...thing.stall.at.basics, day: format.day(thing.on, 'full') }),
          ...{ act: t('events:own.answer'), to: paths.ownStall.to({ region, stall: thing.stall.id }) },
        }
      case 'startPassed':
        return {
          title: <OwnWords text={thing.vacancy.title} />,
          why: t('now.startPassed', { day: format.day(thing.on) }),
          ...{ act: t('events:own.look'), to: paths.ownVacancy.to({ region, vacancy: thing.vacancy.id }) },
        }
      default: {
        const { id, personName } = thing.placement
        return {
          title: <bdi>{personName === '' ? t('placements:unnamed') : personName}</bdi>,
          why:
            thing.kind === 'ends'
              ? t('now.ends', { day: format.day(thing.on) })
              : t(`placements:next.${thing.kind}`),
          act: t('placements:next.open'),
          to: (thing.kind === 'agreement' ? paths.ownPlacementAgree : paths.ownPlacement).to({
            region,
            placement: id,
          }),
        }
      }
    }
  }
}

type WaitingListProps = Here & { vacancies: readonly VacancySummary[] }

/** What waits for an employer, in the order in which to do it, each with one press; the first stands out. */
export function WaitingList({ region, employer, vacancies }: WaitingListProps) {
  const { t } = useTranslation('employers')
  const said = useSaid({ region, employer })
  const received = useReceived(region)
  const placements = useApi('GET /regions/:region/placements', { region })
  const stalls = useApi('GET /regions/:region/employers/:id/stalls', { region, id: employer })
  if (!received.data || !placements.data || !stalls.data) return <span className="wait wait-long" />
  const [first, ...others] = waitingOf({
    today: dayOf(),
    pitches: received.data.items.flatMap(({ state, since }) => (state === 'sent' ? since.slice(0, 10) : [])),
    placements: placements.data.items.filter((one) => one.employer === employer),
    ...{ stalls: stalls.data.items, vacancies },
  })
  if (!first) return <p className="muted">{t('now.none')}</p>
  const told = first.kind === 'draft' ? null : said(first)
  const rest = told ? others : [first, ...others]
  return (
    <section className="stack-s" aria-labelledby="waiting">
      <h2 id="waiting">{t('now.count', { count: others.length + 1 })}</h2>
      {told && first.kind !== 'draft' && (
        <div className="deep stack-s">
          <div className="row row-top">
            <Disc icon={pictures[first.kind]} />
            <div className="stack-xs">
              <p className="strong">{told.title}</p>
              <p className="small muted">{told.why}</p>
            </div>
          </div>
          <LinkButton kind="first" block to={told.to}>
            {told.act}
          </LinkButton>
        </div>
      )}
      {rest.length > 0 && (
        <Card kind="flush" as="div">
          <ul className="rows">
            {rest.map((thing) => {
              if (thing.kind === 'draft')
                return <Need key={thing.key} draft={thing.vacancy} region={region} />
              const { title, why, act, to } = said(thing)
              return (
                <li key={thing.key} className="row row-top wrap">
                  <Disc icon={pictures[thing.kind]} />
                  <div className="need stack-xs">
                    <p className="strong">{title}</p>
                    <p className="small muted">{why}</p>
                  </div>
                  <LinkButton small to={to}>
                    {act}
                  </LinkButton>
                </li>
              )
            })}
          </ul>
        </Card>
      )}
    </section>
  )
}
