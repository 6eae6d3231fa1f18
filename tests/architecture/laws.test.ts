import { describe, expect, test } from 'vitest'
import type { Sample } from './law.ts'
import { apiLaws } from './laws-api.ts'
import { importLaws } from './laws-imports.ts'
import { shapeLaws } from './laws-shape.ts'
import { styleLaws } from './laws-style.ts'
import { webLaws } from './laws-web.ts'
import { wordLaws } from './laws-words.ts'
import { parse, sources } from './source.ts'

const files = sources()
const titled = ([path, text]: Sample) => ({ path, text, title: `${path}: ${text.slice(0, 70)}` })

describe.each([...importLaws, ...apiLaws, ...webLaws, ...wordLaws, ...styleLaws, ...shapeLaws])(
  '$name',
  (law) => {
    test('holds', () => {
      const faults = files.flatMap((file) => law.faults(file).map((fault) => `${file.path} — ${fault}`))
      expect(faults, law.why).toEqual([])
    })

    test.each(law.bad.map(titled))('would stop $title', ({ path, text }) => {
      expect(law.faults(parse(path, text))).not.toEqual([])
    })

    test.each(law.good.map(titled))('lets pass $title', ({ path, text }) => {
      expect(law.faults(parse(path, text))).toEqual([])
    })
  },
)
