import { Check } from 'lucide-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { ProfileAnswer } from '#contract/profiles'
import type { VacancyAnswer } from '#contract/vacancies'
import { type DutchSkill, dutchSkills, languageLevels } from '../../../matcher/codes.ts'
import { Card } from '../../components/card.tsx'
import { Icon } from '../../components/icon.tsx'
import { dutchPictures } from '../../components/levels.tsx'
import { OwnWords, wordsFor } from '../../components/own-text.tsx'
import { useFormat } from '../../words/format.ts'
import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'

type Task = VacancyAnswer['work']['tasks'][string]
type Dutch = ProfileAnswer['languages']['dutch']

/** One thing that a task asks in Dutch, beside what I have. */
function Asked({ task, skill, dutch, taxonomy }: TaskProps & { skill: DutchSkill }) {
  const { t } = useTranslation('me')
  const asked = task.dutch[skill]
  const mine = dutch[skill]?.level
  const isEnough = mine !== undefined && languageLevels.indexOf(mine) >= languageLevels.indexOf(asked)
  return (
    <li className="row row-top">
      <Icon of={dutchPictures[skill]} />
      <div className="grow">
        <p className="small">{taxonomy.canDo(skill, asked, 'task')}</p>
        <p className="my-asked">
          <span>{t('match.asked', { level: asked })}</span>
          <span>{mine ? t('match.mine', { level: mine }) : t('match.mineUnknown')}</span>
          {!isEnough && mine && (
            <span>{t(task.hard.includes(skill) ? 'match.firstDay' : 'match.grows')}</span>
          )}
        </p>
      </div>
      {isEnough && (
        <span className="tick">
          <Icon of={Check} />
          <span className="sr">{t('match.enough')}</span>
        </span>
      )}
    </li>
  )
}

type TaskProps = { task: Task; dutch: Dutch; taxonomy: Taxonomy }

type MatchTasksProps = { vacancy: VacancyAnswer; dutch: Dutch; taxonomy: Taxonomy }

/** What Dutch each task of the work asks, in words of what one can do. */
export function MatchTasks({ vacancy, dutch, taxonomy }: MatchTasksProps) {
  const { t, i18n } = useTranslation(['me', 'common'])
  const format = useFormat()
  const id = useId()
  const tasks = Object.entries(vacancy.work.tasks)
  if (tasks.length === 0) return null
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>{t('match.tasks')}</h2>
      <Card as="div" kind="flush">
        <ul className="rows">
          {tasks.map(([key, task]) => {
            const asked = dutchSkills.filter((skill) => task.dutch[skill] !== 'A0')
            return (
              <li key={key} className="stack-s">
                <p>
                  <b>
                    <OwnWords text={task.title} />
                  </b>
                </p>
                {wordsFor(task.title, i18n.language).language !== i18n.language && (
                  <p className="stamp">
                    {t('common:text.original', { language: format.languageName(task.title.language) })}
                  </p>
                )}
                {asked.length === 0 && <p className="small muted">{t('match.noDutch')}</p>}
                {asked.length > 0 && (
                  <ul className="stack-s">
                    {asked.map((skill) => (
                      <Asked key={skill} task={task} skill={skill} dutch={dutch} taxonomy={taxonomy} />
                    ))}
                  </ul>
                )}
              </li>
            )
          })}
        </ul>
      </Card>
    </section>
  )
}
