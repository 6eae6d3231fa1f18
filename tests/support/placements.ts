import type { Placement } from '../../api/features/placements/store.ts'
import { placements } from '../../api/features/placements/store.ts'
import { aPlacement, aPlan } from '../../seed/builders/placement.ts'
import type { Part, Stored } from '../../seed/builders/record.ts'
import type { World } from './world.ts'

const three = ['person', 'employer', 'jobhunter'] as const

/** Parts of a placement whose plan lies with the three, of whom some have agreed. */
export const offeredTo = (
  ...signed: readonly (typeof three)[number][]
): Pick<Stored<Placement>, 'state' | 'plan' | 'versions' | 'offered' | 'agreements' | 'yes'> => {
  const plan = aPlan()
  return {
    ...{ state: 'agreeing' as const, plan, versions: { 1: plan }, offered: 1 },
    yes: { person: '2026-11-20', employer: '2026-11-20' },
    agreements: signed.map((side) => ({
      ...{ number: 1, side, on: '2026-11-24T10:00:00.000Z', language: 'nl' as const, handedOver: false },
    })),
  }
}

/** Parts of a placement on which somebody works since a day. */
export const runningSince = (startedOn: string) => ({
  ...offeredTo(...three),
  ...{ state: 'running' as const, agreed: 1, startedOn },
})

/** Lays a placement of the person at the open vacancy of the world's employer. */
export const layPlacement = async (world: World, parts: Part<Stored<Placement>> = {}): Promise<string> => {
  const { id, random } = world
  const laid = aPlacement(random, {
    ...{ profile: id.profile, vacancy: id.open, employer: id.employer, site: id.site },
    ...parts,
  })
  await world.store.collection(placements).in(id.home).insert(laid)
  return laid.id
}
