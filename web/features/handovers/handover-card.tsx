import { Check } from 'lucide-react'
import { Trans, useTranslation } from 'react-i18next'
import type { HandoverAnswer } from '#contract/handovers'
import { Button } from '../../components/button.tsx'
import { Card, Well } from '../../components/card.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { Face } from '../../components/face.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { OwnText, OwnWords } from '../../components/own-text.tsx'
import { paths } from '../../shell/paths.ts'
import { useFormat } from '../../words/format.ts'
import { Checks } from './checks.tsx'
import { Give } from './give.tsx'
import { Take } from './take.tsx'
import { useHandoverAct } from './use-handovers.ts'

type HandoverCardProps = { handover: HandoverAnswer; region: string }

/** Says that the person was told, once a case has been taken over. */
function Tell({ handover, region }: HandoverCardProps) {
  const { t } = useTranslation('handovers')
  const format = useFormat()
  const { act, error, pending } = useHandoverAct(region)
  const { name, from, answersUntil } = handover
  return (
    <div className="stack-s">
      <p>
        <Trans
          t={t}
          i18nKey="tellSay"
          values={{ name, from: from.name, day: format.day(answersUntil, 'full') }}
          components={{ bdi: <bdi /> }}
        />
      </p>
      {error && <ErrorPanel error={error} />}
      <div>
        <Button
          kind="first"
          icon={Check}
          pending={pending}
          onPress={() => void act(handover, { act: 'tell' })}
        >
          {t('told')}
        </Button>
      </div>
    </div>
  )
}

/** A case on its way: what goes along, what is still missing, and what the reader does about it. */
export function HandoverCard({ handover, region }: HandoverCardProps) {
  const { t } = useTranslation('handovers')
  const { name, profile, case: held, state, view, from, reason } = handover
  if (!held) return null
  const isOpen = state === 'offered' || state === 'escalated'
  return (
    <Card className="stack" labelledBy="handover">
      <div className="row wrap">
        <Face name={name} size="l" />
        <div className="grow stack-xs">
          <h2 id="handover">
            <bdi>{name}</bdi>
          </h2>
          {held.introductionText && (
            <p className="muted">
              <OwnWords text={held.introductionText} />
            </p>
          )}
        </div>
        <LinkButton kind="quiet" to={paths.person.to({ region, profile })}>
          {t('wholePage')}
        </LinkButton>
      </div>
      {state === 'declined' && (
        <p>
          {t('declined')} <bdi>{reason}</bdi>
        </p>
      )}
      <div className="handover-parts">
        <section className="stack-s">
          <h3>{t('over')}</h3>
          <Checks handover={handover} held={held} region={region} />
        </section>
        <div className="stack">
          {view === 'receiver' && held.ownWords && (
            <section className="stack-s">
              <h3>
                <Trans t={t} i18nKey="ownWordsOf" values={{ name }} components={{ bdi: <bdi /> }} />
              </h3>
              <Well>
                <OwnText text={held.ownWords} />
              </Well>
            </section>
          )}
          {view === 'receiver' && held.words && (
            <section className="stack-s">
              <h3>
                <Trans t={t} i18nKey="alongOf" values={{ name: from.name }} components={{ bdi: <bdi /> }} />
              </h3>
              <p>
                <bdi>{held.words}</bdi>
              </p>
            </section>
          )}
          {isOpen && view === 'receiver' && <Take handover={handover} held={held} region={region} />}
          {isOpen && view === 'giver' && <Give handover={handover} held={held} region={region} />}
          {state === 'accepted' && view === 'receiver' && <Tell handover={handover} region={region} />}
        </div>
      </div>
    </Card>
  )
}
