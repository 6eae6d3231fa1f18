import { Hourglass } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { VacancyAnswer } from '#contract/vacancies'
import { Note } from '../../components/note.tsx'
import { useApi } from '../../data/cache.ts'
import { useFormat } from '../../words/format.ts'
import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'
import { SectionView, sectionNames } from './sections.ts'

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

type ReviewChangesProps = { vacancy: VacancyAnswer; taxonomy: Taxonomy }

/** What an employer changed since a jobhunter approved the vacancy last: each section as it was and as it is. */
export function ReviewChanges({ vacancy, taxonomy }: ReviewChangesProps) {
  const { t } = useTranslation(['vacancies', 'codes'])
  const format = useFormat()
  const { region, id } = vacancy
  const { data } = useApi('GET /regions/:region/vacancies/:id/approved', { region, id })
  if (!data) return null
  const { sections: before, at } = data
  if (before === null) return <Note icon={Hourglass}>{t('changes.first')}</Note>
  const changed = sectionNames.filter((name) => !same(before[name], vacancy[name]))
  return (
    <section className="stack" aria-labelledby="changes">
      <h2 id="changes">{t('changes.title', { count: changed.length })}</h2>
      {at && <p className="small muted">{t('changes.since', { when: format.relativeTime(at) })}</p>}
      {changed.map((name) => (
        <div key={name} className="stack-s">
          <h3>{t(`codes:vacancySection.${name}`)}</h3>
          <div className="versions">
            <div className="card stack-s">
              <p className="stamp">{t('changes.before')}</p>
              <SectionView name={name} values={before[name]} context={{ vacancy, taxonomy }} />
            </div>
            <div className="card stack-s">
              <p className="stamp">{t('changes.now')}</p>
              <SectionView name={name} values={vacancy[name]} context={{ vacancy, taxonomy }} />
            </div>
          </div>
        </div>
      ))}
    </section>
  )
}
