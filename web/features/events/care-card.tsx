import { Accessibility, Baby, Bus, Check, HandHelping, MoonStar, Store } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { EventAnswer, ParticipationAnswer, StallAnswer } from '#contract/events'
import { Card } from '../../components/card.tsx'
import { Icon, type IconShape } from '../../components/icon.tsx'
import { useFormat } from '../../words/format.ts'

const cares: readonly ['travelHelp' | 'prayerRoom' | 'wheelchair', IconShape][] = [
  ['travelHelp', Bus],
  ['prayerRoom', MoonStar],
  ['wheelchair', Accessibility],
]

type CareProps = {
  event: EventAnswer
  stalls: readonly StallAnswer[]
  people: readonly ParticipationAnswer[]
}

/** What helps people to come: what is arranged, and how many of those who come ask for it. */
export function CareCard({ event, stalls, people }: CareProps) {
  const { t } = useTranslation('events')
  const format = useFormat()
  const { care, room } = event
  const coming = people.filter(({ state }) => state === 'accepted')
  const children = coming.reduce((sum, { needs }) => sum + needs.children, 0)
  const asked = {
    travelHelp: coming.filter(({ needs }) => needs.travel).length,
    wheelchair: coming.filter(({ needs }) => needs.seat).length,
    prayerRoom: 0,
  }
  const newcomers = stalls.filter(({ experience }) => experience === 'none')
  const isMissing = (name: (typeof cares)[number][0]) => !care[name] && asked[name] === 0
  return (
    <Card className="stack-s" labelledBy="care">
      <h2 id="care">{t('care.title')}</h2>
      <ul className="event-facts">
        <li className={care.childcarePlaces > 0 ? undefined : 'is-not'}>
          <Icon of={Baby} />
          <span>
            {t('care.childcare')}
            <small>
              {care.childcarePlaces > 0
                ? t('care.childrenAsked', {
                    asked: format.number(children),
                    places: format.number(care.childcarePlaces),
                  })
                : t('care.not')}
            </small>
          </span>
        </li>
        {cares.map(([name, icon]) => (
          <li key={name} className={isMissing(name) ? 'is-not' : undefined}>
            <Icon of={icon} />
            <span className="grow">
              {t(`care.${name}`)}
              {!care[name] && <small>{t('care.not')}</small>}
              {asked[name] > 0 && <small>{t('care.asked', { count: asked[name] })}</small>}
            </span>
            {care[name] && <Icon of={Check} />}
          </li>
        ))}
        <li>
          <Icon of={newcomers.length >= room.newEmployers ? Store : HandHelping} />
          <span>
            {t('care.newEmployers', { count: newcomers.length, aim: format.number(room.newEmployers) })}
          </span>
        </li>
      </ul>
    </Card>
  )
}
