import type { Law } from './law.ts'
import { isTest } from './source.ts'

const lines = (text: string): number => text.trimEnd().split('\n').length
const long = (count: number): string => 'const a = 1\n'.repeat(count)

export const shapeLaws: Law[] = [
  {
    name: 'no file is longer than a person reads: 300 lines, tests 600',
    why: 'A file that outgrew this holds two things; give each its name.',
    faults: (file) => {
      const count = lines(file.text)
      return count > (isTest(file.path) ? 600 : 300) ? [`${count} lines`] : []
    },
    bad: [
      ['api/a.ts', long(301)],
      ['tests/api/a.test.ts', long(601)],
    ],
    good: [
      ['api/a.ts', long(300)],
      ['tests/api/a.test.ts', long(600)],
    ],
  },
  {
    name: 'files and folders are named in lower case with dashes',
    why: 'One way to write a name, on every file system.',
    faults: (file) =>
      /^([a-z0-9]+(-[a-z0-9]+)*\/)*[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)+$/.test(file.path) ? [] : [file.path],
    bad: [
      ['web/components/WeekGrid.tsx', ''],
      ['api/features/hand_overs/contract.ts', ''],
    ],
    good: [['web/components/week-grid.tsx', '']],
  },
  {
    name: 'there is no drawer for things without a name',
    why: 'A function lives with the noun it serves; "utils" is where code goes to be forgotten.',
    faults: (file) =>
      /(^|\/)(utils?|helpers?|misc|common|shared|lib)(\/|\.[a-z]+$|-[^/]+$)/.test(file.path)
        ? [file.path]
        : [],
    bad: [
      ['api/utils/dates.ts', ''],
      ['web/helpers.ts', ''],
      ['web/utils.tsx', ''],
    ],
    good: [['api/features/library/service.ts', '']],
  },
]
