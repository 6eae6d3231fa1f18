// Named here, it lies in the first file, which is then one file instead of two.
import 'vite/modulepreload-polyfill'
import './styles/main.css'
import { askAhead } from './data/ahead.ts'
import { startLanguage } from './words/first-language.ts'

// This file is small and comes first, so that who is signed in is asked while the app is still on its way.
startLanguage()
const session = askAhead('GET /session', {})
void import('./shell/app.tsx').then(({ startApp }) => startApp(session))
