import { Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { count, emptyWeek, minus, or, type Week } from '../../../matcher/grid.ts'
import { Button } from '../../components/button.tsx'
import { Checkbox } from '../../components/choice.tsx'
import { DayField } from '../../components/day-field.tsx'
import { Select } from '../../components/field.tsx'
import { FoldList } from '../../components/fold-list.tsx'
import { NumberField } from '../../components/number-field.tsx'
import { WeekEditor } from '../../components/week-editor.tsx'
import { WeekGrid, WeekKey } from '../../components/week-grid.tsx'
import { newId } from '../../data/ids.ts'
import { without } from '../../data/without.ts'
import { useFormat } from '../../words/format.ts'
import { weekText } from '../../words/hours-text.ts'
import type { Block, FieldsProps, ViewProps } from './section.ts'

const blockKinds: readonly Block['kind'][] = ['lesson', 'childcare', 'other']

const takenBy = (blocks: Record<string, Block>): Week =>
  Object.values(blocks).reduce((week, { hours }) => or(week, hours), emptyWeek)

export function AvailabilityView({ values }: ViewProps<'availability'>) {
  const { t } = useTranslation(['profiles', 'codes', 'matches'])
  const format = useFormat()
  const { free, blocks, hoursPerWeek, startDay } = values
  const taken = takenBy(blocks)
  const shown = free && minus(free, taken)
  const facts = [
    shown && t('week.free', { count: count(shown) }),
    hoursPerWeek && t('week.wants', hoursPerWeek),
    startDay && t('week.start', { day: format.day(startDay) }),
  ].filter(Boolean)
  return (
    <>
      {facts.length > 0 && <p className="small">{facts.join(' · ')}</p>}
      {shown === null && <p className="muted">{t('notSaid')}</p>}
      {shown && (
        <>
          <WeekGrid free={shown} blocked={taken} mini label={weekText(shown, format, t)} />
          <WeekKey
            items={[
              { state: 'on', label: t('week.keyFree') },
              ...(taken === emptyWeek ? [] : [{ state: 'block' as const, label: t('common:week.keyBlock') }]),
            ]}
          />
        </>
      )}
      {taken !== emptyWeek && (
        <>
          <ul className="stack-xs small">
            {Object.entries(blocks).map(([id, { kind, hours, movable }]) => (
              <li key={id}>
                {t('week.block', {
                  kind: t(`codes:blockKind.${kind}`),
                  week: weekText(hours, format, t),
                })}
                {movable && ` (${t('week.movable')})`}
              </li>
            ))}
          </ul>
          <p className="stamp">{t('week.hidden')}</p>
        </>
      )}
    </>
  )
}

type BlockProps = { id: string; block: Block; form: FieldsProps<'availability'>['form'] }

function BlockFields({ id, block, form }: BlockProps) {
  const { t } = useTranslation(['profiles', 'codes'])
  const { values, set } = form
  const change = (part: Partial<Block>) =>
    set({ ...values, blocks: { ...values.blocks, [id]: { ...block, ...part } } })
  return (
    <>
      <Select
        label={t('field.blockKind')}
        value={block.kind}
        choices={blockKinds.map((value) => ({ value, label: t(`codes:blockKind.${value}`) }))}
        onChange={(kind) => change({ kind })}
      />
      <WeekEditor
        legend={t('field.blockHours')}
        week={block.hours}
        look="block"
        names={{ on: t(`codes:blockKind.${block.kind}`), off: t('common:week.isNotFree') }}
        onChange={(hours) => change({ hours })}
      />
      <Checkbox checked={block.movable} onChange={(movable) => change({ movable })}>
        {t('field.movable')}
      </Checkbox>
    </>
  )
}

export function AvailabilityFields({ form }: FieldsProps<'availability'>) {
  const { t } = useTranslation(['profiles', 'codes', 'matches'])
  const format = useFormat()
  const { values, set, faultAt } = form
  const { free, blocks, hoursPerWeek } = values
  /** Nought stands for a field that is still empty; the server asks for it. */
  const setHours = (part: { min?: number | null; max?: number | null }) => {
    const { min, max } = { ...(hoursPerWeek ?? { min: 0, max: 0 }), ...part }
    set({ ...values, hoursPerWeek: min || max ? { min: min ?? 0, max: max ?? 0 } : null })
  }
  return (
    <>
      <Checkbox
        checked={free !== null}
        onChange={(isKnown) => set({ ...values, free: isKnown ? emptyWeek : null })}
      >
        {t('field.knowHours')}
      </Checkbox>
      {free !== null && (
        <WeekEditor
          legend={t('field.free')}
          week={free}
          onChange={(week) => set({ ...values, free: week })}
          blocked={takenBy(blocks)}
        />
      )}
      <FoldList
        legend={t('field.blocks')}
        items={Object.entries(blocks).map(([id, block]) => ({
          id,
          name: t('week.block', {
            kind: t(`codes:blockKind.${block.kind}`),
            week: weekText(block.hours, format, t),
          }),
          fields: <BlockFields id={id} block={block} form={form} />,
        }))}
        onRemove={(id) => set({ ...values, blocks: without(blocks, id) })}
      >
        <div>
          <Button
            icon={Plus}
            onPress={() =>
              set({
                ...values,
                blocks: { ...blocks, [newId('block')]: { kind: 'lesson', hours: emptyWeek, movable: false } },
              })
            }
          >
            {t('field.pickBlock')}
          </Button>
        </div>
      </FoldList>
      <div className="two">
        <NumberField
          label={t('field.minHours')}
          value={hoursPerWeek?.min || null}
          onChange={(min) => setHours({ min })}
          fault={faultAt('/hoursPerWeek/min')}
        />
        <NumberField
          label={t('field.maxHours')}
          value={hoursPerWeek?.max || null}
          onChange={(max) => setHours({ max })}
          fault={faultAt('/hoursPerWeek/max')}
        />
      </div>
      <DayField
        label={t('field.startDay')}
        value={values.startDay}
        onChange={(startDay) => set({ ...values, startDay })}
        fault={faultAt('/startDay')}
      />
    </>
  )
}
