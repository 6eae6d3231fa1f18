import { type ComponentType, createElement, lazy } from 'react'
import { MissingFile } from './missing-file.ts'

/** A part of the app in a file of its own, fetched when it is first shown; throws MissingFile when it does not come. */
export function lazyPart<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
): ComponentType<Props> {
  const Part: ComponentType<Props> = lazy(() =>
    load().catch((cause: unknown) => {
      throw new MissingFile('A file of the app did not come', { cause })
    }),
  )
  return function LazyPart(props: Props) {
    return createElement(Part, props)
  }
}
