import { CalendarCheck } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ProfileAnswer } from '#contract/profiles'
import { DayField } from '../../components/day-field.tsx'
import { dayOf } from '../../words/format.ts'
import { Chips } from './chips.tsx'
import { Further } from './question.tsx'

type Availability = ProfileAnswer['availability']
type Band = NonNullable<Availability['hoursPerWeek']>

const bands: readonly Band[] = [
  { min: 8, max: 16 },
  { min: 16, max: 24 },
  { min: 24, max: 32 },
  { min: 32, max: 40 },
]
const keyOf = ({ min, max }: Band): string => `${min}-${max}`

type HoursWantedProps = { availability: Availability; onChange: (availability: Availability) => void }

/** How many hours a week, and from which day. */
export function HoursWanted({ availability, onChange }: HoursWantedProps) {
  const { t } = useTranslation('builder')
  const { hoursPerWeek, startDay } = availability
  const [isOther, setOther] = useState(false)
  const today = dayOf()
  const own = hoursPerWeek && !bands.some((band) => keyOf(band) === keyOf(hoursPerWeek)) ? [hoursPerWeek] : []
  const all = [...bands, ...own]
  const isToday = startDay !== null && startDay <= today
  return (
    <>
      <Further title={t('week.perWeek')}>
        <Chips
          legend={t('week.perWeek')}
          hideLegend
          value={hoursPerWeek && keyOf(hoursPerWeek)}
          chips={all.map((band) => ({ value: keyOf(band), label: t('week.band', band) }))}
          onChange={(key) =>
            onChange({ ...availability, hoursPerWeek: all.find((band) => keyOf(band) === key) ?? null })
          }
        />
      </Further>
      <Further title={t('week.start')}>
        <Chips
          legend={t('week.start')}
          hideLegend
          value={isOther || (startDay !== null && !isToday) ? 'other' : isToday ? 'today' : null}
          chips={[
            { value: 'today', label: t('week.today') },
            { value: 'other', label: t('week.otherDay') },
          ]}
          onChange={(when) => {
            setOther(when === 'other')
            onChange({ ...availability, startDay: when === 'today' ? today : null })
          }}
        />
        {(isOther || (startDay !== null && !isToday)) && (
          <DayField
            label={t('week.otherDay')}
            icon={CalendarCheck}
            from={today}
            value={startDay}
            onChange={(day) => onChange({ ...availability, startDay: day })}
          />
        )}
      </Further>
    </>
  )
}
