type Labels = Readonly<Record<string, string>>

/** One number of a figure; `part` is what its name ends in where a figure has several. */
export type Sample = { labels: Labels; value: number; part?: '_bucket' | '_sum' | '_count' }

/** Something of this process that is counted or measured, as Prometheus knows it. */
export type Figure = {
  name: string
  help: string
  type: 'counter' | 'gauge' | 'histogram'
  read(): readonly Sample[]
}

/** A number that only grows, one for each set of labels. */
export type Counter = Figure & { add(labels: Labels): void }
/** How long something took, in seconds, and how often it happened. */
export type Histogram = Figure & { note(seconds: number, labels: Labels): void }

/** Upper ends of the steps in which times are counted, in seconds. */
const steps = [0.005, 0.025, 0.1, 0.25, 0.5, 1, 2.5, 10]

const keyOf = (labels: Labels) => JSON.stringify(labels)

/** A counter of something that happens in this process. */
export const counter = (name: string, help: string): Counter => {
  const counts = new Map<string, Sample>()
  return {
    ...{ name, help, type: 'counter' },
    add(labels) {
      const key = keyOf(labels)
      counts.set(key, { labels, value: (counts.get(key)?.value ?? 0) + 1 })
    },
    read: () => [...counts.values()],
  }
}

/** A gauge: what `read` finds at the moment somebody asks. */
export const gauge = (name: string, help: string, read: () => readonly Sample[]): Figure => ({
  ...{ name, help, type: 'gauge', read },
})

type Times = { labels: Labels; within: number[]; sum: number; count: number }

/** A histogram of times. */
export const histogram = (name: string, help: string): Histogram => {
  const all = new Map<string, Times>()
  const samplesOf = ({ labels, within, sum, count }: Times): Sample[] => [
    ...steps.map((step, at) => ({
      part: '_bucket' as const,
      labels: { ...labels, le: String(step) },
      value: within[at] ?? 0,
    })),
    { part: '_bucket', labels: { ...labels, le: '+Inf' }, value: count },
    { part: '_sum', labels, value: sum },
    { part: '_count', labels, value: count },
  ]
  return {
    ...{ name, help, type: 'histogram' },
    note(seconds, labels) {
      const key = keyOf(labels)
      const { within, sum, count } = all.get(key) ?? { within: steps.map(() => 0), sum: 0, count: 0 }
      const next = within.map((before, at) => (seconds <= (steps[at] ?? 0) ? before + 1 : before))
      all.set(key, { labels, within: next, sum: sum + seconds, count: count + 1 })
    },
    read: () => [...all.values()].flatMap(samplesOf),
  }
}

const escapes: Record<string, string> = { '\\': '\\\\', '"': '\\"', '\n': '\\n' }
const quoted = (text: string) => `"${text.replace(/[\\"\n]/g, (sign) => escapes[sign] ?? sign)}"`

const lineOf = (name: string, { labels, value, part }: Sample) => {
  const pairs = Object.entries(labels).map(([label, text]) => `${label}=${quoted(text)}`)
  return `${name}${part ?? ''}${pairs.length > 0 ? `{${pairs.join()}}` : ''} ${value}`
}

/** All figures in the text form that Prometheus reads (version 0.0.4). */
export const metricsText = (figures: readonly Figure[]): string =>
  figures
    .flatMap((figure) => [
      `# HELP ${figure.name} ${figure.help}`,
      `# TYPE ${figure.name} ${figure.type}`,
      ...figure.read().map((sample) => lineOf(figure.name, sample)),
    ])
    .map((line) => `${line}\n`)
    .join('')

type Call = (...given: never[]) => Promise<unknown>

/** The same port, which notes how long each of these calls took and whether it failed. */
export const metered = <Port extends object>(
  port: Port,
  calls: readonly (keyof Port & string)[],
  seconds: Histogram,
): Port => {
  const timed = calls.map((call): [string, Call] => {
    const own = port[call] as Call
    return [
      call,
      async (...given) => {
        const begun = performance.now()
        let outcome = 'failed'
        try {
          const answer = await own(...given)
          outcome = 'ok'
          return answer
        } finally {
          seconds.note((performance.now() - begun) / 1000, { call, outcome })
        }
      },
    ]
  })
  return { ...port, ...Object.fromEntries(timed) }
}
