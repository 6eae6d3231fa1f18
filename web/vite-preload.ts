import type { Plugin, Rolldown } from 'vite'

/** Files that come with the page though its first file only asks for them: sources whose chunks are preloaded. */
export const preload = (sources: readonly string[]): Plugin => ({
  name: 'preload',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {} }) => ({
      html,
      tags: chunksOf(bundle, sources)
        .filter((name) => !html.includes(name))
        .map((href) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${href}` },
          injectTo: 'head' as const,
        })),
    }),
  },
})

/** Names of the chunks that hold the sources, and of all that these import at once. */
function chunksOf(bundle: Rolldown.OutputBundle, sources: readonly string[]): string[] {
  const chunks = Object.values(bundle).filter((one): one is Rolldown.OutputChunk => one.type === 'chunk')
  const names = new Set<string>()
  const add = (name: string): void => {
    if (names.has(name)) return
    names.add(name)
    for (const next of chunks.find(({ fileName }) => fileName === name)?.imports ?? []) add(next)
  }
  for (const { fileName, moduleIds } of chunks)
    if (sources.some((source) => moduleIds.some((id) => id.endsWith(source)))) add(fileName)
  return [...names]
}
