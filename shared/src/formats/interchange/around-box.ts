import type { DrawnBox } from '../drawing/index.js'

/** What a box stands in: the nearest frames of each kind round it. */
export interface Around {
  readonly band: DrawnBox | null
  readonly group: DrawnBox | null
}

/** Looks outwards from a box. Frames that stand in one another in a circle end the search. */
export function aroundBox(
  box: DrawnBox,
  { boxes, isBand }: { boxes: ReadonlyMap<string, DrawnBox>; isBand: (frame: DrawnBox) => boolean },
): Around {
  let [band, group]: [DrawnBox | null, DrawnBox | null] = [null, null]
  const seen = new Set([box.id])
  let frame = boxes.get(box.within ?? '')
  while (frame !== undefined && !seen.has(frame.id) && (band === null || group === null)) {
    seen.add(frame.id)
    if (isBand(frame)) band ??= frame
    else group ??= frame
    frame = boxes.get(frame.within ?? '')
  }
  return { band, group }
}
