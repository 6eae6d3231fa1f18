const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/**
 * The merge patch (RFC 7396) that turns `before` into `after`: what changed and nothing else, null for what is gone.
 * Undefined when nothing changed. Lists are replaced whole.
 */
export function mergePatch(before: unknown, after: unknown): unknown {
  if (same(before, after)) return undefined
  if (!isRecord(before) || !isRecord(after)) return after
  const patch: Record<string, unknown> = {}
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (!(key in after)) patch[key] = null
    else if (!same(before[key], after[key]))
      patch[key] = key in before ? mergePatch(before[key], after[key]) : after[key]
  }
  return patch
}

/** Whether a record already is as a merge patch would make it. */
export function holds(record: unknown, patch: unknown): boolean {
  if (!isRecord(patch)) return same(record, patch)
  if (!isRecord(record)) return false
  return Object.entries(patch).every(([name, part]) =>
    part === null ? record[name] == null : holds(record[name], part),
  )
}
