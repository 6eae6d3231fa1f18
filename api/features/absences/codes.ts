export const absenceStates = ['planned', 'ended'] as const

/** The longest that somebody may be away in one go, in days. */
export const longestAbsence = 366
