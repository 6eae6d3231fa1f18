import { vi } from 'vitest'

/** What a page sent: the version it saw, and what it wants. */
export type Sent = { method: string; path: string; body: unknown; ifMatch: string | null }

/** A line to a server that answers as a test says, in the order of asking; with nothing to say it is down. */
export function line() {
  const sent: Sent[] = []
  const answers: (() => Promise<Response>)[] = []
  vi.stubGlobal('fetch', async (path: string, init: { method: string; body?: string; headers: object }) => {
    const headers = new Headers(init.headers as Record<string, string>)
    const body: unknown = init.body === undefined ? undefined : JSON.parse(init.body)
    sent.push({ method: init.method, path, body, ifMatch: headers.get('if-match') })
    const answer = answers.shift()
    if (!answer) throw new TypeError('the line is down')
    return answer()
  })
  const response = (status: number, body: unknown) =>
    new Response(status === 204 ? null : JSON.stringify(body), { status })
  return {
    sent,
    /** The next call is answered like this. */
    answer(status: number, body: unknown = null): void {
      answers.push(async () => response(status, body))
    },
    /** The next call is refused with a problem. */
    refuse(status: number, code: string, more: object = {}): void {
      answers.push(async () =>
        response(status, { ...{ code, faults: [], title: '', type: '', status }, ...more }),
      )
    },
    /** The next call is answered when the test says so. */
    hold(status: number, body: unknown): () => void {
      const { promise, resolve } = Promise.withResolvers<Response>()
      answers.push(() => promise)
      return () => resolve(response(status, body))
    },
  }
}

/** A page in a browser without a window: its language, its storage. Answers what its storage holds. */
export function page(lang = 'nl'): Map<string, string> {
  const stored = new Map<string, string>()
  vi.stubGlobal('localStorage', {
    get length() {
      return stored.size
    },
    key: (index: number) => [...stored.keys()][index] ?? null,
    getItem: (name: string) => stored.get(name) ?? null,
    setItem: (name: string, text: string) => void stored.set(name, text),
    removeItem: (name: string) => void stored.delete(name),
  })
  vi.stubGlobal('window', new EventTarget())
  vi.stubGlobal('document', { documentElement: { lang } })
  return stored
}
