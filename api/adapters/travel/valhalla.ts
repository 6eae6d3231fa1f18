import { z } from 'zod'
import { type Road, type RoadService, RoadServiceError } from './port.ts'

const costings = { walk: 'pedestrian', bicycle: 'bicycle', car: 'auto' } as const satisfies Record<
  Road,
  string
>
const answer = z.object({
  sources_to_targets: z.array(z.tuple([z.object({ time: z.number().min(0).nullable() })])),
})

/** Valhalla's matrix service. Source: valhalla.github.io, time-distance matrix API reference. */
export const valhalla = (address: string): RoadService => ({
  async seconds(road, from, to, signal) {
    const response = await fetch(`${address.replace(/\/+$/, '')}/sources_to_targets`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ sources: from, targets: [to], costing: costings[road] }),
      signal,
    })
    const read = answer.safeParse(await response.json().catch(() => null))
    if (!read.success || read.data.sources_to_targets.length !== from.length)
      throw new RoadServiceError('Valhalla', response.status)
    return read.data.sources_to_targets.map(([{ time }]) => time)
  },
})
