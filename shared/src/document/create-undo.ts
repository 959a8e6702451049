import * as Y from 'yjs'
import { THING_KINDS } from '../model/index.js'
import { hasWords, takesOthersWork } from './others-work.js'
import { OwnItems } from './own-items.js'
import { stepJoined } from './step.js'
import type { TheoryDocument } from './theory-document.js'
import { detailsIn, type StoredMap, thingsIn } from './thing.js'

/** Changes of one text that follow each other within this time are one step. */
export const TYPING_PAUSE_MS = 600

/** `others-worked-here`: it would have taken away what others have put in since, so it was left as it is. */
export type UndoResult = 'done' | 'nothing' | 'others-worked-here'

export interface Undo {
  /** Takes back the last step of one's own, nobody else's. A step that is left out is not offered again. */
  undo(): UndoResult
  redo(): UndoResult
  canUndo(): boolean
  canRedo(): boolean
  /** Called when what can be undone or redone may have changed. Gives how to stop. */
  onChange(listener: () => void): () => void
  stop(): void
}

/** Undo for what is changed through this document from now on, for as long as its Y.Doc lives: reconnecting does not matter. */
export function createUndo({ doc, origin }: TheoryDocument): Undo {
  const own = new OwnItems()
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of listeners) listener()
  }
  const manager = new Y.UndoManager(undoScopes(doc), {
    trackedOrigins: new Set([origin]),
    // Which steps join is decided below, not by time alone.
    captureTimeout: Number.MAX_SAFE_INTEGER,
    captureTransaction,
    // A text that others have typed in stays when the person who began it takes back their own letters.
    deleteFilter: (item) => !hasWords(item),
  })
  let last: { readonly joins: string | null; readonly atMs: number } = { joins: null, atMs: 0 }

  function captureTransaction(transaction: Y.Transaction): boolean {
    if (transaction.origin === manager) own.note(transaction)
    if (transaction.origin !== origin) return true
    own.note(transaction)
    const step = { joins: stepJoined(transaction), atMs: Date.now() }
    const joined = step.joins !== null && step.joins === last.joins && step.atMs - last.atMs < TYPING_PAUSE_MS
    if (!joined) manager.stopCapturing()
    last = step
    return true
  }

  function take(direction: 'undo' | 'redo'): UndoResult {
    const stack = direction === 'undo' ? 'undoStack' : 'redoStack'
    manager.stopCapturing()
    last = { joins: null, atMs: 0 }
    for (let step = manager[stack].at(-1); step !== undefined; step = manager[stack].at(-1)) {
      if (takesOthersWork(doc, step, (item) => own.isOwn(item))) {
        manager[stack].pop()
        return 'others-worked-here'
      }
      // Left alone, the manager goes on to earlier steps when one turns out to change nothing, without our asking about them.
      const earlier = manager[stack].splice(0, manager[stack].length - 1)
      const done = manager[direction]()
      manager[stack].unshift(...earlier)
      if (done !== null) {
        own.noteCopies(doc, done)
        return 'done'
      }
    }
    return 'nothing'
  }

  for (const event of ['stack-item-added', 'stack-item-updated', 'stack-item-popped', 'stack-cleared'] as const) {
    manager.on(event, tell)
  }
  return {
    undo: () => afterwards(take('undo'), tell),
    redo: () => afterwards(take('redo'), tell),
    canUndo: () => manager.canUndo(),
    canRedo: () => manager.canRedo(),
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    stop() {
      listeners.clear()
      manager.destroy()
    },
  }
}

/** What undo looks after: everything in the theory. */
export function undoScopes(doc: Y.Doc): StoredMap[] {
  return [detailsIn(doc), ...THING_KINDS.map((kind) => thingsIn(doc, kind))]
}

function afterwards<T>(result: T, tell: () => void): T {
  tell()
  return result
}
