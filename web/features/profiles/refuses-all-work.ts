import type { ProfileAnswer } from '#contract/profiles'
import { kinds } from '../../../matcher/codes.ts'

/** Whether a person wants no kind of work at all: then no place fits, and it is their own "not" that closes all of them. */
export const refusesAllWork = ({ kinds: levels }: Pick<ProfileAnswer['wishes'], 'kinds'>): boolean =>
  kinds.every((kind) => levels[kind] === 'not')
