import { createRoot } from 'react-dom/client'
import { MissingFile } from '../components/missing-file.ts'
import { Trouble } from '../components/trouble.tsx'
import { startI18n } from '../words/i18n.ts'
import { startPage } from './ahead.ts'
import { Root } from './root.tsx'
import { startTheme } from './theme.ts'

const say = (error: unknown): void => {
  if (!(error instanceof MissingFile)) console.error(error)
}

/** What nothing inside has caught empties the page: another one says so in its place. */
const standIn = (error: unknown): void => {
  say(error)
  const place = document.createElement('div')
  document.body.append(place)
  createRoot(place).render(<Trouble error={error} again={() => location.reload()} />)
}

/** Shows the app; who is signed in was asked before this file was there. */
export function startApp(): void {
  startTheme()
  void startI18n(startPage(location.pathname))
  const root = document.getElementById('root')
  if (root) createRoot(root, { onCaughtError: say, onUncaughtError: standIn }).render(<Root />)
}
