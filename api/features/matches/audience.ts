import type { Audience } from '../../../matcher/codes.ts'

const isHidden = (value: unknown, audience: Audience) =>
  typeof value === 'object' &&
  value !== null &&
  'audience' in value &&
  Array.isArray(value.audience) &&
  !value.audience.includes(audience)

/** The same answer without the reasons that this reader may not see, however deep they stand; parts without any are shared. */
export const forAudience = <T>(answer: T, audience: Audience): T => {
  if (typeof answer !== 'object' || answer === null) return answer
  if (Array.isArray(answer)) {
    const kept = answer.filter((item) => !isHidden(item, audience)).map((item) => forAudience(item, audience))
    const isSame = kept.length === answer.length && kept.every((item, at) => item === answer[at])
    return isSame ? answer : (kept as T)
  }
  let changed: T | null = null
  for (const key of Object.keys(answer) as (keyof typeof answer)[]) {
    const value = forAudience(answer[key], audience)
    if (value === answer[key]) continue
    changed ??= { ...answer }
    changed[key] = value
  }
  return changed ?? answer
}
