import { lazy, Suspense } from 'react'
import { BrowserRouter, Route, Routes } from 'react-router'
import { LoadingShape } from '../components/loading.tsx'
import { Toasts } from '../components/toast.tsx'
import { routes } from './routes.tsx'
import { SessionProvider } from './session.tsx'

// A public page brings its own frame, so these come with the first page of somebody who is signed in.
const InFrame = lazy(() => import('./frames.tsx'))
const NotFoundPage = lazy(() => import('../features/public/not-found-page.tsx'))

/** The whole app: who is signed in, what happened, and the page of the address. */
export function Root() {
  return (
    <Suspense>
      <SessionProvider>
        <Toasts>
          <BrowserRouter>
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
                          <Suspense fallback={<LoadingShape />}>
                            <Page />
                          </Suspense>
                        </InFrame>
                      )
                    }
                  />
                ))}
                <Route path="*" element={<NotFoundPage />} />
              </Routes>
            </Suspense>
          </BrowserRouter>
        </Toasts>
      </SessionProvider>
    </Suspense>
  )
}
