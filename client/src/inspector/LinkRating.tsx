import { changeLink } from '@throughline/shared/commands'
import type { Link } from '@throughline/shared/model'
import { useState } from 'react'
import { RatingField, ScaleField } from '../ratings/index.js'
import { useTheory } from '../session/index.js'
import { useInspected } from './inspector-context.js'

/**
 * How well a link is shown to hold. Where the theory has no scale yet, it asks for one here: nobody is sent elsewhere to
 * say on what. The question stays while it is open, so that one can go through the scales with the arrow keys.
 */
export function LinkRating({ link }: { readonly link: Link }) {
  const { session } = useInspected()
  const scale = useTheory(session, ({ details }) => details.scale)
  const isUnrated = scale === 'unrated' && link.rating === null
  const [asksForScale] = useState(isUnrated)
  return (
    <>
      {asksForScale && <ScaleField />}
      {isUnrated || (
        <RatingField
          scale={scale}
          rating={link.rating}
          onChange={(rating) => session.run(changeLink, { ids: [link.id], rating })}
        />
      )}
    </>
  )
}
