import '../../styles/parts/paper.css'
import { Printer } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { Button } from '../../components/button.tsx'
import { Segmented } from '../../components/choice.tsx'
import { ErrorPage } from '../../components/error-panel.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { useApi } from '../../data/cache.ts'
import { paths } from '../../shell/paths.ts'
import { DoorList, PersonSheet, TableSheet } from './sheets.tsx'

const sorts = ['people', 'tables', 'door'] as const

/** What goes on paper for a speedmeet: a sheet for each person in their language, one for each table, a list for the entrance. */
export default function PrintPage() {
  const { t } = useTranslation('timetables')
  const { region = '', event: id = '' } = useParams()
  const [sort, setSort] = useState<(typeof sorts)[number]>('people')
  const { data: event, error, reload } = useApi('GET /regions/:region/events/:id', { region, id })
  const desk = useApi('GET /regions/:region/events/:id/timetable', { region, id })
  const laid = useApi('GET /regions/:region/events/:id/talks', { region, id })
  const failure = error ?? desk.error ?? laid.error
  if (!event || !desk.data || !laid.data)
    return failure ? <ErrorPage error={failure} onRetry={reload} /> : <LoadingShape rows={4} />
  const { grid } = desk.data
  const talks = laid.data.items.filter(({ state }) => state !== 'dropped')
  const given = { event, grid, talks }
  return (
    <>
      <PageHead
        title={t('print.open')}
        tabTitle={t('print.open')}
        crumbs={[
          { label: t('common:place.events'), to: paths.events.to({ region }) },
          { label: <bdi>{event.basics.name}</bdi>, to: paths.event.to({ region, event: id }) },
          { label: t('title'), to: paths.eventTimetable.to({ region, event: id }) },
        ]}
        actions={
          talks.length > 0 && (
            <Button kind="first" icon={Printer} onPress={() => window.print()}>
              {t('print.print')}
            </Button>
          )
        }
      />
      {talks.length === 0 ? (
        <p>{t('print.none')}</p>
      ) : (
        <>
          <div className="paper-tools">
            <Segmented
              legend={t('print.open')}
              hideLegend
              value={sort}
              choices={sorts.map((value) => ({ value, label: t(`print.${value}`) }))}
              onChange={setSort}
            />
          </div>
          <div className="papers">
            {sort === 'people' &&
              grid.people.map((person) => (
                <PersonSheet key={person.participation} {...given} person={person} />
              ))}
            {sort === 'tables' &&
              grid.tables.map((table) => <TableSheet key={table.stall} {...given} table={table} />)}
            {sort === 'door' && <DoorList {...given} />}
          </div>
        </>
      )}
    </>
  )
}
