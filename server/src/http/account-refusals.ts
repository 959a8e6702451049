import { Refusal } from './problem.js'

/** Refusals about people, their sessions and organisations, in one table. */
export const accountRefusals = {
  noAccounts: () => new Refusal(404, 'Nobody signs in here', 'Whoever reaches this server may edit (AUTH=open).'),
  linkUsed: () => new Refusal(404, 'This link does not work', 'It was used, has run out, or was taken back.'),
  notInOrganisation: () => new Refusal(403, 'Not allowed', 'Your role in this organisation does not allow it.'),
  noSuchOrganisation: () => new Refusal(404, 'No such organisation', 'You are in no organisation with this id.'),
  noSuchMember: () => new Refusal(404, 'No such member', 'Nobody with this id is in the organisation.'),
  noSuchInvitation: () => new Refusal(404, 'No such invitation', 'It was taken up, has run out, or was taken back.'),
  noSuchSession: () => new Refusal(404, 'No such session', 'It has ended.'),
  noSuchTeam: () => new Refusal(404, 'No such team', 'You are in no team with this id.'),
  noSuchPerson: () => new Refusal(404, 'No such person', 'Nobody here has an account with this address.'),
  lastOwner: () =>
    new Refusal(
      409,
      'The last owner',
      'An organisation has an owner. Make somebody else one first.',
      null,
      'last-owner',
    ),
  needsOwner: (names: readonly string[]) =>
    new Refusal(
      409,
      'The last owner',
      `Make somebody else an owner first, in: ${names.join(', ')}.`,
      null,
      'last-owner',
    ),
  binsDocuments: (count: number) =>
    new Refusal(
      409,
      'Documents would be nobody’s',
      `${count} documents have no other owner. Hand them over, or say that they go into the bin.`,
      null,
      'bins-documents',
    ),
  emailTaken: () =>
    new Refusal(
      409,
      'There is an account with this address',
      'Sign in with it, then open the link again.',
      null,
      'email-taken',
    ),
  resetByEmail: () =>
    new Refusal(
      409,
      'They can do it themselves',
      'This server sends emails: “Forgotten?” on the page to sign in sends them a link.',
      null,
      'reset-by-email',
    ),
  resetElsewhere: () =>
    new Refusal(
      409,
      'Not yours alone to reset',
      'They are in an organisation of which you are no owner. Ask whoever looks after this server.',
      null,
      'reset-elsewhere',
    ),
  hasNoPassword: () =>
    new Refusal(409, 'They have no password', 'They sign in with an account elsewhere.', null, 'no-password'),
  wrongPassword: () => new Refusal(403, 'Not your password', 'That is not your password.', null, 'wrong-password'),
} as const
