import type { Store } from '../adapters/store/port.ts'
import { absences } from './absences/store.ts'
import { type Account, accounts, memberships } from './accounts/store.ts'
import { promises } from './cases/store.ts'
import { employers } from './employers/store.ts'
import { events } from './events/store.ts'
import { handovers } from './handovers/store.ts'
import { profiles } from './profiles/store.ts'

export type Names = ReadonlyMap<string, string>

const once = (ids: Iterable<string>) => ({ id: { $in: [...new Set(ids)] } })

/**
 * The directory of names by id, for features that show who did something without using one another. Whoever is gone is
 * not in the answer. Callers have asked for permission themselves.
 */
export const openDirectory = (store: Store) => {
  const people = store.collection(accounts)
  const joins = store.collection(memberships)
  const firms = store.collection(employers)
  const cases = store.collection(profiles)
  const meetings = store.collection(events)
  const words = store.collection(promises)
  const offers = store.collection(handovers)
  const away = store.collection(absences)
  const signInOf = async (profile: string): Promise<{ account: string | null; email: string | null }> => {
    const [join] = await joins.find({ profile }, { limit: 1 })
    const account = join?.account ?? null
    return { account, email: (account && (await people.get(account))?.email) ?? null }
  }
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
    /** The account of a person, closed ones too, and the address with which they sign in. */
    signInOf,
    /** The address with which somebody signs in for a profile; null without one. */
    emailOf: async (profile: string): Promise<string | null> => (await signInOf(profile)).email,
    async isJobhunter(region: string, account: string): Promise<boolean> {
      const held = await joins.find({ account })
      const isOne = held.some((join) => join.role === 'jobhunter' && join.region === region)
      return isOne && (await people.get(account))?.state === 'active'
    },
    /** Accounts of those who work in a region as jobhunters. */
    async jobhuntersOf(region: string): Promise<string[]> {
      const ids = (await joins.find({ region, role: 'jobhunter' })).map(({ account }) => account)
      return (await people.find(once(ids))).flatMap(({ id, state }) => (state === 'active' ? [id] : []))
    },
    /** Whether an employer is known in a region. */
    hasEmployer: async (region: string, id: string): Promise<boolean> =>
      (await firms.get(id))?.regions.includes(region) ?? false,
    /**
     * What hangs on an account in a region: cases it owns and stands in for, promises it kept of cases that went on, cases that
     * are offered to it or that it accepted and has not told the person of, and employers it looks after.
     */
    async holdings(region: string, account: string) {
      // Those who are away, and those who will be.
      const inPlaceOf = await away.in(region).find({ standIn: account, state: 'planned' })
      const owners = inPlaceOf.map((one) => one.account)
      const [owned, standIns, kept, offered, firmsOf] = await Promise.all([
        cases.in(region).count({ 'case.owner': account }),
        cases.in(region).count({ $or: [{ 'case.standIn': account }, { 'case.owner': { $in: owners } }] }),
        words.in(region).count({ keeper: account, state: 'open' }),
        offers.in(region).count({ to: account, state: { $in: ['offered', 'escalated', 'accepted'] } }),
        firms.count({ 'account.manager': account, regions: region }),
      ])
      return { cases: owned, standIns, promises: kept, handovers: offered, employers: firmsOf }
    },
    /** Whether cases hang on an account in any of these ways; employers may wait for another. */
    async hasCases(region: string, account: string): Promise<boolean> {
      const { employers: _, ...held } = await this.holdings(region, account)
      return Object.values(held).some((count) => count > 0)
    },
    /** The accounts of an employer's people, of a person, of who leads a region, or one; closed ones are not in the answer. */
    async accountsOf(
      who: { employer: string } | { profile: string } | { account: string } | { led: string },
    ): Promise<Account[]> {
      const where = 'led' in who ? { region: who.led, role: 'coordinator' as const } : who
      const ids =
        'account' in where ? [where.account] : (await joins.find(where)).map(({ account }) => account)
      return (await people.find(once(ids))).filter(({ state }) => state === 'active')
    },
    /** The profiles of some people by the account that each of them signs in with. */
    accountsOfPeople: async (profiles: readonly string[]): Promise<Map<string, string>> =>
      new Map(
        (await joins.find({ profile: { $in: [...profiles] } })).map(({ account, profile }) => [
          account,
          profile ?? '',
        ]),
      ),
    /** The account of the jobhunter who looks after an employer; null while nobody does. */
    managerOf: async (employer: string): Promise<string | null> =>
      (await firms.get(employer))?.account.manager ?? null,
    /** The account of the jobhunter who organises an event. */
    organiserOf: async (region: string, event: string): Promise<string | null> =>
      (await meetings.in(region).get(event))?.organiser ?? null,
    /** The people whose case a jobhunter holds, by the ids of their profiles. */
    casesOf: async (region: string, account: string): Promise<string[]> =>
      (await cases.in(region).find({ 'case.owner': account })).map(({ id }) => id),
    /** The account of the jobhunter whose case a person is. */
    ownerOf: async (region: string, profile: string): Promise<string | null> =>
      (await cases.in(region).get(profile))?.case.owner ?? null,
    /** Whether an employer has applied and waits for an answer. */
    isApplicant: async (employer: string): Promise<boolean> =>
      (await firms.get(employer))?.state === 'applied',
    hasPerson: async (region: string, id: string): Promise<boolean> =>
      (await cases.in(region).get(id)) !== null,
  }
}
export type Directory = ReturnType<typeof openDirectory>
