import { Redirect, Route, Switch } from 'wouter'
import { AccountPage } from './AccountPage.js'
import { FirstPage } from './FirstPage.js'
import { InvitePage } from './InvitePage.js'
import { OrganisationPage } from './OrganisationPage.js'
import { SignInPage } from './SignInPage.js'

/** The pages about people by their addresses; any other address leads home. */
export function PeoplePages() {
  return (
    <Switch>
      <Route path="/signin" component={SignInPage} />
      <Route path="/first" component={FirstPage} />
      <Route path="/invite" component={InvitePage} />
      <Route path="/account" component={AccountPage} />
      <Route path="/organisation/:id">{({ id }) => <OrganisationPage id={id} />}</Route>
      <Route>
        <Redirect to="/" replace />
      </Route>
    </Switch>
  )
}
