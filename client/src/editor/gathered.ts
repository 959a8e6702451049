import type { Said } from './others-work-in-words.js'

/**
 * What is said together, with one thing more: of letters typed one after another only how the words stand in the end,
 * and nothing of what was written or moved in something that was made in the same breath.
 */
export function gathered(before: readonly Said[], next: Said): readonly Said[] {
  const isPartOfMaking = ({ kind, verb, things }: Said) =>
    kind === next.kind && verb === 'added' && next.things.every((thing) => things.includes(thing))
  if ((next.verb === 'changed' || next.verb === 'moved') && before.some(isPartOfMaking)) return before
  return [...before.filter((one) => keyOf(one) !== keyOf(next)), next]
}

const keyOf = ({ kind, verb, things }: Said): string => [kind, verb, ...things].join(' ')
