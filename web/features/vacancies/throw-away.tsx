import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { VacancyAnswer } from '#contract/vacancies'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { useToast } from '../../components/toast.tsx'
import { call } from '../../data/api.ts'
import { invalidate } from '../../data/cache.ts'
import { useAttempt } from '../../data/use-attempt.ts'

/** Throws a draft away that was never sent, after a question. Nothing for every other vacancy. */
export function ThrowAway({ vacancy, then }: { vacancy: VacancyAnswer; then: string }) {
  const { t } = useTranslation('vacancies')
  const { region, id, state, history, version } = vacancy
  const say = useToast()
  const navigate = useNavigate()
  const [isAsking, setAsking] = useState(false)
  const { attempt, error, pending } = useAttempt()
  if (state !== 'draft' || history.some(({ action }) => action === 'submitted')) return null
  const go = async () => {
    setAsking(false)
    const isGone = await attempt(async () => {
      await call('DELETE /regions/:region/vacancies/:id', { region, id }, { ifMatch: version })
    })
    if (!isGone) return
    await navigate(then, { replace: true })
    invalidate('GET /regions/:region/vacancies', { region })
    say(t('throwAway.done'))
  }
  return (
    <>
      <Button kind="quiet" icon={Trash2} pending={pending} onPress={() => setAsking(true)}>
        {t('throwAway.act')}
      </Button>
      {error && <ErrorPanel error={error} />}
      <Dialog
        title={t('throwAway.ask')}
        open={isAsking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button kind="stop" onPress={() => void go()}>
              {t('throwAway.act')}
            </Button>
            <Button kind="quiet" onPress={() => setAsking(false)}>
              {t('common:cancel')}
            </Button>
          </>
        }
      >
        <p>{t('throwAway.say')}</p>
      </Dialog>
    </>
  )
}
