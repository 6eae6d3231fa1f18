import type { Clock } from '../../adapters/clock.ts'
import type { Store } from '../../adapters/store/port.ts'
import { AppError } from '../../errors.ts'
import type { Directory } from '../directory.ts'
import { stands } from './rules.ts'
import { accounts, memberships } from './store.ts'

/** What leads need to know of accounts: what hangs on one before it is switched off, and who signs in for an employer. */
export const staffService = (deps: {
  store: Store
  clock: Clock
  directory: Pick<Directory, 'hasEmployer' | 'holdings'>
}) => {
  const stored = deps.store.collection(accounts)
  const joins = deps.store.collection(memberships)
  return {
    async holdings(region: string, id: string) {
      if ((await joins.count({ account: id, region })) === 0) throw new AppError('notFound')
      return deps.directory.holdings(region, id)
    },

    async ofEmployer(region: string, employer: string) {
      if (!(await deps.directory.hasEmployer(region, employer))) throw new AppError('notFound')
      const held = (await joins.find({ employer })).filter((join) => stands(join, deps.clock.now()))
      const found = await stored.find({ id: { $in: held.map(({ account }) => account) } })
      return { items: found.map(({ id, name, state, email }) => ({ id, name, state, email: email ?? null })) }
    },
  }
}
export type StaffService = ReturnType<typeof staffService>
