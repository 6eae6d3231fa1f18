import { CalendarClock, EyeOff, UserRoundSearch } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { pictureEndpoints } from '#contract/pictures'
import type { VacancyAnswer } from '#contract/vacancies'
import { Button } from '../../components/button.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { Note } from '../../components/note.tsx'
import { EmptyState } from '../../components/notice.tsx'
import { call } from '../../data/api.ts'
import { useApi } from '../../data/cache.ts'
import type { AnswerOf } from '../../data/endpoints.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { useFormat } from '../../words/format.ts'
import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'
import { AnonymousCard, KnownCard } from './anonymous-card.tsx'

/** Cards that come at once. */
const step = 8

type Answer = AnswerOf<typeof pictureEndpoints.anonymous>
type PeopleProps = { vacancy: VacancyAnswer; taxonomy: Taxonomy }

function useTitle({ count }: Answer): string {
  const { t } = useTranslation('employers')
  if (count === null) return t('people.title', { count: 0 })
  return count.people === null ? t('people.titleFew') : t('people.title', { count: count.people })
}

/** What holds for the whole list: of which morning it is, how many are still asked, and what a jobhunter looks at. */
function About({ data: { count, day, wanted } }: { data: Answer }) {
  const { t } = useTranslation('employers')
  const format = useFormat()
  return (
    <>
      <Note icon={EyeOff}>
        {t('people.say')} {t('people.checked')}
      </Note>
      {day !== null && <Note icon={CalendarClock}>{t('people.morning', { day: format.day(day) })}</Note>}
      {count?.toAsk != null && <p className="small muted">{t('people.toAsk', { count: count.toAsk })}</p>}
      <p aria-live="polite">
        <b>{wanted > 0 ? t('people.chosen', { count: wanted }) : t('people.choose')}</b>
      </p>
    </>
  )
}

function Cards({ data, vacancy, taxonomy, onChange }: PeopleProps & { data: Answer; onChange: () => void }) {
  const { t } = useTranslation('employers')
  const [shown, setShown] = useState(step)
  const { attempt, error } = useAttempt()
  const { region, id } = vacancy
  const want = (pseudonym: string) => (isWanted: boolean) =>
    void attempt(async () => {
      await call(
        'POST /regions/:region/vacancies/:id/wanted',
        { region, id },
        { body: { pseudonym, isWanted } },
      )
      onChange()
    })
  return (
    <>
      {error && <ErrorPanel error={error} />}
      <div className="people-grid">
        {data.people.slice(0, shown).map((person) => (
          <AnonymousCard
            key={person.pseudonym}
            person={person}
            taxonomy={taxonomy}
            onWant={want(person.pseudonym)}
          />
        ))}
      </div>
      {data.people.length > shown && (
        <div>
          <Button onPress={() => setShown(shown + step)}>{t('common:showMore')}</Button>
        </div>
      )}
      {data.hasOthers && <Note icon={UserRoundSearch}>{t('people.others')}</Note>}
    </>
  )
}

/** Who fits a vacancy as its employer may see them: by given name who agreed, the others without. */
export function VacancyPeople({ vacancy, taxonomy }: PeopleProps) {
  const { region, id } = vacancy
  const { data, error, reload } = useApi('GET /regions/:region/vacancies/:id/anonymous-people', {
    region,
    id,
  })
  if (!data) return error ? <ErrorPanel error={error} onRetry={reload} /> : <LoadingShape />
  return <Listed data={data} vacancy={vacancy} taxonomy={taxonomy} onChange={reload} />
}

function Listed(props: PeopleProps & { data: Answer; onChange: () => void }) {
  const { t } = useTranslation('employers')
  const { data, taxonomy } = props
  const title = useTitle(data)
  return (
    <>
      {data.known.length > 0 && (
        <section className="stack-s" aria-labelledby="known">
          <h2 id="known">{t('people.known')}</h2>
          <div className="people-grid">
            {data.known.map((person) => (
              <KnownCard key={person.givenName + person.until} person={person} taxonomy={taxonomy} />
            ))}
          </div>
        </section>
      )}
      <section className="stack-s" aria-labelledby="anonymous">
        <h2 id="anonymous">{title}</h2>
        {data.outcome === 'people' ? (
          <>
            <About data={data} />
            <Cards {...props} />
          </>
        ) : (
          <EmptyState title={t(`people.${data.outcome}`)}>{t(`people.${data.outcome}Say`)}</EmptyState>
        )}
      </section>
    </>
  )
}
