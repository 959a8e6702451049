import { Attending } from './Attending.js'
import { CalledStrip } from './CalledStrip.js'
import type { PresentingParts } from './presenting-parts.js'
import { useCalled } from './useCalled.js'
import { useOwnPresentation } from './useOwnPresentation.js'

/** What comes to somebody from others: a presentation, a call to come. */
export function Audience(parts: PresentingParts) {
  const { session } = parts
  useOwnPresentation(session)
  const called = useCalled(session)
  // Who was brought to a presentation is told so where it is: a second strip would say nearly the same.
  const brought = called?.by.presents && called.before !== null ? called : null
  return (
    <>
      {called === null || brought !== null ? null : <CalledStrip called={called} />}
      <Attending {...parts} brought={brought} />
    </>
  )
}
