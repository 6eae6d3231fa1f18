import { ArrowRight, Languages } from 'lucide-react'
import type { Persona } from '#contract/accounts'
import { Face } from '../../components/face.tsx'
import { Icon } from '../../components/icon.tsx'
import { dirOf, ownName } from '../../words/languages.ts'

/** One persona: the whole card is the button. */
export function PersonaCard({ persona, onTry }: { persona: Persona; onTry: (id: string) => void }) {
  return (
    <li>
      <button type="button" className="card persona card-open" onClick={() => onTry(persona.id)}>
        <Face name={persona.name} size="l" />
        <span className="grow stack-xs">
          <span className="persona-name">
            <bdi>{persona.name}</bdi>
          </span>
          <span className="muted small">{persona.about}</span>
        </span>
        <Icon of={ArrowRight} />
        <span className="persona-story">{persona.story}</span>
        <span className="stamp persona-reads">
          <Icon of={Languages} />
          <span lang={persona.language} dir={dirOf(persona.language)}>
            {ownName(persona.language)}
          </span>
        </span>
      </button>
    </li>
  )
}
