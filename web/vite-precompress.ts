import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'
import type { Plugin } from 'vite'

const compress = promisify(brotliCompress)

/** Writes a .br beside every text of the build, so that the server sends it without compressing anything itself. */
export const precompress = (): Plugin => ({
  name: 'precompress',
  apply: 'build',
  async writeBundle({ dir = '' }, bundle) {
    const texts = Object.keys(bundle).filter((name) => /\.(js|css|html|svg|json)$/.test(name))
    await Promise.all(
      texts.map(async (name) => {
        const path = join(dir, name)
        await writeFile(`${path}.br`, await compress(await readFile(path)))
      }),
    )
  },
})
