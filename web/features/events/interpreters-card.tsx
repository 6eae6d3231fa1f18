import { useTranslation } from 'react-i18next'
import type { EventAnswer, ParticipationAnswer } from '#contract/events'
import { Card } from '../../components/card.tsx'
import { Planks } from '../../components/planks.tsx'
import { useFormat } from '../../words/format.ts'
import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'
import { interpretedLanguages } from './interpreted.ts'

type InterpretersProps = {
  event: EventAnswer
  people: readonly ParticipationAnswer[]
  taxonomy: Taxonomy
}

/** Who interprets which language, and whether that is enough for those who asked for it: one plank a talk. */
export function InterpretersCard({ event, people, taxonomy }: InterpretersProps) {
  const { t } = useTranslation('events')
  const format = useFormat()
  const languages = interpretedLanguages(event, people)
  const short = languages.reduce((sum, one) => sum + one.short, 0)
  const isAsked = languages.some(({ asking }) => asking > 0)
  const count = Object.keys(event.interpreters).length
  return (
    <Card className="stack-s" labelledBy="interpreters">
      <h2 id="interpreters">
        {short > 0
          ? t('interpreters.short', { count: short })
          : t(isAsked ? 'interpreters.enough' : 'interpreters.title', { count })}
      </h2>
      {count === 0 && <p className="muted">{t('interpreters.none')}</p>}
      <ul className="interpreted">
        {languages.map(({ language, own, asking, talks, room }) => (
          <li key={language}>
            <span>
              <b>{taxonomy.label(language)}</b>
              {own.length > 0 && (
                <small>
                  <bdi>{format.list(own.map(({ name }) => name))}</bdi>
                </small>
              )}
            </span>
            {talks > 0 && <Planks full={Math.min(talks, room)} of={talks} />}
            <span className="small">
              {t('interpreters.asked', {
                people: format.number(asking),
                talks: format.number(talks),
                room: format.number(room),
              })}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
