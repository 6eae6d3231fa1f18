import { useEffect, useSyncExternalStore } from 'react'
import { type Heard, type LineState, liveLine } from './live-line.ts'

const line = liveLine({
  connect(on) {
    const scheme = location.protocol === 'https:' ? 'wss' : 'ws'
    const socket = new WebSocket(`${scheme}://${location.host}/api/v1/live`)
    socket.addEventListener('message', ({ data }) => on.message(String(data)))
    socket.addEventListener('close', ({ code }) => on.close(code))
    return {
      send: (text) => {
        if (socket.readyState === WebSocket.OPEN) socket.send(text)
      },
      close() {
        // A browser complains of a socket that is closed before it is open.
        if (socket.readyState !== WebSocket.CONNECTING) return socket.close()
        socket.addEventListener('open', () => socket.close())
      },
    }
  },
  isOffline: () => !navigator.onLine,
  now: Date.now,
  later(act, ms) {
    const timer = setTimeout(act, ms)
    return () => clearTimeout(timer)
  },
  random: Math.random,
})

document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') line.look()
})
window.addEventListener('pageshow', line.look)
window.addEventListener('online', line.look)
window.addEventListener('offline', line.cut)

/** The server's time, in ms since 1970. */
export const serverNow = line.serverNow

/** Whether this page hears at once what changes. */
export const useLine = (): LineState => useSyncExternalStore(line.subscribe, line.state)

/** Watches a topic of the live line while the page stands; null watches nothing. `heard` should be stable. */
export function useTopic(topic: string | null, heard: Heard): void {
  useEffect(() => (topic === null ? undefined : line.watch(topic, heard)), [topic, heard])
}
