import { Phone, UserCheck, UserX } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Board } from '#contract/live'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { Icon } from '../../components/icon.tsx'
import { useApi } from '../../data/cache.ts'
import { useCalled } from '../events/use-called.ts'
import { talksOf } from './people-of.ts'
import { usePresence } from './use-presence.ts'

/** Who said yes and is not in yet, with a number to call; and who was said to stay away. */
export function NotIn({ there, round }: { there: Board; round: number }) {
  const { t } = useTranslation('live')
  const calledAs = useCalled()
  const { region, event } = there
  const { say, error, pending } = usePresence(region, event)
  const invited = useApi('GET /regions/:region/events/:id/participations', { region, id: event })
  const missing = there.people.filter(({ state }) => state === 'accepted' || state === 'noShow')
  if (missing.length === 0) return null
  return (
    <Card className="stack-s" labelledBy="not-in">
      <h2 id="not-in">{t('notIn.title')}</h2>
      {error && <ErrorPanel error={error} takesFocus />}
      <ul>
        {missing.map(({ participation, called, state }) => {
          const name = calledAs(called)
          const rounds = talksOf(there, participation).map((talk) => talk.round ?? 0)
          const missed = rounds.filter((one) => one < round).length
          const phone = invited.data?.items.find(({ id }) => id === participation)?.phone
          return (
            <li key={participation} className="day-row">
              <div className="grow stack-xs">
                <strong>
                  <bdi>{name}</bdi>
                </strong>
                <span className="small muted">
                  {state === 'noShow'
                    ? t('notIn.away')
                    : missed > 0
                      ? t('notIn.late', { talks: missed })
                      : rounds[0] !== undefined && t('notIn.first', { round: rounds[0] + 1 })}
                </span>
                {phone && (
                  <a className="small" href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`} dir="ltr">
                    <Icon of={Phone} /> {phone}
                  </a>
                )}
              </div>
              <Button
                small
                icon={UserCheck}
                disabled={pending}
                onPress={() => void say(participation, 'arrive')}
              >
                {t('isIn')}
                <span className="sr">
                  : <bdi>{name}</bdi>
                </span>
              </Button>
              {state === 'accepted' && (
                <Button
                  small
                  kind="quiet"
                  icon={UserX}
                  disabled={pending}
                  onPress={() => void say(participation, 'miss')}
                >
                  {t('staysAway')}
                  <span className="sr">
                    : <bdi>{name}</bdi>
                  </span>
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
