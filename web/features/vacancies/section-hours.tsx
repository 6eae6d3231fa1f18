import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { and, emptyWeek, or, type Week } from '../../../matcher/grid.ts'
import { Checkbox } from '../../components/choice.tsx'
import { Facts } from '../../components/facts.tsx'
import { NumberField } from '../../components/number-field.tsx'
import { WeekEditor } from '../../components/week-editor.tsx'
import { WeekGrid, WeekKey } from '../../components/week-grid.tsx'
import { useFormat } from '../../words/format.ts'
import { weekText } from '../../words/hours-text.ts'
import type { FieldsProps, PlainView } from './section.ts'

export function HoursView({ values }: PlainView<'hours'>) {
  const { t } = useTranslation(['vacancies', 'matches'])
  const format = useFormat()
  const { min, desired, max } = values.perWeek
  const { possible, required } = values
  const said = possible === null ? t('notFilled') : weekText(possible, format, t)
  return (
    <div className="stack">
      <Facts
        items={[
          { label: t('field.desired'), value: t('common:hours', { count: desired }) },
          { label: t('field.min'), value: t('common:hours', { count: min ?? Math.floor(desired * 0.8) }) },
          { label: t('field.max'), value: t('common:hours', { count: max ?? desired }) },
          { label: t('field.possible'), value: said },
        ]}
      />
      {possible !== null && (
        <div className="place-week">
          <WeekGrid free={possible} asked={required ?? emptyWeek} mini label={said} />
          <WeekKey
            items={[
              ...(required !== null ? [{ state: 'on' as const, label: t('keyNeeded') }] : []),
              { state: 'free', label: t('keyPossible') },
            ]}
          />
        </div>
      )}
    </div>
  )
}

export function HoursFields({ form }: FieldsProps<'hours'>) {
  const { t } = useTranslation('vacancies')
  const { values, set, faultAt } = form
  const { perWeek, possible, required } = values
  const [isFixed, setFixed] = useState(required !== null)
  /** Hours that are needed are possible too, and hours that are not possible cannot be needed. */
  const setPossible = (week: Week | null) =>
    set({ ...values, possible: week, required: week && required && and(required, week) })
  const setRequired = (week: Week | null) =>
    set({ ...values, required: week, possible: week ? or(week, possible ?? emptyWeek) : possible })
  return (
    <>
      <NumberField
        label={t('field.desired')}
        value={perWeek.desired}
        onChange={(desired) => set({ ...values, perWeek: { ...perWeek, desired: desired ?? 0 } })}
        fault={faultAt('/perWeek/desired')}
      />
      <div className="two">
        <NumberField
          label={t('field.min')}
          hint={t('field.minHint')}
          value={perWeek.min}
          onChange={(min) => set({ ...values, perWeek: { ...perWeek, min } })}
          fault={faultAt('/perWeek/min')}
        />
        <NumberField
          label={t('field.max')}
          hint={t('field.maxHint')}
          value={perWeek.max}
          onChange={(max) => set({ ...values, perWeek: { ...perWeek, max } })}
          fault={faultAt('/perWeek/max')}
        />
      </div>
      <Checkbox checked={possible !== null} onChange={(on) => setPossible(on ? emptyWeek : null)}>
        {t('field.knowHours')}
      </Checkbox>
      {possible !== null && (
        <>
          <WeekEditor
            legend={t('field.possible')}
            week={possible}
            onChange={setPossible}
            names={{ on: t('keyPossible'), off: t('notPossible') }}
          />
          <Checkbox
            checked={isFixed}
            onChange={(on) => {
              setFixed(on)
              if (!on) setRequired(null)
            }}
          >
            {t('field.fixedHours')}
          </Checkbox>
          {isFixed && (
            <WeekEditor
              legend={t('field.required')}
              names={{ on: t('keyNeeded'), off: t('notNeeded') }}
              week={required ?? emptyWeek}
              onChange={(week) => setRequired(week === emptyWeek ? null : week)}
            />
          )}
        </>
      )}
    </>
  )
}
