import { CircleAlert } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { VacancyAnswer } from '#contract/vacancies'
import { Note } from '../../components/note.tsx'
import { keyOf } from '../../words/keys.ts'

/** Why it was sent back, in the words of who did, or why it was closed. */
export function StateReason({ vacancy: { state, stateReason } }: { vacancy: VacancyAnswer }) {
  const { t } = useTranslation(['vacancies', 'codes'])
  if (stateReason === null) return null
  return (
    <Note icon={CircleAlert}>
      {state === 'closed' ? (
        t('closedBecause', { reason: t(keyOf('codes:closeReason', stateReason)) })
      ) : (
        <>
          {t('sentBack')} <bdi>{stateReason}</bdi>
        </>
      )}
    </Note>
  )
}
