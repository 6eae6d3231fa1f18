import { QrCode } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { accountEndpoints } from '#contract/accounts'
import type { ProfileAnswer } from '#contract/profiles'
import { Button } from '../../components/button.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { call } from '../../data/api.ts'
import type { AnswerOf } from '../../data/endpoints.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { PrintedCard } from './printed-card.tsx'

type Made = AnswerOf<typeof accountEndpoints.makeCard>

/** Makes a card for somebody without e-mail. What it says is shown this once, to be printed and handed over. */
export function CardMaker({ profile }: { profile: ProfileAnswer }) {
  const { t } = useTranslation('access')
  const { pending, error, attempt } = useAttempt()
  const [made, setMade] = useState<Made | null>(null)
  const { region, id } = profile
  const make = () =>
    attempt(async () => setMade(await call('POST /regions/:region/profiles/:id/cards', { region, id })))
  if (made)
    return (
      <PrintedCard
        {...made}
        name={profile.contact.name}
        language={profile.contact.language}
        onClose={() => setMade(null)}
      />
    )
  return (
    <div className="stack-s">
      <p>{t('card.makeText')}</p>
      <p className="small muted">{t('card.replaces')}</p>
      {error && <ErrorPanel error={error} />}
      <div className="row-s">
        <Button icon={QrCode} pending={pending} onPress={() => void make()}>
          {t('card.make')}
        </Button>
      </div>
    </div>
  )
}
