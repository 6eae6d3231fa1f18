import { Handshake } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { type Kind, kinds } from '../../../matcher/codes.ts'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { Select } from '../../components/field.tsx'
import { useToast } from '../../components/toast.tsx'
import { call } from '../../data/api.ts'
import { invalidate } from '../../data/cache.ts'
import { newId } from '../../data/ids.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { paths } from '../../shell/paths.ts'
import { useVacancy } from '../vacancies/use-vacancy.ts'
import { Refused } from './acts.tsx'
import { origins, type PlacementOrigin } from './lists.ts'
import { nouns } from './say.ts'

type ProposeProps = { region: string; vacancy: string; profile: string }

function ProposeDialog({ region, vacancy, profile, onClose }: ProposeProps & { onClose: () => void }) {
  const { t } = useTranslation(nouns)
  const navigate = useNavigate()
  const say = useToast()
  const ofVacancy = useVacancy(region, vacancy).data?.basics.kind
  const [chosen, setChosen] = useState<Kind | null>(null)
  const [id] = useState(() => newId('placement'))
  const { attempt, error, pending } = useAttempt()
  const [origin, setOrigin] = useState<PlacementOrigin>('direct')
  const kind = chosen ?? ofVacancy
  const send = async () => {
    if (!kind) return
    const body = { id, profile, vacancy, kind, origin }
    const isDone = await attempt(async () => {
      await call('POST /regions/:region/placements', { region }, { body })
    })
    if (!isDone) return
    invalidate('GET /regions/:region/placements', { region })
    say(t('propose.done'))
    void navigate(paths.placement.to({ region, placement: id }))
  }
  return (
    <Dialog
      title={t('propose.title')}
      open
      onClose={onClose}
      actions={
        <>
          <Button kind="first" pending={pending} disabled={!kind} onPress={() => void send()}>
            {t('propose.title')}
          </Button>
          <Button kind="quiet" onPress={onClose}>
            {t('common:cancel')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p>{t('propose.say')}</p>
        {kind && (
          <Select
            label={t('propose.kind')}
            value={kind}
            choices={kinds.map((value) => ({ value, label: t(`common:kind.${value}`) }))}
            onChange={setChosen}
          />
        )}
        <Select
          label={t('propose.origin')}
          value={origin}
          choices={origins.map((value) => ({ value, label: t(`propose.from.${value}`) }))}
          onChange={setOrigin}
        />
        {error && <Refused error={error} />}
      </div>
    </Dialog>
  )
}

/** Proposes a placement of somebody at a vacancy, of its own kind or another one. */
export function ProposePlacement(props: ProposeProps) {
  const { t } = useTranslation(nouns)
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button small icon={Handshake} onPress={() => setOpen(true)}>
        {t('propose.title')}
      </Button>
      {isOpen && <ProposeDialog {...props} onClose={() => setOpen(false)} />}
    </>
  )
}
