import type { TestProject } from 'vitest/node'
import { buildWebWhenStale } from '../../api/plugins/web-build.ts'
import { launchChromium } from './chromium.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the one browser of this run. */
    browser: string
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await buildWebWhenStale((line) => project.vitest.logger.log(line))
  const server = await launchChromium()
  project.provide('browser', server.wsEndpoint())
  return () => server.close()
}
