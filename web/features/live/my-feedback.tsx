import type { OwnInvitation } from '#contract/events'
import { isPastRound, type Stretch } from './countdown.ts'
import { FeedbackCard } from './feedback-card.tsx'
import type { MyTalk } from './my-now.tsx'
import { weekAfter } from './week-after.ts'

type MyFeedbackProps = {
  invitation: OwnInvitation
  talks: readonly MyTalk[]
  at: Stretch
  read: () => void
}

/** Of each talk that has been: what I say of it, the latest first. */
export function MyFeedback({ invitation, talks, at, read }: MyFeedbackProps) {
  const { region, at: event } = invitation
  const past = talks
    .filter(({ round }) => round === null || event.state === 'finished' || isPastRound(at, round))
    .sort((a, b) => (b.round ?? 0) - (a.round ?? 0) || ((a.from ?? '') < (b.from ?? '') ? 1 : -1))
  return past.map((talk) => (
    <FeedbackCard
      key={talk.id}
      {...{ region, talk: talk.id, name: talk.employerName, round: talk.round, isMutual: talk.isMutual }}
      side="person"
      stored={talk.said && { ...talk.said, nextStep: talk.nextStep }}
      until={weekAfter(event.basics.day)}
      done={read}
    />
  ))
}
