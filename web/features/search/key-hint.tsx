import { Keyboard } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Checkbox } from '../../components/choice.tsx'
import { Icon } from '../../components/icon.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { useSlashKey } from '../../components/use-slash-key.ts'

const keysShown = [
  ['/', 'box'],
  ['↑ ↓', 'row'],
  ['Enter', 'open'],
  ['C', 'compare'],
  ['V', 'chosen'],
  ['F', 'filters'],
] as const

/** What the keys do, and whether the single key that leads here does so. */
export function KeyHint() {
  const { t } = useTranslation('search')
  const slash = useSlashKey()
  return (
    <div className="keyhint no-print">
      <span>
        <Icon of={Keyboard} /> <b>{t('keys.title')}</b>
      </span>
      {keysShown
        .filter(([, act]) => act !== 'box' || slash.isOn)
        .map(([name, act]) => (
          <span key={act}>
            <kbd>
              <bdi>{name}</bdi>
            </kbd>{' '}
            {t(`keys.${act}`)}
          </span>
        ))}
      <Checkbox checked={slash.isOn} onChange={slash.set}>
        <Isolated text={t('keys.slash')} />
      </Checkbox>
    </div>
  )
}
