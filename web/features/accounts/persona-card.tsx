import { ArrowRight, Languages } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Persona } from '#contract/accounts'
import { classes } from '../../components/classes.ts'
import { Face } from '../../components/face.tsx'
import { Icon } from '../../components/icon.tsx'
import { dirOf, ownName } from '../../languages.ts'

/** Roles whose first page is there. */
const ready = new Set(['person', 'jobhunter'])

function Content({ persona }: { persona: Persona }) {
  const { t } = useTranslation('accounts')
  return (
    <>
      <Face name={persona.name} size="l" />
      <span className="grow stack-xs">
        <span className="persona-name">
          <bdi>{persona.name}</bdi>
        </span>
        <span className="muted small">{persona.about}</span>
      </span>
      {ready.has(persona.role) && <Icon of={ArrowRight} />}
      <span className="persona-story">{persona.story}</span>
      <span className="stamp persona-reads">
        <Icon of={Languages} />
        <span lang={persona.language} dir={dirOf(persona.language)}>
          {ownName(persona.language)}
        </span>
        {!ready.has(persona.role) && <span className="push">{t('demo.soon')}</span>}
      </span>
    </>
  )
}

/** One persona: the whole card is the button, where there is a page behind it. */
export function PersonaCard({ persona, onTry }: { persona: Persona; onTry: (id: string) => void }) {
  const isReady = ready.has(persona.role)
  const looks = classes('card persona', isReady ? 'card-open' : 'card-gap')
  return (
    <li>
      {isReady ? (
        <button type="button" className={looks} onClick={() => onTry(persona.id)}>
          <Content persona={persona} />
        </button>
      ) : (
        <div className={looks}>
          <Content persona={persona} />
        </div>
      )}
    </li>
  )
}
