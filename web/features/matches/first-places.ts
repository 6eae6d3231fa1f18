/** As many places as a person will ever look through. */
export const firstPlaces = 50
