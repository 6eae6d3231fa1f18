/**
 * Has this browser keep the app's page and files, so that the pages below `scope` open again without a line. Where it
 * cannot, they open with a line only.
 */
export async function keepApp(scope: string): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  try {
    await navigator.serviceWorker.register('/day-worker.js', { scope })
    const { active } = await navigator.serviceWorker.ready
    active?.postMessage(performance.getEntriesByType('resource').map(({ name }) => name))
  } catch {
    // A private window, or a browser that was told not to: the page works as before.
  }
}
