import type { SceneBand } from '@throughline/shared/scene'

/** Half of the button and the air round it, screen pixels. */
const REACH_PX = 16

/**
 * Where the button of an empty band has its middle, map pixels: in the middle of the band; where the prompt is in its
 * way, under the prompt; where there is no room for that, at the end of the band.
 */
export function firstBoxPlace({ ground, prompt }: Pick<SceneBand, 'ground' | 'prompt'>, zoom: number) {
  const reach = REACH_PX / zoom
  const middle = { x: ground.x + ground.width / 2, y: ground.y + ground.height / 2 }
  const foot = ground.y + ground.height
  const right = Math.max(...prompt.map(({ x, width }) => x + width))
  const under = Math.max(...prompt.map(({ baseline }) => baseline)) + DESCENT_PX
  if (under < middle.y - reach || right < middle.x - reach) return middle
  if (under + 2 * reach <= foot) return { x: middle.x, y: under + reach }
  return { x: ground.x + ground.width - reach, y: foot - reach }
}

/** What hangs under the line of letters, map pixels. */
const DESCENT_PX = 4
