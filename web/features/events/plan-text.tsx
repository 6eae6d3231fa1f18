import './events.css'
import { Armchair, Clock, MapPin, MessagesSquare, Repeat } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { EventSections } from '#contract/events'
import { Icon, type IconShape } from '../../components/icon.tsx'
import { OwnText } from '../../components/own-text.tsx'
import { useFormat } from '../../words/format.ts'
import { mostPeople, talkTimes } from './times.ts'

function Fact({ icon, children }: { icon: IconShape; children: React.ReactNode }) {
  return (
    <li>
      <Icon of={icon} /> <span className="grow">{children}</span>
    </li>
  )
}

type PlanTextProps = {
  event: Pick<EventSections, 'basics' | 'place' | 'talks'> & Partial<Pick<EventSections, 'room'>>
  /** Tables for which is said how many people fit; left out where that is not told. */
  tables?: number
}

/** Where an event is, when, and how its talks go, in words. */
export function PlanText({ event, tables = 0 }: PlanTextProps) {
  const { t } = useTranslation('events')
  const format = useFormat()
  const { basics, place, talks, room } = event
  const { first, last } = talkTimes(event)
  return (
    <ul className="event-facts">
      <Fact icon={MapPin}>
        <bdi>{[place.name, place.street, place.postcode, place.town].filter(Boolean).join(', ')}</bdi>
        {place.directions && <OwnText text={place.directions} />}
      </Fact>
      <Fact icon={Clock}>
        {basics.day !== '' && `${format.day(basics.day, 'full')}. `}
        {t('where.times', { from: basics.from, first, last })}
      </Fact>
      {basics.kind === 'speedmeet' && (
        <Fact icon={Repeat}>
          {t('where.rounds', {
            rounds: format.number(talks.rounds),
            minutes: format.number(talks.minutes),
            move: format.number(talks.moveMinutes),
          })}
        </Fact>
      )}
      <Fact icon={MessagesSquare}>
        {t('where.least', { count: talks.least })}
        {tables > 0 && basics.kind === 'speedmeet' && (
          <small>{t('where.fits', { people: format.number(mostPeople(event, tables)) })}</small>
        )}
      </Fact>
      {room && <Fact icon={Armchair}>{t('where.seats', { count: room.seats })}</Fact>}
    </ul>
  )
}
