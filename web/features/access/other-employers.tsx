import { ChevronRight, Store } from 'lucide-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { ProfileAnswer } from '#contract/profiles'
import { Card } from '../../components/card.tsx'
import { Icon } from '../../components/icon.tsx'
import { dayOf } from '../../words/format.ts'

type OtherEmployersProps = {
  profile: ProfileAnswer
  /** Employers of my matches, by id. */
  employers: ReadonlyMap<string, string>
  onAsk: (employer: string) => void
}

/** Employers of my matches who do not know my name yet; pressing one opens the question. */
export function OtherEmployers({ profile, employers, onAsk }: OtherEmployersProps) {
  const { t } = useTranslation('access')
  const id = useId()
  const { releases } = profile.sharing
  const others = [...employers].filter(([employer]) => (releases[employer]?.until ?? '') < dayOf())
  return (
    <section className="stack-s" aria-labelledby={id}>
      <h2 id={id}>{t('others')}</h2>
      {others.length === 0 ? (
        <p className="muted">{t('noOthers')}</p>
      ) : (
        <Card kind="flush" as="div">
          <ul className="access-others">
            {others.map(([employer, name]) => (
              <li key={employer}>
                <button type="button" onClick={() => onAsk(employer)}>
                  <Icon of={Store} />
                  <span className="grow">
                    <bdi>{name}</bdi>
                  </span>
                  <Icon of={ChevronRight} />
                </button>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </section>
  )
}
