import { z } from 'zod'
import { dutchSkills, languageLevels } from '../../matcher/codes.ts'
import file from './can-do.json' with { type: 'json' }
import { labels, provenance } from './labels.ts'

/** `person`: a sentence in the first person. `task`: what a task asks, to stand in a list. */
const canDoTexts = z.strictObject({ person: labels, task: labels })

const schema = z.strictObject({
  ...provenance,
  levels: z.record(z.enum(languageLevels), z.record(z.enum(dutchSkills), canDoTexts)),
})

/** What each level of Dutch means, per skill, in eight words at most. */
export const { levels: canDo } = schema.parse(file)
