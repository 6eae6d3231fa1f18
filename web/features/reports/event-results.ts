import { resultSteps } from '#codes/live'
import { languageSurprises, talkAnswers, talkOutcomes } from '#codes/talks'
import { csvOf } from '../../../locales/csv.ts'
import type { Answer } from '../../data/endpoints.ts'
import type { Key, Say } from '../../words/keys.ts'

export type Results = Answer<'GET /regions/:region/events/:id/results'>
export type ResultSay = Say<Key<readonly ['results', 'codes', 'reports', 'common']>>

/** Everything that is defined below the numbers. */
export const defined = [...resultSteps, 'planned', 'held', 'open'] as const

/** All numbers of an event as one table for other programs, with what each means. */
export const resultsCsv = (t: ResultSay, event: string, { people, talks }: Results): string => {
  const said = (count: number | null) => (count === null ? t('reports:hidden') : String(count))
  return csvOf([
    [event],
    ...resultSteps.map((name) => [t(`name.${name}`), said(people[name]), t(`define.${name}`)]),
    [t('name.planned'), said(talks.planned), t('define.planned')],
    [t('name.held'), said(talks.held), t('define.held')],
    ...talkAnswers.flatMap((answer) =>
      (['person', 'employer'] as const).map((side) => [
        t(`codes:talkAnswer.${answer}`),
        said(talks[side][answer]),
        t(`said.${side}`),
      ]),
    ),
    ...languageSurprises.map((one) => [
      t(`codes:languageSurprise.${one}`),
      said(talks.language[one]),
      t('language.title'),
    ]),
    ...talkOutcomes.map((one) => [
      t(`codes:talkOutcome.${one}`),
      said(talks.outcomes[one]),
      t('outcomes.title'),
    ]),
    [t('name.open'), said(talks.outcomes.open), t('define.open')],
  ])
}
