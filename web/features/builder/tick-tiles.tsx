import { Check } from 'lucide-react'
import { Icon, type IconShape } from '../../components/icon.tsx'
import { Isolated } from '../../components/isolated.tsx'

export type Tile = { id: string; label: string; picture: IconShape }

type TickTilesProps = {
  /** Names the group for screen readers. */
  legend: string
  tiles: readonly Tile[]
  chosen: ReadonlySet<string>
  onToggle: (id: string, isChosen: boolean) => void
}

/** As many as one likes, each a picture and a word. */
export function TickTiles({ legend, tiles, chosen, onToggle }: TickTilesProps) {
  return (
    <fieldset className="tiles tick-tiles">
      <legend className="sr">{legend}</legend>
      {tiles.map(({ id, label, picture }) => (
        <label key={id} className="tile">
          <input
            type="checkbox"
            checked={chosen.has(id)}
            onChange={(event) => onToggle(id, event.target.checked)}
          />
          <Icon of={picture} large />
          <span>
            <Isolated text={label} />
          </span>
          <span className="tile-tick" aria-hidden="true">
            <Icon of={Check} />
          </span>
        </label>
      ))}
    </fieldset>
  )
}
