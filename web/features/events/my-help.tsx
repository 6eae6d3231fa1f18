import { useTranslation } from 'react-i18next'
import type { OwnInvitation } from '#contract/events'
import { Card } from '../../components/card.tsx'
import { Checkbox } from '../../components/choice.tsx'
import { NumberField } from '../../components/number-field.tsx'
import type { OfflineRecord } from '../../data/use-offline-record.ts'
import { useFormat } from '../../words/format.ts'

type Part = { kept: OfflineRecord<OwnInvitation>; invitation: OwnInvitation; language: string }

/** What helps me to come: an interpreter for my language, childcare, travel costs, a seat. Only what there is, is offered. */
export function MyHelp({ kept, invitation, language }: Part) {
  const { t } = useTranslation('events')
  const format = useFormat()
  const { needs, at } = invitation
  const set = (part: Partial<OwnInvitation['needs']>) => kept.change('needs', { ...needs, ...part })
  const spoken = needs.interpreter ?? language
  return (
    <section className="stack-s" aria-labelledby="my-help">
      <h2 id="my-help">{t('my.help')}</h2>
      <Card as="div">
        {spoken !== 'nl' && (
          <Checkbox
            checked={needs.interpreter !== null}
            onChange={(on) => set({ interpreter: on ? spoken : null })}
          >
            {t('my.interpreter', { language: format.languageName(spoken) })}
          </Checkbox>
        )}
        {at.care.childcarePlaces > 0 && (
          <Checkbox checked={needs.children > 0} onChange={(on) => set({ children: on ? 1 : 0 })}>
            {t('my.childcare')}
          </Checkbox>
        )}
        {needs.children > 0 && (
          <NumberField
            label={t('my.children')}
            value={needs.children}
            onChange={(children) => children !== null && set({ children })}
          />
        )}
        {at.care.travelHelp && (
          <Checkbox checked={needs.travel} onChange={(travel) => set({ travel })}>
            {t('my.travel')}
          </Checkbox>
        )}
        <Checkbox checked={needs.seat} onChange={(seat) => set({ seat })}>
          {t('my.seat')}
        </Checkbox>
      </Card>
    </section>
  )
}
