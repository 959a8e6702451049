import type { FieldsOf, TheoryDocument } from '../document/index.js'
import { hasBearing, type Id } from '../model/index.js'

/** Which boxes, and what about them is to change. Texts: see setText. Positions: see moveElements. */
export type ElementChange = { readonly ids: readonly Id[] } & Pick<
  FieldsOf<'elements'>,
  'type' | 'term' | 'band' | 'group' | 'tags' | 'ref' | 'bearing' | 'order'
>

/**
 * Changes boxes. A box that goes to another band loses its place there: layout finds it a new one. Only outcomes keep
 * a term, only types that have one a bearing. A band or group that is gone is left out. Throws RangeError for a value that a field cannot have.
 */
export function changeElement(document: TheoryDocument, { ids, ...change }: ElementChange): void {
  document.change(() => {
    const { band, group, ...others } = change
    const fields = {
      ...others,
      ...(isThere(document, 'bands', band) ? { band } : {}),
      ...(isThere(document, 'groups', group) ? { group } : {}),
    }
    for (const id of ids) {
      const element = document.thing('elements', id)
      if (element === undefined) continue
      const moves = fields.band !== undefined && fields.band !== element.band
      const type = fields.type ?? element.type
      const timeless = type !== 'outcome'
      document.changeThing('elements', id, {
        ...fields,
        ...(moves ? { position: null } : {}),
        ...(timeless ? { term: null } : {}),
        ...(hasBearing(type) ? {} : { bearing: null }),
      })
    }
  })
}

/** Null is there: it stands for outside all of them. */
function isThere(document: TheoryDocument, kind: 'bands' | 'groups', id: Id | null | undefined): id is Id | null {
  return id === null || (id !== undefined && document.has(kind, id))
}
