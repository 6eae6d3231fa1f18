import type { Store } from '../adapters/store/port.ts'
import { accounts } from './accounts/store.ts'
import { employers } from './employers/store.ts'
import { profiles } from './profiles/store.ts'

export type Names = ReadonlyMap<string, string>

const once = (ids: Iterable<string>) => ({ id: { $in: [...new Set(ids)] } })

/**
 * The directory of names by id, for features that show who did something without using one another. Whoever is gone is
 * not in the answer. Callers have asked for permission themselves.
 */
export const openDirectory = (store: Store) => {
  const people = store.collection(accounts)
  const firms = store.collection(employers)
  const cases = store.collection(profiles)
  return {
    async accounts(ids: Iterable<string>): Promise<Names> {
      return new Map((await people.find(once(ids))).map(({ id, name }) => [id, name]))
    },
    async employers(ids: Iterable<string>): Promise<Names> {
      return new Map((await firms.find(once(ids))).map(({ id, organisation }) => [id, organisation.name]))
    },
    async people(region: string, ids: Iterable<string>): Promise<Names> {
      return new Map((await cases.in(region).find(once(ids))).map(({ id, contact }) => [id, contact.name]))
    },
    /** Whether an employer is known in a region. */
    hasEmployer: async (region: string, id: string): Promise<boolean> =>
      (await firms.get(id))?.regions.includes(region) ?? false,
    /** What hangs on an account in a region: cases it owns, cases it stands in for, employers it looks after. */
    async holdings(region: string, account: string) {
      const [owned, standIns, firmsOf] = await Promise.all([
        cases.in(region).count({ 'case.owner': account }),
        cases.in(region).count({ 'case.standIn': account }),
        firms.count({ 'account.manager': account, regions: region }),
      ])
      return { cases: owned, standIns, employers: firmsOf }
    },
    hasPerson: async (region: string, id: string): Promise<boolean> =>
      (await cases.in(region).get(id)) !== null,
  }
}
export type Directory = ReturnType<typeof openDirectory>
