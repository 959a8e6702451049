import { createTransport } from 'nodemailer'
import type { Log } from '../storage/index.js'
import { type InvitationMail, type MailLanguage, type MailText, mailWords } from './mail-words.js'

/** The emails of the server. Each is sent in the background, so that no answer tells by its time whether one was. */
export interface Mails {
  signIn(to: string, url: string, headers: Headers | undefined): void
  resetPassword(to: string, url: string, headers: Headers | undefined): void
  confirmEmail(to: string, url: string, headers: Headers | undefined): void
  invite(to: string, invitation: InvitationMail, headers: Headers | undefined): void
  /** One of another kind. */
  send(to: string, mail: MailText): void
  close(): void
}

/** Emails by the mail server of `SMTP_URL`. */
export function smtpMails({ url, from }: { readonly url: string; readonly from: string }, log: Log): Mails {
  const transport = createTransport(url, { from })

  function send(to: string, { subject, text }: MailText): void {
    transport.sendMail({ to: { name: '', address: to }, subject, text }).catch((error: unknown) => {
      log.error({ err: error }, 'an email could not be sent')
    })
  }

  return {
    signIn: (to, link, headers) => send(to, mailWords[languageOf(headers)].signIn(link)),
    resetPassword: (to, link, headers) => send(to, mailWords[languageOf(headers)].resetPassword(link)),
    confirmEmail: (to, link, headers) => send(to, mailWords[languageOf(headers)].confirmEmail(link)),
    invite: (to, invitation, headers) => send(to, mailWords[languageOf(headers)].invite(invitation)),
    send,
    close: () => transport.close(),
  }
}

/** The language of the page that asked for the email. */
function languageOf(headers: Headers | undefined): MailLanguage {
  return headers?.get('accept-language')?.trim().toLowerCase().startsWith('cy') === true ? 'cy' : 'en'
}
