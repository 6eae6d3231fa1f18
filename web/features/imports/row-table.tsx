import { Check, ChevronDown, CircleAlert, UserCheck } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ImportField, ImportKind } from '#codes/imports'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { Checkbox } from '../../components/choice.tsx'
import { Tag, type TagKind } from '../../components/tag.tsx'
import { paths } from '../../shell/paths.ts'
import { isUiLanguage, ownName } from '../../words/languages.ts'
import { Mend } from './mend.tsx'
import type { Line, Verdict } from './use-table.ts'

const kinds = {
  good: { kind: 'fit', icon: Check },
  made: { kind: 'fit', icon: Check },
  wrong: { kind: 'stop', icon: CircleAlert },
  known: { kind: 'gap', icon: UserCheck },
  twice: { kind: 'gap', icon: UserCheck },
} as const satisfies Record<Verdict['state'], { kind: TagKind; icon: typeof Check }>

/** Where what is known already can be looked at. */
const addressOf: { readonly [kind in ImportKind]: (region: string, id: string) => string } = {
  people: (region, profile) => paths.person.to({ region, profile }),
  employers: (region, employer) => paths.employer.to({ region, employer }),
  vacancies: (region, vacancy) => paths.vacancy.to({ region, vacancy }),
}

export type Row = { line: Line; verdict: Verdict }
type Acts = {
  of: ImportKind
  region: string
  fields: readonly ImportField[]
  onMend: (line: number, field: ImportField, to: string) => void
  onOther: (line: number, isOther: boolean) => void
}

function CellText({ field, value }: { field: ImportField; value: string }) {
  if (field === 'language' && isUiLanguage(value)) return <bdi lang={value}>{ownName(value)}</bdi>
  return <bdi>{value}</bdi>
}

function RowLines({ of, region, fields, line, verdict, onMend, onOther }: Acts & Row) {
  const { t } = useTranslation('imports')
  const { state, faults, read, id } = verdict
  const look = kinds[state]
  const isWrong = (field: ImportField) => faults.some((fault) => fault.field === field)
  return (
    <>
      <tr>
        <th scope="row">
          <span className="sr">{t('row')} </span>
          <span className="num">{line.line}</span>
        </th>
        {fields.map((field) => (
          <td key={field} data-h={t(`field.${field}`)}>
            {isWrong(field) ? (
              <mark>{line.cells[field] ?? '–'}</mark>
            ) : (
              <CellText field={field} value={read[field] ?? line.cells[field] ?? ''} />
            )}
          </td>
        ))}
        <td data-h={t('rowState')}>
          <Tag kind={look.kind} icon={look.icon}>
            {t(`state.${state}`)}
          </Tag>
        </td>
      </tr>
      {(faults.length > 0 || state === 'known' || state === 'twice') && (
        <tr className="imp-under">
          <td colSpan={fields.length + 2}>
            {faults.map((fault) => (
              <Mend
                key={`${fault.field} ${line.cells[fault.field] ?? ''}`}
                of={of}
                line={line.line}
                fault={fault}
                written={line.cells[fault.field] ?? ''}
                onMend={(field, next) => onMend(line.line, field, next)}
              />
            ))}
            {state !== 'wrong' && (
              <div className="row-s wrap small">
                <span>{state === 'twice' ? t('twice') : t(`known.${of}`)}</span>
                {id !== null && <Link to={addressOf[of](region, id)}>{t('look')}</Link>}
              </div>
            )}
            {state !== 'wrong' && of === 'people' && (
              <Checkbox checked={line.isOther} onChange={(isOther) => onOther(line.line, isOther)}>
                {t('another')}
              </Checkbox>
            )}
          </td>
        </tr>
      )}
    </>
  )
}

/** Runs of good rows, each as one; the others alone. */
const runsOf = (rows: readonly Row[]): Row[][] => {
  const runs: Row[][] = []
  for (const row of rows) {
    const last = runs.at(-1)
    if (row.verdict.state === 'good' && last?.[0]?.verdict.state === 'good') last.push(row)
    else runs.push([row])
  }
  return runs
}

const step = 100
const shortest = 4

/** The rows of a file: runs of good ones folded, and under each wrong one what is wrong with it and a way to mend it. */
export function RowTable({ rows, isFolded, ...acts }: Acts & { rows: readonly Row[]; isFolded: boolean }) {
  const { t } = useTranslation('imports')
  const [open, setOpen] = useState<readonly number[]>([])
  const [shown, setShown] = useState(step)
  const runs = isFolded ? runsOf(rows) : rows.map((row) => [row])
  return (
    <Card kind="flush">
      <table className="table imp-rows">
        <caption className="sr">{t(`title.${acts.of}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{t('row')}</th>
            {acts.fields.map((field) => (
              <th key={field} scope="col">
                {t(`field.${field}`)}
              </th>
            ))}
            <th scope="col">{t('rowState')}</th>
          </tr>
        </thead>
        <tbody>
          {runs.slice(0, shown).flatMap((run) => {
            const [from, until] = [run[0]?.line.line ?? 0, run.at(-1)?.line.line ?? 0]
            if (run.length < shortest || open.includes(from))
              return run.map((row) => <RowLines key={row.line.line} {...acts} {...row} />)
            return (
              <tr key={from} className="imp-under">
                <td colSpan={acts.fields.length + 2}>
                  <Button kind="quiet" small icon={ChevronDown} onPress={() => setOpen([...open, from])}>
                    {t('fold', { from, until, count: run.length })}
                  </Button>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {runs.length > shown && (
        <Button kind="quiet" onPress={() => setShown(shown + step)}>
          {t('more')}
        </Button>
      )}
    </Card>
  )
}
