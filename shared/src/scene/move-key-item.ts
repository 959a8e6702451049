import type { Point, Rect } from '../layout/index.js'
import type { KeySign, SceneKeyItem, SceneLink, SceneMark, ScenePill } from './scene.js'
import { moveLine } from './text/index.js'

/** The same item of a key somewhere else. */
export function moveKeyItem({ rect, sign, text }: SceneKeyItem, dx: number, dy: number): SceneKeyItem {
  return { rect: moved(rect, dx, dy), sign: moveSign(sign, dx, dy), text: moveLine(text, dx, dy) }
}

function moveSign(sign: KeySign, dx: number, dy: number): KeySign {
  if ('line' in sign) return { line: moveLink(sign.line, dx, dy) }
  return 'pill' in sign ? { pill: movePill(sign.pill, dx, dy) } : { mark: moved(sign.mark, dx, dy) }
}

function moveLink(link: SceneLink, dx: number, dy: number): SceneLink {
  const points = link.points.map((point) => moved(point, dx, dy))
  return { ...link, points, tip: moved(link.tip, dx, dy), middle: moved(link.middle, dx, dy) }
}

function movePill(pill: ScenePill, dx: number, dy: number): ScenePill {
  return {
    ...pill,
    rect: moved(pill.rect, dx, dy),
    marks: pill.marks.map((mark: SceneMark) => moved(mark, dx, dy)),
    text: moveLine(pill.text, dx, dy),
    cells: pill.cells.map((cell) => ({
      ...cell,
      rect: moved(cell.rect, dx, dy),
      text: moveLine(cell.text, dx, dy),
    })),
  }
}

const moved = <T extends Point | Rect>(thing: T, dx: number, dy: number): T => ({
  ...thing,
  x: thing.x + dx,
  y: thing.y + dy,
})
