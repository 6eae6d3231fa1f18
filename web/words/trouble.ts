import ar from '../../locales/ar/trouble.json' with { type: 'json' }
import en from '../../locales/en/trouble.json' with { type: 'json' }
import nl from '../../locales/nl/trouble.json' with { type: 'json' }
import ti from '../../locales/ti/trouble.json' with { type: 'json' }
import { uiLanguageOf } from './languages.ts'

// In the first file, in all languages: these are said when no other file comes.
const words = { ar, en, nl, ti }

/** What is said in place of a page that failed, in the language that the page was in. */
export const troubleWords = (): typeof en => words[uiLanguageOf(document.documentElement.lang)]
