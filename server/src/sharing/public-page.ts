import * as z from 'zod'
import { newId } from '../accounts/index.js'
import { changeRecords, type KeptRecord, type ReadableRecords, type Records } from '../storage/index.js'

const publicPage = z.object({
  /** In its address; cannot be guessed, and is not the document's. */
  id: z.string(),
  document: z.string(),
  isOn: z.boolean(),
  /** Whether search engines may list it. */
  isIndexed: z.boolean(),
})

/** A page on which everybody can read a document. It keeps its address while it is off. */
export type PublicPage = z.infer<typeof publicPage>

const KIND = 'public-page'

/** The page of a document, on or off; null where it never had one. */
export async function publicPageOf(records: ReadableRecords, document: string): Promise<PublicPage | null> {
  const [found] = await records.find(KIND, 'document', document)
  return found === undefined ? null : parsed(found)
}

/** The page with this id in its address, where it is on. */
export async function publicPageAt(records: Records, id: string): Promise<PublicPage | null> {
  const found = id.length > 64 ? null : await records.get(KIND, id)
  const page = found === null ? null : parsed(found)
  return page?.isOn === true ? page : null
}

/** Puts the page of a document on or off; gives it. */
export function setPublicPage(
  records: Records,
  { document, isOn, isIndexed }: Omit<PublicPage, 'id'>,
): Promise<PublicPage> {
  return changeRecords(records, async (draft) => {
    const before = await publicPageOf(draft, document)
    const page = { id: before?.id ?? newId(), document, isOn, isIndexed }
    draft.put({ kind: KIND, id: page.id, value: page, keys: { document } })
    return page
  })
}

function parsed({ value }: KeptRecord): PublicPage {
  return publicPage.parse(value)
}
