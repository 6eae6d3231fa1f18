/** The features of the web from the ground up: nouns, what happens between nouns, and the screens of one audience. */
export const layers: readonly (readonly string[])[] = [
  ['taxonomy'],
  ['accounts', 'regions', 'employers', 'profiles', 'vacancies'],
  ['surveys'],
  [
    'matches',
    'objections',
    'gains',
    'privacy',
    'pitches',
    'events',
    'placements',
    'absences',
    'cases',
    'handovers',
    'notifications',
    'exchange',
    'imports',
  ],
  [
    'public',
    'register',
    'access',
    'audit',
    'connections',
    'builder',
    'case-load',
    'me',
    'people',
    'why-not',
    'work',
    'vacancy-form',
    'search',
    'today',
    'live',
    'timetables',
    'reports',
  ],
]

/** The feature that a file of the web belongs to; undefined outside features. */
export const featureOf = (path: string): string | undefined => /^web\/features\/([^/]+)\//.exec(path)?.[1]

/** How high a feature stands; −1 for one that has no place yet. */
export const layerOf = (feature: string): number => layers.findIndex((names) => names.includes(feature))
