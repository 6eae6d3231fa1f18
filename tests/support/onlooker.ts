import type { Page } from 'playwright-core'
import { region } from './hall.ts'

/** All that one reader was sent: answers, messages of sockets, mails, sheets. Each with where it came from. */
export type Heard = readonly One[]
type One = { from: string; text: string }

/** Keeps every answer of the API and every message of a socket that a page gets, from now on. */
export function overhear(page: Page): Heard {
  const heard: One[] = []
  page.on('response', (answer) => {
    const { pathname } = new URL(answer.url())
    if (!pathname.startsWith('/api/')) return
    const one = { from: `${answer.request().method()} ${pathname}`, text: '' }
    heard.push(one)
    answer.text().then(
      (text) => (one.text = text),
      // The page went elsewhere, or the server died, before it was there: nobody read it.
      () => {},
    )
  })
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => heard.push({ from: 'socket', text: String(payload) })),
  )
  return heard
}

type Told = { as: string; status: number; text: string }
export type Phone = ReturnType<typeof phoneOf>

/** A phone without a screen: it asks the server what a browser would ask, and listens on a line of its own. Keeps what it hears. */
export function phoneOf(origin: string, secret: string) {
  const heard: One[] = []
  const headers = { cookie: `werkbrug_session=${secret}` }
  let line: WebSocket | undefined
  const send = async (method: string, path: string, body?: unknown, ifMatch?: number): Promise<Told> => {
    const answer = await fetch(`${origin}/api/v1/regions/${region}${path}`, {
      method,
      headers: {
        ...headers,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(ifMatch !== undefined && { 'if-match': `"${ifMatch}"` }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const told = { as: `${method} ${path}`, status: answer.status, text: await answer.text() }
    heard.push({ from: told.as, text: told.text })
    return told
  }
  return {
    heard,
    send,
    /** The same, for what has to go well. */
    async ask<Answer>(method: string, path: string, body?: unknown, ifMatch?: number): Promise<Answer> {
      const told = await send(method, path, body, ifMatch)
      if (told.status >= 300) throw new Error(`${told.as}: ${told.status} ${told.text}`)
      return JSON.parse(told.text || 'null') as Answer
    },
    listen(topic: string): void {
      // Node's own takes headers, which no page could set.
      line = new WebSocket(`${origin.replace('http', 'ws')}/api/v1/live`, { headers } as never)
      const { send: say } = WebSocket.prototype
      line.onmessage = ({ data }) => {
        const text = String(data)
        heard.push({ from: 'socket', text })
        if (text.includes('"hello"') && line)
          say.call(line, JSON.stringify({ do: 'subscribe', topic, run: null, after: 0 }))
      }
      line.onerror = () => {}
    },
    close: () => line?.close(),
  }
}

/** What of `secrets` stands in what somebody was sent, each with where. */
export const leaksIn = (heard: Heard, secrets: readonly string[]): string[] => [
  ...new Set(
    heard.flatMap(({ from, text }) =>
      secrets.filter((secret) => text.includes(secret)).map((secret) => `${secret} in ${from}`),
    ),
  ),
]
