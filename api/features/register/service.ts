import { createHash } from 'node:crypto'
import type { Reference } from '../../reference.ts'
import type { RegionService } from '../regions/service.ts'
import type { RegisterEntry, RegisterLanguage } from './contract.ts'
import { type RegisterText, registerFacts } from './facts.ts'
import { englishText } from './text-en.ts'
import { dutchText } from './text-nl.ts'

/** The texts of the register, by language. */
export const registerTexts: Record<RegisterLanguage, RegisterText> = { nl: dutchText, en: englishText }

/** What a register of algorithms says of a region, made anew from the settings each time it is read. */
export const registerService = (deps: {
  regions: Pick<RegionService, 'read' | 'dayIn'>
  reference: Reference
}) => ({
  async read(id: string, language: RegisterLanguage): Promise<RegisterEntry> {
    const region = await deps.regions.read(id)
    const on = deps.regions.dayIn(region)
    const facts = registerFacts(region, on, deps.reference)
    const sections = registerTexts[language].sections(facts).map(({ title, items }) => ({
      title,
      items: items.map(([label, text]) => ({ label, text })),
    }))
    // The day alone makes no other version.
    const words = JSON.stringify(registerTexts[language].sections({ ...facts, today: '' }))
    const version = createHash('sha256').update(words).digest('hex').slice(0, 8)
    return { region: id, name: region.name, language, on, version, sections }
  },
})
export type RegisterService = ReturnType<typeof registerService>
