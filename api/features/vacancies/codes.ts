/** Where a vacancy stands, from its first words to its end. */
export const vacancyStates = ['draft', 'review', 'open', 'paused', 'filled', 'closed'] as const
