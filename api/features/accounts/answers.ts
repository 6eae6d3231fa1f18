import type { AccountAnswer, MembershipAnswer } from './contract.ts'
import type { Account, MembershipRecord } from './store.ts'

export const accountAnswer = (account: Account): AccountAnswer => ({
  ...account,
  email: account.email ?? null,
  phone: account.phone ?? null,
  mails: account.mails ?? 'atOnce',
})

export const membershipAnswer = (membership: MembershipRecord): MembershipAnswer => ({
  id: membership.id,
  role: membership.role,
  region: membership.region,
  employer: membership.employer ?? null,
  profile: membership.profile ?? null,
})
