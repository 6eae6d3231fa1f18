import { useTranslation } from 'react-i18next'
import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'

/** The usual length of the course for a certificate in words: "2 days, 16 hours"; null where it takes none. */
export function useCourse(taxonomy: Taxonomy | null): (certificate: string) => string | null {
  const { t } = useTranslation('gains')
  return (certificate) => {
    const course = taxonomy?.concept(certificate)?.course
    if (!course) return null
    const days = course.days === null ? null : t('days', { count: course.days })
    const hours = course.hours === null ? null : t('common:hours', { count: course.hours })
    return days !== null && hours !== null ? t('daysHours', { days, hours }) : (days ?? hours)
  }
}
