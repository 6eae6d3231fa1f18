import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { LanguageLevel } from '../../../matcher/codes.ts'
import { Checkbox, Segmented } from '../../components/choice.tsx'
import { useIsWide } from '../../components/use-is-wide.ts'
import { useFormat } from '../../words/format.ts'
import type { FoundAnswer, Question } from './use-find.ts'

const kinds = ['people', 'vacancies', 'employers', 'events'] as const
const whose = ['mine', 'standIn', 'region'] as const
const rights = ['now', 'withPermit', 'notYet'] as const
const times = ['early', 'school', 'eveningOrWeekend'] as const
const levels: readonly LanguageLevel[] = ['A0', 'A1', 'A2', 'B1']
const townsShown = 6

type TicksProps<Value extends string> = {
  legend: string
  values: readonly Value[]
  chosen: readonly Value[]
  nameOf: (value: Value) => ReactNode
  countOf: (value: Value) => number
  onChange: (chosen: Value[]) => void
}

/** Some of several, each with how many it would find. */
function Ticks<Value extends string>({
  legend,
  values,
  chosen,
  nameOf,
  countOf,
  onChange,
}: TicksProps<Value>) {
  const format = useFormat()
  return (
    <fieldset className="field">
      <legend className="legend">{legend}</legend>
      {values.map((value) => (
        <Checkbox
          key={value}
          checked={chosen.includes(value)}
          onChange={(isOn) => onChange(isOn ? [...chosen, value] : chosen.filter((one) => one !== value))}
        >
          <span className="tick-count">
            <span>{nameOf(value)}</span> <span className="stamp">{format.number(countOf(value))}</span>
          </span>
        </Checkbox>
      ))}
    </fieldset>
  )
}

type FiltersProps = {
  question: Question
  answer: FoundAnswer | undefined
  onChange: (part: Partial<Question>) => void
}

/** What results are narrowed by: what, whose, paid work, Dutch, times of the week, towns. */
export function Filters({ question, answer, onChange }: FiltersProps) {
  const { t } = useTranslation('search')
  const isWide = useIsWide()
  const counts = answer?.people.counts
  const towns = Object.entries(counts?.town ?? {})
    .sort(([, a], [, b]) => b - a)
    .map(([town]) => town)
  const shown = [...new Set([...question.towns, ...towns.slice(0, townsShown)])]
  return (
    <aside aria-label={t('filters')} className="facets-side">
      <details className="facets" open={isWide}>
        <summary>{t('filters')}</summary>
        <Ticks
          legend={t('what')}
          values={kinds}
          chosen={question.of}
          nameOf={(kind) => t(`common:place.${kind}`)}
          countOf={(kind) => answer?.[kind].total ?? 0}
          onChange={(of) => onChange({ of })}
        />
        <Segmented
          legend={t('whose')}
          value={question.whose}
          choices={whose.map((value) => ({ value, label: t(`of.${value}`) }))}
          onChange={(value) => onChange({ whose: value, paid: value === 'region' ? [] : question.paid })}
        />
        {question.whose !== 'region' && (
          <Ticks
            legend={t('paid')}
            values={rights}
            chosen={question.paid}
            nameOf={(right) => t(`right.${right}`)}
            countOf={(right) => answer?.people.paid?.[right] ?? 0}
            onChange={(paid) => onChange({ paid })}
          />
        )}
        <Segmented
          legend={t('dutchFrom')}
          value={question.dutchFrom}
          choices={levels.map((value) => ({ value, label: value }))}
          onChange={(dutchFrom) => onChange({ dutchFrom })}
        />
        <Ticks
          legend={t('free')}
          values={times}
          chosen={question.free}
          nameOf={(time) => t(`time.${time}`)}
          countOf={(time) => counts?.free[time] ?? 0}
          onChange={(free) => onChange({ free })}
        />
        {shown.length > 0 && (
          <Ticks
            legend={t('town')}
            values={shown}
            chosen={question.towns}
            nameOf={(town) => <bdi>{town}</bdi>}
            countOf={(town) => counts?.town[town] ?? 0}
            onChange={(chosen) => onChange({ towns: chosen })}
          />
        )}
      </details>
    </aside>
  )
}
