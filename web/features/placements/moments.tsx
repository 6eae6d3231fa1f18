import { Check } from 'lucide-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlacementAnswer } from '#contract/placements'
import { Card } from '../../components/card.tsx'
import { Icon } from '../../components/icon.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { Tag } from '../../components/tag.tsx'
import { dayOf, useFormat } from '../../words/format.ts'
import { keyOf } from '../../words/keys.ts'
import { type Audience, type Links, sideOf } from './links.ts'
import { nouns, type PlacementSay } from './say.ts'

/** What a moment of evaluation is called. */
export const momentName = (id: string, t: PlacementSay): string => {
  const week = /^week(\d+)$/.exec(id)?.[1]
  return week ? t('moment.week', { week }) : t(keyOf('placements:moment', id))
}

const isAtWork = ({ state }: PlacementAnswer) =>
  state === 'running' || state === 'ending' || state === 'sustained'

/** The first moment that a side still has to speak at and whose day has come; null where none is. */
export const dueMoment = (placement: PlacementAnswer, as: Audience, today = dayOf()): string | null => {
  const side = sideOf(as)
  if (side === 'jobhunter' || !isAtWork(placement)) return null
  const due = Object.entries(placement.evaluations)
    .filter(([, one]) => one[side] === null && one.together === null && one.day <= today)
    .sort(([, a], [, b]) => (a.day < b.day ? -1 : 1))
  return due[0]?.[0] ?? null
}

type MomentsProps = { placement: PlacementAnswer; as: Audience; links: Links }

/** The days on which both sides say how it goes: with a tick, in lamp, or to come. */
export function Moments({ placement, as, links }: MomentsProps) {
  const { t } = useTranslation(nouns)
  const format = useFormat()
  const id = useId()
  const due = dueMoment(placement, as)
  const all = Object.entries(placement.evaluations).sort(([, a], [, b]) => (a.day < b.day ? -1 : 1))
  if (all.length === 0) return null
  return (
    <Card className="stack-s" labelledBy={id}>
      <h2 id={id}>{t('dates.title')}</h2>
      <ol className="moments">
        {all.map(([key, { day, person, employer, together }]) => {
          const isDone = together !== null || (person !== null && employer !== null)
          const isNow = key === due
          return (
            <li key={key} {...(isNow && { 'aria-current': 'step' as const })}>
              <span className={isDone ? 'tick' : isNow ? 'moment-now' : 'tick tick-gap'} aria-hidden="true">
                {isDone && <Icon of={Check} />}
              </span>
              <span className="stack-xs">
                <b>{momentName(key, t)}</b>
                <span className="small muted">
                  {format.day(day, 'full')}
                  {isDone && ` · ${t('dates.both')}`}
                  {!isDone && (person || employer) && ` · ${t('dates.one')}`}
                </span>
              </span>
              {isNow ? (
                <Tag kind="here">{t('dates.now')}</Tag>
              ) : (
                isDone && (
                  <LinkButton small kind="quiet" to={links.evaluate(key)}>
                    {t('next.open')}
                  </LinkButton>
                )
              )}
            </li>
          )
        })}
      </ol>
    </Card>
  )
}
