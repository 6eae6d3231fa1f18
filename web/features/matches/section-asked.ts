/** The section of a profile in which a question is answered, by its code; those that are not here are the employer's to answer. */
export const sectionAsked: Readonly<Record<string, string>> = {
  'check.wishUnknown': 'wishes',
  'check.placeUnknown': 'residence',
  'check.maxMinutesUnknown': 'mobility',
  'check.licenceUnknown': 'certificates',
  'check.hoursUnknown': 'availability',
  'check.hoursPerWeekUnknown': 'availability',
  'check.dutchUnknown': 'languages',
  'check.skillsUnknown': 'skills',
}
