import type { Reporter, TestCase, TestModule, TestRunEndReason } from 'vitest/node'

const reasonOf = (test: TestCase): string => {
  const result = test.result()
  return (result.state === 'skipped' && result.note) || 'no reason given'
}

/** Names what was skipped and why, then closes the run with one plain line that people and machines understand. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(
    modules: readonly TestModule[],
    unhandled: readonly unknown[],
    reason: TestRunEndReason,
  ): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const inState = (state: string) => tests.filter((test) => test.result().state === state)
    const skipped = [...inState('skipped'), ...inState('pending')]
    const groups = modules.flatMap((module) => [module, ...module.children.allSuites()])
    const broken = groups.filter((group) => group.errors().length > 0)
    const found = inState('failed').length + broken.length + unhandled.length
    // A run that could not even begin has failed too.
    const failed = reason === 'passed' ? found : Math.max(found, 1)
    const lines = [
      ...skipped.map((test) => `skipped: ${test.fullName} (${reasonOf(test)})`),
      `${inState('passed').length} passed, ${failed} failed, ${skipped.length} skipped`,
    ]
    process.stdout.write(`\n${lines.join('\n')}\n`)
  }
}
