import { BriefcaseBusiness } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { call } from '../../data/api.ts'
import { useApi } from '../../data/cache.ts'
import { useAttempt } from '../../data/use-attempt.ts'

/** The way in for staff with the account of their work; nothing where the server knows no such sign-in. */
export function WorkDoor() {
  const { t } = useTranslation('accounts')
  const { data } = useApi('GET /sign-in/ways')
  const { pending, error, attempt } = useAttempt()
  if (!data?.work) return null
  const go = () =>
    attempt(async () => {
      const { address } = await call('POST /sign-in/work')
      window.location.assign(address)
    })
  return (
    <section className="stack-s">
      <p className="muted">{t(data.mailForStaff ? 'work.also' : 'work.only')}</p>
      <Button icon={BriefcaseBusiness} block pending={pending} onPress={() => void go()}>
        {t('work.go')}
      </Button>
      {error && <ErrorPanel error={error} />}
    </section>
  )
}
