import { lazy, Suspense } from 'react'
import { Redirect, Route, Switch } from 'wouter'
import { language, loadFirstWords } from './i18n/index.js'

const HomePage = lazy(() => import('./home/index.js').then((home) => ({ default: home.HomePage })))
// Words first: commands have their names from the moment they are there.
const EditorPage = lazy(() =>
  loadFirstWords(language())
    .then(() => import('./editor/index.js'))
    .then((editor) => ({ default: editor.EditorPage })),
)

/** The two pages there are: all theories, and one of them. */
export function App() {
  return (
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
  )
}
