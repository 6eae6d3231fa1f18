import { expect, test } from 'vitest'
import { memoryFiles } from '../../../api/adapters/files/disk.ts'
import { languageNamed } from '../../../api/reference.ts'
import { taxonomy } from '../../../seed/data/taxonomy.ts'
import { csvRows } from '../../../seed/import/csv.ts'
import { wordsFromEsco } from '../../../seed/import/esco.ts'
import { importedFacts, keepWords } from '../../../seed/import/kept.ts'
import { reference } from '../../../seed/reference.ts'
import { escoFiles, escoTexts, occupationId, skillId } from './esco-rows.ts'

const { words, unused } = wordsFromEsco(escoFiles(), taxonomy)
const kept = async () => {
  const files = memoryFiles()
  await keepWords(files, words)
  return reference(await importedFacts(files))
}

test('cells of a CSV file may hold separators, quotes and line ends, and rows say where they begin', () => {
  const rows = [...csvRows('\ufeffa;b\r\n"1;""x""\n2";3\r\n\r\n4;\n', ';')]
  expect(rows).toEqual([
    { line: 2, cells: { a: '1;"x"\n2', b: '3' } },
    { line: 5, cells: { a: '4', b: '' } },
  ])
})

test('a kind of work has its names in each language there is, its group and the skills that matter most first', async () => {
  const candles = (await kept()).concepts.get(occupationId(1))
  expect(candles).toMatchObject({
    part: 'occupation',
    labels: { en: 'candle maker', nl: 'kaarsenmaker', ar: 'صانع شموع / صانعة شموع', ti: 'candle maker' },
    synonyms: { en: ['chandler', 'candle dipper'], nl: ['kaarsengieter'], ar: [], ti: [] },
    also: ['cirier'],
    group: 'group-818',
    skills: [skillId(1), skillId(5)],
  })
  expect(candles && languageNamed(candles, 'ti')).toBe('en')
  expect(candles && languageNamed(candles, 'ar')).toBe('ar')
})

test('what is curated keeps its names and skills, and is found by more words', async () => {
  const baker = (await kept()).concepts.get('occ-baker')
  const before = reference().concepts.get('occ-baker')
  expect(baker).toEqual({ ...before, also: ['baker', 'loaf maker'] })
  expect(words.concepts.map(({ id }) => id)).not.toContain('occ-baker')
})

test('a group that is not curated comes with the work in it, and one that nobody is in does not', () => {
  const groups = words.concepts.filter(({ part }) => part === 'group')
  expect(groups.map(({ id }) => id).filter((id) => !taxonomy.groups.some((one) => one.id === id))).toEqual(
    groups.map(({ id }) => id),
  )
  expect(groups.map(({ id }) => id)).not.toContain('group-999')
})

test('skills are worth something where a broader, narrower or related one is asked, and what is useful everywhere is not', async () => {
  const { similar, occupations } = (await kept()).matching.taxonomy
  expect(similar[skillId(2)]).toEqual({ [skillId(1)]: 10_000 })
  expect(similar[skillId(1)]).toEqual({ [skillId(2)]: 6_000, [skillId(5)]: 6_000 })
  expect(similar[skillId(3)]).toEqual({ [skillId(5)]: 4_000 })
  expect(similar[skillId(4)]).toBeUndefined()
  expect(occupations[occupationId(1)]).toEqual({ group: 'group-818' })
})

test('each row that could not be used is named, with its file, its line and why', () => {
  const told = unused.map(({ file, line, why }) => `${file} ${line} ${why.split(':')[0]}`)
  expect(told).toEqual([
    'occupations_en.csv 9 is obsolete',
    'occupations_en.csv 11 has an unknown ISCO group',
    'occupations_en.csv 13 is no occupation',
    'skills_en.csv 7 has no name',
    'skillSkillRelations.csv 4 joins what is not there',
  ])
})

test('the same files give the same, and fewer files leave nothing of before', async () => {
  expect(wordsFromEsco(escoFiles(), taxonomy).words).toEqual(words)
  const files = memoryFiles()
  await keepWords(files, words)
  const { stamp } = await importedFacts(files)
  await keepWords(files, words)
  expect((await importedFacts(files)).stamp).toBe(stamp)
  const { 'occupations_en.csv': _, ...fewer } = escoTexts
  await keepWords(files, wordsFromEsco(escoFiles(fewer), taxonomy).words)
  const after = await importedFacts(files)
  expect(after.stamp).not.toBe(stamp)
  expect(after.words?.concepts.map(({ id }) => id)).not.toContain(occupationId(2))
})
