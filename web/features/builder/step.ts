import type { ProfileAnswer } from '#contract/profiles'
import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'

/** Changes one section of the profile: kept on this device at once. */
export type Change = <Name extends keyof ProfileAnswer & string>(
  section: Name,
  value: ProfileAnswer[Name],
) => void

export type StepProps = {
  profile: ProfileAnswer
  change: Change
  taxonomy: Taxonomy
  /** Somebody fills it in with the person. */
  isHelper: boolean
}
