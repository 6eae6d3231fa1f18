import { Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../components/icon.tsx'
import { useApi } from '../../data/cache.ts'
import { isUiLanguage } from '../../words/languages.ts'
import type { Task } from '../vacancies/task-view.tsx'

type UsualTasksProps = {
  occupation: string
  /** Those that stand in the vacancy already, by any of their names. */
  chosen: readonly Task[]
  onAdd: (title: Task['title']) => void
}

/** What employers usually name for this work: each is added with its name in every language. */
export function UsualTasks({ occupation, chosen, onAdd }: UsualTasksProps) {
  const { t, i18n } = useTranslation('vacancyForm')
  const language = isUiLanguage(i18n.language) ? i18n.language : 'en'
  const tasks =
    useApi('GET /taxonomy/tasks/:occupation', occupation === '' ? null : { occupation }).data?.tasks ?? []
  const names = new Set(
    chosen.flatMap(({ title }) => [title.text, ...Object.values(title.translations).map(({ text }) => text)]),
  )
  const left = tasks.filter((task) => !names.has(task[language]))
  if (left.length === 0) return null
  const titleOf = (task: (typeof tasks)[number]): Task['title'] => ({
    language,
    text: task[language],
    translations: Object.fromEntries(
      Object.entries(task)
        .filter(([tag]) => tag !== language)
        .map(([tag, text]) => [tag, { text, by: 'human' as const }]),
    ),
  })
  return (
    <fieldset className="field">
      <legend className="legend">{t('tasks.usual')}</legend>
      <div className="row-s">
        {left.map((task) => (
          <button key={task.en} type="button" className="chip" onClick={() => onAdd(titleOf(task))}>
            <Icon of={Plus} /> {task[language]}
          </button>
        ))}
      </div>
    </fieldset>
  )
}
