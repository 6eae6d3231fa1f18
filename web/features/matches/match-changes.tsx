import '../../styles/parts/changes.css'
import { ArrowRight } from 'lucide-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { StaffGain } from '#contract/matches'
import { Icon } from '../../components/icon.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { ReasonLine } from '../../components/reason-line.tsx'
import { useFormat } from '../../words/format.ts'
import { changePictures } from './change-look.ts'
import { changeText, type Speech } from './reason-text.ts'

type MatchChangesProps = {
  gains: readonly StaffGain[]
  /** Tenths of points today; null while the pair is stopped. */
  before: number | null
  speech: Speech
}

/** What single changes would make of a match, for staff: points before and after, and the place in the list. */
export function MatchChanges({ gains, before, speech }: MatchChangesProps) {
  const { t } = useTranslation('gains')
  const format = useFormat()
  const id = useId()
  if (gains.length === 0) return null
  return (
    <section className="stack-s" aria-labelledby={id}>
      <h3 id={id}>{t('change')}</h3>
      <ul className="changes">
        {gains.map(({ change, shownTenths, rank }) => {
          const text = changeText(change, 'move', speech)
          return (
            <li key={text}>
              <ReasonLine icon={changePictures[change.type]}>
                <Isolated text={text} />
              </ReasonLine>
              <span className="change-after num">
                {before !== null && (
                  <>
                    <bdi>{format.tenths(before)}</bdi> <Icon of={ArrowRight} />
                    <span className="sr">{t('to')}</span>
                  </>
                )}
                <bdi>{format.tenths(shownTenths)}</bdi>
              </span>
              <span className="stamp">
                {rank === null ? t('askFirst') : t('rank', { rank: format.number(rank) })}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
