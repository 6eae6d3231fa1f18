import { useState } from 'react'
import { fold } from '../../locales/fold.ts'
import { ApiError, call } from './api.ts'
import type { Body } from './endpoints.ts'

type Kind = Extract<Body<'POST /regions/:region/search'>['of'][number], 'people' | 'employers'>
export type Alike = { id: string; name: string }

/** So many of the best are looked at: who is called just like this is among them. */
const looked = 20

/** Who of a region is called like this already, however it is spelled. Nobody while search does not answer: this warns, it bars nothing. */
export async function alikeIn(region: string, kind: Kind, name: string): Promise<Alike[]> {
  const body: Body<'POST /regions/:region/search'> = {
    ...{ text: name, of: [kind], limit: looked, whose: 'region', dutchFrom: 'A0' },
    ...{ free: [], paid: [], towns: [], kinds: [], states: [] },
  }
  try {
    const found = await call('POST /regions/:region/search', { region }, { body })
    return found[kind].items
      .filter((one) => fold(one.name) === fold(name))
      .map(({ id, name }) => ({ id, name }))
  } catch (error) {
    if (error instanceof ApiError) return []
    throw error
  }
}

/**
 * A look for the same name before something is begun. `isNew` answers false once where somebody is called like this, who then
 * stand in `alike`; asked again for the same name it answers true.
 */
export function useAlike(region: string, kind: Kind) {
  const [seen, setSeen] = useState<{ name: string; alike: Alike[] }>({ name: '', alike: [] })
  return {
    alikeOf: (name: string): Alike[] => (fold(seen.name) === fold(name) ? seen.alike : []),
    isNew: async (name: string): Promise<boolean> => {
      if (name !== '' && fold(seen.name) === fold(name)) return true
      const alike = await alikeIn(region, kind, name)
      setSeen({ name, alike })
      return alike.length === 0
    },
  }
}
