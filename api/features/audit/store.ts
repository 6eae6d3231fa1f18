import type { ScopedSpec, Versioned } from '../../adapters/store/port.ts'
import type { Role } from '../../contract.ts'
import type { Personal } from '../../personal.ts'
import type { AuditRow } from './contract.ts'

/** One act of a member of staff: who, when, in which role, by which call and on whom; nothing of what was in it. */
export type AuditEntry = Versioned & {
  region: string
  at: string
  actor: string
  role: Role
  verb: AuditRow['verb']
  noun: string
  call: string
  /** The record that the call names; null when it names none, or one of somebody who was deleted. */
  about: string | null
  /** The person it was done on. */
  profile: string | null
}

/** Whoever is deleted is taken out of it; that something was done stays. */
export const auditEntries: ScopedSpec<AuditEntry> & Personal = {
  name: 'audit',
  scoped: true,
  personal: null,
  indexes: [
    { name: 'at', paths: ['at'] },
    { name: 'actor', paths: ['actor', 'at'] },
    { name: 'about', paths: ['about'] },
    { name: 'profile', paths: ['profile'] },
  ],
}
