import { Copy } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { VacancyAnswer } from '#contract/vacancies'
import { Button } from '../../components/button.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { useToast } from '../../components/toast.tsx'
import { call } from '../../data/api.ts'
import { invalidate, setAnswer } from '../../data/cache.ts'
import { newId } from '../../data/ids.ts'
import { useAttempt } from '../../data/use-attempt.ts'

type CopyProps = {
  vacancy: VacancyAnswer
  /** Where the copy is filled in. */
  after: (vacancy: string) => string
}

/** Begins a draft that says the same as this vacancy. */
export function CopyVacancy({ vacancy, after }: CopyProps) {
  const { t } = useTranslation('vacancies')
  const say = useToast()
  const navigate = useNavigate()
  // Made once, so that sending twice makes one copy.
  const [id] = useState(() => newId('vacancy'))
  const { attempt, error, pending } = useAttempt()
  const { region, basics, work, requirements, hours, pay, guidance, description } = vacancy
  const copy = () =>
    attempt(async () => {
      const body = { id, basics, work, requirements, hours, pay, guidance, description }
      const made = await call('POST /regions/:region/vacancies', { region }, { body })
      setAnswer('GET /regions/:region/vacancies/:id', { region, id }, made)
      invalidate('GET /regions/:region/vacancies', { region })
      say(t('copied'))
      await navigate(after(id))
    })
  return (
    <>
      <Button kind="quiet" icon={Copy} pending={pending} onPress={() => void copy()}>
        {t('copy')}
      </Button>
      {error && <ErrorPanel error={error} />}
    </>
  )
}
