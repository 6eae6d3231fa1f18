import { ArrowRight, HandHelping, Info, Store, UserRound } from 'lucide-react'
import { Trans, useTranslation } from 'react-i18next'
import type { Persona } from '#contract/accounts'
import { Button } from '../../components/button.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { Icon } from '../../components/icon.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { usePageTitle } from '../../components/page-head.tsx'
import { Tag } from '../../components/tag.tsx'
import { paths } from '../../shell/paths.ts'
import { PublicFrame } from '../../shell/public-frame.tsx'
import { PersonaCard } from './persona-card.tsx'
import { usePersonas } from './use-personas.ts'
import './personas.css'

const groups = [
  { group: 'person', roles: ['person'], picture: UserRound },
  { group: 'employer', roles: ['employer'], picture: Store },
  { group: 'staff', roles: ['jobhunter', 'coordinator', 'admin'], picture: HandHelping },
] as const

const firstName = (name: string): string => name.split(' ')[0] ?? name

type PersonasProps = { personas: readonly Persona[]; onTry: (id: string) => void; busy: string | null }

function Personas({ personas, onTry, busy }: PersonasProps) {
  const { t } = useTranslation('accounts')
  const guide = personas.find(({ role }) => role === 'jobhunter')
  return (
    <>
      <div className="try-head">
        <div className="stack-s">
          <h1>{t('demo.title', { count: personas.length })}</h1>
          <p className="muted lead">{t('demo.lead')}</p>
        </div>
        {guide && (
          <section className="deep try">
            <div className="grow">
              <b>{t('demo.new')}</b>
              <p className="small muted">{t('demo.newText')}</p>
            </div>
            <Button
              kind="first"
              iconAfter={ArrowRight}
              pending={busy === guide.id}
              onPress={() => onTry(guide.id)}
            >
              <Trans
                t={t}
                i18nKey="demo.startAs"
                values={{ name: firstName(guide.name) }}
                components={{ bdi: <bdi /> }}
              />
            </Button>
          </section>
        )}
      </div>
      {groups.map(({ group, roles, picture }) => (
        <section key={group} className="stack-s">
          <h2 className="row-s">
            <Icon of={picture} /> {t(`demo.${group}`)}
          </h2>
          <ul className="personas">
            {personas
              .filter(({ role }) => roles.some((one) => one === role))
              .map((persona) => (
                <PersonaCard key={persona.id} persona={persona} onTry={onTry} />
              ))}
          </ul>
        </section>
      ))}
    </>
  )
}

/** Made-up people with a story under way, each one press from their own first page. */
export default function PersonasPage() {
  const { t } = useTranslation('accounts')
  const { personas, error, reload, busy, tryAs } = usePersonas()
  usePageTitle(t('demo.tag'))
  return (
    <PublicFrame
      mark={
        <Tag kind="warn" icon={Info}>
          {t('demo.tag')}
        </Tag>
      }
      door={
        <LinkButton kind="quiet" small to={paths.demoMailbox.to()}>
          {t('demo.mailbox')}
        </LinkButton>
      }
    >
      <div className="stack-l" data-density="desk">
        {error && <ErrorPanel error={error} onRetry={reload} />}
        {personas ? (
          <Personas personas={personas} onTry={(id) => void tryAs(id)} busy={busy} />
        ) : (
          !error && <LoadingShape rows={3} />
        )}
      </div>
    </PublicFrame>
  )
}
