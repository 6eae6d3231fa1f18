import './styles/main.css'
import { createRoot } from 'react-dom/client'
import { Root } from './shell/root.tsx'
import { startTheme } from './shell/theme.ts'
import { startI18n } from './words/i18n.ts'

startTheme()
void startI18n()
const root = document.getElementById('root')
if (root) createRoot(root).render(<Root />)
