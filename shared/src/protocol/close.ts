/**
 * Why the server ends a connection. 4400 to 4499: do not come back by yourself, nothing will have changed.
 * 1012 and 4500 to 4599: come back. y-websocket 3 keeps to the same convention.
 */
export const CLOSE = {
  restarting: 1012,
  malformed: 4400,
  signIn: 4401,
  notAllowed: 4403,
  noSuchDocument: 4404,
  tooOld: 4409,
  tooLarge: 4413,
  cannotOpen: 4500,
  storeInTrouble: 4503,
  tooFast: 4529,
} as const

export type CloseCode = (typeof CLOSE)[keyof typeof CLOSE]

/** A close with its words. At most 123 bytes of UTF-8: that is what a close frame holds. */
export interface Refusal {
  readonly code: CloseCode
  readonly reason: string
}

/** Every refusal on the wire. */
export const refusals = {
  restarting: { code: CLOSE.restarting, reason: 'The server is restarting.' },
  malformed: { code: CLOSE.malformed, reason: 'That message could not be understood.' },
  signIn: { code: CLOSE.signIn, reason: 'Sign in first.' },
  notAllowed: { code: CLOSE.notAllowed, reason: 'You may not open this document.' },
  noLonger: { code: CLOSE.notAllowed, reason: 'You may no longer open this document.' },
  noSuchDocument: { code: CLOSE.noSuchDocument, reason: 'There is no such document.' },
  renewed: { code: CLOSE.tooOld, reason: 'This document was made anew since you last had it. Reload the page.' },
  messageTooLarge: { code: CLOSE.tooLarge, reason: 'That message is too large.' },
  documentTooLarge: { code: CLOSE.tooLarge, reason: 'This document has reached its largest size.' },
  tooMuchWork: { code: CLOSE.tooLarge, reason: 'That change takes too long to read.' },
  cannotOpen: { code: CLOSE.cannotOpen, reason: 'The document could not be opened. Trying again may help.' },
  storeInTrouble: { code: CLOSE.storeInTrouble, reason: 'The server cannot save at the moment.' },
  tooFast: { code: CLOSE.tooFast, reason: 'Too many messages at once.' },
  tooManyConnections: { code: CLOSE.tooFast, reason: 'Too many connections from one address.' },
  tooManyInDocument: { code: CLOSE.tooFast, reason: 'Too many people have this document open.' },
  missingParents: { code: CLOSE.tooFast, reason: 'Too many changes arrived without what they build on.' },
} as const satisfies Record<string, Refusal>
