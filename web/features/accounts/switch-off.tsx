import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { ReasonLine } from '../../components/reason-line.tsx'
import { useApi } from '../../data/cache.ts'

type SwitchOffProps = {
  region: string
  id: string
  name: string
  onClose: () => void
  onAnswer: () => void
}

const kinds = ['cases', 'standIns', 'promises', 'handovers', 'employers'] as const

/** Asks before an account is switched off, and names what hangs on it. Cases have to be handed over first. */
export function SwitchOff({ region, id, name, onClose, onAnswer }: SwitchOffProps) {
  const { t } = useTranslation('accounts')
  const { data, error, reload } = useApi('GET /regions/:region/accounts/:id/holdings', { region, id })
  const stops = data !== undefined && kinds.some((kind) => kind !== 'employers' && data[kind] > 0)
  return (
    <Dialog
      title={t('staff.offAsk', { name })}
      open
      onClose={onClose}
      actions={
        <>
          <Button kind="stop" disabled={!data || stops} onPress={onAnswer}>
            {t('staff.off')}
          </Button>
          <Button kind="quiet" onPress={onClose}>
            {t('common:cancel')}
          </Button>
        </>
      }
    >
      <p>{t('staff.offSay')}</p>
      <section className="stack-s">
        <h3>{t('staff.held')}</h3>
        {error && <ErrorPanel error={error} onRetry={reload} />}
        {!data && !error && <span className="wait wait-long" />}
        {data && (
          <ul className="stack-s">
            {kinds.map((kind) => (
              <ReasonLine key={kind} as="li" kind={data[kind] > 0 ? 'gap' : 'fit'}>
                {t(`staff.${kind}`, { count: data[kind] })}
              </ReasonLine>
            ))}
          </ul>
        )}
      </section>
    </Dialog>
  )
}
