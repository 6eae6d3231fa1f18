import type { MatchOpening } from '#matcher'
import { fold } from '../../../locales/fold.ts'
import type { Reference } from '../../reference.ts'
import type { Vacancy } from '../vacancies/store.ts'

/** One task of a vacancy as work of its own: what is asked of people is then what this task asks. */
export type CarvedTask = {
  id: string
  title: Vacancy['work']['tasks'][string]['title']
  opening: MatchOpening
}

/**
 * The tasks of a vacancy taken apart, each as an opening of its own: with its Dutch alone, and of the skills those that are called
 * like the task; the others are left to who does the rest. Place, hours, papers, demands and pay stay as they are. None for a
 * vacancy of one task, which is whole already.
 */
export const carvedTasks = (
  { work }: Pick<Vacancy, 'work'>,
  whole: MatchOpening,
  { concepts }: Pick<Reference, 'concepts'>,
): CarvedTask[] => {
  const tasks = Object.entries(work.tasks)
  if (tasks.length < 2) return []
  return tasks.flatMap(([id, { title }]) => {
    const own = whole.tasks.filter((task) => task.id === id)
    const names = new Set(
      [title.text, ...Object.values(title.translations).map(({ text }) => text)].map(fold),
    )
    const isNamed = (skill: string) =>
      Object.values(concepts.get(skill)?.labels ?? {}).some((label) => names.has(fold(label)))
    const opening = {
      ...whole,
      id: `${whole.id}.${id}`,
      tasks: own,
      skills: whole.skills.filter(({ concept }) => isNamed(concept)),
    }
    return [{ id, title, opening }]
  })
}
