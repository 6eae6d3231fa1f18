import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { text } from 'node:stream/consumers'
import { osrm } from '../../api/adapters/travel/osrm.ts'
import type { Road, RoadService } from '../../api/adapters/travel/port.ts'
import { valhalla } from '../../api/adapters/travel/valhalla.ts'

export type Asked = { road: Road; from: { lat: number; lon: number }[]; to: { lat: number; lon: number } }
/** Seconds from each place, as a table says them; null where no road leads. */
export type Table = (asked: Asked) => (number | null)[]
/** What a server does with a call. */
export type Manner =
  | { type: 'table'; of: Table }
  | { type: 'refuse'; when: (asked: Asked) => boolean; of: Table }
  | { type: 'say'; status: number; body: string }
  | { type: 'hang' }

const degrees = (text: string) => {
  const [lon = 0, lat = 0] = text.split(',').map(Number)
  return { lat, lon }
}

/** A protocol: how a call is read, and how a table and a refusal are written, in the shape that the service answers in. */
type Protocol = {
  name: string
  open: (url: string) => RoadService
  read: (request: IncomingMessage) => Promise<Asked>
  table: (asked: Asked, seconds: readonly (number | null)[]) => unknown
  refusal: unknown
}

const ofProfile = { foot: 'walk', bike: 'bicycle', car: 'car' } as const
const ofCosting = { pedestrian: 'walk', bicycle: 'bicycle', auto: 'car' } as const

export const protocols: readonly Protocol[] = [
  {
    name: 'OSRM',
    open: (url) => osrm(`${url}/{profile}`),
    async read({ url = '' }) {
      const { pathname, searchParams } = new URL(url, 'http://server')
      const [, server, service, version, profile = '', points = ''] = pathname.split('/')
      const all = points.split(';').map(degrees)
      const sources = (searchParams.get('sources') ?? '').split(';').map(Number)
      const target = all[Number(searchParams.get('destinations'))]
      if (server !== profile || service !== 'table' || version !== 'v1' || !target) throw new Error(url)
      return {
        road: ofProfile[profile as keyof typeof ofProfile],
        from: sources.flatMap((at) => all[at] ?? []),
        to: target,
      }
    },
    table: ({ from, to }, seconds) => ({
      code: 'Ok',
      durations: seconds.map((one) => [one]),
      sources: from.map(({ lat, lon }) => ({ hint: 'q1', distance: 4.2, name: '', location: [lon, lat] })),
      destinations: [{ hint: 'q2', distance: 1.1, name: 'Stationsplein', location: [to.lon, to.lat] }],
    }),
    refusal: { code: 'InvalidValue', message: 'Number of coordinates needs to be at least two.' },
  },
  {
    name: 'Valhalla',
    open: valhalla,
    async read(request) {
      if (request.method !== 'POST' || request.url !== '/sources_to_targets') throw new Error(request.url)
      const { sources, targets, costing } = JSON.parse(await text(request))
      return { road: ofCosting[costing as keyof typeof ofCosting], from: sources, to: targets[0] }
    },
    table: ({ from, to }, seconds) => ({
      algorithm: 'costmatrix',
      units: 'kilometers',
      sources: [from],
      targets: [[to]],
      sources_to_targets: seconds.map((time, index) => [
        { from_index: index, to_index: 0, time, distance: time === null ? null : time / 100 },
      ]),
    }),
    refusal: {
      error_code: 171,
      error: 'No suitable edges near location',
      status_code: 400,
      status: 'Bad Request',
    },
  },
]

/** A server that speaks a protocol, on a port of this machine; `calls` are all that it was asked. */
export const roadServer = async (protocol: Protocol, first: Manner) => {
  let manner = first
  const calls: Asked[] = []
  const server: Server = createServer(async (request, response) => {
    const say = (status: number, body: string) => {
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(body)
    }
    const asked = await protocol.read(request)
    calls.push(asked)
    if (manner.type === 'hang') return
    if (manner.type === 'say') return say(manner.status, manner.body)
    if (manner.type === 'refuse' && manner.when(asked)) return say(400, JSON.stringify(protocol.refusal))
    say(200, JSON.stringify(protocol.table(asked, manner.of(asked))))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    calls,
    become(next: Manner) {
      manner = next
    },
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
