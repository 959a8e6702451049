export type MailLanguage = 'en' | 'cy'

export interface InvitationMail {
  readonly by: string
  readonly organisation: string
  readonly url: string
}

/** An email in plain text. */
export interface MailText {
  readonly subject: string
  readonly text: string
}

interface MailWords {
  readonly signIn: (url: string) => MailText
  readonly resetPassword: (url: string) => MailText
  readonly confirmEmail: (url: string) => MailText
  readonly invite: (invitation: InvitationMail) => MailText
}

const en: MailWords = {
  signIn: (url) => ({
    subject: 'Your link to sign in to Throughline',
    text: lines(
      'Open this link to sign in. It works once, for 15 minutes.',
      url,
      'If you did not ask for it, you need do nothing.',
    ),
  }),
  resetPassword: (url) => ({
    subject: 'Choose a new password for Throughline',
    text: lines(
      'Open this link to choose a new password. It works once, for an hour, and signs you out everywhere.',
      url,
      'If you did not ask for it, you need do nothing: your password stays as it is.',
    ),
  }),
  confirmEmail: (url) => ({
    subject: 'Is this your address? (Throughline)',
    text: lines(
      'Open this link to confirm that this address is yours.',
      url,
      'If you have no account, you need do nothing.',
    ),
  }),
  invite: ({ by, organisation, url }) => ({
    subject: `${by} invites you to ${organisation} on Throughline`,
    text: lines(
      `${by} invites you to work on the theories of change of ${organisation}.`,
      'Open this link to join. It works once, for 14 days.',
      url,
    ),
  }),
}

const cy: MailWords = {
  signIn: (url) => ({
    subject: 'Eich dolen i fewngofnodi i Throughline',
    text: lines(
      'Agorwch y ddolen hon i fewngofnodi. Mae’n gweithio unwaith, am 15 munud.',
      url,
      'Os na wnaethoch ofyn amdani, does dim angen i chi wneud dim.',
    ),
  }),
  resetPassword: (url) => ({
    subject: 'Dewiswch gyfrinair newydd ar gyfer Throughline',
    text: lines(
      'Agorwch y ddolen hon i ddewis cyfrinair newydd. Mae’n gweithio unwaith, am awr, ac yn eich allgofnodi ym mhobman.',
      url,
      'Os na wnaethoch ofyn amdani, does dim angen i chi wneud dim: bydd eich cyfrinair yn aros fel y mae.',
    ),
  }),
  confirmEmail: (url) => ({
    subject: 'Ai eich cyfeiriad chi yw hwn? (Throughline)',
    text: lines(
      'Agorwch y ddolen hon i gadarnhau mai chi biau’r cyfeiriad hwn.',
      url,
      'Os nad oes gennych gyfrif, does dim angen i chi wneud dim.',
    ),
  }),
  invite: ({ by, organisation, url }) => ({
    subject: `Mae ${by} yn eich gwahodd i ${organisation} ar Throughline`,
    text: lines(
      `Mae ${by} yn eich gwahodd i weithio ar ddamcaniaethau newid ${organisation}.`,
      'Agorwch y ddolen hon i ymuno. Mae’n gweithio unwaith, am 14 diwrnod.',
      url,
    ),
  }),
}

/** What emails say, in the languages of the screen. */
export const mailWords: Readonly<Record<MailLanguage, MailWords>> = { en, cy }

function lines(...paragraphs: readonly string[]): string {
  return `${paragraphs.join('\n\n')}\n`
}
