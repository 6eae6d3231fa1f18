const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

const kindOf = (value: unknown): string => (Array.isArray(value) ? 'list' : typeof value)

/** Whether one value can stand where the other stood: what may be empty may be anything. */
const fits = (value: unknown, place: unknown): boolean =>
  value === null || place === null || kindOf(value) === kindOf(place)

/**
 * What somebody typed, laid over what stands now: `mine` was made from `seen`, and what it did not touch is as it is
 * `now`. What has another kind than its place `now` (after a new release of the app) is left out.
 */
export function layOver<Value>(now: Value, seen: unknown, mine: unknown): Value {
  if (mine === undefined || same(seen, mine)) return now
  if (!isRecord(now) || !isRecord(seen) || !isRecord(mine)) return fits(mine, now) ? (mine as Value) : now
  const laid: Record<string, unknown> = { ...now }
  for (const name of new Set([...Object.keys(seen), ...Object.keys(mine)])) {
    if (!(name in mine)) delete laid[name]
    else if (!(name in seen) || (!(name in now) && !same(seen[name], mine[name]))) laid[name] = mine[name]
    else if (name in now) laid[name] = layOver(now[name], seen[name], mine[name])
  }
  return laid as Value
}

/**
 * What was kept of a form, made to fit its shape today: names that the form does not know are left out, what is new or
 * has another kind is as in the blank form. A blank record without names takes any.
 */
export function fitted<Value>(blank: Value, kept: unknown): Value {
  if (!isRecord(blank)) return kept !== undefined && fits(kept, blank) ? (kept as Value) : blank
  if (!isRecord(kept)) return blank
  const names = Object.keys(blank)
  if (names.length === 0) return kept as Value
  return Object.fromEntries(names.map((name) => [name, fitted(blank[name], kept[name])])) as Value
}
