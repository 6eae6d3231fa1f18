/**
 * Small texts that this device keeps between visits, by name. Where the browser refuses (blocked, full), they are kept
 * in memory until the page is closed, so that nothing is lost before it can be sent.
 */
const inMemory = new Map<string, string>()

const attempt = <Value>(act: () => Value, otherwise: Value): Value => {
  try {
    return act()
  } catch {
    return otherwise
  }
}

/** What is kept under a name; null for nothing. */
export const keptText = (name: string): string | null =>
  inMemory.get(name) ?? attempt(() => localStorage.getItem(name), null)

/** Keeps a text under a name, in memory where the browser refuses; null forgets it. */
export function keepText(name: string, text: string | null): void {
  inMemory.delete(name)
  if (text === null) {
    attempt(() => localStorage.removeItem(name), undefined)
    return
  }
  const isKept = attempt(() => {
    localStorage.setItem(name, text)
    return localStorage.getItem(name) === text
  }, false)
  if (!isKept) inMemory.set(name, text)
}

/** The names under which something is kept, with a common beginning. */
export function namesOfKept(beginning: string): string[] {
  const stored = attempt(
    () => Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? ''),
    [],
  )
  return [...new Set([...stored, ...inMemory.keys()])].filter((name) => name.startsWith(beginning))
}

/** Whether what is kept under a name is still there when the page has been closed. */
export const isLasting = (name: string): boolean => !inMemory.has(name)
