/** The name of a day or an hour beside a week to paint: pressing it paints its whole line. */
export function WeekLabel({ text, name, onPress }: { text: string; name: string; onPress: () => void }) {
  return (
    <button type="button" className="week-label" onClick={onPress}>
      <span aria-hidden="true">{text}</span>
      <span className="sr">{name}</span>
    </button>
  )
}
