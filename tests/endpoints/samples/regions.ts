import { addDays, systemClock } from '../../../api/adapters/clock.ts'
import { ruleChange } from '../../../api/features/regions/contract.ts'
import { withVersion } from '../../../api/features/regions/rules-change.ts'
import { regions } from '../../../api/features/regions/store.ts'
import { firstRules } from '../../../seed/data/rules.ts'
import type { World } from '../../support/world.ts'
import { allow, everybody, here, type Samples, versionOf } from '../sample.ts'

const tomorrow = addDays(systemClock.today('Europe/Amsterdam'), 1)
const [right] = firstRules.rights
/** A version of a rule that counts from tomorrow on. */
export const ruleFromTomorrow = { list: 'rights', rule: { ...right, validFrom: tomorrow } }
const version = async ({ store, id }: World) => versionOf(await store.collection(regions).get(id.home))
/** Puts a version that is planned among the rules. */
const plan = ({ store, id }: World) =>
  store.collection(regions).update(id.home, 'latest', (now) => ({
    ...now,
    rules: withVersion(firstRules, ruleChange.parse(ruleFromTomorrow)),
  }))

export const regionSamples: Samples = {
  'GET /regions': { path: () => '/regions', by: 'nobody', verdict: everybody() },
  'GET /regions/:region': {
    path: here,
    by: 'self',
    verdict: allow('self', 'otherPerson', 'ownEmployer', 'otherEmployer', 'staff', 'coordinator'),
  },
  'GET /regions/:region/instruments': {
    path: (world) => `${here(world)}/instruments?kind=job&hours=20`,
    by: 'holder',
    verdict: allow('staff', 'coordinator'),
  },
  'PATCH /regions/:region': {
    path: here,
    body: () => ({ name: 'Regio Zwolle en omgeving' }),
    version,
    by: 'coordinator',
    verdict: allow('coordinator'),
  },
  'POST /regions/:region/rules': {
    path: (world) => `${here(world)}/rules`,
    body: () => ruleFromTomorrow,
    version,
    by: 'coordinator',
    verdict: allow('coordinator'),
  },
  'DELETE /regions/:region/rules/:list/:rule/:from': {
    path: (world) => `${here(world)}/rules/rights/${right?.id}/${tomorrow}`,
    prepare: plan,
    version,
    by: 'coordinator',
    verdict: allow('coordinator'),
  },
}
