import { Footprints, Mail, MessageSquareText, Phone, Plus } from 'lucide-react'
import { useState } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import type { ContactAnswer } from '#contract/cases'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { Disc } from '../../components/face.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { paths } from '../../shell/paths.ts'
import { useFormat } from '../../words/format.ts'
import { useContacts } from './use-cases.ts'

/** The picture of each way to reach somebody. */
export const channelPictures = {
  called: Phone,
  visited: Footprints,
  message: MessageSquareText,
  mail: Mail,
} as const

/** So many are shown before somebody asks for all. */
const first = 4

function Entry({ contact }: { contact: ContactAnswer }) {
  const { t } = useTranslation('cases')
  const format = useFormat()
  const { channel, result, day, employerName, line, next, by, asStandIn } = contact
  return (
    <li className="row row-top">
      <Disc icon={channelPictures[channel]} small />
      <div className="grow stack-xs">
        <span>
          <b>{t(`result.${result}`)}</b>
          {employerName !== null && (
            <>
              {' · '}
              <Trans t={t} i18nKey="log.with" values={{ name: employerName }} components={{ bdi: <bdi /> }} />
            </>
          )}
        </span>
        {line !== null && <bdi>{line}</bdi>}
        {next && (
          <span className="small">
            {t('log.next', { day: format.day(next.day, 'full') })}
            {next.text !== null && (
              <>
                {' · '}
                <bdi>{next.text}</bdi>
              </>
            )}
          </span>
        )}
        <span className="stamp">
          {format.day(day)} · {t(`channel.${channel}`)} · <bdi>{by}</bdi>
          {asStandIn && ` (${t('log.standIn')})`}
        </span>
      </div>
    </li>
  )
}

/** What was said about a case, latest first, and the way to note more; nothing for who may not read it. */
export function ContactLog({
  region,
  profile,
  mayNote,
}: {
  region: string
  profile: string
  mayNote: boolean
}) {
  const { t } = useTranslation('cases')
  const [isAll, setAll] = useState(false)
  const { data } = useContacts(region, profile)
  if (!data) return null
  const { items } = data
  return (
    <Card className="stack-s" labelledBy="contacts">
      <div className="row wrap">
        <h2 id="contacts" className="grow">
          {t('log.title')}
        </h2>
        {mayNote && (
          <LinkButton small icon={Plus} to={`${paths.noteContact.to({ region })}?person=${profile}`}>
            {t('note.act')}
          </LinkButton>
        )}
      </div>
      {items.length === 0 && <p className="muted">{t('log.empty')}</p>}
      <ul className="rows">
        {items.slice(0, isAll ? items.length : first).map((contact) => (
          <Entry key={contact.id} contact={contact} />
        ))}
      </ul>
      {!isAll && items.length > first && (
        <Button kind="quiet" small onPress={() => setAll(true)}>
          {t('log.more')}
        </Button>
      )}
    </Card>
  )
}
