/** Where an employer stands: it applied, and a jobhunter said yes or no. */
export const employerStates = ['applied', 'approved', 'declined'] as const
