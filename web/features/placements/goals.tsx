import { ArrowRight } from 'lucide-react'
import type { PlanAnswer } from '#contract/placements'
import { skillLevels } from '../../../matcher/codes.ts'
import { Icon } from '../../components/icon.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { OwnWords } from '../../components/own-text.tsx'
import type { Format } from '../../words/format.ts'
import { keyOf } from '../../words/keys.ts'
import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'
import type { PlacementSay } from './say.ts'

type GoalsProps = { goals: PlanAnswer['goals']; t: PlacementSay; format: Format; taxonomy: Taxonomy }

/** The word of a level: 0 not yet, 1 with help … 4 teaches others. */
export const levelWord = (level: number, t: PlacementSay): string => {
  const word = skillLevels[level - 1]
  return word ? t(keyOf('common:skillLevel', word)) : t('say.level0')
}

/** What is learned: solid is there now, dashed is to be learned here. */
export function Goals({ goals, t, format, taxonomy }: GoalsProps) {
  return (
    <ul className="goals">
      {Object.entries(goals).map(([id, { skill, title, now, aim, teacher }]) => (
        <li key={id}>
          <span className="stack-xs">
            <b>
              {skill ? taxonomy.label(skill) : title && <OwnWords text={title} language={format.language} />}
            </b>
            {teacher && (
              <span className="small muted">
                <Isolated text={t('say.teacher', { name: teacher })} />
              </span>
            )}
          </span>
          <span className="stack-xs">
            <span className="planks" aria-hidden="true">
              {[1, 2, 3, 4].map((level) => (
                <i key={level} className={level <= now ? 'full' : level <= aim ? '' : 'none'} />
              ))}
            </span>
            <span className="goal-words small">
              <span>{levelWord(now, t)}</span>
              <Icon of={ArrowRight} />
              <b>{levelWord(aim, t)}</b>
            </span>
          </span>
        </li>
      ))}
    </ul>
  )
}
