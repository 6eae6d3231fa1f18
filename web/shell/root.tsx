import { type ReactNode, Suspense } from 'react'
import { BrowserRouter, Route, Routes, useLocation } from 'react-router'
import { Boundary } from '../components/boundary.tsx'
import { lazyPart } from '../components/lazy-part.tsx'
import { LoadingShape } from '../components/loading.tsx'
import { Toasts } from '../components/toast.tsx'
import { Trouble } from '../components/trouble.tsx'
import { routes } from './routes.tsx'
import { SessionProvider } from './session.tsx'

// A public page brings its own frame, so these come with the first page of somebody who is signed in.
const InFrame = lazyPart(() => import('./frames.tsx'))
const NotFoundPage = lazyPart(() => import('../features/public/not-found-page.tsx'))

const trouble = (error: unknown, again: () => void) => <Trouble error={error} again={again} />

/** Keeps a failing page from taking its frame away; another address is tried afresh. */
function PageBoundary({ children }: { children: ReactNode }) {
  const { pathname } = useLocation()
  return (
    <Boundary at={pathname} show={trouble}>
      {children}
    </Boundary>
  )
}

/** The whole app: who is signed in, what happened, and the page of the address. */
export function Root() {
  return (
    <Boundary show={trouble}>
      <Suspense>
        <SessionProvider>
          <Toasts>
            <BrowserRouter>
              <PageBoundary>
                <Suspense fallback={<LoadingShape />}>
                  <Routes>
                    {routes.map(({ at, frame, page: Page }) => (
                      <Route
                        key={at}
                        path={at}
                        element={
                          frame === 'public' ? (
                            <Page />
                          ) : (
                            <InFrame frame={frame}>
                              <PageBoundary>
                                <Suspense fallback={<LoadingShape />}>
                                  <Page />
                                </Suspense>
                              </PageBoundary>
                            </InFrame>
                          )
                        }
                      />
                    ))}
                    <Route path="*" element={<NotFoundPage />} />
                  </Routes>
                </Suspense>
              </PageBoundary>
            </BrowserRouter>
          </Toasts>
        </SessionProvider>
      </Suspense>
    </Boundary>
  )
}
