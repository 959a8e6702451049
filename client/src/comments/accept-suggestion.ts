import { addLink, addLinkedElement, setText } from '@throughline/shared/commands'
import type { Id, ThingKind } from '@throughline/shared/model'
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
export interface Accepted {
  /** `there`: it said so already; `gone`: what it is about is. */
  readonly became: 'changed' | 'there' | 'gone'
  /** The link or box that is there now as was proposed. */
  readonly made: Id | null
}

const GONE: Accepted = { became: 'gone', made: null }

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
      if (kind === undefined || !theory[kind].has(on.id)) return GONE
      if (labelIn(theory, on.id, suggestion.language) === suggestion.now) return { became: 'there', made: null }
      const { language, now } = suggestion
      session.run(setText, { kind, id: on.id, field: 'label', language, text: now })
      return { became: 'changed', made: null }
    }
    case 'link': {
      const { from, to, linkKind: kind } = suggestion
      const there = [...theory.links.values()].find(
        (each) => each.from === from && each.to === to && each.kind === kind,
      )
      if (there !== undefined) return { became: 'there', made: there.id }
      const made = session.run(addLink, { from, to, kind })
      return made === null ? GONE : { became: 'changed', made }
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
      const made = runPlaced(
        { session, picture },
        (document) => addLinkedElement(document, box),
        (id) => [id],
      )
      return { became: 'changed', made }
    }
    default:
      return GONE
  }
}
