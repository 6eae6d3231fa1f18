import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { Card } from '../../components/card.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { EmptyState } from '../../components/notice.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { call } from '../../data/api.ts'
import { useApi } from '../../data/cache.ts'
import { paths } from '../../shell/paths.ts'
import { useTaxonomy } from '../taxonomy/use-taxonomy.ts'
import { OwnWordsRow } from './own-words-row.tsx'

/** Work in own words, of people and employers, until somebody finds it in the list. */
export default function OwnWordsPage() {
  const { t } = useTranslation('search')
  const { region = '' } = useParams()
  const taxonomy = useTaxonomy()
  const { data, error, reload } = useApi('GET /regions/:region/own-words', { region })
  const [done, setDone] = useState<ReadonlySet<string>>(new Set())
  const finish = (key: string) => setDone(new Set([...done, key]))
  const title = t('ownWords.title')

  const work = data?.people.items.flatMap((person) =>
    person.ownWork.map((own) => ({ ...own, person, key: `${person.id} ${own.item}` })),
  )
  const left = {
    people: work?.filter(({ key }) => !done.has(key)) ?? [],
    vacancies: data?.vacancies.items.filter(({ id }) => !done.has(id)) ?? [],
  }
  return (
    <>
      <PageHead title={title} tabTitle={title} above={t('ownWords.lead')} />
      {(!data || !taxonomy) &&
        (error ? <ErrorPanel error={error} onRetry={reload} /> : <LoadingShape rows={6} />)}
      {data && left.people.length + left.vacancies.length === 0 && (
        <EmptyState title={t('ownWords.empty')}>{t('ownWords.emptyText')}</EmptyState>
      )}
      {taxonomy && left.vacancies.length > 0 && (
        <Card kind="flush" as="div">
          <div className="sec-head fd-h">
            <h2>{t('common:place.vacancies')}</h2>
          </div>
          <ul className="rows">
            {left.vacancies.map(({ id, title: said, employerName, version }) => (
              <OwnWordsRow
                key={id}
                words={said}
                taxonomy={taxonomy}
                whose={
                  <Link to={paths.vacancy.to({ region, vacancy: id })}>
                    <bdi>{employerName}</bdi>
                  </Link>
                }
                onPick={async (occupation) => {
                  const body = { basics: { occupation } }
                  await call(
                    'PATCH /regions/:region/vacancies/:id',
                    { region, id },
                    { body, ifMatch: version },
                  )
                  finish(id)
                }}
              />
            ))}
          </ul>
        </Card>
      )}
      {taxonomy && left.people.length > 0 && (
        <Card kind="flush" as="div">
          <div className="sec-head fd-h">
            <h2>{t('common:place.people')}</h2>
          </div>
          <ul className="rows">
            {left.people.map(({ key, item, title: said, person }) => (
              <OwnWordsRow
                key={key}
                words={said}
                taxonomy={taxonomy}
                whose={
                  <Link to={paths.person.to({ region, profile: person.id })}>
                    <bdi>{person.name}</bdi>
                  </Link>
                }
                onPick={async (occupation) => {
                  const at = { region, id: person.id }
                  // Each answer has the version that the next item of the same person is changed against.
                  const { version } = await call('GET /regions/:region/profiles/:id', at)
                  const body = { experience: { [item]: { occupation } } }
                  await call('PATCH /regions/:region/profiles/:id', at, { body, ifMatch: version })
                  finish(key)
                }}
              />
            ))}
          </ul>
        </Card>
      )}
    </>
  )
}
