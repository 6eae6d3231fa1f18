/** Milliseconds after which a resting finger paints instead of scrolling. */
const longPress = 350
/** How far a finger moves, in px, before it is known whether it paints or scrolls. */
const slack = 8

/** What is painted from one hour to another: shown while it lasts, and counted when it ends. */
export type Stroke = { from: number; to: number }

type Follow = {
  grid: HTMLElement
  /** The hour where it was pressed. */
  from: number
  /** Shows what would be painted; null when nothing would. */
  show: (stroke: Stroke | null) => void
  /** Paints it. */
  finish: (stroke: Stroke) => void
}

/**
 * A stroke over a grid of hours, from the press on. A mouse paints at once; a finger paints when it moves sideways or
 * rests, and scrolls otherwise. It ends wherever they let go, also outside the grid. A tap is left to the click.
 */
export function followStroke(
  press: Pick<PointerEvent, 'pointerId' | 'pointerType' | 'clientX' | 'clientY'>,
  { grid, from, show, finish }: Follow,
): void {
  const ended = new AbortController()
  const { signal } = ended
  let stroke: Stroke | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  const reach = (to: number) => {
    if (stroke?.to === to) return
    stroke = { from, to }
    show(stroke)
  }
  const stop = () => {
    clearTimeout(timer)
    ended.abort()
    show(null)
  }
  const end = () => {
    stop()
    if (stroke) finish(stroke)
  }
  const isPainting = ({ clientX, clientY }: PointerEvent): boolean => {
    if (stroke) return true
    const [across, down] = [Math.abs(clientX - press.clientX), Math.abs(clientY - press.clientY)]
    if (Math.max(across, down) < slack) return false
    if (down >= across) stop()
    return down < across
  }
  const move = (event: PointerEvent) => {
    if (event.pointerId !== press.pointerId) return
    if (event.buttons === 0) return end()
    if (!isPainting(event)) return
    const cell = document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>('[data-hour]')
    reach(cell && grid.contains(cell) ? Number(cell.dataset.hour) : (stroke?.to ?? from))
  }
  const only = (act: () => void) => (event: PointerEvent) => event.pointerId === press.pointerId && act()

  window.addEventListener('pointermove', move, { signal })
  window.addEventListener('pointerup', only(end), { signal })
  window.addEventListener('pointercancel', only(stop), { signal })
  window.addEventListener('blur', end, { signal })
  if (press.pointerType !== 'touch') {
    reach(from)
    return
  }
  timer = setTimeout(() => reach(from), longPress)
  // Once a finger paints, the page stays where it is.
  const stay = (event: TouchEvent) => stroke && event.cancelable && event.preventDefault()
  grid.addEventListener('touchmove', stay, { signal, passive: false })
  grid.addEventListener('contextmenu', (event) => event.preventDefault(), { signal })
}
