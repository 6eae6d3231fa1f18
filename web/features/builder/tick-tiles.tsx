import { Ban, Check, X } from 'lucide-react'
import { classes } from '../../components/classes.ts'
import { Icon, type IconShape } from '../../components/icon.tsx'
import { Isolated } from '../../components/isolated.tsx'

export type Tile = {
  id: string
  label: string
  /** The language of its label where that is not the page's. */
  lang?: string | undefined
  picture: IconShape
  /** One line that says what it is. */
  about?: string
}

type TickTilesProps = {
  /** Names the group for screen readers. */
  legend: string
  tiles: readonly Tile[]
  chosen: ReadonlySet<string>
  onToggle: (id: string, isChosen: boolean) => void
  /** The answer that nothing of these is so, which is more than no answer. */
  nothing?: { label: string; isChosen: boolean; onToggle: (isChosen: boolean) => void }
  /** What is ticked cannot be done: its picture is crossed, and its mark is not the one of what can. */
  crossed?: boolean
}

/** As many as one likes, each a picture and a word. */
export function TickTiles({ legend, tiles, chosen, onToggle, nothing, crossed }: TickTilesProps) {
  return (
    <fieldset className={classes('tiles tick-tiles', crossed && 'crossed-tiles')}>
      <legend className="sr">{legend}</legend>
      {tiles.map(({ id, label, lang, picture }) => (
        <label key={id} className="tile">
          <input
            type="checkbox"
            checked={chosen.has(id)}
            onChange={(event) => onToggle(id, event.target.checked)}
          />
          <span className="tile-picture">
            <Icon of={picture} large />
          </span>
          <span>
            <Isolated text={label} lang={lang} />
          </span>
          <span className="tile-tick" aria-hidden="true">
            <Icon of={crossed ? X : Check} />
          </span>
        </label>
      ))}
      {nothing && (
        <label className="tile tile-nothing">
          <input
            type="checkbox"
            checked={nothing.isChosen}
            onChange={(event) => nothing.onToggle(event.target.checked)}
          />
          <span className="tile-picture">
            <Icon of={crossed ? Check : Ban} large />
          </span>
          <span>{nothing.label}</span>
          <span className="tile-tick" aria-hidden="true">
            <Icon of={Check} />
          </span>
        </label>
      )}
    </fieldset>
  )
}
