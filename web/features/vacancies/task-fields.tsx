import { Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { type DutchSkill, dutchSkills, languageLevels } from '../../../matcher/codes.ts'
import { Button } from '../../components/button.tsx'
import { Checkbox } from '../../components/choice.tsx'
import { Select } from '../../components/field.tsx'
import { NumberField } from '../../components/number-field.tsx'
import { OwnTextField } from '../../components/own-text-field.tsx'
import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'
import type { Task } from './task-view.tsx'

type TaskFieldsProps = {
  task: Task
  taxonomy: Taxonomy
  onChange: (task: Task) => void
  onRemove: () => void
  fault: string | undefined
}

/** One task: its name, its share, and per skill of Dutch what it needs and whether safety needs it. */
export function TaskFields({ task, taxonomy, onChange, onRemove, fault }: TaskFieldsProps) {
  const { t } = useTranslation('vacancies')
  const levelName = (skill: DutchSkill, level: (typeof languageLevels)[number]) =>
    level === 'A0' ? t('task.noDutch') : `${level}: ${taxonomy.canDo(skill, level, 'task')}`
  const setHard = (skill: DutchSkill, on: boolean) =>
    onChange({
      ...task,
      hard: dutchSkills.filter((one) => (one === skill ? on : task.hard.includes(one))),
    })
  return (
    <div className="fold stack">
      <OwnTextField
        label={t('field.title')}
        languageLabel={t('field.language')}
        value={task.title}
        onChange={(title) => title && onChange({ ...task, title })}
        fault={fault}
      />
      <NumberField
        label={t('field.share')}
        value={task.share}
        onChange={(share) => onChange({ ...task, share: share ?? 0 })}
      />
      {dutchSkills.map((skill) => (
        <div key={skill}>
          <Select
            label={t('task.dutch', { skill: t(`common:dutchSkill.${skill}`) })}
            value={task.dutch[skill]}
            choices={languageLevels.map((value) => ({ value, label: levelName(skill, value) }))}
            onChange={(level) => onChange({ ...task, dutch: { ...task.dutch, [skill]: level } })}
          />
          {task.dutch[skill] !== 'A0' && (
            <Checkbox checked={task.hard.includes(skill)} onChange={(on) => setHard(skill, on)}>
              {t('field.hard')}
            </Checkbox>
          )}
        </div>
      ))}
      <Checkbox
        checked={task.floorLanguageHelps}
        onChange={(floorLanguageHelps) => onChange({ ...task, floorLanguageHelps })}
      >
        {t('field.floorHelps')}
      </Checkbox>
      <div>
        <Button kind="quiet" icon={Trash2} onPress={onRemove}>
          {t('task.remove')}
        </Button>
      </div>
    </div>
  )
}
