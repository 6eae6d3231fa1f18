import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { LinkButton } from '../../components/link-button.tsx'
import { EmptyState } from '../../components/notice.tsx'
import { usePageTitle } from '../../components/page-head.tsx'
import { paths } from '../../shell/paths.ts'
import { PhoneFrame } from '../../shell/phone-frame.tsx'

/** Where one ends who had everything deleted. */
export default function ErasedPage() {
  const { t } = useTranslation('privacy')
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  usePageTitle(t('erased.title'))
  return (
    <PhoneFrame>
      <EmptyState
        title={
          <h1 ref={title} tabIndex={-1}>
            {t('erased.title')}
          </h1>
        }
        action={
          <LinkButton kind="first" to={paths.landing.to()}>
            {t('erased.go')}
          </LinkButton>
        }
      >
        {t('erased.text')}
      </EmptyState>
    </PhoneFrame>
  )
}
