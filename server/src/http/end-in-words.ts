import { type Refusal, refusals } from '@throughline/shared/protocol'
import type { AccessEnd } from '../access/index.js'

/** What a close frame holds besides its code, bytes of UTF-8. */
const REASON_BYTES = 123
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' })

/** The close of a socket whose link is over: "Ada turned this link off on 3 June." null: no link is why. */
export function noLonger(end: AccessEnd | null): Refusal {
  if (end === null) return refusals.noLonger
  const date = day.format(end.at)
  if (end.why === 'ended') return { ...refusals.noLonger, reason: `This link ended on ${date}.` }
  const said = ` turned this link off on ${date}.`
  return { ...refusals.noLonger, reason: shortened(end.by, REASON_BYTES - said.length) + said }
}

function shortened(name: string, bytes: number): string {
  if (Buffer.byteLength(name) <= bytes) return name
  let short = ''
  for (const letter of name) {
    if (Buffer.byteLength(short + letter) > bytes - 3) break
    short += letter
  }
  return `${short}…`
}
