import type { Actor } from '../../access.ts'
import { AppError } from '../../errors.ts'
import { fault } from '../../faults.ts'
import { created, deleteOnce, insertOnce } from '../../records.ts'
import type { Names } from '../directory.ts'
import type { ContactAnswer } from './contract.ts'
import type { CaseDeps, CaseDesk } from './service-desk.ts'
import { type Contact, contacts } from './store.ts'

export type NewContact = Pick<Contact, 'id' | 'employer' | 'day' | 'channel' | 'result' | 'line' | 'next'>

/** So many entries of a contact log are read at once. */
const shown = 200

/** The contact log of cases: what was said with whom, restricted to the case. */
export const contactService = (deps: CaseDeps & { desk: CaseDesk }) => {
  const { clock, desk, directory, profiles, regions } = deps
  const stored = deps.store.collection(contacts)

  const told = (one: Contact, people: Names, firms: Names): ContactAnswer => ({
    ...one,
    by: people.get(one.by) ?? '',
    employerName: one.employer === null ? null : (firms.get(one.employer) ?? ''),
  })
  const show = async (found: readonly Contact[]): Promise<ContactAnswer[]> => {
    const [people, firms] = await Promise.all([
      directory.accounts(found.map(({ by }) => by)),
      directory.employers(found.flatMap(({ employer }) => employer ?? [])),
    ])
    return found.map((one) => told(one, people, firms))
  }

  return {
    /** The stored contacts of several cases, latest first, for features that have asked for permission themselves. */
    some: (region: string, people: readonly string[]): Promise<Contact[]> =>
      stored.in(region).find({ profile: { $in: people } }, { sort: { day: -1 } }),

    async list(actor: Actor, region: string, id: string): Promise<{ items: ContactAnswer[] }> {
      await desk.opened(actor, region, id)
      const found = await stored.in(region).find({ profile: id }, { sort: { day: -1 }, limit: shown })
      return { items: await show(found) }
    },

    async note(actor: Actor, region: string, id: string, given: NewContact): Promise<ContactAnswer> {
      const { isStandIn } = await desk.held(actor, region, id)
      const today = await regions.today(region)
      const faults = [
        ...(given.day > today ? [fault('/day', 'too_late', 'Not in the future', { most: today })] : []),
        ...(given.next && given.next.day < given.day
          ? [fault('/next/day', 'order', 'Not before the contact')]
          : []),
        ...((await desk.knownEmployer(region, given.employer))
          ? []
          : [fault('/employer', 'unknown_employer', 'No such employer in this region')]),
      ]
      if (faults.length > 0) throw new AppError('badInput', { faults })
      const by = actor.account
      const draft = {
        ...{ region, profile: id, by, asStandIn: isStandIn },
        ...given,
        history: created(by, clock.now()),
      }
      const made = await insertOnce<Contact>(stored.in(region), draft, by, ['asStandIn'])
      // Somebody who was deleted meanwhile leaves no contact behind.
      if (!(await profiles.get(region, id))) {
        await deleteOnce(stored.in(region), made.id)
        throw new AppError('notFound')
      }
      const [answer] = await show([made])
      if (!answer) throw new AppError('notFound')
      return answer
    },
  }
}
export type ContactService = ReturnType<typeof contactService>
