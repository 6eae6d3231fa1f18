import '../../styles/parts/import.css'
import { CircleAlert, Download } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { type ImportField, importKinds } from '#codes/imports'
import { csvOf } from '../../../locales/csv.ts'
import { Button } from '../../components/button.tsx'
import { Segmented } from '../../components/choice.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { Note } from '../../components/note.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { saveFile } from '../../components/save-file.ts'
import { invalidate } from '../../data/cache.ts'
import { paths } from '../../shell/paths.ts'
import { useFormat } from '../../words/format.ts'
import { AlongPage } from './along-page.tsx'
import { ChooseFile } from './choose-file.tsx'
import { Columns } from './columns.tsx'
import { Done } from './done.tsx'
import { RowTable } from './row-table.tsx'
import { fieldsOf, linesOf, useTable } from './use-table.ts'

type Shown = 'all' | 'good' | 'wrong' | 'known'

const lists = {
  people: 'GET /regions/:region/profiles',
  employers: 'GET /regions/:region/employers',
  vacancies: 'GET /regions/:region/vacancies',
} as const

/** People, employers or vacancies from a file: it is read, looked at and mended here, and taken over when the reader says so. */
function TablePage() {
  const { t } = useTranslation('imports')
  const format = useFormat()
  const { region = '', of: asked } = useParams()
  const of = importKinds.find((kind) => kind === asked) ?? 'people'
  const [shown, setShown] = useState<Shown>('all')
  const { sheet, bad, made, undone, error, pending, open, change, takeOver, undo } = useTable(region, of)
  const list = paths[of].to({ region })
  const lines = sheet ? linesOf(of, sheet) : []
  const rows = (sheet?.verdicts ?? []).flatMap((verdict, at) => {
    const line = lines[at]
    return line ? [{ line, verdict }] : []
  })
  const kindOf = (state: string): Shown =>
    state === 'twice' || state === 'known' ? 'known' : state === 'wrong' ? 'wrong' : 'good'
  const some = (kind: Shown) => rows.filter(({ verdict }) => kindOf(verdict.state) === kind)
  const [good, wrong, known] = [some('good').length, some('wrong').length, some('known').length]
  const mend = (line: number, field: ImportField, to: string) =>
    void change({ mended: { ...sheet?.mended, [line]: { ...sheet?.mended[line], [field]: to } } })
  const other = (line: number, isOther: boolean) => {
    const others = (sheet?.others ?? []).filter((one) => one !== line)
    void change({ others: isOther ? [...others, line] : others })
  }
  const saveWrong = () => {
    const lost = new Set(some('wrong').map(({ line }) => line.line))
    const kept = sheet?.rows.filter(({ line }) => lost.has(line)).map(({ cells }) => cells) ?? []
    saveFile(`${t('wrongFile')}.csv`, csvOf([sheet?.columns.map(({ name }) => name) ?? [], ...kept]), 'csv')
  }
  const take = async () => {
    const isDone = await takeOver()
    invalidate(lists[of], { region })
    if (isDone) document.querySelector('h1')?.scrollIntoView({ block: 'center' })
  }
  const takeBack = async () => {
    await undo()
    invalidate(lists[of], { region })
  }
  const counts = { some: format.number(good), all: format.number(rows.length) }
  const title =
    made !== null ? t('done', { count: made.length }) : sheet ? t('found', counts) : t(`title.${of}`)
  return (
    <>
      <PageHead
        title={<Isolated text={title} />}
        tabTitle={t(`title.${of}`)}
        crumbs={[{ label: t(`common:place.${of}`), to: list }, { label: t(`title.${of}`) }]}
      />
      {error && <ErrorPanel error={error} />}
      {made !== null ? (
        <Done
          of={of}
          list={list}
          count={made.length}
          undone={undone}
          pending={pending}
          onUndo={() => void takeBack()}
        />
      ) : (
        <>
          <ChooseFile isFirst={!sheet} name={sheet?.name} bad={bad} pending={pending} onChoose={open} />
          {sheet && (
            <>
              <div className="imp-bar" aria-hidden="true">
                <i className="f" style={{ flex: good }} hidden={good === 0} />
                <i className="w" style={{ flex: known }} hidden={known === 0} />
                <i className="e" style={{ flex: wrong }} hidden={wrong === 0} />
              </div>
              <p className="sr" role="status">
                {t('bar', { good, wrong, known })}
              </p>
              <Segmented
                legend={t('show')}
                hideLegend
                value={shown}
                choices={[
                  { value: 'all', label: t('all', { count: rows.length }) },
                  ...(['good', 'known', 'wrong'] as const).map((value) => ({
                    value,
                    label: t(`some.${value}`, { count: some(value).length }),
                  })),
                ]}
                onChange={setShown}
              />
              {sheet.torn.length > 0 && (
                <Note icon={CircleAlert}>
                  {t('torn', { rows: format.list(sheet.torn.map((line) => format.number(line))) })}
                </Note>
              )}
              <div className="imp">
                <RowTable
                  key={`${sheet.name} ${shown}`}
                  of={of}
                  region={region}
                  fields={fieldsOf(of, lines)}
                  rows={shown === 'all' ? rows : some(shown)}
                  isFolded={shown === 'all'}
                  onMend={mend}
                  onOther={other}
                />
                <Columns of={of} sheet={sheet} change={(part) => void change(part)} />
              </div>
              <div className="row-s wrap imp-foot">
                <p className="small muted grow">{t('nothingYet')}</p>
                {wrong > 0 && (
                  <Button kind="quiet" icon={Download} onPress={saveWrong}>
                    {t('wrongRows')}
                  </Button>
                )}
                <Button kind="first" pending={pending} disabled={good === 0} onPress={() => void take()}>
                  {t('take', { count: good })}
                </Button>
              </div>
            </>
          )}
        </>
      )}
    </>
  )
}

/** What comes in from a file: a table of many, or what one person took along. */
export default function ImportPage() {
  const { region = '', of } = useParams()
  return of === 'along' ? <AlongPage region={region} /> : <TablePage />
}
