import type { HistoryEntry } from './contract.ts'

/** Paths that one entry names; a change of more is said by its sections. */
const mostPaths = 50
/** Entries from which on older ones are taken together, and how many of the latest are left as they are. */
const mostEntries = 200
const leftAlone = 100

const sectionsOf = (paths: readonly string[]): string[] => [
  ...new Set(paths.map((path) => `/${path.split('/')[1] ?? ''}`)),
]

/** One entry for all that somebody did of one kind: of its latest version, with the sections of all. */
const together = (entries: readonly HistoryEntry[]): HistoryEntry[] => {
  const groups = new Map<string, HistoryEntry>()
  for (const entry of entries) {
    const key = `${entry.actor} ${entry.action}`
    const before = groups.get(key)?.paths ?? []
    groups.set(key, { ...entry, paths: sectionsOf([...before, ...entry.paths]) })
  }
  return [...groups.values()].sort((a, b) => a.version - b.version)
}

/**
 * A history with one more entry that never fills its record: the first entry and the latest stay as they are, of those in
 * between one stays for each who did something and each kind of act.
 */
export const withEntry = (history: readonly HistoryEntry[], entry: HistoryEntry): HistoryEntry[] => {
  const { paths } = entry
  const next = [...history, paths.length > mostPaths ? { ...entry, paths: sectionsOf(paths) } : entry]
  if (next.length <= mostEntries) return next
  return [...next.slice(0, 1), ...together(next.slice(1, -leftAlone)), ...next.slice(-leftAlone)]
}
