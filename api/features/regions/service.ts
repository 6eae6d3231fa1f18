import type { Actor } from '../../access.ts'
import type { Clock } from '../../adapters/clock.ts'
import type { Store } from '../../adapters/store/port.ts'
import type { Fault } from '../../contract-faults.ts'
import { AppError } from '../../errors.ts'
import { patchSections } from '../../records.ts'
import { type HelpSituation, type RegionSections, regionSections } from './contract.ts'
import { rulesFaults } from './rules.ts'
import { instrumentsFor } from './rules-instruments.ts'
import { type Region, regions } from './store.ts'

const weightsSum = ({ weights }: RegionSections): Fault[] => {
  const sum = Object.values(weights).reduce((all, one) => all + one, 0)
  return sum === 100
    ? []
    : [{ in: 'body', path: '/weights', code: 'sum', message: `Weights add up to 100; these make ${sum}` }]
}

/** Regions: the tenants, with their settings and the rules in force. */
export const regionService = (deps: { store: Store; clock: Clock }) => {
  const stored = deps.store.collection(regions)
  const read = async (id: string): Promise<Region> => {
    const region = await stored.get(id)
    if (!region) throw new AppError('notFound')
    return region
  }
  const dayIn = ({ timeZone }: Region): string => deps.clock.today(timeZone)
  return {
    read,
    all: (): Promise<Region[]> => stored.find({}),
    /** The day it is in a region. */
    async today(id: string): Promise<string> {
      return dayIn(await read(id))
    },
    dayIn,
    async instruments(id: string, situation: HelpSituation) {
      const region = await read(id)
      return { items: instrumentsFor(region.rules, situation, dayIn(region)) }
    },
    async patch(actor: Actor, id: string, ifMatch: number, patch: Record<string, unknown>) {
      const current = await read(id)
      return patchSections({
        collection: stored,
        current,
        ifMatch,
        patch,
        sections: regionSections,
        actor: actor.account,
        at: deps.clock.now(),
        check: (next, paths) => [
          ...weightsSum(next),
          ...(paths.some((path) => path.startsWith('/rules'))
            ? rulesFaults(next.rules, current.rules, dayIn(current))
            : []),
        ],
        show: (record) => record,
      })
    },
  }
}
export type RegionService = ReturnType<typeof regionService>
