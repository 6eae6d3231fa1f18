/** The steps of people from the invitation to an event to work, in order. */
export const resultSteps = [
  'invited',
  'saidYes',
  'cameInvited',
  'walkedIn',
  'came',
  'talked',
  'mutual',
  'started',
  'atWork',
] as const
