import { z } from 'zod'
import { type Point, type Road, type RoadService, RoadServiceError } from './port.ts'

const profiles = { walk: 'foot', bicycle: 'bike', car: 'car' } as const satisfies Record<Road, string>
const answer = z.object({
  code: z.literal('Ok'),
  durations: z.array(z.tuple([z.number().min(0).nullable()])),
})
/** To the sixth decimal: a tenth of a metre. */
const written = ({ lat, lon }: Point) => `${lon.toFixed(6)},${lat.toFixed(6)}`

/**
 * OSRM's table service. One server of it knows one profile: `{profile}` in the address becomes `foot`, `bike` or `car`.
 * Source: project-osrm.org, HTTP API, table service, version 1.
 */
export const osrm = (address: string): RoadService => ({
  async seconds(road, from, to, signal) {
    const profile = profiles[road]
    const base = address.replaceAll('{profile}', profile).replace(/\/+$/, '')
    const points = [...from, to].map(written).join(';')
    const asked = new URLSearchParams({
      sources: from.map((_, index) => index).join(';'),
      destinations: `${from.length}`,
      annotations: 'duration',
    })
    const response = await fetch(`${base}/table/v1/${profile}/${points}?${asked}`, { signal })
    const read = answer.safeParse(await response.json().catch(() => null))
    if (!read.success || read.data.durations.length !== from.length)
      throw new RoadServiceError('OSRM', response.status)
    return read.data.durations.map(([seconds]) => seconds)
  },
})
