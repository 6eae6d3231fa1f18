import { Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { demands } from '../../../matcher/codes.ts'
import { Button } from '../../components/button.tsx'
import { Checkbox } from '../../components/choice.tsx'
import { NumberField } from '../../components/number-field.tsx'
import { useNewFocus } from '../../components/use-new-focus.ts'
import { newId } from '../../data/ids.ts'
import { ConceptPicker } from '../taxonomy/concept-picker.tsx'
import type { Task } from '../vacancies/task-view.tsx'
import type { StepProps } from './step-props.ts'
import { TaskCard } from './task-card.tsx'
import { UsualTasks } from './usual-tasks.tsx'

const noDutch = { listening: 'A0', speaking: 'A0', reading: 'A0', writing: 'A0' } as const

/** What somebody does all day, the Dutch it takes, and what it asks of body and day. */
export function TasksStep({ form, live, taxonomy }: StepProps) {
  const { t, i18n } = useTranslation(['vacancyForm', 'vacancies'])
  const { values, set, faultAt } = form.section('work')
  const tasks = useNewFocus<HTMLElement>(Object.keys(values.tasks).length, 'article')
  const occupation = form.vacancy.basics.occupation
  const blank = { language: i18n.language, text: '', translations: {} }
  const add = (title: Task['title'] = blank) => {
    const task = { title, share: 1, dutch: noDutch, hard: [], floorLanguageHelps: false }
    set({ ...values, tasks: { ...values.tasks, [newId('task')]: task } })
  }
  const remove = (id: string) =>
    set({
      ...values,
      tasks: Object.fromEntries(Object.entries(values.tasks).filter(([other]) => other !== id)),
    })
  return (
    <>
      <section ref={tasks} className="stack" aria-label={t('vacancies:field.tasks')}>
        {Object.entries(values.tasks).map(([id, task]) => (
          <TaskCard
            key={id}
            id={id}
            task={task}
            live={live}
            taxonomy={taxonomy}
            onChange={(changed) => set({ ...values, tasks: { ...values.tasks, [id]: changed } })}
            onRemove={() => remove(id)}
            fault={faultAt(`/tasks/${id}`)}
          />
        ))}
        <UsualTasks occupation={occupation} chosen={Object.values(values.tasks)} onAdd={add} />
        <div className="btn-dashed">
          <Button icon={Plus} onPress={() => add()}>
            {t('vacancies:task.add')}
          </Button>
        </div>
      </section>
      <fieldset className="field">
        <legend className="legend">{t('vacancies:field.demands')}</legend>
        <div className="ticks">
          {demands.map((demand) => (
            <Checkbox
              key={demand}
              checked={values.demands.includes(demand)}
              onChange={(on) =>
                set({
                  ...values,
                  demands: demands.filter((one) => (one === demand ? on : values.demands.includes(one))),
                })
              }
            >
              {t(`common:demand.${demand}`)}
            </Checkbox>
          ))}
        </div>
      </fieldset>
      <ConceptPicker
        legend={t('tasks.floor')}
        pickLabel={t('tasks.floorAdd')}
        concepts={taxonomy.ofPart('language')}
        chosen={values.floorLanguages}
        onAdd={(id) => set({ ...values, floorLanguages: [...values.floorLanguages, id] })}
        onRemove={(id) =>
          set({ ...values, floorLanguages: values.floorLanguages.filter((one) => one !== id) })
        }
      />
      <NumberField
        label={t('vacancies:field.dutchShare')}
        value={values.dutchSharePercent}
        onChange={(dutchSharePercent) => set({ ...values, dutchSharePercent })}
        fault={faultAt('/dutchSharePercent')}
      />
    </>
  )
}
