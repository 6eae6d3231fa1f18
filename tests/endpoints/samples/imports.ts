import { allow, here, type Samples } from '../sample.ts'

/** A file as it is sent. */
export const sentFile = (text: string, encoding: BufferEncoding = 'utf8') =>
  Buffer.from(text, encoding).toString('base64')

const rows = {
  of: 'employers',
  rows: [
    {
      ...{ line: 2, id: 'employer-01jd3k7m9p2r4t6v8xz0a1b2c9', isOther: false },
      cells: { name: 'Bakkerij De Halm', kvk: '1234567' },
    },
  ],
}

export const importSamples: Samples = {
  'POST /regions/:region/import-tables': {
    path: (world) => `${here(world)}/import-tables`,
    body: () => ({ of: 'people', file: sentFile('naam;taal\r\nSamira;Arabisch\r\n') }),
    by: 'holder',
    verdict: allow('staff'),
  },
  'POST /regions/:region/import-checks': {
    path: (world) => `${here(world)}/import-checks`,
    body: () => rows,
    by: 'holder',
    verdict: allow('staff'),
  },
  'POST /regions/:region/imports': {
    path: (world) => `${here(world)}/imports`,
    body: () => rows,
    by: 'holder',
    verdict: allow('staff'),
  },
  'POST /regions/:region/export-readings': {
    path: (world) => `${here(world)}/export-readings`,
    body: () => ({
      text: JSON.stringify({
        format: 'werkbrug-person',
        version: 1,
        words: {},
        records: { profiles: [{ id: 'profile-x', contact: { name: 'Rahwa' } }] },
      }),
    }),
    by: 'holder',
    verdict: allow('staff'),
  },
  'POST /regions/:region/import-undos': {
    path: (world) => `${here(world)}/import-undos`,
    body: () => ({ of: 'employers', ids: ['employer-01jd3k7m9p2r4t6v8xz0a1b2c9'] }),
    by: 'holder',
    verdict: allow('staff'),
  },
}
