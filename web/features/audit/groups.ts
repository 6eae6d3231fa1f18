import type { AuditRow } from '#contract/audit'

/** Acts of one kind by one member of staff on one day, latest first. */
export type ActGroup = { readonly latest: AuditRow; readonly acts: readonly AuditRow[] }

/** The acts of a page as they are read: the same call by the same member of staff on the same day stands there once, where it was made last. */
export function groupActs(rows: readonly AuditRow[], dayOf: (at: string) => string): ActGroup[] {
  const groups = new Map<string, { latest: AuditRow; acts: AuditRow[] }>()
  for (const row of rows) {
    const key = [row.actor.id, row.role, row.call, dayOf(row.at)].join(' ')
    const group = groups.get(key)
    if (group) group.acts.push(row)
    else groups.set(key, { latest: row, acts: [row] })
  }
  return [...groups.values()]
}
