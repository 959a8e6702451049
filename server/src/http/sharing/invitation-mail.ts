import type { MailText } from '../../accounts/index.js'

interface SharedDocument {
  readonly by: string
  readonly title: string
  /** Leads to the page to sign in, and from there to the document. */
  readonly url: string
}

/** What an invitation to a document says, in the language of whoever sends it. */
export function invitationMail(language: 'en' | 'cy', { by, title, url }: SharedDocument): MailText {
  if (language === 'cy') {
    const what = title === '' ? 'ddamcaniaeth newid' : `“${title}”`
    return {
      subject: `Mae ${by} yn rhannu ${what} â chi ar Throughline`,
      text: `Mae ${by} yn eich gwahodd i weithio ar ${what}.\n\nAgorwch y ddolen hon, a mewngofnodwch gyda’r cyfeiriad y daeth yr e-bost hwn iddo.\n\n${url}\n`,
    }
  }
  const what = title === '' ? 'a theory of change' : `“${title}”`
  return {
    subject: `${by} shares ${what} with you on Throughline`,
    text: `${by} invites you to work on ${what}.\n\nOpen this link, and sign in with the address that this email came to.\n\n${url}\n`,
  }
}
