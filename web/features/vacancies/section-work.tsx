import { Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { type Demand, demands } from '../../../matcher/codes.ts'
import { Button } from '../../components/button.tsx'
import { Checkbox } from '../../components/choice.tsx'
import { Facts } from '../../components/facts.tsx'
import { NumberField } from '../../components/number-field.tsx'
import { newId } from '../../data/ids.ts'
import { without } from '../../data/without.ts'
import { useFormat } from '../../words/format.ts'
import { ConceptPicker } from '../taxonomy/concept-picker.tsx'
import type { FieldsProps, PlainView } from './section.ts'
import { TaskFields } from './task-fields.tsx'
import { TaskView } from './task-view.tsx'

export function WorkView({ values, taxonomy }: PlainView<'work'>) {
  const { t } = useTranslation('vacancies')
  const format = useFormat()
  const tasks = Object.entries(values.tasks)
  const none = t('none')
  return (
    <div className="stack">
      {tasks.length > 0 && (
        <ul className="stack-s">
          {tasks.map(([id, task]) => (
            <TaskView
              key={id}
              task={task}
              share={tasks.reduce((sum, [, one]) => sum + one.share, 0)}
              taxonomy={taxonomy}
            />
          ))}
        </ul>
      )}
      <Facts
        items={[
          ...(tasks.length === 0 ? [{ label: t('field.tasks'), value: t('notFilled') }] : []),
          {
            label: t('field.demands'),
            value:
              values.demands.length > 0
                ? format.list(values.demands.map((demand) => t(`common:demand.${demand}`)))
                : none,
          },
          {
            label: t('field.floorLanguages'),
            value:
              values.floorLanguages.length > 0
                ? format.list(values.floorLanguages.map(taxonomy.label))
                : none,
          },
          {
            label: t('field.dutchShare'),
            value:
              values.dutchSharePercent === null
                ? t('notFilled')
                : t('percent', { percent: values.dutchSharePercent }),
          },
        ]}
      />
    </div>
  )
}

export function WorkFields({ form, taxonomy }: FieldsProps<'work'>) {
  const { t, i18n } = useTranslation('vacancies')
  const { values, set, faultAt } = form
  const addTask = () => {
    const task = {
      title: { language: i18n.language, text: '', translations: {} },
      share: 1,
      dutch: { listening: 'A0', speaking: 'A0', reading: 'A0', writing: 'A0' } as const,
      hard: [],
      floorLanguageHelps: false,
    }
    set({ ...values, tasks: { ...values.tasks, [newId('task')]: task } })
  }
  const toggle = (demand: Demand, on: boolean) =>
    set({ ...values, demands: demands.filter((one) => (one === demand ? on : values.demands.includes(one))) })
  return (
    <>
      <h2>{t('field.tasks')}</h2>
      {Object.entries(values.tasks).map(([id, task]) => (
        <TaskFields
          key={id}
          task={task}
          taxonomy={taxonomy}
          onChange={(changed) => set({ ...values, tasks: { ...values.tasks, [id]: changed } })}
          onRemove={() => set({ ...values, tasks: without(values.tasks, id) })}
          fault={faultAt(`/tasks/${id}`)}
        />
      ))}
      <div>
        <Button icon={Plus} onPress={addTask}>
          {t('task.add')}
        </Button>
      </div>
      <fieldset className="field">
        <legend className="legend">{t('field.demands')}</legend>
        <div className="tick-grid">
          {demands.map((demand) => (
            <Checkbox
              key={demand}
              checked={values.demands.includes(demand)}
              onChange={(on) => toggle(demand, on)}
            >
              {t(`common:demand.${demand}`)}
            </Checkbox>
          ))}
        </div>
      </fieldset>
      <ConceptPicker
        legend={t('field.floorLanguages')}
        pickLabel={t('common:add')}
        concepts={taxonomy.ofPart('language')}
        chosen={values.floorLanguages}
        onAdd={(id) => set({ ...values, floorLanguages: [...values.floorLanguages, id] })}
        onRemove={(id) =>
          set({ ...values, floorLanguages: values.floorLanguages.filter((other) => other !== id) })
        }
      />
      <NumberField
        label={t('field.dutchShare')}
        value={values.dutchSharePercent}
        onChange={(dutchSharePercent) => set({ ...values, dutchSharePercent })}
        fault={faultAt('/dutchSharePercent')}
      />
    </>
  )
}
