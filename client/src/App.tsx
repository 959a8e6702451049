import { lazy, Suspense } from 'react'
import { I18nProvider } from 'react-aria-components'
import { Redirect, Route, Switch } from 'wouter'
import { language } from './i18n/index.js'

const HomePage = lazy(() => import('./home/index.js').then((home) => ({ default: home.HomePage })))
const EditorPage = lazy(() => import('./editor/index.js').then((editor) => ({ default: editor.EditorPage })))

/** The two pages there are: all theories, and one of them. */
export function App() {
  return (
    <I18nProvider locale={language() === 'cy' ? 'cy-GB' : 'en-GB'}>
      <Suspense fallback={null}>
        <Switch>
          <Route path="/">
            <HomePage />
          </Route>
          <Route path="/d/:id">{({ id }) => <EditorPage documentId={id} />}</Route>
          <Route>
            <Redirect to="/" replace />
          </Route>
        </Switch>
      </Suspense>
    </I18nProvider>
  )
}
