import { UserRoundCheck } from 'lucide-react'
import { Trans, useTranslation } from 'react-i18next'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { Disc } from '../../components/face.tsx'
import { useApi } from '../../data/cache.ts'
import { useFormat } from '../../words/format.ts'
import { useHandoverAct, useHandovers } from './use-handovers.ts'

/** Tells a person who helps them while their jobhunter is away, and until when. */
function StandIn({ region }: { region: string }) {
  const { t } = useTranslation('handovers')
  const format = useFormat()
  const { data } = useApi('GET /regions/:region/stand-in', { region })
  if (!data?.standIn) return null
  const { name, jobhunterName: jobhunter, until } = data.standIn
  return (
    <Card className="stack-s" labelledBy="stand-in">
      <div className="row">
        <Disc icon={UserRoundCheck} />
        <h2 id="stand-in" className="grow">
          <Trans t={t} i18nKey="standIn.title" values={{ name }} components={{ bdi: <bdi /> }} />
        </h2>
      </div>
      <p>
        <Trans
          t={t}
          i18nKey="standIn.say"
          values={{ jobhunter, day: format.day(until, 'full') }}
          components={{ bdi: <bdi /> }}
        />
      </p>
    </Card>
  )
}

/** Tells a person who their jobhunter is now, and until when the one before answers; nothing once they know. */
function Taken({ region }: { region: string }) {
  const { t } = useTranslation('handovers')
  const format = useFormat()
  const { data } = useHandovers(region)
  const { act, error, pending } = useHandoverAct(region)
  const one = data?.items.find(({ view, state }) => view === 'self' && state === 'accepted')
  if (!one) return null
  return (
    <Card className="stack-s" labelledBy="new-jobhunter">
      <div className="row">
        <Disc icon={UserRoundCheck} />
        <h2 id="new-jobhunter" className="grow">
          <Trans t={t} i18nKey="self.title" values={{ name: one.to.name }} components={{ bdi: <bdi /> }} />
        </h2>
      </div>
      <p>
        <Trans
          t={t}
          i18nKey="self.say"
          values={{ name: one.from.name, day: format.day(one.answersUntil, 'full') }}
          components={{ bdi: <bdi /> }}
        />
      </p>
      {error && <ErrorPanel error={error} />}
      <div>
        <Button pending={pending} onPress={() => void act(one, { act: 'tell' })}>
          {t('self.know')}
        </Button>
      </div>
    </Card>
  )
}

/** Who a person's jobhunter is now, where that changed, and who stands in. */
export default function NewJobhunterCard({ region }: { region: string }) {
  return (
    <>
      <Taken region={region} />
      <StandIn region={region} />
    </>
  )
}
