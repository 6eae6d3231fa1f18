import { CalendarDays } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isWorkingDay } from '../../../locales/holidays.ts'
import { ChipChoice } from '../../components/chip-choice.tsx'
import { DayField } from '../../components/day-field.tsx'
import { dayOf, epochDay, useFormat } from '../../words/format.ts'

const isoOf = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10)
const workday = (number: number): number => (isWorkingDay(isoOf(number)) ? number : workday(number + 1))

type DayChipsProps = {
  legend: ReactNode
  label: string
  value: string | null
  onChange: (day: string | null) => void
  /** Words for having none, where that is possible. */
  none?: string
}

/** A day soon, one tap each: tomorrow, three days and seven days ahead, or the next working day; or any other. */
export function DayChips({ legend, label, value, onChange, none }: DayChipsProps) {
  const { t } = useTranslation('cases')
  const format = useFormat()
  const today = epochDay(dayOf())
  const soon = [...new Set([1, 3, 7].map((days) => isoOf(workday(today + days))))]
  const [isOther, setOther] = useState(value !== null && !soon.includes(value))
  const labelOf = (day: string) =>
    epochDay(day) === today + 1 ? t('dayOf.tomorrow') : format.day(day, 'short')
  const chosen = isOther ? 'other' : (value ?? (none === undefined ? null : 'none'))
  const choose = (next: string) => {
    setOther(next === 'other')
    onChange(next === 'other' || next === 'none' ? null : next)
  }
  return (
    <div className="stack-s">
      <ChipChoice
        legend={legend}
        value={chosen}
        choices={[
          ...soon.map((day) => ({ value: day, label: labelOf(day) })),
          { value: 'other', label: t('dayOf.other'), icon: CalendarDays },
          ...(none === undefined ? [] : [{ value: 'none', label: none }]),
        ]}
        onChange={choose}
      />
      {isOther && <DayField label={label} value={value} onChange={onChange} from={isoOf(today)} />}
      {value !== null && !isWorkingDay(value) && <p className="small">{t('dayOf.free')}</p>}
    </div>
  )
}
