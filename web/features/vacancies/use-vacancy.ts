import type { VacancyAnswer } from '#contract/vacancies'
import { type Fetched, useApi } from '../../data/cache.ts'

export const vacancyAddress = (region: string, vacancy: string): string =>
  `/regions/${region}/vacancies/${vacancy}`

export const useVacancy = (region: string, vacancy: string): Fetched<VacancyAnswer> =>
  useApi<VacancyAnswer>(vacancyAddress(region, vacancy))
