import { CalendarPlus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { PlacementAnswer } from '#contract/placements'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { DayField } from '../../components/day-field.tsx'
import { useToast } from '../../components/toast.tsx'
import { invalidate } from '../../data/cache.ts'
import { useAct } from '../../data/use-act.ts'
import { useLocalDraft } from '../../data/use-local-draft.ts'
import { useFormat } from '../../words/format.ts'
import { Refused } from './acts.tsx'
import { nouns } from './say.ts'

/** The last day that is proposed beside the one in force; null where none is. */
export const proposedEnd = ({ plan, agreedPlan, isOffered }: PlacementAnswer): string | null =>
  isOffered && agreedPlan && plan.time.endDay !== agreedPlan.time.endDay ? plan.time.endDay : null

/** Offers a later last day to the three, as far as the rules allow; nothing where nobody works or no day is set. */
export function Extension({ placement }: { placement: PlacementAnswer }) {
  const { t } = useTranslation(nouns)
  const format = useFormat()
  const say = useToast()
  const { region, id, endDay, lastDay, version } = placement
  const at = { region, id }
  const { act, error, pending, readNew } = useAct('POST /regions/:region/placements/:id/acts', at, version)
  const { draft, keep, clear } = useLocalDraft<string | null>(`extension:${id}`, null)
  if (!placement.acts.includes('extend') || endDay === null) return null
  const send = async () => {
    if (draft === null || !(await act({ act: 'extend', endDay: draft }))) return
    clear()
    invalidate('GET /regions/:region/placements', { region })
    invalidate('GET /regions/:region/placements/:id/plan', at)
    say(t('done'), { about: id })
  }
  return (
    <Card className="stack-s">
      <h2>{t('extend.title')}</h2>
      <p>{t('extend.say', { day: format.day(endDay) })}</p>
      <p className="small muted">
        {lastDay === null ? t('extend.none') : t('extend.most', { day: format.day(lastDay) })}
      </p>
      <DayField
        label={t('extend.field')}
        value={draft}
        onChange={keep}
        from={endDay}
        {...(lastDay !== null && lastDay > endDay && { to: lastDay })}
      />
      {error && <Refused error={error} onRead={readNew} />}
      <Button icon={CalendarPlus} disabled={draft === null} pending={pending} onPress={() => void send()}>
        {t('act.extend')}
      </Button>
    </Card>
  )
}
