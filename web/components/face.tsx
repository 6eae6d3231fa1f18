import { classes } from './classes.ts'
import { Icon, type IconShape } from './icon.tsx'

/** First letters of the first and the last word; one for a single name. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/)
  const ends = words.length > 1 ? [words[0], words.at(-1)] : [words[0]]
  return ends
    .map((word) => Array.from(word ?? '')[0] ?? '')
    .join('')
    .toUpperCase()
}

/** Somebody, without a photo: initials in a ring. The name stands beside it. */
export function Face({ name, size }: { name: string; size?: 's' | 'l' | 'xl' }) {
  return (
    <span className={classes('face', size && `face-${size}`)} aria-hidden="true" dir="auto">
      {initials(name)}
    </span>
  )
}

type DiscProps = { icon: IconShape; kind?: 'plain' | 'warn' | 'deep' | 'gap'; small?: boolean }

/** The picture at the head of a row. */
export function Disc({ icon, kind, small }: DiscProps) {
  return (
    <span className={classes('disc', kind && `disc-${kind}`, small && 'disc-s')}>
      <Icon of={icon} />
    </span>
  )
}
