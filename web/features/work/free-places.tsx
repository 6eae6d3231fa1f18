import { Minus, Plus } from 'lucide-react'
import { Trans, useTranslation } from 'react-i18next'
import type { EmployerAnswer } from '#contract/employers'
import { IconButton } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { useSave } from '../../data/use-save.ts'

/** More rings than these are not counted by eye. */
const mostDrawn = 12
const mostPlaces = 1000

/** How many places are free: drawn, in words, and changed with one press. */
export function FreePlaces({ employer, region }: { employer: EmployerAnswer; region: string }) {
  const { t } = useTranslation('employers')
  const { state, save } = useSave(
    'PATCH /regions/:region/employers/:id',
    { region, id: employer.id },
    employer.version,
  )
