import { CircleCheck, Coffee, Hand, Languages, MapPin } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { talkAnswers } from '#codes/talks'
import type { EventAnswer } from '#contract/events'
import type { TalkAnswer } from '#contract/talks'
import { Icon } from '../../components/icon.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { formatFor, useFormat } from '../../words/format.ts'
import { dirOf } from '../../words/languages.ts'
import { TableChip } from '../events/table-chip.tsx'
import { useCalled } from '../events/use-called.ts'
import type { Desk } from './use-desk.ts'

type Given = { event: EventAnswer; grid: Desk['grid']; talks: readonly TalkAnswer[] }

const interpreterOf = (event: EventAnswer, talk: TalkAnswer) =>
  talk.interpreter === null ? undefined : event.interpreters[talk.interpreter]?.name
const given = (name: string) => name.split(' ')[0] ?? ''

/** One person's own rows in their language, on A5: nobody else stands on it. */
export function PersonSheet({
  event,
  grid,
  talks,
  person,
}: Given & { person: Desk['grid']['people'][number] }) {
  const { language } = person
  const { t, ready } = useTranslation('timetables', { lng: language, useSuspense: false })
  if (!ready) return null
  const mine = talks.filter(({ participation }) => participation === person.participation)
  const rounds = mine.map(({ round }) => round ?? 0)
  const last = Math.max(...rounds)
  const first = Math.min(...rounds)
  const { basics, place } = event
  return (
    <article className="paper" lang={language} dir={dirOf(language)}>
      <header className="paper-head">
        <p>
          <bdi>{basics.name}</bdi>
        </p>
        <h2>
          <Isolated text={t('print.mine', { name: given(person.name) })} />
        </h2>
        <p>
          <b>{formatFor(language).day(basics.day, 'full')}</b>
        </p>
      </header>
      <p className="row-s">
        <Icon of={MapPin} />
        <span>
          <bdi>{[place.name, place.street, place.town].filter(Boolean).join(', ')}</bdi>
          <br />
          {t('print.arrive', { from: basics.from })}
        </span>
      </p>
      <ol className="paper-rows">
        {grid.rounds.map(({ from }, round) => {
          const talk = mine.find((one) => one.round === round)
          const table = grid.tables.find(({ stall }) => stall === talk?.stall)
          if (!talk || !table)
            return round > first && round < last ? (
              <li key={from} className="paper-row paper-rest">
                <time>{from}</time>
                <Icon of={Coffee} />
                <b>{t('print.rest')}</b>
              </li>
            ) : null
          const interpreter = interpreterOf(event, talk)
          return (
            <li key={from} className="paper-row">
              <time>{from}</time>
              <TableChip number={table.number} />
              <div>
                <b>
                  <bdi>{table.employerName}</bdi>
                </b>
                <p>{t('print.place', { table: table.number })}</p>
                {interpreter && (
                  <p className="row-s">
                    <Icon of={Languages} />
                    <span>
                      {t('interpreted')} <bdi>({interpreter})</bdi>
                    </span>
                  </p>
                )}
              </div>
              <span className="paper-box" />
            </li>
          )
        })}
      </ol>
      <footer className="paper-foot">
        <p className="row-s">
          <Icon of={CircleCheck} /> <span>{t('print.tick')}</span>
        </p>
        <p className="row-s">
          <Icon of={Hand} /> <span>{t('print.help')}</span>
        </p>
      </footer>
    </article>
  )
}

/** Who comes to one table in which round, by the name that each is called in the hall. */
export function TableSheet({ event, grid, talks, table }: Given & { table: Desk['grid']['tables'][number] }) {
  const { t } = useTranslation(['timetables', 'codes', 'live'])
  const called = useCalled()
  const format = useFormat()
  const here = talks.filter(({ stall }) => stall === table.stall)
  return (
    <article className="paper">
      <header className="paper-head">
        <p>
          <bdi>{event.basics.name}</bdi>, {format.day(event.basics.day, 'full')}
        </p>
        <h2 className="row-s">
          <TableChip number={table.number} /> <bdi>{table.employerName}</bdi>
        </h2>
      </header>
      <ol className="paper-rows">
        {grid.rounds.map(({ from }, round) => {
          const talk = here.find((one) => one.round === round)
          const person = grid.people.find((one) => one.participation === talk?.participation)
          const interpreter = talk && interpreterOf(event, talk)
          return (
            <li key={from} className={person ? 'paper-row' : 'paper-row paper-rest'}>
              <time>{from}</time>
              <span>{t('round', { round: round + 1 })}</span>
              <div>
                <b>
                  <bdi>{person ? called(person.wallName) : t('free')}</bdi>
                </b>
                {interpreter && (
                  <p className="row-s">
                    <Icon of={Languages} /> <bdi>{interpreter}</bdi>
                  </p>
                )}
                {person && (
                  <p className="paper-answers">
                    {talkAnswers.map((answer) => (
                      <span key={answer} className="row-s">
                        <span className="paper-box" />
                        {t(answer === 'no' ? 'live:notNow' : `codes:talkAnswer.${answer}`)}
                      </span>
                    ))}
                  </p>
                )}
              </div>
            </li>
          )
        })}
      </ol>
    </article>
  )
}

/** Everybody who is expected, by number, for whoever stands at the entrance. */
export function DoorList({ event, grid, talks }: Given) {
  const { t } = useTranslation('timetables')
  const format = useFormat()
  const firstOf = (participation: string) => {
    const rounds = talks.flatMap((talk) => (talk.participation === participation ? [talk.round ?? 0] : []))
    return grid.rounds[Math.min(...rounds)]?.from
  }
  return (
    <article className="paper paper-door">
      <header className="paper-head">
        <p>
          <bdi>{event.basics.name}</bdi>, {format.day(event.basics.day, 'full')}
        </p>
        <h2>{t('print.door')}</h2>
      </header>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('print.number')}</th>
            <th scope="col">{t('print.who')}</th>
            <th scope="col">{t('print.first')}</th>
            <th scope="col">{t('print.here')}</th>
          </tr>
        </thead>
        <tbody>
          {grid.people.map(({ participation, number, name }) => (
            <tr key={participation}>
              <td className="num">{number}</td>
              <th scope="row">
                <bdi>{name}</bdi>
              </th>
              <td className="num">{firstOf(participation)}</td>
              <td>
                <span className="paper-box" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  )
}
