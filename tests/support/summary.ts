import type { Reporter, TestCase, TestModule, TestRunEndReason } from 'vitest/node'

const reasonOf = (test: TestCase): string => {
  const result = test.result()
  return (result.state === 'skipped' && result.note) || 'no reason given'
}

const firstLine = (error: unknown): string =>
  String((error as { message?: unknown } | undefined)?.message ?? error).split('\n')[0] ?? ''
const failedLine = (module: TestModule, name: string, errors: readonly unknown[] = []): string =>
  `failed: ${module.relativeModuleId}: ${name}: ${firstLine(errors[0])}`

const secondsOf = (module: TestModule): number => {
  const { collectDuration, duration, environmentSetupDuration, prepareDuration, setupDuration } =
    module.diagnostic()
  return (collectDuration + duration + environmentSetupDuration + prepareDuration + setupDuration) / 1000
}
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)
const shown = (seconds: number): string => `${seconds.toFixed(1).padStart(7)} s`

/** Closes a run: what failed, what was skipped and why, where the time went, and one plain last line that counts the tests. */
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
      ...inState('failed').map((test) => failedLine(test.module, test.fullName, test.result().errors)),
      ...broken.map((group) =>
        failedLine(group.type === 'module' ? group : group.module, group.type, group.errors()),
      ),
      ...unhandled.map((error) => `failed: outside every test: ${firstLine(error)}`),
      ...skipped.map((test) => `skipped: ${test.fullName} (${reasonOf(test)})`),
      ...this.times(modules),
      `${inState('passed').length} passed, ${failed} failed, ${skipped.length} skipped`,
    ]
    process.stdout.write(`\n${lines.join('\n')}\n`)
  }

  /** Seconds of work by project, which files side by side share, and the ten files that took longest. */
  private times(modules: readonly TestModule[]): string[] {
    const projects = [...new Set(modules.map(({ project }) => project.name))]
    const longest = modules.toSorted((a, b) => secondsOf(b) - secondsOf(a)).slice(0, 10)
    return [
      ...projects.map((name) => {
        const own = modules.filter(({ project }) => project.name === name)
        const workers = own[0]?.project.config.maxWorkers
        return `${shown(sum(own.map(secondsOf)))}  ${name}: ${own.length} files, ${workers} at a time`
      }),
      ...longest.map((module) => `${shown(secondsOf(module))}  ${module.relativeModuleId}`),
    ]
  }
}
