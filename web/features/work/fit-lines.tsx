import { Clock, MessagesSquare, NotebookPen, Route, Wrench } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CardFields } from '#contract/pictures'
import { Icon, type IconShape } from '../../components/icon.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { Planks } from '../../components/planks.tsx'
import { useFormat } from '../../words/format.ts'
import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'

const thirdKeys = ['0', '1', '2', '3'] as const
const keyOf = (thirds: number | null) => (thirds === null ? 'unknown' : (thirdKeys[thirds] ?? 'unknown'))

function Line({ icon, bar, children }: { icon: IconShape; bar?: number | null; children: ReactNode }) {
  return (
    <li className="row row-top">
      <Icon of={icon} />
      <div className="grow stack-xs">
        <p>{children}</p>
        {bar !== undefined && <Planks of={3} full={bar ?? 0} unknown={bar === null} />}
      </div>
    </li>
  )
}

/** What a card says of somebody, in words and bars of thirds; a field that is not shown has no line. */
export function FitLines({ facts, taxonomy }: { facts: Partial<CardFields>; taxonomy: Taxonomy }) {
  const { t } = useTranslation(['employers', 'codes'])
  const format = useFormat()
  const { skills, skillThirds, travelBand, spoken, written, hourThirds } = facts
  return (
    <ul className="stack-s">
      {skillThirds !== undefined && (
        <Line icon={Wrench} bar={skillThirds}>
          {t(`people.card.skills.${keyOf(skillThirds)}`)}
        </Line>
      )}
      {skills && skills.length > 0 && (
        <li className="small muted">
          <Isolated text={t('people.card.which', { skills: format.list(skills.map(taxonomy.label)) })} />
        </li>
      )}
      {spoken !== undefined && (
        <Line icon={MessagesSquare}>{t(`people.card.spoken.${spoken ?? 'unknown'}`)}</Line>
      )}
      {written !== undefined && (
        <Line icon={NotebookPen}>{t(`people.card.written.${written ?? 'unknown'}`)}</Line>
      )}
      {travelBand !== undefined && (
        <Line icon={Route}>
          {travelBand === null
            ? t('people.card.travelUnknown')
            : t('people.card.travel', { band: t(`codes:within.travelBand.${travelBand}`) })}
        </Line>
      )}
      {hourThirds !== undefined && (
        <Line icon={Clock} bar={hourThirds}>
          {t(`people.card.hours.${keyOf(hourThirds)}`)}
        </Line>
      )}
    </ul>
  )
}
