import { EyeOff } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { Note } from '../../components/note.tsx'
import { EmptyState } from '../../components/notice.tsx'
import { useApi } from '../../data/cache.ts'
import { useSpeech } from '../matches/use-speech.ts'
import { AnonymousCard, KnownCard } from './anonymous-card.tsx'

/** Cards that come at once. */
const step = 8

/** Who fits a vacancy as its employer may see them: by given name who agreed, the others without. */
export function VacancyPeople({ region, vacancy }: { region: string; vacancy: string }) {
  const { t } = useTranslation('employers')
  const { data, error, reload } = useApi('GET /regions/:region/vacancies/:id/anonymous-people', {
    region,
    id: vacancy,
  })
  const speech = useSpeech('employer')
  const [shown, setShown] = useState(step)
  if (!data || !speech) return error ? <ErrorPanel error={error} onRetry={reload} /> : <LoadingShape />
  return (
    <>
      {data.known.length > 0 && (
        <section className="stack-s" aria-labelledby="known">
          <h2 id="known">{t('people.known')}</h2>
          <div className="people-grid">
            {data.known.map((person) => (
              <KnownCard key={person.givenName + person.until} person={person} speech={speech} />
            ))}
          </div>
        </section>
      )}
      <section className="stack-s" aria-labelledby="anonymous">
        <h2 id="anonymous">{t('people.title', { count: data.people.length })}</h2>
        {data.outcome === 'people' ? (
          <>
            <Note icon={EyeOff}>{t('people.say')}</Note>
            <div className="people-grid">
              {data.people.slice(0, shown).map((person) => (
                <AnonymousCard key={person.pseudonym} person={person} speech={speech} />
              ))}
            </div>
            {data.people.length > shown && (
              <div>
                <Button onPress={() => setShown(shown + step)}>{t('common:showMore')}</Button>
              </div>
            )}
          </>
        ) : (
          <EmptyState title={t(`people.${data.outcome}`)}>{t(`people.${data.outcome}Say`)}</EmptyState>
        )}
      </section>
    </>
  )
}
