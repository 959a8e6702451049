import { THING_KINDS } from '@throughline/shared/model'
import * as Y from 'yjs'

/** A pause longer than this ends a step of typing. */
const TYPING_PAUSE_MS = 1_000

/** Undo and redo of what this person did; never of what others did. */
export interface History {
  /** A command begins: a step of its own, unless it goes on with the typing that was the last one. */
  begin(typing: string | null): void
  undo(): void
  redo(): void
  canUndo(): boolean
  canRedo(): boolean
  stop(): void
}

export interface HistoryParts {
  readonly doc: Y.Doc
  /** The origin of this person's changes. */
  readonly origin: unknown
  readonly onChange: () => void
  /** A new step, also one that takes back or brings back another. */
  readonly onStep: () => void
}

export function historyOf({ doc, origin, onChange, onStep }: HistoryParts): History {
  const manager = new Y.UndoManager([doc.getMap('theory'), ...THING_KINDS.map((kind) => doc.getMap(kind))], {
    trackedOrigins: new Set([origin]),
    captureTimeout: TYPING_PAUSE_MS,
  })
  let lastTyping: string | null = null
  manager.on('stack-item-added', () => {
    onStep()
    onChange()
  })
  manager.on('stack-item-updated', onChange)
  manager.on('stack-item-popped', onChange)
  manager.on('stack-cleared', onChange)
  return {
    begin: (typing) => {
      if (typing === null || typing !== lastTyping) manager.stopCapturing()
      lastTyping = typing
    },
    undo: () => {
      manager.undo()
    },
    redo: () => {
      manager.redo()
    },
    canUndo: () => manager.canUndo(),
    canRedo: () => manager.canRedo(),
    stop: () => manager.destroy(),
  }
}
