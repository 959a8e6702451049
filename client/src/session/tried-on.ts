import { TheoryDocument } from '@throughline/shared/document'
import * as Y from 'yjs'
import type { DocumentCommand } from './session.js'

/** Gives what a command would give, and changes nothing: what a viewer does never happens. */
export function triedOn<Args, Result>(doc: Y.Doc, command: DocumentCommand<Args, Result>, args: Args): Result {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  const result = command(new TheoryDocument(copy), args)
  copy.destroy()
  return result
}
