/** Does something for each of many, at most as many at once as a store has connections; answers in their order. */
export const inWaves = async <One, Answer>(
  all: readonly One[],
  work: (one: One) => Promise<Answer>,
): Promise<Answer[]> => {
  const answers: Answer[] = []
  for (let at = 0; at < all.length; at += 50)
    answers.push(...(await Promise.all(all.slice(at, at + 50).map(work))))
  return answers
}
