import { KeyRound } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { useApi } from '../../data/cache.ts'
import { serverNow } from '../../data/live.ts'

function Digits({ region, event }: { region: string; event: string }) {
  const { t } = useTranslation('live')
  const { data, error, reload } = useApi('GET /regions/:region/events/:id/door-code', { region, id: event })
  const until = data?.until
  useEffect(() => {
    if (until === undefined) return
    const timer = setTimeout(reload, Math.max(1000, until - serverNow() + 300))
    return () => clearTimeout(timer)
  }, [until, reload])
  if (!data) return error && <ErrorPanel error={error} onRetry={reload} />
  return (
    <>
      <p className="day-code num" dir="ltr">
        {data.code}
      </p>
      <p className="small muted">{t('door.codeSay')}</p>
    </>
  )
}

/** The code by which people come in on their own phones; it is another one every minute. */
export function DoorCode({ region, event }: { region: string; event: string }) {
  const { t } = useTranslation('live')
  const [isShown, setShown] = useState(false)
  return (
    <Card className="stack-s" labelledBy="door-code">
      <h2 id="door-code">{t('door.code')}</h2>
      {isShown ? (
        <Digits region={region} event={event} />
      ) : (
        <Button icon={KeyRound} onPress={() => setShown(true)}>
          {t('door.showCode')}
        </Button>
      )}
    </Card>
  )
}
