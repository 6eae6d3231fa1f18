import { MicVocal } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { StageAnswer } from '#contract/stages'
import { Card } from '../../components/card.tsx'
import { Disc } from '../../components/face.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { useCalled } from '../events/use-called.ts'

type StageNowProps = { stage: StageAnswer; children?: ReactNode }

/** Who speaks on the stage, and who is next. */
export function StageNow({ stage, children }: StageNowProps) {
  const { t } = useTranslation('stages')
  const nameOf = useCalled()
  const { now, next, begun, count } = stage
  return (
    <Card className="stack-s" labelledBy="stage-now">
      <div className="row">
        <Disc icon={MicVocal} />
        <div className="stack-xs grow">
          <p className="small muted">{t(now ? 'stage.now' : 'stage.title')}</p>
          <h2 id="stage-now">
            {now ? <bdi>{nameOf(now.called)}</bdi> : t(begun === 0 ? 'stage.before' : 'stage.over')}
          </h2>
          {next && (
            <p className="small">
              <Isolated text={t('stage.next', { name: nameOf(next.called) })} />
            </p>
          )}
          <p className="small muted">{t('stage.spoken', { begun, count })}</p>
        </div>
      </div>
      {children}
    </Card>
  )
}
