import { Check, Phone } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button.tsx'
import { classes } from '../../components/classes.ts'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { Disc } from '../../components/face.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { useToast } from '../../components/toast.tsx'
import { call } from '../../data/api.ts'
import { invalidate } from '../../data/cache.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { epochDay, useFormat } from '../../words/format.ts'
import { readCaseAnew } from '../cases/use-cases.ts'
import { Later } from './later.tsx'
import { pageOf, pictures } from './looks.ts'
import { ThingText } from './thing-text.tsx'
import type { TodayThing } from './use-today.ts'

type ThingRowProps = { thing: TodayThing; region: string; today: string; isFirst: boolean }

/** Those that one tap settles where they stand. */
async function settle(region: string, { kind, about, version }: TodayThing): Promise<void> {
  if (kind === 'promiseDue') {
    const at = { region, id: about.promise ?? '' }
    await call('POST /regions/:region/promises/:id/acts', at, { body: { act: 'keep' }, ifMatch: version })
  } else if (kind === 'flyerAnswered') {
    await call('POST /regions/:region/flyer-messages/:id/called', { region, id: about.message ?? '' })
  } else {
    const at = { region, id: about.placement ?? '' }
    await call('POST /regions/:region/placements/:id/acts', at, { body: { act: 'start' }, ifMatch: version })
  }
}

/** One thing of Today: since when, what and why, the act that settles it, and putting it off. */
export function ThingRow({ thing, region, today, isFirst }: ThingRowProps) {
  const { t } = useTranslation('today')
  const format = useFormat()
  const say = useToast()
  const { attempt, error, pending } = useAttempt()
  const { kind, order, on, contact, person } = thing
  const isLate = order === 'late'
  const look = isFirst ? 'first' : 'second'
  const act = async () => {
    if (await attempt(() => settle(region, thing))) {
      say(t('common:saved.saved'), { about: thing.key })
      if (person) readCaseAnew(region, person.id)
    }
    invalidate('GET /regions/:region/today', { region })
  }
  return (
    <li>
      <span className={classes('when', isLate && 'when-late')}>
        {isLate ? t('late', { count: epochDay(today) - epochDay(on) }) : format.relativeDay(on, today)}
      </span>
      <Disc icon={pictures[kind]} kind={isFirst && isLate ? 'warn' : 'plain'} />
      <ThingText thing={thing} />
      <div className="todo-acts">
        {kind === 'promiseDue' || kind === 'startToConfirm' || kind === 'flyerAnswered' ? (
          <Button kind={look} icon={Check} block pending={pending} onPress={() => void act()}>
            {t(`act.${kind}`)}
          </Button>
        ) : (
          <LinkButton kind={look} block to={pageOf(region, thing)}>
            {t(`act.${kind}`)}
          </LinkButton>
        )}
        {kind === 'pitchSilent' && contact && (
          <span className="row-s small muted">
            <Phone size={16} aria-hidden="true" />
            <bdi>{contact.name}</bdi> <bdi>{contact.phone}</bdi>
          </span>
        )}
        {error && <ErrorPanel error={error} />}
      </div>
      <Later region={region} item={thing.key} />
    </li>
  )
}
