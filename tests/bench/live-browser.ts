import { connect, type Socket } from 'node:net'
import { cookieName } from '../../api/plugins/cookies.ts'

export type Served = { port: number; region: string; event: string; secrets: string[] }
type Said = { seq: number; kind: string; version: number; topic?: string; run?: string }
type Heard = Said & { at: number }

export const cookieOf = (secret: string) => `${cookieName('session', false)}=${secret}`
export const apiOf = ({ port, region, event }: Served) =>
  `http://127.0.0.1:${port}/api/v1/regions/${region}/events/${event}`

/** A browser with the line of its person, and what it has heard; `seen` is what it knew before it lost its line. */
export const browser = async (
  { port, event }: Served,
  secret: string,
  seen: { run: string; after: number } | null,
) => {
  const address = `ws://127.0.0.1:${port}/api/v1/live`
  // Node's own takes headers, which no page could set.
  const socket = new WebSocket(address, { headers: { cookie: cookieOf(secret) } } as never)
  const heard: Heard[] = []
  let run = ''
  const isReady = new Promise<void>((ready, refuse) => {
    socket.onerror = () => refuse(new Error('the line broke'))
    socket.onmessage = ({ data }) => {
      const said = JSON.parse(String(data)) as Said
      if (said.kind === 'hello') {
        run = said.run ?? ''
        const known = { run: seen?.run ?? null, after: seen?.after ?? 0 }
        socket.send(JSON.stringify({ do: 'subscribe', topic: `event:${event}:me`, ...known }))
        if (seen) ready()
      } else if (said.kind === 'snapshot') ready()
      if (said.topic !== undefined) heard.push({ ...said, at: performance.now() })
    }
  })
  await isReady
  return {
    heard,
    run: () => run,
    close: () => socket.close(),
    /** When it heard that the clock has this version, or a later one. */
    knew: (version: number) => heard.find((one) => one.kind === 'clock' && one.version >= version)?.at,
  }
}
export type Browser = Awaited<ReturnType<typeof browser>>

/** Somebody whose browser has a line and reads nothing of it. */
export const sleeper = ({ port, event }: Served, secret: string): Socket => {
  const socket = connect(port, '127.0.0.1')
  const key = Buffer.from('0123456789abcdef').toString('base64')
  const lines = [
    'GET /api/v1/live HTTP/1.1',
    `Host: 127.0.0.1:${port}`,
    'Upgrade: websocket',
    'Connection: Upgrade',
    `Sec-WebSocket-Key: ${key}`,
    'Sec-WebSocket-Version: 13',
    `Cookie: ${cookieOf(secret)}`,
  ]
  // Cut off in the end.
  socket.on('error', () => {})
  socket.write(`${lines.join('\r\n')}\r\n\r\n`)
  const text = Buffer.from(
    JSON.stringify({ do: 'subscribe', topic: `event:${event}:me`, run: null, after: 0 }),
  )
  // A text frame under a mask of zeros; this one is shorter than 126 bytes.
  socket.write(Buffer.concat([Buffer.from([0x81, 0x80 | text.length, 0, 0, 0, 0]), text]))
  socket.pause()
  return socket
}
