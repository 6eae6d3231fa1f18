import { Languages } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Board } from '#contract/live'
import { Card } from '../../components/card.tsx'
import { Icon } from '../../components/icon.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { TableChip } from '../events/table-chip.tsx'
import { useCalled } from '../events/use-called.ts'
import { seatedAt } from './people-of.ts'

/** Who sits at each table now, and who comes next. */
export function TablesNow({ there, round }: { there: Board; round: number }) {
  const { t } = useTranslation('live')
  const called = useCalled()
  return (
    <section className="stack-s" aria-labelledby="tables-now">
      <h2 id="tables-now">{t('tables.title')}</h2>
      <ul className="day-tables">
        {there.tables.map(({ stall, number, employerName }) => {
          const [now, next] = [seatedAt(there, stall, round), seatedAt(there, stall, round + 1)]
          return (
            <Card as="li" key={stall} kind={now ? 'plain' : 'gap'} className="row">
              <TableChip number={number} />
              <div className="stack-xs grow">
                <p className="row-s">
                  <strong>{now ? <bdi>{called(now.person.called)}</bdi> : t('tables.free')}</strong>
                  {now?.interpreter && (
                    <span className="small muted">
                      <Icon of={Languages} /> <bdi>{now.interpreter}</bdi>
                    </span>
                  )}
                </p>
                <p className="small muted">
                  <bdi>{employerName}</bdi>
                </p>
                {next && (
                  <p className="small">
                    <Isolated text={t('tables.next', { name: called(next.person.called) })} />
                  </p>
                )}
              </div>
            </Card>
          )
        })}
      </ul>
    </section>
  )
}
