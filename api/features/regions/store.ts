import type { GlobalSpec, StoredBody, Versioned } from '../../adapters/store/port.ts'
import { type HistoryEntry, uiLanguages } from '../../contract.ts'
import type { Personal } from '../../personal.ts'
import type { RegionSections } from './contract.ts'

export type Region = Versioned &
  RegionSections & {
    neighbours: string[]
    municipalities: string[]
    timeZone: string
    history: HistoryEntry[]
  }

type OlderRule = { source: string }
type OlderRules = Record<'rights' | 'blocked' | 'limits' | 'numbers', OlderRule[]>

/** Rules from before they said how sure they are: nobody has checked them, and all there is to say is their source. */
const withProof = (older: StoredBody): StoredBody => {
  const rules = older.rules as OlderRules
  const asked = (list: OlderRule[], more: object = {}) =>
    list.map((rule) => {
      const said = rule.source.slice(0, 200)
      const says = Object.fromEntries(uiLanguages.map((language) => [language, said]))
      return { ...rule, ...more, says, link: null, proof: 'check', reviewOn: null }
    })
  return {
    ...older,
    rules: {
      ...rules,
      rights: asked(rules.rights, { benefit: null }),
      blocked: asked(rules.blocked, { leaves: [] }),
      limits: asked(rules.limits, { benefit: null }),
      numbers: asked(rules.numbers),
      wages: [],
    },
  }
}

/** Rules from before papers and help with work were among them: those that come with the product are read in their place. */
const withHelp = (older: StoredBody): StoredBody => ({
  ...older,
  rules: { ...(older.rules as object), papers: [], instruments: [] },
})

export const regions: GlobalSpec<Region> & Personal = {
  name: 'regions',
  scoped: false,
  personal: null,
  upgrades: [withProof, withHelp],
}
