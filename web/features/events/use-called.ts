import { useTranslation } from 'react-i18next'

/** What is shown of the name of the wall: the name that somebody chose, else that it is a number. */
export function useCalled(): (called: string) => string {
  const { t } = useTranslation('live')
  return (called) => (/^\d+$/.test(called) ? t('door.number', { number: called }) : called)
}
