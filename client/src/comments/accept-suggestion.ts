import { addLink, addLinkedElement, setText } from '@throughline/shared/commands'
import type { ThingKind } from '@throughline/shared/model'
import type { LivePicture } from '../picture/index.js'
import { runPlaced } from '../picture/index.js'
import type { Session } from '../session/index.js'
import type { ShownThread } from '../threads/index.js'
import { labelIn } from './what-about.js'

const KINDS: Readonly<Partial<Record<ShownThread['on']['kind'], ThingKind>>> = {
  element: 'elements',
  link: 'links',
  group: 'groups',
  band: 'bands',
}

/** What became of the theory when a suggestion was taken over. */
export type Accepted =
  /** `there`: it said so already. */
  | 'changed'
  | 'there'
  /** What it is about is gone. */
  | 'gone'

/** Whether the theory has gone on since the suggestion was made: then both are shown before it is taken over. */
export function hasGoneOn(session: Session, { on, suggestion }: ShownThread): boolean {
  if (suggestion?.kind !== 'label') return false
  const current = labelIn(session.theory(), on.id, suggestion.language)
  return current !== suggestion.was && current !== suggestion.now
}

/** Takes a suggestion over into the theory, as one step that this person can take back. */
export function takeOver(session: Session, picture: LivePicture, { on, suggestion }: ShownThread): Accepted {
  const theory = session.theory()
  switch (suggestion?.kind) {
    case 'label': {
      const kind = KINDS[on.kind]
      if (kind === undefined || !theory[kind].has(on.id)) return 'gone'
      if (labelIn(theory, on.id, suggestion.language) === suggestion.now) return 'there'
      const { language, now } = suggestion
      session.run(setText, { kind, id: on.id, field: 'label', language, text: now })
      return 'changed'
    }
    case 'link': {
      const { from, to, linkKind: kind } = suggestion
      const isThere = [...theory.links.values()].some(
        (each) => each.from === from && each.to === to && each.kind === kind,
      )
      if (isThere) return 'there'
      return session.run(addLink, { from, to, kind }) === null ? 'gone' : 'changed'
    }
    case 'element': {
      const { type, label, language, band, after } = suggestion
      const box = {
        type,
        label: { [language]: label },
        band: band !== null && theory.bands.has(band) ? band : null,
        within: after === null ? null : (theory.elements.get(after)?.within ?? null),
        link: after === null || !theory.elements.has(after) ? null : { from: after },
      }
      runPlaced(
        { session, picture },
        (document) => addLinkedElement(document, box),
        (id) => [id],
      )
      return 'changed'
    }
    default:
      return 'gone'
  }
}
