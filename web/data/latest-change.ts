let latest: number | undefined

/** Remembers `changedAt` of what this reader has just written. */
export function noteChange(changedAt: number): void {
  if (latest === undefined || changedAt > latest) latest = changedAt
}

/** `changedAt` of the last thing this reader wrote, so that lists can be asked to have followed it. */
export const latestChange = (): number | undefined => latest
