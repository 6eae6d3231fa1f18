import { Eye, EyeOff, Store } from 'lucide-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from '../../components/card.tsx'
import { Disc } from '../../components/face.tsx'
import { Icon } from '../../components/icon.tsx'

/** Whether employers find me without my name: an eye or a crossed eye, and the same in words. */
export function PoolSwitch({ isOn, onChange }: { isOn: boolean; onChange: (isOn: boolean) => void }) {
  const { t } = useTranslation('access')
  const id = useId()
  return (
    <Card className="stack-s">
      <div className="row row-top">
        <Disc icon={Store} small />
        <div className="grow stack-xs">
          <h2 id={id}>{t('pool.title')}</h2>
          <p className="small muted">{t('pool.text')}</p>
        </div>
        <label className="switch">
          <input
            type="checkbox"
            role="switch"
            aria-labelledby={id}
            checked={isOn}
            aria-checked={isOn}
            onChange={(event) => onChange(event.target.checked)}
          />
          <span className="switch-track" aria-hidden="true">
            <span>
              <Icon of={isOn ? Eye : EyeOff} />
            </span>
          </span>
        </label>
      </div>
      <p className="row-s small">
        <Icon of={isOn ? Eye : EyeOff} /> {t(isOn ? 'pool.on' : 'pool.off')}
      </p>
    </Card>
  )
}
