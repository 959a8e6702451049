export type SignInStep = 'password' | 'link' | 'forgotten' | 'sign-up'

/** What the forms to sign in share: the address is typed once. */
export interface SignInParts {
  readonly email: string
  readonly onEmail: (email: string) => void
  readonly onStep: (step: SignInStep) => void
  /** Where to go afterwards. */
  readonly to: string
}
