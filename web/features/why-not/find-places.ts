import type { ConceptWords } from '#contract/taxonomy'
import type { VacancySummary } from '#contract/vacancies'
import { wordsFor } from '../../components/own-text.tsx'
import { conceptSearch } from '../taxonomy/search.ts'

/** Finds places by their title in any language, their employer, their town and every word for the occupation; `words` are those of occupations. */
export function placeSearch(places: readonly VacancySummary[], words: ConceptWords, language: string) {
  const search = conceptSearch(
    places.map((place) => {
      const { title, employerName, town, occupation } = place
      const label = wordsFor(title, language).text
      const translated = Object.values(title.translations).map(({ text }) => text)
      const terms = [label, title.text, ...translated, employerName, town]
      return {
        id: place.id,
        place,
        label,
        terms: [...terms, ...(words[occupation] ?? [])],
      }
    }),
    language,
  )
  return (typed: string): readonly VacancySummary[] =>
    typed.trim() === '' ? places : search(typed, places.length).map(({ place }) => place)
}
