import './events.css'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { EventAnswer, ParticipationAnswer, ParticipationState } from '#contract/events'
import { Card } from '../../components/card.tsx'
import { dials } from '../../components/planks.tsx'
import { paths } from '../../shell/paths.ts'

type RoomProps = { event: EventAnswer; people: readonly ParticipationAnswer[] }

/** How full the room is: who said yes, who has not answered, and the seats for which nobody was asked. */
export function RoomCard({ event, people }: RoomProps) {
  const { t } = useTranslation('events')
  const of = (state: ParticipationState) => people.filter((one) => one.state === state).length
  const { seats } = event.room
  const [yes, open, no, waiting] = [of('accepted'), of('invited'), of('declined'), of('waiting')]
  const free = Math.max(0, seats - yes - open)
  const parts = [
    ['yes', yes],
    ['open', open],
    ['free', free],
  ] as const
  return (
    <Card className="stack-s" labelledBy="room">
      <div className="sec-head">
        <h2 id="room">{t('room.title', { count: people.length, seats })}</h2>
        <Link to={paths.eventPeople.to({ region: event.region, event: event.id })}>{t('room.people')}</Link>
      </div>
      <div className="room-bar" aria-hidden="true">
        {parts.map(
          ([name, count]) =>
            count > 0 && <i key={name} className={`room-${name}`} style={dials({ '--n': count })} />,
        )}
      </div>
      <ul className="room-key">
        {parts.map(([name, count]) => (
          <li key={name}>
            <i className={`room-${name}`} aria-hidden="true" /> {t(`room.${name}`, { count })}
          </li>
        ))}
        {no > 0 && <li>{t('room.no', { count: no })}</li>}
        {waiting > 0 && <li>{t('room.waiting', { count: waiting })}</li>}
      </ul>
    </Card>
  )
}
