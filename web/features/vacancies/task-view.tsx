import { useTranslation } from 'react-i18next'
import type { VacancySections } from '#contract/vacancies'
import { dutchSkills } from '../../../matcher/codes.ts'
import { Icon } from '../../components/icon.tsx'
import { dutchPictures } from '../../components/levels.tsx'
import { OwnWords } from '../../components/own-text.tsx'
import { Tag } from '../../components/tag.tsx'
import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'

export type Task = VacancySections['work']['tasks'][string]

type TaskViewProps = {
  task: Task
  /** The shares of all tasks together. */
  share: number
  taxonomy: Taxonomy
}

/** A task with the Dutch it needs, in acts with the level behind them. */
export function TaskView({ task, share, taxonomy }: TaskViewProps) {
  const { t } = useTranslation('vacancies')
  const asked = dutchSkills.filter((skill) => task.dutch[skill] !== 'A0')
  return (
    <li className="fold stack-s">
      <div className="sec-head">
        <h3>
          <OwnWords text={task.title} />
        </h3>
        <span className="stamp">{t('percent', { percent: Math.round((task.share / share) * 100) })}</span>
      </div>
      {asked.length === 0 && <p className="small muted">{t('task.noDutch')}</p>}
      {asked.map((skill) => (
        <p key={skill} className="task-ask">
          <Icon of={dutchPictures[skill]} />
          <span>
            {taxonomy.canDo(skill, task.dutch[skill], 'task')}{' '}
            <span className="stamp">{task.dutch[skill]}</span>
          </span>
          <Tag mini kind={task.hard.includes(skill) ? 'warn' : 'plain'}>
            {t(task.hard.includes(skill) ? 'field.hard' : 'field.learnt')}
          </Tag>
        </p>
      ))}
      {task.floorLanguageHelps && <p className="small muted">{t('field.floorHelps')}</p>}
    </li>
  )
}
