import { useTranslation } from 'react-i18next'
import type { Board } from '#contract/live'
import { Card } from '../../components/card.tsx'
import { useCalled } from '../events/use-called.ts'
import { withoutTalk } from './people-of.ts'

/** Who is in and has had no talk; whoever waits longest stands first. */
export function NoTalkYet({ there, round }: { there: Board; round: number }) {
  const { t } = useTranslation('live')
  const called = useCalled()
  const waiting = withoutTalk(there, round)
  if (waiting.length === 0) return null
  return (
    <Card className="stack-s" labelledBy="no-talk">
      <h2 id="no-talk">{t('noTalk.title')}</h2>
      <ul>
        {waiting.map(({ person, next }) => (
          <li key={person.participation} className="day-row">
            <strong className="grow">
              <bdi>{called(person.called)}</bdi>
            </strong>
            {there.kind === 'speedmeet' && (
              <span className="small muted">
                {next === null ? t('noTalk.none') : t('noTalk.next', { round: next + 1 })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}
