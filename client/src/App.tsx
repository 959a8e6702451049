import { lazy, Suspense } from 'react'
import { Redirect, Route, Switch } from 'wouter'
import { language, loadFirstWords } from './i18n/index.js'
import { later } from './ui/index.js'

const HomePage = lazy(() => import('./home/index.js').then((home) => ({ default: home.HomePage })))
const SignInPage = later(() => import('./people/index.js').then((people) => people.SignInPage))
const FirstPage = later(() => import('./people/index.js').then((people) => people.FirstPage))
const InvitePage = later(() => import('./people/index.js').then((people) => people.InvitePage))
const AccountPage = later(() => import('./people/index.js').then((people) => people.AccountPage))
const OrganisationPage = later(() => import('./people/index.js').then((people) => people.OrganisationPage))
const JoinPage = later(() => import('./join/index.js').then((join) => join.JoinPage))
// Words first: commands have their names from the moment they are there.
const EditorPage = lazy(() =>
  loadFirstWords(language())
    .then(() => import('./editor/index.js'))
    .then((editor) => ({ default: editor.EditorPage })),
)

/** The pages there are: all theories, one of them, those about people, and where a share link leads. */
export function App() {
  return (
    <Suspense fallback={null}>
      <Switch>
        <Route path="/">
          <HomePage />
        </Route>
        <Route path="/join">
          <JoinPage />
        </Route>
        <Route path="/d/:id">{({ id }) => <EditorPage documentId={id} />}</Route>
        <Route path="/signin" component={SignInPage} />
        <Route path="/first" component={FirstPage} />
        <Route path="/invite" component={InvitePage} />
        <Route path="/account" component={AccountPage} />
        <Route path="/organisation/:id">{({ id }) => <OrganisationPage id={id} />}</Route>
        <Route>
          <Redirect to="/" replace />
        </Route>
      </Switch>
    </Suspense>
  )
}
