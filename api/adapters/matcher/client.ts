import { randomUUID } from 'node:crypto'
import type {
  Ask,
  Asked,
  Batch,
  HostAnswer,
  HostState,
  MatchSettings,
  QuestionName,
  RankedList,
  RecordVersion,
  RegionSettings,
  Snapshot,
  Step,
} from '#matcher'
import { MatcherUnavailableError } from './errors.ts'
import type { MatcherPort } from './port.ts'
import { rulesVersions } from './rules-version.ts'

/** Steps sent at once. */
const batchSize = 500

/** A connection to a matcher host: in this thread, in another, or in another process. */
export type Transport = {
  begin(id: string, snapshot: Snapshot): Promise<void>
  feed(id: string, batch: Batch): Promise<string[] | null>
  ask<Name extends QuestionName>(name: Name, ask: Ask<Name>): Promise<HostAnswer<Name> | null>
  state(): Promise<HostState>
}

/** The client of a matcher host, as the port that the api knows; it sends rows in batches. */
export function matcherClient(transport: Transport, settings: MatchSettings): MatcherPort {
  const versionFor = rulesVersions(settings)
  const rulesVersion = versionFor()
  let snapshot = ''
  let at = 0
  let steps: Step[] = []
  let seen: RecordVersion[] = []
  let refused: string[] = []

  const send = async (complete: boolean): Promise<void> => {
    const batch = { at, steps, seen, complete }
    steps = []
    seen = []
    at += 1
    const refusedRows = await transport.feed(snapshot, batch)
    if (!refusedRows) throw new MatcherUnavailableError('the matcher has lost what it was fed')
    refused.push(...refusedRows)
  }
  const sendWhenFull = async () => {
    if (steps.length >= batchSize || seen.length >= batchSize) await send(false)
  }
  const feed = async (step: Step): Promise<void> => {
    steps.push(step)
    await sendWhenFull()
  }

  const ask = async <Name extends QuestionName>(name: Name, asked: Asked<Name>, atLeast?: RecordVersion) => {
    const answered = await transport.ask(name, { rulesVersion, asked, ...(atLeast && { atLeast }) })
    if (!answered) throw new MatcherUnavailableError('the matcher is not filled yet')
    return answered
  }
  const listed = (
    { answer, updating }: HostAnswer<'rank' | 'rankOpenings'>,
    own: RegionSettings | undefined,
  ): RankedList => ({ ...answer, rulesVersion: versionFor(own), updating })

  return {
    async begin() {
      snapshot = randomUUID()
      at = 0
      steps = []
      seen = []
      refused = []
      await transport.begin(snapshot, { rulesVersion, settings })
    },
    upsertPerson: (region, row) => feed({ type: 'putPerson', region, row }),
    removePerson: (region, id) => feed({ type: 'dropPerson', region, id }),
    upsertOpening: (region, row) => feed({ type: 'putOpening', region, row }),
    removeOpening: (region, id) => feed({ type: 'dropOpening', region, id }),
    async noteSeen(one) {
      seen.push(one)
      await sendWhenFull()
    },
    async flush() {
      await send(true)
      const said = refused
      refused = []
      return said
    },
    holds: async () => (await transport.state()).snapshot === snapshot,
    async rank(regions, opening, { atLeast, ...options }) {
      const asked = { regions: [...regions], opening, options }
      return listed(await ask('rank', asked, atLeast), options.settings)
    },
    async shortlist(regions, opening, { atLeast, ...options }) {
      const { answer } = await ask('shortlist', { regions: [...regions], opening, options }, atLeast)
      return { ...answer, rulesVersion: versionFor(options.settings) }
    },
    async rankOpenings(regions, person, { atLeast, ...options }) {
      const asked = { regions: [...regions], person, options }
      return listed(await ask('rankOpenings', asked, atLeast), options.settings)
    },
    async count(regions, opening, { atLeast, ...options }) {
      return (await ask('count', { regions: [...regions], opening, options }, atLeast)).answer
    },
    async explain(regions, person, opening, { atLeast, ...options }) {
      return (await ask('explain', { regions: [...regions], person, opening, options }, atLeast)).answer
    },
    async gains(regions, person, { atLeast, ...options }) {
      return (await ask('gains', { regions: [...regions], person, options }, atLeast)).answer
    },
    async openQuestions(regions, person, { atLeast, ...options }) {
      return (await ask('openQuestions', { regions: [...regions], person, options }, atLeast)).answer
    },
    async gainsForPair(regions, person, opening, { atLeast, ...options }) {
      const asked = { regions: [...regions], person, opening, options }
      return (await ask('gainsForPair', asked, atLeast)).answer
    },
    async keys(person, opening, { atLeast, ...options }) {
      return (await ask('keys', { person, opening, options }, atLeast)).answer
    },
    async relaxations(regions, opening, { atLeast, ...options }) {
      return (await ask('relaxations', { regions: [...regions], opening, options }, atLeast)).answer
    },
    async certificateGaps(regions, { atLeast, ...options }) {
      return (await ask('certificateGaps', { regions: [...regions], options }, atLeast)).answer
    },
    async health() {
      const { snapshot: answering } = await transport.state()
      if (answering === null) throw new MatcherUnavailableError('the matcher is not filled yet')
    },
  }
}
