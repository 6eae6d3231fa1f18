import { CalendarClock, CalendarX2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ProfileAnswer } from '#contract/profiles'
import { Card } from '../../components/card.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { ReasonLine } from '../../components/reason-line.tsx'
import { SwitchCard } from '../../components/switch-card.tsx'
import { useFormat } from '../../words/format.ts'
import { Agreed } from './agreed.tsx'
import { useKeeping } from './use-keeping.ts'

type KeptUntilProps = { profile: ProfileAnswer; onKeepLonger: (isOn: boolean) => void }

/** Until when everything about me is kept, as a day; whether it may be longer; and what I agreed to so far. */
export function KeptUntil({ profile, onKeepLonger }: KeptUntilProps) {
  const { t } = useTranslation('privacy')
  const format = useFormat()
  const { data, error, reload } = useKeeping(profile)
  if (!data) return error ? <ErrorPanel error={error} onRetry={reload} /> : <LoadingShape rows={2} />
  const { keepLonger } = profile.sharing
  const { goesOn } = data
  const day = format.day(goesOn ?? (keepLonger ? data.withConsent : data.closed))
  return (
    <>
      <Card className="stack-s" labelledBy="kept">
        <h2 id="kept">{t('keep.title')}</h2>
        {goesOn === null && <p>{t('keep.open')}</p>}
        <ReasonLine icon={goesOn === null ? CalendarClock : CalendarX2}>
          {t(goesOn === null ? 'keep.ifClosed' : 'keep.goes', { day })}
        </ReasonLine>
        <p className="small muted">{t(goesOn === null ? 'keep.placed' : 'keep.again')}</p>
      </Card>
      <SwitchCard
        icon={CalendarClock}
        title={t('keep.ask')}
        text={t('keep.askText')}
        isOn={keepLonger}
        said={t(keepLonger ? 'keep.on' : 'keep.off')}
        onChange={onKeepLonger}
      />
      <Agreed items={data.items} />
    </>
  )
}
