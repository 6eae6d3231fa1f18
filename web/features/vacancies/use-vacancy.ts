import type { VacancyAnswer } from '#contract/vacancies'
import { type Fetched, useApi } from '../../data/cache.ts'

export const useVacancy = (region: string, vacancy: string): Fetched<VacancyAnswer> =>
  useApi('GET /regions/:region/vacancies/:id', { region, id: vacancy })
