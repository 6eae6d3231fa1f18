import { Baby, BookOpen, CircleEllipsis, Lock } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { emptyWeek, has } from '../../../matcher/grid.ts'
import { Checkbox, Segmented } from '../../components/choice.tsx'
import { Note } from '../../components/note.tsx'
import { WeekEditor } from '../../components/week-editor.tsx'
import { Question } from './question.tsx'
import type { StepProps } from './step.ts'
import { type BlockKind, blockKinds, hoursOfKind, takenBy, withKind, withMovable } from './week.ts'
import { useUndo, WeekKey } from './week-foot.tsx'

const pictures = { lesson: BookOpen, childcare: Baby, other: CircleEllipsis } as const

/** What takes hours away: lessons, children, other things, painted over the free hours. */
export function LessonsStep({ profile, change }: StepProps) {
  const { t } = useTranslation(['builder', 'common'])
  const [kind, setKind] = useState<BlockKind>('lesson')
  const { availability } = profile
  const { blocks } = availability
  const { write, undo } = useUndo(availability, (next) => change('availability', next))
  const free = availability.free ?? emptyWeek
  const hours = hoursOfKind(blocks, kind)
  const isMovable = Object.values(blocks).some((block) => block.kind === kind && block.movable)
  const nameOf = (hour: number): string => {
    const taking = blockKinds.find((one) => has(hoursOfKind(blocks, one), hour))
    if (taking) return t(`week.state.${taking}`)
    return t(has(free, hour) ? 'common:week.isFree' : 'common:week.isNotFree')
  }
  return (
    <>
      <Question title={t('lessons.title')}>{t('lessons.text')}</Question>
      <Segmented
        legend={t('week.brush')}
        hideLegend
        value={kind}
        choices={blockKinds.map((value) => ({ value, label: t(`week.${value}`), icon: pictures[value] }))}
        onChange={setKind}
      />
      <WeekEditor
        key={kind}
        legend={t(`week.${kind}`)}
        week={hours}
        blocked={takenBy(blocks, kind)}
        below={free}
        look="block"
        names={{ on: t(`week.state.${kind}`), off: t('common:week.isNotFree') }}
        nameOf={nameOf}
        onChange={(next) => write({ ...availability, blocks: withKind(blocks, kind, next, isMovable) })}
      >
        <WeekKey onUndo={undo} />
      </WeekEditor>
      {hours !== emptyWeek && (
        <Checkbox
          checked={isMovable}
          onChange={(next) => write({ ...availability, blocks: withMovable(blocks, kind, next) })}
        >
          {t('week.movable')}
        </Checkbox>
      )}
      <Note icon={Lock}>{t('week.hidden')}</Note>
    </>
  )
}
