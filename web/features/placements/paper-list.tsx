import { BellRing, Check, CircleDashed, Store, UserRound } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { Checkbox } from '../../components/choice.tsx'
import { Icon } from '../../components/icon.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { Tag } from '../../components/tag.tsx'
import { useFormat } from '../../words/format.ts'
import { SourceLine } from './rules.tsx'
import type { Guide } from './use-placement.ts'

type PaperListProps = {
  guide: Guide
  onTick?: (paper: string, isThere: boolean) => void
  /** Asks the person for a paper that they have. */
  onAsk?: (paper: string) => void
}

/** The papers that an office looks at: what each is, who has it, whether it is there, and where that stands. */
export function PaperList({ guide, onTick, onAsk }: PaperListProps) {
  const { t } = useTranslation('help')
  const format = useFormat()
  const names = { person: guide.personName, employer: guide.employerName, jobhunter: guide.jobhunterName }
  return (
    <Card kind="flush" as="div">
      <ul className="rows">
        {guide.papers.map(({ id, says, holder, seenOn, askedOn, source, link, proof }) => {
          const words = <Isolated text={says[format.language] ?? says.en ?? ''} />
          const tag =
            seenOn === null ? (
              <Tag kind="gap" icon={CircleDashed}>
                {askedOn === null ? t('permit.notYet') : t('permit.askedOn', { day: format.day(askedOn) })}
              </Tag>
            ) : (
              <Tag kind="fit" icon={Check}>
                {t('permit.seen', { day: format.day(seenOn) })}
              </Tag>
            )
          return (
            <li key={id} className="stack-xs">
              {onTick ? (
                <Checkbox checked={seenOn !== null} onChange={(isThere) => onTick(id, isThere)}>
                  {words}
                </Checkbox>
              ) : (
                <p>{words}</p>
              )}
              <p className="small muted row-s wrap">
                <Icon of={holder === 'person' ? UserRound : Store} /> <bdi>{names[holder]}</bdi> {tag}
              </p>
              {onAsk && holder === 'person' && seenOn === null && (
                <div>
                  <Button small icon={BellRing} onPress={() => onAsk(id)}>
                    <Isolated text={t('permit.remindPerson', { name: guide.personName })} />
                  </Button>
                </div>
              )}
              <SourceLine ground={{ source, link, proof, validFrom: null }} />
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
