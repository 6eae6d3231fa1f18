import { act, createElement, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { vi } from 'vitest'

/** As much of a document as React needs for parts that draw nothing. */
function emptyPage() {
  const nothing = () => {}
  const view = { HTMLIFrameElement: class {}, document: { activeElement: null } }
  const ownerDocument = { nodeType: 9, defaultView: view, addEventListener: nothing }
  return {
    ...{ nodeType: 1, nodeName: 'DIV', tagName: 'DIV', namespaceURI: 'http://www.w3.org/1999/xhtml' },
    ...{ addEventListener: nothing, removeEventListener: nothing, textContent: '', ownerDocument },
  } as unknown as Element
}

/** A hook as a page runs it: `now` is what it answers after the last drawing, `run` acts and waits for what comes of it. */
export async function hook<Answer>(use: () => Answer, around = (child: ReactNode): ReactNode => child) {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  const root = createRoot(emptyPage())
  let last: Answer | undefined
  function Reader() {
    last = use()
    return null
  }
  const now = (): Answer => {
    if (last === undefined) throw new Error('The hook has not run')
    return last
  }
  await act(async () => root.render(around(createElement(Reader))))
  return {
    now,
    run: <Value>(work: (hook: Answer) => Value | Promise<Value>): Promise<Value> =>
      act(async () => work(now())),
    close: () => act(async () => root.unmount()),
  }
}
