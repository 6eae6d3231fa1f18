import type { Actor } from '../../access.ts'
import type { Clock } from '../../adapters/clock.ts'
import type { Store } from '../../adapters/store/port.ts'
import type { Fault } from '../../contract-faults.ts'
import { AppError } from '../../errors.ts'
import { patchSections } from '../../records.ts'
import type { Reference } from '../../reference.ts'
import {
  type HelpSituation,
  type RegionRules,
  type RegionSections,
  type RuleChange,
  type RuleList,
  regionSections,
} from './contract.ts'
import { rulesFaults, withFirstRules } from './rules.ts'
import { changeFaults, withoutVersion, withVersion } from './rules-change.ts'
import { instrumentsFor } from './rules-instruments.ts'
import { type Region, regions } from './store.ts'

const weightsSum = ({ weights }: RegionSections): Fault[] => {
  const sum = Object.values(weights).reduce((all, one) => all + one, 0)
  return sum === 100
    ? []
    : [{ in: 'body', path: '/weights', code: 'sum', message: `Weights add up to 100; these make ${sum}` }]
}

/** Regions: the tenants, with their settings and the rules in force. */
export const regionService = (deps: { store: Store; clock: Clock; reference: Pick<Reference, 'rules'> }) => {
  const stored = deps.store.collection(regions)
  const whole = (region: Region): Region => ({
    ...region,
    rules: withFirstRules(region.rules, deps.reference.rules),
  })
  const read = async (id: string): Promise<Region> => {
    const region = await stored.get(id)
    if (!region) throw new AppError('notFound')
    return whole(region)
  }
  /** Writes rules that were judged already. */
  const keepRules = (
    actor: Actor,
    current: Region,
    ifMatch: number,
    rules: RegionRules,
    list: RuleList,
  ): Promise<Region> =>
    patchSections({
      ...{ collection: stored, current, ifMatch, sections: regionSections },
      patch: { rules: { version: dayIn(current), [list]: rules[list] } },
      actor: actor.account,
      at: deps.clock.now(),
      show: (record) => record,
    })
  const dayIn = ({ timeZone }: Region): string => deps.clock.today(timeZone)
  return {
    read,
    all: async (): Promise<Region[]> => (await stored.find({})).map(whole),
    /** The day it is in a region. */
    async today(id: string): Promise<string> {
      return dayIn(await read(id))
    },
    dayIn,
    async instruments(id: string, situation: HelpSituation) {
      const region = await read(id)
      return { items: instrumentsFor(region.rules, situation, dayIn(region)) }
    },
    /** Lays down a new version of a rule. */
    async changeRule(actor: Actor, id: string, ifMatch: number, change: RuleChange) {
      const current = await read(id)
      const faults = changeFaults(change, current.rules, dayIn(current))
      if (faults.length > 0) throw new AppError('badInput', { faults })
      return keepRules(actor, current, ifMatch, withVersion(current.rules, change), change.list)
    },
    /** Takes back a version that does not count yet. */
    async withdrawRule(
      actor: Actor,
      id: string,
      ifMatch: number,
      version: { list: RuleList; rule: string; from: string },
    ) {
      const current = await read(id)
      const today = dayIn(current)
      const next = withoutVersion(current.rules, version)
      if (!next) throw new AppError('notFound')
      if (version.from <= today || rulesFaults(next, current.rules, today).length > 0)
        throw new AppError('stateConflict', {
          detail: 'It counts already, or nothing would count in its place',
          rule: { rule: 'ruleCounts', source: 'house' },
        })
      return keepRules(actor, current, ifMatch, next, version.list)
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
