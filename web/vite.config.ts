import { join } from 'node:path'
import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { groups } from './vite-groups.ts'
import { precompress } from './vite-precompress.ts'
import { preload } from './vite-preload.ts'

export default defineConfig({
  root: import.meta.dirname,
  // React Aria has no Tigrinya; its few sentences are then English and hidden behind our own labels.
  plugins: [
    react(),
    optimizeLocales.vite({ locales: ['en-US', 'nl-NL', 'ar-AE'] }),
    preload(['/shell/app.tsx']),
    precompress(),
  ],
  server: { fs: { allow: [join(import.meta.dirname, '..')] } },
  json: { namedExports: false },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    // A picture inside a style sheet would need an exception in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // What the page itself names is there before any other file asks for it.
      resolveDependencies: (_file, names) =>
        names.filter((name) => !/\/(start|app|react|rolldown-runtime)-/.test(name)),
    },
    // All rules together weigh less than the rounds that pages would wait for their own.
    cssCodeSplit: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: groups(),
        },
      },
    },
  },
})
