import { dissolvePage } from './dissolve-page.js'
import type { Drawing, DrawnBox } from './drawing.js'
import { gatherFrames } from './gather-frames.js'
import { joinArrows, withoutLooseArrows } from './join-arrows.js'
import { labelArrows } from './label-arrows.js'
import { nameFrames } from './name-frames.js'
import { setAsideSmall } from './set-aside-small.js'
import type { Sketch, Tell } from './sketch.js'
import { titleOf } from './title-of.js'
import { unpackLists } from './unpack-lists.js'
import { onOneLine, quoted } from './words-in.js'

/** What is drawn, with everything in its role: boxes, frames, arrows with both ends and their words, the title. */
export function understood(drawing: Drawing, tell: Tell): { readonly sketch: Sketch; readonly title: string } {
  const drawn: Sketch = { boxes: new Map(withOwnIds(drawing.boxes, tell)), arrows: drawing.arrows }
  const joined = joinArrows(gatherFrames(drawn, tell), tell)
  const page = dissolvePage(withoutLooseArrows(labelArrows(setAsideSmall(joined, tell)), tell))
  const found = titleOf(page.sketch, drawing.title)
  const [firstOfPage] = page.words
  const title = found.title === '' ? (firstOfPage ?? '') : found.title
  for (const words of page.words)
    if (words !== onOneLine(title)) tell(`Words of the frame round everything: ${quoted(words)}.`)
  return { sketch: nameFrames(unpackLists(found.sketch)), title }
}

function withOwnIds(boxes: readonly DrawnBox[], tell: Tell): [string, DrawnBox][] {
  const seen = new Set<string>()
  return boxes.flatMap((box): [string, DrawnBox][] => {
    if (seen.has(box.id)) {
      tell(`A second box with an id that is used before was left out: ${quoted(`${box.text} ${box.description}`)}.`)
      return []
    }
    seen.add(box.id)
    return [[box.id, box]]
  })
}
