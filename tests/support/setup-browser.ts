import type { TestProject } from 'vitest/node'
import { launchChromium } from './chromium.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the one browser of this run. */
    browser: string
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await launchChromium()
  project.provide('browser', server.wsEndpoint())
  return () => server.close()
}
