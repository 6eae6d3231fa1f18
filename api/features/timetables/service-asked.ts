import type { Speedmeet } from '#matcher'
import type { Grid, Pin } from './contract.ts'
import { type Meeting, speedmeetOf } from './rules.ts'
import type { MeetingService } from './service-meeting.ts'
import type { PairValue, ValueService } from './service-values.ts'

/** So long what pairs are worth may be remembered while somebody moves talks; whoever makes a timetable asks anew. */
const rememberedMs = 20_000

export type Asked = { meeting: Meeting; grid: Grid; meet: Speedmeet }

/** The speedmeet as the solver is asked for it, made of what stands in the records now. */
export const askedService = ({
  meetings,
  valuesOf,
}: {
  meetings: MeetingService
  valuesOf: ValueService
}) => {
  let last: { key: string; at: number; value: PairValue } | null = null

  return async (
    region: string,
    event: string,
    pins: readonly Pin[],
    { isFresh }: { isFresh: boolean },
  ): Promise<Asked> => {
    const { meeting, grid } = await meetings.of(region, event)
    const key = `${event} ${meeting.tables.map(({ id, version }) => `${id}@${version}`).join(' ')}`
    const isKept = !isFresh && last?.key === key && performance.now() - last.at < rememberedMs
    const value = isKept && last ? last.value : await valuesOf(region, meeting.tables)
    if (!isKept) last = { key, at: performance.now(), value }
    return { meeting, grid, meet: speedmeetOf(meeting, grid, value, pins) }
  }
}
export type AskedService = ReturnType<typeof askedService>
