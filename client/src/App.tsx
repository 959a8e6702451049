import { lazy } from 'react'
import { Route, Switch } from 'wouter'
import { language, loadFirstWords, loadHomeWords, loadJoinWords, loadPeopleWords } from './i18n/index.js'
import { laterSaying } from './ui/index.js'
import { useKeptPages } from './useKeptPages.js'

const HomePage = lazy(() =>
  Promise.all([import('./home/index.js'), loadHomeWords(language())]).then(([home]) => ({ default: home.HomePage })),
)
const JoinPage = laterSaying(loadJoinWords, () => import('./join/index.js').then((join) => join.JoinPage))
const PeoplePages = laterSaying(loadPeopleWords, () => import('./people/index.js').then((people) => people.PeoplePages))
// Words first: commands have their names from the moment they are there.
const EditorPage = lazy(() =>
  loadFirstWords(language())
    .then(() => import('./editor/index.js'))
    .then((editor) => ({ default: editor.EditorPage })),
)

/**
 * The pages there are: all theories, one of them, those about people, and where a share link leads. There is no Suspense
 * around them: React shows what comes after a fallback 300 ms after it at the earliest, also where the fallback is nothing.
 * So the root waits, and who goes to another page sees the one before until that is there.
 */
export function App() {
  useKeptPages()
  return (
    <Switch>
      <Route path="/">
        <HomePage />
      </Route>
      <Route path="/join">
        <JoinPage />
      </Route>
      <Route path="/d/:id">{({ id }) => <EditorPage documentId={id} />}</Route>
      <Route>
        <PeoplePages />
      </Route>
    </Switch>
  )
}
