import { join } from 'node:path'
import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { precompress } from './vite-precompress.ts'

/** Files of words that belong together, so that a first page asks for one file a language and not for three. */
const firstWords = /locales\/(\w+)\/(common|errors|public)\.json/

export default defineConfig({
  root: import.meta.dirname,
  // React Aria has no Tigrinya; its few sentences are then English and hidden behind our own labels.
  plugins: [react(), optimizeLocales.vite({ locales: ['en-US', 'nl-NL', 'ar-AE'] }), precompress()],
  server: { fs: { allow: [join(import.meta.dirname, '..')] } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    // A picture inside a style sheet would need an exception in the content security policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler|react-router)\// },
            {
              debugName: 'words',
              name: (id) => `words-${firstWords.exec(id)?.[1] ?? 'other'}`,
              test: firstWords,
            },
          ],
        },
      },
    },
  },
})
