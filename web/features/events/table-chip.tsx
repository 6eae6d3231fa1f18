import './events.css'
import { Apple, Bike, Bird, Fish, KeyRound, Sun, TreePine, Umbrella } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../components/icon.tsx'
import { dials } from '../../components/planks.tsx'

/** Colour, number and picture of a table always stand together; from the ninth table on the first eight come again. */
const pictures = [Fish, Bike, KeyRound, TreePine, Sun, Bird, Apple, Umbrella] as const

/** How a table looks: which of the eight signs it has, with its picture and its colours. */
export function tableLook(number: number) {
  const index = (number - 1) % pictures.length
  const colours = { '--t': `var(--wb-table-${index + 1})`, '--ti': `var(--wb-table-${index + 1}-ink)` }
  return { index, picture: pictures[index] ?? Fish, dials: colours }
}

/** The sign of a table. */
export function TableChip({ number }: { number: number }) {
  const { t } = useTranslation('events')
  const { picture, dials: colours } = tableLook(number)
  return (
    <span className="table-chip" style={dials(colours)}>
      <span className="sr">{t('table', { number })}</span>
      <b aria-hidden="true" className="num">
        {number}
      </b>
      <Icon of={picture} />
    </span>
  )
}
