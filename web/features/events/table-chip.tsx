import './events.css'
import { Apple, Bike, Bird, Fish, KeyRound, Sun, TreePine, Umbrella } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../components/icon.tsx'
import { dials } from '../../components/planks.tsx'

/** Colour, number and picture of a table always stand together; from the ninth table on the first eight come again. */
const pictures = [Fish, Bike, KeyRound, TreePine, Sun, Bird, Apple, Umbrella] as const

/** The sign of a table. */
export function TableChip({ number }: { number: number }) {
  const { t } = useTranslation('events')
  const at = (number - 1) % pictures.length
  const picture = pictures[at] ?? Fish
  const colour = `var(--wb-table-${at + 1})`
  return (
    <span className="table-chip" style={dials({ '--t': colour, '--ti': `var(--wb-table-${at + 1}-ink)` })}>
      <span className="sr">{t('table', { number })}</span>
      <b aria-hidden="true" className="num">
        {number}
      </b>
      <Icon of={picture} />
    </span>
  )
}
