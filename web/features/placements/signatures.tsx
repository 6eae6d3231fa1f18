import { Check, CircleDashed, Info } from 'lucide-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlacementAnswer } from '#contract/placements'
import { Card } from '../../components/card.tsx'
import { Note } from '../../components/note.tsx'
import { Tag } from '../../components/tag.tsx'
import { dayOf, useFormat } from '../../words/format.ts'
import { sides } from './lists.ts'
import { nouns } from './say.ts'

/** Who of the three has signed this plan, when, and in which language it was read. */
export function Signatures({ placement }: { placement: PlacementAnswer }) {
  const { t } = useTranslation(nouns)
  const format = useFormat()
  const id = useId()
  const { agreements, planNumber, personName, employerName, jobhunterName } = placement
  const names = { person: personName, employer: employerName, jobhunter: jobhunterName }
  return (
    <Card className="stack-s" labelledBy={id}>
      <h2 id={id}>{t('signs.title')}</h2>
      <ul className="rows">
        {sides.map((side) => {
          const one = agreements.find((each) => each.side === side && each.number === planNumber)
          return (
            <li key={side} className="stack-xs">
              <span>
                <b>{names[side] === '' ? t('unnamed') : <bdi>{names[side]}</bdi>}</b>{' '}
                <span className="small muted">{t(`side.${side}`)}</span>
              </span>
              {one ? (
                <Tag kind="fit" icon={Check}>
                  {t('signs.on', {
                    day: format.day(dayOf(one.on)),
                    language: format.languageName(one.language),
                  })}
                  {one.handedOver && ` · ${t('signs.handed')}`}
                </Tag>
              ) : (
                <Tag kind="gap" icon={CircleDashed}>
                  {t('signs.not')}
                </Tag>
              )}
            </li>
          )
        })}
      </ul>
      <Note icon={Info}>{t('signs.say')}</Note>
    </Card>
  )
}
