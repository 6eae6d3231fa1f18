import { Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { type DutchSkill, dutchSkills, languageLevels } from '../../../matcher/codes.ts'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { Checkbox, Segmented } from '../../components/choice.tsx'
import { Select, TextField } from '../../components/field.tsx'
import { dutchPictures } from '../../components/levels.tsx'
import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'
import type { Task } from '../vacancies/task-view.tsx'
import { Effect } from './effect.tsx'
import type { LiveCount } from './use-live-count.ts'

type TaskCardProps = {
  id: string
  task: Task
  live: LiveCount
  taxonomy: Taxonomy
  onChange: (task: Task) => void
  onRemove: () => void
  fault: string | undefined
}

/** One task, and per skill of Dutch what it takes: to be learnt here, or there from the first day for safety. */
export function TaskCard({ id, task, live, taxonomy, onChange, onRemove, fault }: TaskCardProps) {
  const { t } = useTranslation(['vacancyForm', 'vacancies'])
  const levelsOf = (skill: DutchSkill) =>
    languageLevels.map((value) => ({
      value,
      label: value === 'A0' ? t('vacancies:task.noDutch') : taxonomy.canDo(skill, value, 'task'),
    }))
  const setHard = (skill: DutchSkill, on: boolean) =>
    onChange({ ...task, hard: dutchSkills.filter((one) => (one === skill ? on : task.hard.includes(one))) })
  return (
    <Card as="article" className="stack">
      <TextField
        label={t('tasks.title')}
        lang={task.title.language}
        value={task.title.text}
        onChange={(text) => onChange({ ...task, title: { ...task.title, text, translations: {} } })}
        fault={fault}
      />
      {dutchSkills.map((skill) => (
        <div key={skill} className="stack-s">
          <Select
            label={t('vacancies:task.dutch', { skill: t(`common:dutchSkill.${skill}`) })}
            icon={dutchPictures[skill]}
            value={task.dutch[skill]}
            choices={levelsOf(skill)}
            onChange={(level) => onChange({ ...task, dutch: { ...task.dutch, [skill]: level } })}
          />
          {task.dutch[skill] !== 'A0' && (
            <>
              <Segmented
                legend={t('tasks.when', { skill: t(`common:dutchSkill.${skill}`) })}
                hideLegend
                value={task.hard.includes(skill) ? 'hard' : 'learn'}
                choices={[
                  { value: 'learn', label: t('asks.learn') },
                  { value: 'hard', label: t('tasks.hard') },
                ]}
                onChange={(value) => setHard(skill, value === 'hard')}
              />
              <Effect what={{ type: 'language', task: id, skill }} live={live} />
            </>
          )}
        </div>
      ))}
      <Checkbox
        checked={task.floorLanguageHelps}
        onChange={(floorLanguageHelps) => onChange({ ...task, floorLanguageHelps })}
      >
        {t('vacancies:field.floorHelps')}
      </Checkbox>
      <div>
        <Button kind="quiet" icon={Trash2} onPress={onRemove}>
          {t('vacancies:task.remove')}
        </Button>
      </div>
    </Card>
  )
}
