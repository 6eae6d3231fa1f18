import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'
import type { LiveCount } from './use-live-count.ts'
import type { VacancyForm } from './use-vacancy-form.ts'

/** What each step of the form is given. */
export type StepProps = { form: VacancyForm; live: LiveCount; taxonomy: Taxonomy }
