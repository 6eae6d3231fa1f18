import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button.tsx'
import { Segmented } from '../../components/choice.tsx'
import { classes } from '../../components/classes.ts'
import { Disc } from '../../components/face.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { pictureNamed } from '../taxonomy/concept-pictures.ts'
import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'
import { Effect, type EffectProps } from './effect.tsx'
import type { LiveCount } from './use-live-count.ts'

type DemandRowProps<Value extends string> = {
  /** A concept of the taxonomy. */
  id: string
  taxonomy: Taxonomy
  live: LiveCount
  what: EffectProps['what']
  value: Value
  choices: readonly { value: Value; label: string }[]
  onChange: (value: Value) => void
  onRemove: () => void
  children?: ReactNode
}

/** Something that is asked, how firmly, and what letting go of it brings. */
export function DemandRow<Value extends string>(props: DemandRowProps<Value>) {
  const { id, taxonomy, live, what, value, choices, onChange, onRemove, children } = props
  const { t } = useTranslation('vacancyForm')
  const name = taxonomy.label(id)
  return (
    <li className={classes('demand', (live.gained(what) ?? 0) > 0 && 'is-changed')}>
      <Disc icon={pictureNamed(taxonomy.concept(id)?.icon)} kind="plain" small />
      <div>
        <p>
          <b>
            <Isolated text={name} />
          </b>
        </p>
        <Effect what={what} live={live} />
      </div>
      <Button kind="quiet" small icon={X} onPress={onRemove}>
        <span className="sr">
          <Isolated text={t('asks.remove', { name })} />
        </span>
      </Button>
      <div className="wide stack-s">
        <Segmented
          legend={<Isolated text={name} />}
          hideLegend
          value={value}
          choices={choices}
          onChange={onChange}
        />
        {children}
      </div>
    </li>
  )
}
