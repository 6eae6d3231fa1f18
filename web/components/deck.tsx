import { classes } from './classes.ts'
import { Icon, type IconShape } from './icon.tsx'
import { dials, type Measured } from './planks.tsx'

type DeckPart = Measured & { criterion: string; weight: number }

const columns = (parts: readonly { weight: number }[]) => parts.map(({ weight }) => `${weight}fr`).join(' ')

/** The parts of a score as one line: width of a span is its weight, fill its value. The score stands beside it. */
export function Deck({ parts }: { parts: readonly DeckPart[] }) {
  return (
    <span className="deck" style={dials({ '--deck': columns(parts) })} aria-hidden="true">
      {parts.map(({ criterion, value, known }) => (
        <i
          key={criterion}
          className={classes(known === 0 && 'unknown')}
          style={dials({ '--v': known === 0 ? 0.5 : value / 10_000 })}
        />
      ))}
    </span>
  )
}

type KeyPart = { criterion: string; weight: number; label: string; icon: IconShape }

/** Names the spans of the decks below it: words, or pictures where words do not fit. */
export function DeckKey({ parts }: { parts: readonly KeyPart[] }) {
  return (
    <div className="deck-key" aria-hidden="true">
      <span style={dials({ '--deck': columns(parts) })}>
        {parts.map(({ criterion, label, icon }) => (
          <span key={criterion}>
            <Icon of={icon} />
            <span className="word">{label}</span>
          </span>
        ))}
      </span>
    </div>
  )
}
