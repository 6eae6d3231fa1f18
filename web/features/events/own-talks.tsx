import { Languages } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from '../../components/card.tsx'
import { Icon } from '../../components/icon.tsx'
import { Tag } from '../../components/tag.tsx'
import { useApi } from '../../data/cache.ts'
import { TableChip } from './table-chip.tsx'
import { useCalled } from './use-called.ts'

type Row = {
  id: string
  state: string
  round: number | null
  from: string | null
  interpreter: string | null
  isChanged: boolean
  fromBefore: string | null
}

/** What of a talk is different since the timetable before. */
function Change({ talk }: { talk: Row }) {
  const { t } = useTranslation('timetables')
  if (talk.state === 'dropped') return <Tag>{t('own.dropped')}</Tag>
  if (!talk.isChanged) return null
  if (talk.fromBefore === null) return <Tag kind="here">{t('own.new')}</Tag>
  return talk.fromBefore === talk.from ? null : (
    <Tag kind="here">{t('own.moved', { from: talk.fromBefore })}</Tag>
  )
}

function Talk({ talk, children }: { talk: Row; children: ReactNode }) {
  const { t } = useTranslation('timetables')
  return (
    <li className="row wrap">
      <b className="num">{talk.from}</b>
      <span className="grow stack-xs">
        {children}
        {talk.interpreter && (
          <span className="row-s small">
            <Icon of={Languages} />
            <span>
              {t('interpreted')} <bdi>({talk.interpreter})</bdi>
            </span>
          </span>
        )}
      </span>
      <Change talk={talk} />
    </li>
  )
}

/** With whom I talk, when and where; nothing before the timetable is published. */
export function MyTalks({ region, participation }: { region: string; participation: string }) {
  const { t } = useTranslation('timetables')
  const { data } = useApi('GET /regions/:region/participations/:id/talks', { region, id: participation })
  if (!data || data.items.length === 0) return null
  return (
    <Card className="stack-s" labelledBy="my-talks">
      <h2 id="my-talks">{t('own.title')}</h2>
      <ul className="rows">
        {data.items.map((talk) => (
          <Talk key={talk.id} talk={talk}>
            <span className="row-s">
              <TableChip number={talk.table} /> <bdi>{talk.employerName}</bdi>
            </span>
          </Talk>
        ))}
      </ul>
    </Card>
  )
}

/** Who comes to a table and when, by the name that each is called in the hall. */
export function TableTalks({ region, stall }: { region: string; stall: string }) {
  const called = useCalled()
  const { t } = useTranslation('timetables')
  const { data } = useApi('GET /regions/:region/stalls/:id/talks', { region, id: stall })
  if (!data || data.items.length === 0) return null
  return (
    <Card className="stack-s" labelledBy="table-talks">
      <h2 id="table-talks">{t('own.table')}</h2>
      <ul className="rows">
        {data.items.map((talk) => (
          <Talk key={talk.id} talk={talk}>
            <bdi>{called(talk.wallName)}</bdi>
          </Talk>
        ))}
      </ul>
    </Card>
  )
}
