import { BellRing, Phone } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { paths } from '../../shell/paths.ts'
import { useFormat } from '../../words/format.ts'
import { useEmployer } from '../employers/use-employer.ts'
import type { Guide } from './use-placement.ts'

/** The next day on which something is to be asked, decided or begun; null where all of them are past. */
const nextDayOf = ({ dates }: Guide): string | null => {
  if (!dates) return null
  const { askBy, decisionAround, startDay, today } = dates
  return [askBy, decisionAround, startDay].find((day) => day !== null && day > today) ?? null
}

type PermitDeskProps = { guide: Guide; region: string; onRemind: (on: string | null) => void }

/** What a jobhunter does beside the papers: call the employer with the note of it ready, and be reminded on the day. */
export function PermitDesk({ guide, region, onRemind }: PermitDeskProps) {
  const { t } = useTranslation('help')
  const format = useFormat()
  const { data: employer } = useEmployer(region, guide.employer)
  const contacts = Object.values(employer?.contacts ?? {})
  const contact = contacts.find(({ phone }) => phone !== null) ?? contacts[0]
  const day = nextDayOf(guide)
  const search = new URLSearchParams({
    ...{ person: guide.profile ?? '', employer: guide.employer, channel: 'called' },
  })
  return (
    <Card className="stack-s no-print">
      <b>
        <bdi>{guide.employerName}</bdi>
      </b>
      {contact && (
        <span className="row-s wrap">
          <bdi>{contact.name}</bdi>
          {contact.phone && (
            <a href={`tel:${contact.phone.replaceAll(' ', '')}`}>
              <bdi dir="ltr">{contact.phone}</bdi>
            </a>
          )}
        </span>
      )}
      <LinkButton block icon={Phone} to={`${paths.noteContact.to({ region })}?${search}`}>
        {t('permit.callEmployer')}
      </LinkButton>
      {guide.remindOn !== null ? (
        <>
          <p>{t('permit.remindOn', { day: format.day(guide.remindOn, 'full') })}</p>
          <Button kind="quiet" block onPress={() => onRemind(null)}>
            {t('permit.remindNot')}
          </Button>
        </>
      ) : (
        day !== null && (
          <Button icon={BellRing} block onPress={() => onRemind(day)}>
            {t('permit.remindMe', { day: format.day(day) })}
          </Button>
        )
      )}
    </Card>
  )
}
