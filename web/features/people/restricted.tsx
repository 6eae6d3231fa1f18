import { LockKeyhole } from 'lucide-react'
import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ProfileAnswer } from '#contract/profiles'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { TextArea } from '../../components/field.tsx'
import { Icon } from '../../components/icon.tsx'
import { ApiError, call } from '../../data/api.ts'
import { useLocalDraft } from '../../data/use-local-draft.ts'

type RestrictedProps = { profile: ProfileAnswer; onShown: (profile: ProfileAnswer) => void }

/** What only the holder of the case sees; a colleague gives a reason, which the person can read. */
export function Restricted({ profile, onShown }: RestrictedProps) {
  const { t } = useTranslation('profiles')
  const id = useId()
  const { draft: reason, keep, clear } = useLocalDraft(`reason:${profile.id}`, '')
  const [error, setError] = useState<ApiError | null>(null)
  const [isAsking, setAsking] = useState(false)
  const ask = async (event: FormEvent) => {
    event.preventDefault()
    if (isAsking) return
    setAsking(true)
    setError(null)
    try {
      const at = { region: profile.region, id: profile.id }
      const shown = await call('POST /regions/:region/profiles/:id/restricted-views', at, {
        body: { reason },
      })
      clear()
      onShown(shown)
    } catch (failure) {
      if (!(failure instanceof ApiError)) throw failure
      setError(failure)
    } finally {
      setAsking(false)
    }
  }
  const isMissing = error?.code === 'badInput'
  return (
    <Card labelledBy={id}>
      <form className="stack-s" noValidate onSubmit={(event) => void ask(event)}>
        <h2 id={id} className="row-s">
          <Icon of={LockKeyhole} /> {t('restricted.title')}
        </h2>
        <p className="small muted">{t('restricted.text')}</p>
        {error && !isMissing && <ErrorPanel error={error} />}
        <TextArea
          label={t('restricted.reason')}
          value={reason}
          onChange={keep}
          rows={3}
          maxLength={300}
          fault={isMissing && t('restricted.missing')}
        />
        <div>
          <Button type="submit">{t('restricted.show')}</Button>
        </div>
      </form>
    </Card>
  )
}
