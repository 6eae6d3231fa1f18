// Named here, it lies in the first file, which is then one file instead of two.
import 'vite/modulepreload-polyfill'
import './styles/main.css'
import { askAhead } from './data/ahead.ts'
import { startLanguage } from './words/first-language.ts'

// This file is small and comes first, so that who is signed in is asked, and the first words come, while the app is still on
// its way.
startLanguage()
const words = import.meta.glob('../locales/*/common.json')
// Whoever reads them says what is wrong where they do not come.
void words[`../locales/${document.documentElement.lang}/common.json`]?.().catch(() => undefined)
const session = askAhead('GET /session', {})
void import('./shell/app.tsx').then(({ startApp }) => startApp(session))
