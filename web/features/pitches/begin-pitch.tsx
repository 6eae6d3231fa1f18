import { MessageSquareText } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { Button } from '../../components/button.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { call } from '../../data/api.ts'
import { invalidate } from '../../data/cache.ts'
import { newId } from '../../data/ids.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { paths } from '../../shell/paths.ts'
import { isOver, usePitchesOf } from './use-pitches.ts'

type BeginProps = { region: string; profile: string; vacancy: string }

/** Begins my pitch for a vacancy, or leads to the one there is. */
export function BeginPitch({ region, profile, vacancy }: BeginProps) {
  const { t } = useTranslation('pitches')
  const navigate = useNavigate()
  const { data } = usePitchesOf(region, profile)
  const { attempt, error, pending } = useAttempt()
  if (!data) return null
  const there = data.items.find((pitch) => pitch.vacancy === vacancy && !isOver(pitch))
  const begin = async () => {
    const id = newId('pitch')
    const isDone = await attempt(async () => {
      await call(
        'POST /regions/:region/profiles/:id/pitches',
        { region, id: profile },
        { body: { id, vacancy } },
      )
    })
    if (!isDone) return
    invalidate('GET /regions/:region/profiles/:id/pitches', { region, id: profile })
    void navigate(paths.myPitch.to({ pitch: id }))
  }
  if (there) {
    const isOpen = there.state === 'draft' || there.state === 'proposed'
    return (
      <LinkButton
        kind="first"
        block
        icon={MessageSquareText}
        to={isOpen ? paths.myPitch.to({ pitch: there.id }) : paths.myPitches.to()}
      >
        {t('begin.open')}
      </LinkButton>
    )
  }
  return (
    <div className="stack-s">
      {error && <ErrorPanel error={error} />}
      <Button kind="first" block icon={MessageSquareText} pending={pending} onPress={() => void begin()}>
        {t('begin.act')}
      </Button>
      <p className="small muted">{t('begin.say')}</p>
    </div>
  )
}
