import { Calendar, Check, KeyRound, Undo2, UserRound } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { Button } from '../../components/button.tsx'
import { Deep } from '../../components/card.tsx'
import { Segmented } from '../../components/choice.tsx'
import { Icon } from '../../components/icon.tsx'
import { Tag } from '../../components/tag.tsx'
import { dayOf, useFormat } from '../../words/format.ts'
import { monthsAfter, spans } from './releases.ts'

type ReleaseQuestionProps = {
  employer: string
  /** `until` is the last day, YYYY-MM-DD. */
  onYes: (until: string) => void
  onNotYet: () => void
}

/** May this employer know my name: what, until when, that it can be taken back, and two answers. */
export function ReleaseQuestion({ employer, onYes, onNotYet }: ReleaseQuestionProps) {
  const { t } = useTranslation('access')
  const format = useFormat()
  const id = useId()
  const [span, setSpan] = useState<string>('3')
  const title = useRef<HTMLHeadingElement>(null)
  // The question opens above what was pressed.
  useEffect(() => title.current?.focus(), [])
  const until = monthsAfter(dayOf(), Number(span))
  return (
    <Deep labelledBy={id}>
      <p>
        <Tag kind="here" icon={KeyRound}>
          {t('question')}
        </Tag>
      </p>
      <h2 id={id} ref={title} tabIndex={-1}>
        <Trans t={t} i18nKey="ask" values={{ employer }} components={{ bdi: <bdi /> }} />
      </h2>
      <ul className="stack-s">
        <li className="row row-top">
          <Icon of={UserRound} />
          <span>
            <Trans t={t} i18nKey="what" components={{ bdi: <bdi /> }} />
          </span>
        </li>
        <li className="row row-top">
          <Icon of={Calendar} /> <span>{t('until', { day: format.day(until) })}</span>
        </li>
        <li className="row row-top">
          <Icon of={Undo2} /> <span>{t('back')}</span>
        </li>
      </ul>
      <div className="access-span">
        <Segmented
          legend={t('untilWhen')}
          value={span}
          choices={spans.map((count) => ({ value: String(count), label: t('month', { count }) }))}
          onChange={setSpan}
        />
      </div>
      <div className="stack-s">
        <Button kind="first" block icon={Check} onPress={() => onYes(until)}>
          {t('yes')}
        </Button>
        <Button block onPress={onNotYet}>
          {t('notYet')}
        </Button>
      </div>
    </Deep>
  )
}
