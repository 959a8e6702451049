import { createUndo, observeTheory, seedTheory, TheoryDocument } from '@throughline/shared/document'
import type { Theory } from '@throughline/shared/model'
import * as Y from 'yjs'
import type { Session } from '../session.js'
import { aPerson } from './a-person.js'

/** A session on a theory of its own: no server, no browser, nobody else. */
export function sessionInMemory(theory: Theory): Session {
  const doc = new Y.Doc()
  seedTheory(doc, theory)
  const document = new TheoryDocument(doc)
  const history = createUndo(document)
  const listeners = new Set<Parameters<Session['onTheoryChange']>[0]>()
  const observed = observeTheory(doc, { onChange: (change) => [...listeners].map((listener) => listener(change)) })
  const silent = () => () => {}
  return {
    documentId: 'in-memory',
    theory: () => observed.theory(),
    onTheoryChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    onOthersWork: silent,
    run: (command, args) => {
      const result = command(document, args)
      observed.flush()
      return result
    },
    undo: () => {
      history.undo()
      observed.flush()
    },
    redo: () => {
      history.redo()
      observed.flush()
    },
    onUndoSkipped: silent,
    canUndo: history.canUndo,
    canRedo: history.canRedo,
    onHistoryChange: silent,
    saveState: () => ({ kind: 'saved' }),
    onSaveStateChange: silent,
    isKept: () => true,
    waitingThings: () => new Set(),
    waiting: () => 0,
    saved: () => null,
    hasMetServer: () => true,
    forget: async () => {},
    onCaughtUp: silent,
    onRenewed: silent,
    onNews: silent,
    role: () => 'own',
    mayEdit: () => true,
    onRoleChange: silent,
    onNotAllowed: silent,
    meetings: () => [],
    onMeetingsChange: silent,
    seeMeeting: () => {},
    others: () => [],
    onOthersChange: silent,
    me: () => aPerson(),
    showMe: () => {},
    rename: () => {},
    ready: Promise.resolve(),
    close: () => {},
  }
}
