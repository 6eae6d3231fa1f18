import { gauge, histogram } from './metrics.ts'

/** What is measured of this process beside its requests and what features count themselves. */
export const openMeters = () => {
  const mails = histogram('werkbrug_mail_seconds', 'Mails, and how long handing them over took')
  const matcher = histogram('werkbrug_matcher_seconds', 'Questions to the matcher, and how long it took')
  const jobs = histogram('werkbrug_job_seconds', 'Runs of jobs in this process, and how long they took')
  const memory = gauge('process_resident_memory_bytes', 'Memory of this process', () => [
    { labels: {}, value: process.memoryUsage.rss() },
  ])
  return {
    ...{ mails, matcher, jobs },
    all: [mails, matcher, jobs, memory],
    /** How far each follower is behind the store. */
    behind: (lags: () => readonly { name: string; seconds: number }[]) =>
      gauge(
        'werkbrug_follower_lag_seconds',
        'Age of the oldest change that a follower has not taken in',
        () => lags().map(({ name, seconds }) => ({ labels: { follower: name }, value: seconds })),
      ),
  }
}
