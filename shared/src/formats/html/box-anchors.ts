import type { Id, Theory } from '../../model/index.js'

/** Where each box is told of on a page. Ids of files from elsewhere may hold anything; those of the page are ours. */
export function boxAnchors({ elements }: Theory): ReadonlyMap<Id, string> {
  return new Map([...elements.keys()].map((id, index) => [id, `box-${index + 1}`]))
}
