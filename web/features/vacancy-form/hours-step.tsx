import { useTranslation } from 'react-i18next'
import { and, fromRanges } from '../../../matcher/grid.ts'
import { Card } from '../../components/card.tsx'
import { DayField } from '../../components/day-field.tsx'
import { NumberField } from '../../components/number-field.tsx'
import { useFormat } from '../../words/format.ts'
import { HoursFields } from '../vacancies/section-hours.tsx'
import { Effect } from './effect.tsx'
import type { StepProps } from './step-props.ts'

const weekdays = [0, 1, 2, 3, 4]
const allDays = [...weekdays, 5, 6]

/** Weeks that many places have; days from Monday (0), hours of the day. */
const presets = [
  { name: 'early', days: [...weekdays, 5], from: 4, until: 12 },
  { name: 'office', days: weekdays, from: 8, until: 17 },
  { name: 'evening', days: weekdays, from: 17, until: 22 },
  { name: 'weekend', days: [5, 6], from: 8, until: 17 },
  { name: 'always', days: allDays, from: 7, until: 22 },
] as const

/** When somebody works, from when on, and for how many there is room. */
export function HoursStep({ form, live, taxonomy }: StepProps) {
  const { t } = useTranslation(['vacancyForm', 'vacancies'])
  const format = useFormat()
  const hours = form.section('hours')
  const basics = form.section('basics')
  const choose = ({ days, from, until }: (typeof presets)[number]) => {
    const possible = fromRanges(days.map((day) => ({ day, from, until })))
    const { required } = hours.values
    hours.set({ ...hours.values, possible, required: required && and(required, possible) })
  }
  return (
    <>
      <fieldset className="field">
        <legend className="legend">{t('hours.presets')}</legend>
        <div className="row-s">
          {presets.map((preset) => (
            <button key={preset.name} type="button" className="chip" onClick={() => choose(preset)}>
              {t(`hours.preset.${preset.name}`)}
              <span className="muted num">
                {t('common:timeRange', { from: format.hour(preset.from), until: format.hour(preset.until) })}
              </span>
            </button>
          ))}
        </div>
      </fieldset>
      <Card className="stack">
        <HoursFields form={hours} vacancy={form.vacancy} taxonomy={taxonomy} />
        <Effect what={{ type: 'requiredHours' }} live={live} />
      </Card>
      <Card className="stack">
        <NumberField
          label={t('vacancies:field.positions')}
          value={basics.values.positions}
          onChange={(positions) => basics.set({ ...basics.values, positions: positions ?? 0 })}
          fault={basics.faultAt('/positions')}
        />
        <div className="two">
          <DayField
            label={t('vacancies:field.startDay')}
            value={basics.values.startDay}
            onChange={(startDay) => basics.set({ ...basics.values, startDay: startDay ?? '' })}
            fault={basics.faultAt('/startDay')}
          />
          <DayField
            label={t('vacancies:field.endDay')}
            hint={t('hours.noEnd')}
            value={basics.values.endDay}
            onChange={(endDay) => basics.set({ ...basics.values, endDay })}
            fault={basics.faultAt('/endDay')}
          />
        </div>
      </Card>
    </>
  )
}
