import { useTranslation } from 'react-i18next'
import type { DemoMail } from '#contract/accounts'
import { Card } from '../../components/card.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { EmptyState } from '../../components/notice.tsx'
import { usePageTitle } from '../../components/page-head.tsx'
import { useApi } from '../../data/cache.ts'
import { paths } from '../../shell/paths.ts'
import { PublicFrame } from '../../shell/public-frame.tsx'
import { useFormat } from '../../words/format.ts'
import { dirOf } from '../../words/languages.ts'
import './mailbox.css'

/** Between two addresses may stand nothing but a name. */
const isLatin = /^[\p{Script=Latin}\p{Script=Common}]+$/u

/** Addresses in a mail become links; everything else stays the text it is. */
function MailText({ text }: { text: string }) {
  return text.split(/(https?:\/\/\S+)/).map((part, index) =>
    index % 2 === 1 ? (
      <a key={part} href={part} dir="ltr">
        <bdi>{part}</bdi>
      </a>
    ) : isLatin.test(part) ? (
      <bdi key={part}>{part}</bdi>
    ) : (
      <Isolated key={part} text={part} />
    ),
  )
}

function Mail({ mail }: { mail: DemoMail }) {
  const { t } = useTranslation('accounts')
  const format = useFormat()
  return (
    <Card as="li" className="stack-s">
      <div className="sec-head">
        <p className="small muted mail-to">
          {t('mailbox.to')} <bdi dir="ltr">{mail.to}</bdi>
        </p>
        <time className="stamp" dateTime={mail.at}>
          {format.relativeTime(mail.at)}
        </time>
      </div>
      <div className="stack-s" lang={mail.language} dir={dirOf(mail.language)}>
        <h2>
          <Isolated text={mail.subject} />
        </h2>
        <p className="mail-text">
          <MailText text={mail.text} />
        </p>
      </div>
    </Card>
  )
}

/** Mails of a demo, newest first as the server gives them. */
export default function MailboxPage() {
  const { t } = useTranslation('accounts')
  const { data, error, reload } = useApi('GET /demo/mailbox')
  usePageTitle(t('mailbox.title'))
  return (
    <PublicFrame
      door={
        <LinkButton kind="quiet" small to={paths.signIn.to()}>
          {t('demo.back')}
        </LinkButton>
      }
    >
      <div className="stack-s">
        <h1>{t('mailbox.title')}</h1>
        <p className="muted lead">{t('mailbox.lead')}</p>
      </div>
      {error && <ErrorPanel error={error} onRetry={reload} />}
      {!data && !error && <LoadingShape rows={2} />}
      {data?.mails.length === 0 && (
        <EmptyState title={t('mailbox.empty')}>{t('mailbox.emptyText')}</EmptyState>
      )}
      <ul className="stack">
        {data?.mails.map((mail) => (
          <Mail key={mail.id} mail={mail} />
        ))}
      </ul>
    </PublicFrame>
  )
}
