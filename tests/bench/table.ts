export type Row = Readonly<Record<string, string>>

/** Rows as a Markdown table; the columns are those of all rows, in the order in which they first come. */
export function markdown(rows: readonly Row[]): string {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const widths = names.map((name) => Math.max(name.length, ...rows.map((row) => (row[name] ?? '').length)))
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`
  return [
    line(names),
    line(widths.map((width) => '-'.repeat(width))),
    ...rows.map((row) => line(names.map((name) => row[name] ?? ''))),
  ].join('\n')
}

/** The middle of what was measured; `share` of it lies below. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

/** Milliseconds by the clock for each call, and of the processor for all of them: neighbours cost the first only. */
export type Timing = { each: number[]; processor: number }

/** Calls one after the other, in a second round where the first was to warm up. */
export function timed<T>(inputs: readonly T[], work: (input: T) => unknown, rounds: 1 | 2 = 2): Timing {
  if (rounds === 2) inputs.forEach(work)
  const before = process.threadCpuUsage()
  const each = inputs.map((input) => {
    const start = performance.now()
    work(input)
    return performance.now() - start
  })
  const { user, system } = process.threadCpuUsage(before)
  return { each, processor: (user + system) / 1000 }
}
