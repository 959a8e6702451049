import type { FieldsOf, TheoryDocument } from '../document/index.js'
import type { Id } from '../model/index.js'

/** Which boxes, and what about them is to change. Texts: see setText. Positions: see moveElements. */
export type ElementChange = { readonly ids: readonly Id[] } & Pick<
  FieldsOf<'elements'>,
  'type' | 'term' | 'band' | 'group' | 'tags' | 'ref' | 'subModel' | 'order'
>

/**
 * Changes boxes. A box that goes to another band loses its place there: layout finds it a new one. Only outcomes keep
 * a term. Throws RangeError for a value that a field cannot have.
 */
export function changeElement(document: TheoryDocument, { ids, ...fields }: ElementChange): void {
  document.change(() => {
    for (const id of ids) {
      const element = document.thing('elements', id)
      if (element === undefined) continue
      const moves = fields.band !== undefined && fields.band !== element.band
      const timeless = (fields.type ?? element.type) !== 'outcome'
      document.changeThing('elements', id, {
        ...fields,
        ...(moves ? { position: null } : {}),
        ...(timeless ? { term: null } : {}),
      })
    }
  })
}
