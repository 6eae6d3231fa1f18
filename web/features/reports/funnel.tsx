import type { CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import { People } from './few.tsx'
import { lineOf, type Report } from './report.ts'

/** From the pool to work that lasts: a bar for each step, from zero, with its number at the end. */
export function Funnel({ report, period }: { report: Report; period: string }) {
  const { t } = useTranslation('reports')
  const table = report.tables.find(({ dimension }) => dimension === 'all')
  const cells = lineOf(report, 'all', 'all', period) ?? []
  const most = Math.max(1, ...cells.map((cell) => cell ?? 0))
  return (
    <ol className="funnel">
      {table?.columns.map((column, at) => (
        <li key={column}>
          <a href={`#define-${column}`}>{t(`name.${column}`)}</a>
          <span className="funnel-bar">
            {cells[at] != null && (
              <i aria-hidden="true" style={{ '--v': cells[at] / most } as CSSProperties} />
            )}
            <b>
              <People count={cells[at]} />
            </b>
          </span>
        </li>
      ))}
    </ol>
  )
}
