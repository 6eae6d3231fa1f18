import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { chooseFiles } from '../../api/adapters/files/choose.ts'
import { loadConfig } from '../../api/config.ts'
import { taxonomy } from '../data/taxonomy.ts'
import { filesIn, wordsFromEsco } from './esco.ts'
import type { UnusedRow } from './facts.ts'
import { keepPlaces, keepWords } from './kept.ts'
import { placesFrom } from './postcodes.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)
const name = (rows: readonly UnusedRow[]) => {
  for (const { file, line, why } of rows) say(`not used: ${file}, row at line ${line} ${why}`)
  say(`${rows.length} rows not used`)
}

const run = async ([what, from]: string[]) => {
  if (from === undefined || (what !== 'esco' && what !== 'postcodes'))
    throw new Error(
      'Say what is imported: "npm run import:esco -- FOLDER" or "npm run import:postcodes -- FILE"',
    )
  const files = await chooseFiles(loadConfig())
  try {
    const begun = performance.now()
    if (what === 'esco') {
      const { words, unused } = wordsFromEsco(filesIn(from), taxonomy, say)
      if (words.concepts.length === 0) throw new Error(`No occupations or skills in ${from}`)
      name(unused)
      const bytes = await keepWords(files, words)
      say(`${words.concepts.length} concepts and ${words.relations.length} relations, ${bytes} bytes`)
    } else {
      const { places, unused } = placesFrom(readFileSync(from, 'utf8'))
      const count = Object.keys(places.postcodes).length
      if (count === 0) throw new Error(`No postcodes in ${from}`)
      name(unused.map((row) => ({ ...row, file: basename(from) })))
      const bytes = await keepPlaces(files, places)
      say(`${count} postcodes and ${Object.keys(places.towns).length} towns, ${bytes} bytes`)
    }
    const { rss } = process.memoryUsage()
    say(`${((performance.now() - begun) / 1000).toFixed(1)} s, ${Math.round(rss / 2 ** 20)} MiB`)
    say('The server knows them from its next start on.')
  } finally {
    await files.close()
  }
}

try {
  await run(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
