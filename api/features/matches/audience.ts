import type { Audience } from '../../../matcher/codes.ts'

const isReason = (value: object): value is { audience: readonly Audience[] } =>
  'audience' in value && Array.isArray(value.audience)

/** The same answer without the reasons that this reader may not see, however deep they stand. */
export const forAudience = <T>(answer: T, audience: Audience): T => {
  if (typeof answer !== 'object' || answer === null) return answer
  if (Array.isArray(answer))
    return answer
      .filter(
        (item) =>
          !(typeof item === 'object' && item !== null && isReason(item)) || item.audience.includes(audience),
      )
      .map((item) => forAudience(item, audience)) as T
  return Object.fromEntries(
    Object.entries(answer).map(([key, value]) => [key, forAudience(value, audience)]),
  ) as T
}
