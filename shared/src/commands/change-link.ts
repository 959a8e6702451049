import type { FieldsOf, TheoryDocument } from '../document/index.js'
import type { Id } from '../model/index.js'
import { canLink } from './add-link.js'

/** Which links, and what about them is to change. Texts: see setText. */
export type LinkChange = { readonly ids: readonly Id[] } & Pick<
  FieldsOf<'links'>,
  'from' | 'to' | 'kind' | 'uncertain' | 'rating' | 'confidence' | 'necessity'
>

/** Changes links. New ends and kinds that would make a link there is already, or one to itself, are left as they were. */
export function changeLink(document: TheoryDocument, { ids, from, to, kind, ...fields }: LinkChange): void {
  document.change(() => {
    for (const id of ids) {
      const link = document.thing('links', id)
      if (link === undefined) continue
      const way = { from: from ?? link.from, to: to ?? link.to, kind: kind ?? link.kind }
      document.changeThing('links', id, canLink(document, way, id) ? { ...fields, ...way } : fields)
    }
  })
}
