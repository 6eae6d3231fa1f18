import { Undo2 } from 'lucide-react'
import { useState } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import type { ProfileAnswer } from '#contract/profiles'
import { Button } from '../../components/button.tsx'
import { hoursFree } from './week.ts'

type Availability = ProfileAnswer['availability']

/** What each picture of the week means, and the way back to how it was. */
export function WeekKey({ onUndo }: { onUndo: (() => void) | undefined }) {
  const { t } = useTranslation(['builder', 'common'])
  return (
    <>
      <ul className="key">
        <li>
          <i className="on" /> {t('week.free')}
        </li>
        <li>
          <i className="block" /> {t('week.keyTaken')}
        </li>
      </ul>
      <Button kind="quiet" small icon={Undo2} disabled={!onUndo} onPress={() => onUndo?.()}>
        {t('common:undo')}
      </Button>
    </>
  )
}

/** How many hours of the week are free, beside the button that goes on. */
export function WeekTotal({ profile }: { profile: ProfileAnswer }) {
  const { t } = useTranslation()
  return (
    <p className="total" aria-live="polite">
      <span className="small muted">
        <Trans t={t} i18nKey="week.inAll" count={hoursFree(profile.availability)} components={{ b: <b /> }} />
      </span>
    </p>
  )
}

/** Changes of availability, and back to how it was before each of them. */
export function useUndo(availability: Availability, change: (availability: Availability) => void) {
  const [before, setBefore] = useState<readonly Availability[]>([])
  const last = before.at(-1)
  return {
    write: (next: Availability) => {
      setBefore([...before, availability])
      change(next)
    },
    undo:
      last &&
      (() => {
        setBefore(before.slice(0, -1))
        change(last)
      }),
  }
}
