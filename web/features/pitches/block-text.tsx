import { Award, Clock, Heart, type LucideIcon, MapPin, MessagesSquare, Sparkles, Sprout } from 'lucide-react'
import type { ReactNode } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import type { UiLanguage } from '#contract'
import type { PitchBlock } from '#contract/pitches'
import { Isolated } from '../../components/isolated.tsx'
import { formatFor } from '../../words/format.ts'
import { weekText } from '../../words/hours-text.ts'
import { pictureNamed } from '../taxonomy/concept-pictures.ts'
import { type Taxonomy, useTaxonomy } from '../taxonomy/use-taxonomy.ts'

/** What counts in a sentence; Latin codes in another script are set apart. */
function Strong({ children }: { children?: ReactNode }) {
  const text = [children].flat().join('')
  return (
    <b>
      <Isolated text={text} />
    </b>
  )
}

/** A label inside a sentence: languages with capitals begin it small, unless it begins with a code. */
const inside = (label: string): string =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label

const dutch = ['listening', 'speaking', 'reading', 'writing'] as const
const levels = ['1', '2', '3', '4'] as const

/** The picture that stands beside a block. */
export const blockPicture = (block: PitchBlock, taxonomy: Taxonomy): LucideIcon => {
  const ofConcept = (id: string) => pictureNamed(taxonomy.concept(id)?.icon) as LucideIcon
  switch (block.type) {
    case 'can':
      return ofConcept(block.skill)
    case 'did':
      return ofConcept(block.occupation)
    case 'certificate':
      return Award
    case 'learning':
      return dutch.some((one) => one === block.what) ? MessagesSquare : Sprout
    case 'free':
      return Clock
    case 'wish':
      return Heart
    case 'why':
      return block.why === 'nearHome' ? MapPin : Heart
    default:
      return Sparkles
  }
}

/** The sentence of a block in a language: nobody translates it, it is said anew by the names of its concepts. */
export function BlockText({ block, language }: { block: PitchBlock; language: UiLanguage }) {
  const { t } = useTranslation(['pitches', 'matches', 'common'], { lng: language })
  const taxonomy = useTaxonomy(language)
  if (!taxonomy) return null
  const name = (id: string) => inside(taxonomy.label(id))
  const say = (i18nKey: string, values: Record<string, string | number> = {}) => (
    <Trans t={t} i18nKey={i18nKey as never} values={values} components={{ b: <Strong /> }} />
  )
  switch (block.type) {
    case 'can':
      return say(`block.can.${levels[block.level - 1] ?? '2'}`, { skill: name(block.skill) })
    case 'did': {
      const occupation = name(block.occupation)
      if (block.years === null) return say('block.didPlain', { occupation })
      return (
        <Trans
          t={t}
          i18nKey="block.did"
          count={block.years}
          values={{ occupation }}
          components={{ b: <Strong /> }}
        />
      )
    }
    case 'certificate':
      return say('block.certificate', { certificate: taxonomy.label(block.certificate) })
    case 'learning': {
      const { what } = block
      if (what.startsWith('sk-')) return say('block.learning.skill', { skill: name(what) })
      return what.startsWith('cert-')
        ? say('block.learning.certificate', { certificate: taxonomy.label(what) })
        : say(`block.learning.${what}`)
    }
    case 'free':
      return say('block.free', { week: weekText(block.hours, formatFor(language), t as never) })
    case 'strength':
      return say(`block.strength.${block.strength}`)
    case 'why':
      return say(`block.why.${block.why}`)
    default:
      return block.what.startsWith('occ-')
        ? say('block.wish.occupation', { occupation: name(block.what) })
        : say('block.wish.kind', { kind: inside(t(`common:kind.${block.what}` as never) as string) })
  }
}
