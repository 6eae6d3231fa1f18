import { useTranslation } from 'react-i18next'
import type { ProfileAnswer } from '#contract/profiles'
import { Button } from '../../components/button.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { EmptyState } from '../../components/notice.tsx'
import { useAct } from '../../data/use-act.ts'
import { useFormat } from '../../words/format.ts'

/** Nothing is looked for while a profile is closed; it can be opened again at any time. */
export function Closed({ profile }: { profile: ProfileAnswer }) {
  const { t } = useTranslation(['me', 'privacy'])
  const format = useFormat()
  const { act, error, pending } = useAct(
    'POST /regions/:region/profiles/:id/state',
    { region: profile.region, id: profile.id },
    profile.version,
  )
  return (
    <>
      <EmptyState
        title={t('closed.title')}
        action={
          <Button kind="first" pending={pending} onPress={() => void act({ to: 'active' })}>
            {t('closed.open')}
          </Button>
        }
      >
        {t('closed.text')} {profile.goesOn && t('privacy:keep.goes', { day: format.day(profile.goesOn) })}
      </EmptyState>
      {error && <ErrorPanel error={error} />}
    </>
  )
}
