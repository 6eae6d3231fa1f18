let latest: string | undefined

/** What ranked lists are made of; no list waits for another record. */
const isRanked = (id: string) => /^(profile|vacancy|site)-/.test(id)

/** Remembers a record that this reader has just written, when ranked lists follow it. */
export function noteChange({ id, version }: { id?: string; version?: number }): void {
  if (id !== undefined && version !== undefined && isRanked(id)) latest = `${id}@${version}`
}

/** The id and version of the last such record, joined by "@", so that lists can be asked to know of it. */
export const latestChange = (): string | undefined => latest
