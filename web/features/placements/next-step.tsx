import { Footprints } from 'lucide-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlacementAct, PlacementAnswer } from '#contract/placements'
import { Button } from '../../components/button.tsx'
import { Deep } from '../../components/card.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { Tag } from '../../components/tag.tsx'
import { useFormat } from '../../words/format.ts'
import type { usePlacementActs } from './acts.tsx'
import { proposedEnd } from './extension.tsx'
import { type Audience, type Links, sideOf } from './links.ts'
import { dueMoment } from './moments.tsx'
import { nouns } from './say.ts'

type NextStepProps = {
  placement: PlacementAnswer
  as: Audience
  links: Links
  acts: ReturnType<typeof usePlacementActs>
}

/** Whether the plan lies with a reader to sign. */
const maySign = ({ agreements, isOffered, planNumber }: PlacementAnswer, as: Audience): boolean =>
  isOffered && !agreements.some((one) => one.side === sideOf(as) && one.number === planNumber)

/** The act that stands as a reader's next step, where it is no plan to sign and no answers to give. */
export const nextAct = (placement: PlacementAnswer, as: Audience): PlacementAct | undefined => {
  const order: PlacementAct[] =
    as === 'person' ? ['yesPerson'] : as === 'employer' ? ['yesEmployer', 'start'] : ['offer', 'start']
  if (maySign(placement, as) || dueMoment(placement, as)) return undefined
  return order.find((one) => placement.acts.includes(one))
}

/** The one dark panel: what the reader does next, or nothing where the others are to act. */
export function NextStep({ placement, as, links, acts }: NextStepProps) {
  const { t } = useTranslation(nouns)
  const id = useId()
  const due = dueMoment(placement, as)
  const format = useFormat()
  const longer = proposedEnd(placement)
  const act = nextAct(placement, as)
  const step = () => {
    if (maySign(placement, as))
      return {
        words: longer ? t('extend.asked', { day: format.day(longer) }) : t('next.agreement'),
        button: (
          <LinkButton kind="first" block to={links.agree}>
            {t('agree.open')}
          </LinkButton>
        ),
      }
    if (due)
      return {
        words: t('next.answers'),
        button: (
          <LinkButton kind="first" block to={links.evaluate(due)}>
            {t('dates.open')}
          </LinkButton>
        ),
      }
    if (!act) return null
    const isYes = act === 'yesPerson' || act === 'yesEmployer'
    return {
      words: isYes ? t('next.yes') : t(`state.${placement.state}`),
      more: act === 'yesPerson' ? t('next.yesName') : null,
      button: (
        <Button kind="first" block pending={acts.pending} onPress={() => acts.start(act)}>
          {acts.labelOf(act)}
        </Button>
      ),
    }
  }
  const shown = step()
  if (!shown) return null
  return (
    <Deep labelledBy={id}>
      <p>
        <Tag kind="here" icon={Footprints}>
          {t('next.title')}
        </Tag>
      </p>
      <h2 id={id}>{shown.words}</h2>
      {'more' in shown && shown.more && <p>{shown.more}</p>}
      {shown.button}
    </Deep>
  )
}
