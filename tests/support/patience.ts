/** How long a test waits for what happens beside it: milliseconds far above what any needs, so that a busy machine fails nobody. */
export const patiently = { timeout: 120_000, interval: 20 }
