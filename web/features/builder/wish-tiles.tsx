import { Heart, ThumbsUp, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { WishLevel } from '../../../matcher/codes.ts'
import { classes } from '../../components/classes.ts'
import { Icon, type IconShape } from '../../components/icon.tsx'
import type { Tile } from './tick-tiles.tsx'

export const levelPictures: Record<WishLevel, IconShape> = { dream: Heart, acceptable: ThumbsUp, not: X }

type WishTilesProps = {
  legend: string
  tiles: readonly Tile[]
  levels: Partial<Record<string, WishLevel>>
  /** Gives it the level that is chosen above; the same level again takes it back. */
  onPress: (id: string) => void
}

/** What one may wish for: each shows its level as a picture and a word. */
export function WishTiles({ legend, tiles, levels, onPress }: WishTilesProps) {
  const { t } = useTranslation()
  if (tiles.length === 0) return null
  return (
    <fieldset className="tiles">
      <legend className="sr">{legend}</legend>
      {tiles.map(({ id, label, picture, about }) => {
        const level = levels[id]
        return (
          <button
            key={id}
            type="button"
            className={classes('tile', level && `tile-${level}`)}
            aria-pressed={level !== undefined}
            onClick={() => onPress(id)}
          >
            <Icon of={picture} large />
            <span>{label}</span>
            {about && <span className="small muted">{about}</span>}
            {level && (
              <span className="tile-level small">
                <Icon of={levelPictures[level]} /> {t(`wishLevel.${level}`)}
              </span>
            )}
          </button>
        )
      })}
    </fieldset>
  )
}
