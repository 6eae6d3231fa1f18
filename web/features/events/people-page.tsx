import '../../styles/parts/employer.css'
import '../../styles/parts/records.css'
import { Check, Phone, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import type { ParticipationAnswer } from '#contract/events'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ErrorPage, ErrorPanel } from '../../components/error-panel.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { Tag } from '../../components/tag.tsx'
import { useToast } from '../../components/toast.tsx'
import { call } from '../../data/api.ts'
import { invalidate, useApi } from '../../data/cache.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { paths } from '../../shell/paths.ts'
import { useFormat } from '../../words/format.ts'

const stands = {
  invited: 'gap',
  accepted: 'fit',
  waiting: 'here',
  declined: 'plain',
  checkedIn: 'fit',
  noShow: 'plain',
  left: 'plain',
  cancelled: 'plain',
} as const

/** What somebody said on the telephone, written down by a jobhunter. */
function Answers({ one }: { one: ParticipationAnswer }) {
  const { t } = useTranslation('events')
  const say = useToast()
  const { attempt, error, pending } = useAttempt()
  const { region, id, event, version, state } = one
  if (state === 'cancelled') return null
  const send = async (body: { act: 'accept' } | { act: 'decline'; reason: null }) => {
    const isKept = await attempt(async () => {
      await call('POST /regions/:region/participations/:id/state', { region, id }, { body, ifMatch: version })
    })
    invalidate('GET /regions/:region/events/:id/participations', { region, id: event })
    if (isKept) say(t('people.saved'), { about: id })
  }
  const hasSaidYes = state === 'accepted' || state === 'waiting'
  return (
    <>
      <span className="row-s">
        {!hasSaidYes && (
          <Button small icon={Check} pending={pending} onPress={() => void send({ act: 'accept' })}>
            {t('people.yes')}
          </Button>
        )}
        {state !== 'declined' && (
          <Button
            small
            kind="quiet"
            icon={X}
            pending={pending}
            onPress={() => void send({ act: 'decline', reason: null })}
          >
            {t('people.no')}
          </Button>
        )}
      </span>
      {error && <ErrorPanel error={error} takesFocus />}
    </>
  )
}

function useNeeds() {
  const { t } = useTranslation('events')
  const format = useFormat()
  return ({ needs }: ParticipationAnswer): string[] => [
    ...(needs.interpreter
      ? [t('need.interpreter', { language: format.languageName(needs.interpreter) })]
      : []),
    ...(needs.children > 0 ? [t('need.children', { count: needs.children })] : []),
    ...(needs.travel ? [t('need.travel')] : []),
    ...(needs.seat ? [t('need.seat')] : []),
  ]
}

function CallList({ people }: { people: readonly ParticipationAnswer[] }) {
  const { t } = useTranslation('events')
  if (people.length === 0) return null
  return (
    <Card className="stack-s" labelledBy="call">
      <h2 id="call">{t('people.call')}</h2>
      <p className="muted">{t('people.callSay')}</p>
      <ul className="rows">
        {people.map((one) => (
          <li key={one.id} className="row wrap">
            <b className="grow">
              <bdi>{one.name}</bdi>
            </b>
            {one.phone ? (
              <a className="contact-way row-s" href={`tel:${one.phone.replaceAll(' ', '')}`}>
                <Phone className="icon" aria-hidden="true" /> <bdi>{one.phone}</bdi>
              </a>
            ) : (
              <span className="small muted">{t('people.noPhone')}</span>
            )}
            <Answers one={one} />
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** Who was invited to an event: what they said, what they need, and whom to call. */
export default function PeoplePage() {
  const { t } = useTranslation(['events', 'codes'])
  const { region = '', event: id = '' } = useParams()
  const { data: event, error, reload } = useApi('GET /regions/:region/events/:id', { region, id })
  const invited = useApi('GET /regions/:region/events/:id/participations', { region, id })
  const needsOf = useNeeds()
  const failure = error ?? invited.error
  if (!event || !invited.data)
    return failure ? <ErrorPage error={failure} onRetry={reload} /> : <LoadingShape rows={5} />
  const { items } = invited.data
  return (
    <>
      <PageHead
        title={t('people.title', { count: items.length })}
        tabTitle={t('room.people')}
        crumbs={[
          { label: t('common:place.events'), to: paths.events.to({ region }) },
          { label: <bdi>{event.basics.name}</bdi>, to: paths.event.to({ region, event: id }) },
        ]}
        actions={
          <LinkButton kind="first" to={paths.eventInvite.to({ region, event: id })}>
            {t('next.look.act')}
          </LinkButton>
        }
      />
      <CallList people={items.filter(({ reach, state }) => reach === 'call' && state === 'invited')} />
      {items.length > 0 && (
        <Card kind="flush">
          <table className="table">
            <caption className="sr">{t('room.people')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('pcol.who')}</th>
                <th scope="col">{t('pcol.reach')}</th>
                <th scope="col">{t('pcol.needs')}</th>
                <th scope="col">{t('col.state')}</th>
                <th scope="col">{t('pcol.answer')}</th>
              </tr>
            </thead>
            <tbody>
              {items.map((one) => {
                const needs = needsOf(one)
                return (
                  <tr key={one.id}>
                    <th scope="row">
                      <Link className="row-link" to={paths.person.to({ region, profile: one.profile })}>
                        <bdi>{one.name}</bdi>
                      </Link>
                      <small>
                        {t('pcol.number')} <span className="num">{one.number}</span>
                      </small>
                    </th>
                    <td data-h={t('pcol.reach')}>
                      <span>{t(`people.reach.${one.reach}`)}</span>
                    </td>
                    <td data-h={t('pcol.needs')}>
                      <span className="stack-xs">
                        {needs.length === 0
                          ? t('need.none')
                          : needs.map((need) => <span key={need}>{need}</span>)}
                      </span>
                    </td>
                    <td data-h={t('col.state')}>
                      <span className="stack-xs">
                        <span>
                          <Tag kind={stands[one.state]}>{t(`codes:participationState.${one.state}`)}</Tag>
                        </span>
                        {one.line !== null && <small>{t('people.line', { line: one.line })}</small>}
                        {one.stateReason && (
                          <small>{t(`codes:participationReason.${one.stateReason}`)}</small>
                        )}
                      </span>
                    </td>
                    <td data-h={t('pcol.answer')}>
                      <span>
                        <Answers one={one} />
                      </span>
                    </td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </Card>
      )}
    </>
  )
}
