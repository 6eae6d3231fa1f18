import type { GlobalSpec, Versioned } from '../../adapters/store/port.ts'
import type { HistoryEntry } from '../../contract.ts'
import type { Personal } from '../../personal.ts'
import type { RegionSections } from './contract.ts'

export type Region = Versioned &
  RegionSections & {
    neighbours: string[]
    municipalities: string[]
    timeZone: string
    history: HistoryEntry[]
  }

export const regions: GlobalSpec<Region> & Personal = { name: 'regions', scoped: false, personal: null }
