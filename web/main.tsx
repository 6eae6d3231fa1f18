import './styles/main.css'
import { createRoot } from 'react-dom/client'
import { MissingFile } from './components/missing-file.ts'
import { Trouble } from './components/trouble.tsx'
import { Root } from './shell/root.tsx'
import { startTheme } from './shell/theme.ts'
import { startI18n } from './words/i18n.ts'

startTheme()
void startI18n()

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

const root = document.getElementById('root')
if (root) createRoot(root, { onCaughtError: say, onUncaughtError: standIn }).render(<Root />)
