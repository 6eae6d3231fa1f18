import { randomUUID } from 'node:crypto'
import type {
  Answered,
  Ask,
  Asked,
  Batch,
  Filling,
  HolderState,
  MatchSettings,
  QuestionName,
  RankedList,
  RegionSettings,
  Step,
} from '#matcher'
import { MatcherUnavailableError } from './errors.ts'
import type { MatcherPort } from './port.ts'
import { rulesVersions } from './rules-version.ts'

/** Steps sent at once. */
const batchSize = 500

/** The way to a holder, wherever it is. */
export type Transport = {
  begin(id: string, filling: Filling): Promise<void>
  feed(id: string, batch: Batch): Promise<string[] | null>
  ask<Name extends QuestionName>(name: Name, ask: Ask<Name>): Promise<Answered<Name> | null>
  state(): Promise<HolderState>
}

/** The matcher at the end of a transport. */
export function matcherOver(transport: Transport, settings: MatchSettings): MatcherPort {
  const versionFor = rulesVersions(settings)
  const rulesVersion = versionFor()
  let filling = ''
  let at = 0
  let steps: Step[] = []
  let refused: string[] = []

  const send = async (complete: boolean): Promise<void> => {
    const batch = { at, steps, complete }
    steps = []
    at += 1
    const notHeld = await transport.feed(filling, batch)
    if (!notHeld) throw new MatcherUnavailableError('the matcher has lost what it was fed')
    refused.push(...notHeld)
  }
  const feed = async (step: Step): Promise<void> => {
    steps.push(step)
    if (steps.length >= batchSize) await send(false)
  }

  const ask = async <Name extends QuestionName>(name: Name, asked: Asked<Name>, atLeast = 0) => {
    const answered = await transport.ask(name, { rulesVersion, asked, atLeast })
    if (!answered) throw new MatcherUnavailableError('the matcher is not filled yet')
    return answered
  }
  const listed = (
    { answer, updating }: Answered<'rank' | 'rankOpenings'>,
    own: RegionSettings | undefined,
  ): RankedList => ({ ...answer, rulesVersion: versionFor(own), updating })

  return {
    async begin() {
      filling = randomUUID()
      at = 0
      steps = []
      refused = []
      await transport.begin(filling, { rulesVersion, settings })
    },
    upsertPerson: (region, row, seen) => feed({ type: 'putPerson', region, row, seen }),
    removePerson: (region, id, seen) => feed({ type: 'dropPerson', region, id, seen }),
    upsertOpening: (region, row, seen) => feed({ type: 'putOpening', region, row, seen }),
    removeOpening: (region, id, seen) => feed({ type: 'dropOpening', region, id, seen }),
    async flush() {
      await send(true)
      const said = refused
      refused = []
      return said
    },
    holds: async () => (await transport.state()).filling === filling,
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
    async count(regions, opening, { atLeast, without, ...on }) {
      const options = { ...on, ...(without && { without: [...without] }) }
      return (await ask('count', { regions: [...regions], opening, options }, atLeast)).answer
    },
    async explain(regions, person, opening, { atLeast, ...options }) {
      return (await ask('explain', { regions: [...regions], person, opening, options }, atLeast)).answer
    },
    async gains(regions, person, { atLeast, ...options }) {
      return (await ask('gains', { regions: [...regions], person, options }, atLeast)).answer
    },
    async gainsForPair(regions, person, opening, { atLeast, ...options }) {
      const asked = { regions: [...regions], person, opening, options }
      return (await ask('gainsForPair', asked, atLeast)).answer
    },
    async keys(person, opening, { atLeast, ...options }) {
      return (await ask('keys', { person, opening, options }, atLeast)).answer
    },
    async relaxations(regions, opening, { atLeast, without, ...on }) {
      const options = { ...on, ...(without && { without: [...without] }) }
      return (await ask('relaxations', { regions: [...regions], opening, options }, atLeast)).answer
    },
    async certificateGaps(regions, { atLeast, ...options }) {
      return (await ask('certificateGaps', { regions: [...regions], options }, atLeast)).answer
    },
    async health() {
      const { filling: answering } = await transport.state()
      if (answering === null) throw new MatcherUnavailableError('the matcher is not filled yet')
    },
    lastSeen: async () => (await transport.state()).lastSeen,
  }
}
