import { seeded } from '../seeded.mjs'
import { relabelled, withEdit, without } from './graphs.mjs'
import { judge, moved } from './judge.mjs'

const PICKS = 12

/** The ways in which one box is changed, each with graphs after it and what is not counted as moved. */
export function editsOf(graph, seed) {
  const random = seeded(seed)
  const picks = Array.from(
    { length: Math.min(PICKS, graph.boxes.length) },
    () => graph.boxes[Math.floor(random() * graph.boxes.length)].id,
  )
  const added = graph.edit ? [{ after: withEdit(graph), besides: [] }] : []
  return {
    added,
    deleted: picks.map((id) => ({ after: without(graph, id), besides: [] })),
    relabelled: picks.map((id) => ({ after: relabelled(graph, id), besides: [id] })),
  }
}

/**
 * How an engine takes the changes of one kind: movement on average and in the worst case, and crossings afterwards
 * against a layout of everything.
 */
export async function judgeEdits(engine, { graph, edits, first }) {
  const found = []
  for (const { after, besides } of edits) {
    const result = await engine.layout(after, first)
    const whole = await engine.layout(after)
    found.push({
      ...moved(first.boxes, result.boxes, besides),
      crossings: judge(after, result).crossings,
      anew: judge(after, whole).crossings,
    })
  }
  const mean = (key) => found.reduce((sum, one) => sum + one[key], 0) / found.length
  return {
    graph,
    meanPx: mean('meanPx'),
    worstPx: Math.max(...found.map(({ meanPx }) => meanPx)),
    far: mean('far'),
    worstFar: Math.max(...found.map(({ far }) => far)),
    crossings: mean('crossings'),
    anew: mean('anew'),
  }
}
