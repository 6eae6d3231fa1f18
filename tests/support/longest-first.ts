import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that take longest for their size. */
const long = [
  'endpoints/access',
  'e2e/smoke-sweep',
  'e2e/pseudo',
  'e2e/every-form',
  'api/reminders',
  'api/at-once',
]

/**
 * The order in which files begin: the longest first, so that workers end together. On a machine that has run them before the
 * runner knows how long each took; elsewhere it goes by size, and some small files walk long lists.
 */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const isLong = ({ moduleId }: TestSpecification) =>
      long.some((name) => moduleId.includes(`/tests/${name}`))
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))]
  }
}
