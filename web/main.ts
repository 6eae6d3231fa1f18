import './styles/main.css'
import { askAhead } from './data/ahead.ts'
import { fetchFirstNeeds } from './shell/first-needs.ts'
import { startLanguage } from './words/first-language.ts'

// This file is small and comes first, before the style sheet too, so that who is signed in is asked and words are
// fetched while the app is still on its way.
startLanguage()
fetchFirstNeeds(location.pathname, askAhead('GET /session', {}))
const isRead = new Promise<unknown>((resolve) => {
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', resolve, { once: true })
  else resolve(null)
})
void Promise.all([import('./shell/app.tsx'), isRead]).then(([{ startApp }]) => startApp())
