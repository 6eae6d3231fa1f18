import type { ProfileAnswer } from '#contract/profiles'
import { useApi } from '../../data/cache.ts'

/** Until when everything about somebody is kept, and what they agreed to. */
export const useKeeping = ({ region, id }: Pick<ProfileAnswer, 'region' | 'id'>) =>
  useApi('GET /regions/:region/profiles/:id/keeping', { region, id })
