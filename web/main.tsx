import './styles/main.css'
import { createRoot } from 'react-dom/client'
import { startI18n } from './i18n.ts'
import { Root } from './root.tsx'
import { startTheme } from './theme.ts'

startTheme()
void startI18n()
const root = document.getElementById('root')
if (root) createRoot(root).render(<Root />)
