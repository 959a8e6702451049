import {
  createUndo,
  observeTheory,
  type TheoryChange,
  TheoryDocument,
  type UndoResult,
} from '@throughline/shared/document'
import type { Theory } from '@throughline/shared/model'
import { CLOSE } from '@throughline/shared/protocol'
import * as Y from 'yjs'
import { rememberMyName } from '../state/index.js'
import { authorsOf } from './authors.js'
import type { UpToDate } from './bring-up-to-date.js'
import { connectTo } from './connection.js'
import { epochFollower } from './epoch-follower.js'
import { guardPage } from './guard-page.js'
import { inAFrame } from './in-a-frame.js'
import { knownName } from './known-name.js'
import { listeners } from './listeners.js'
import { loadCopy } from './load-copy.js'
import { type KeptApart, type LocalCopy, mayHaveLocalCopy } from './local-copy.js'
import { meetingsOver } from './meetings-door.js'
import { newsOver } from './news.js'
import { rememberClient } from './own-clients.js'
import { ownRole } from './own-role.js'
import { peopleBehind } from './people-behind.js'
import { presenceOver } from './presence.js'
import type { OthersWork, SaveState, Session } from './session.js'
import { theoryIn } from './theory-in.js'
import { titleKeeper } from './title-keeper.js'
import { triedOn } from './tried-on.js'
import { typingSteps } from './typing-steps.js'
import { waitingKeeper } from './waiting-keeper.js'

/** Others' presence comes with the first sync, in messages of its own. */
const OTHERS_KNOWN_MS = 120

/** What is changed while the mark says this has not reached the server. */
const APART: readonly SaveState['kind'][] = ['connecting', 'offline']

/**
 * Opens a theory: from this browser's copy at once, and from the server as soon as it answers. Writes nothing.
 *
 * @param beginning what to begin with where this browser keeps no copy
 */
export function openSession(documentId: string, beginning: UpToDate | null = null): Session {
  const doc = new Y.Doc()
  const document = new TheoryDocument(doc)
  const told = {
    theory: listeners<[TheoryChange]>(),
    othersWork: listeners<[OthersWork]>(),
    undoSkipped: listeners<[]>(),
    save: listeners<[]>(),
    caughtUp: listeners<[number]>(),
    renewed: listeners<[UpToDate]>(),
    others: listeners<[]>(),
    role: listeners<[]>(),
    notAllowed: listeners<[]>(),
  }

  const connection = connectTo({
    documentId,
    doc,
    onSaveState: () => told.save.tell(),
    onCaughtUp: (sent) => told.caughtUp.tell(sent),
    onRenewed: () => void catchUp(),
    onArriving: (update) => meetings.arriving(update),
    onAnswered: () => meetings.settle(true),
  })
  const { provider } = connection
  const news = newsOver(provider)
  const role = ownRole(provider, documentId, () => told.role.tell())
  const authors = authorsOf(doc, provider)
  const presence = presenceOver(provider.awareness, () => told.others.tell())
  let isOwnChange = false
  const observed = observeTheory(doc, {
    schedule: inAFrame,
    onChange: (change) => {
      if (isOwnChange) meetings.changed(change)
      if (change.detailsChanged) keepTitle()
      told.theory.tell(change)
      const by = authors.take()
      if (by === null) return
      told.othersWork.tell({ change, people: peopleBehind(change, by, presence.others()) })
    },
  })

  const meetings = meetingsOver({
    doc,
    isApart: () => APART.includes(connection.saveState().kind),
    keep: (base) => void copy?.keepBase(base).catch(() => {}),
    keepTimes: (times) => void copy?.keepTimes(times).catch(() => {}),
    me: () => presence.me().name,
    others: presence.others,
    mayEdit: role.mayEdit,
  })
  const stopSettling = told.save.add(() => {
    if (connection.saveState().kind === 'offline') meetings.settle(false)
  })

  const history = createUndo(document)
  const stepOf = typingSteps()
  let step: 'new' | 'more' = 'new'

  let copy: LocalCopy | null = null
  const unsent = waitingKeeper({ copy: () => copy, waiting: connection.waiting })
  const keepTitle = titleKeeper(
    () => observed.theory(),
    () => copy,
  )
  doc.on('update', (_update: Uint8Array, _origin: unknown, _doc: Y.Doc, transaction: Y.Transaction) => {
    if (!transaction.local) return
    if (unsent.changes() === 0) rememberClient(doc.clientID)
    unsent.changed()
    connection.changed(step)
    step = 'more'
    unsent.keep()
  })
  const stopKeeping = told.save.add(unsent.keep)
  let saved: Theory | null = null
  const stopNoting = told.save.add(() => {
    if (connection.saveState().kind === 'saved') saved = observed.theory()
  })

  let hasMetServer = false
  const ready = new Promise<void>((resolve) => {
    provider.on('sync', (synced: boolean) => {
      if (!synced) return
      hasMetServer = true
      observed.flush()
      keepTitle()
      resolve()
      setTimeout(presence.arrive, OTHERS_KNOWN_MS)
      void knownName(documentId).then((name) => {
        if (name === null || closed) return
        presence.show({ name })
        told.others.tell()
      })
    })
    void load().then(() => {
      if (doc.store.clients.size === 0) return
      observed.flush()
      keepTitle()
      resolve()
    })
  })

  async function load(): Promise<void> {
    const open = () => {
      if (!closed) connection.open()
    }
    // Asked before it is opened: to open a copy makes one.
    void mayHaveLocalCopy(documentId).then((may) => may || open())
    const begin = (kept: number | null, apart: KeptApart | null = null) => {
      const waiting = kept ?? beginning?.waiting ?? 0
      if (copy === null && beginning !== null) Y.applyUpdate(doc, beginning.state)
      connection.restored(waiting)
      meetings.begin(waiting > 0 || apart === null ? apart : { ...apart, base: null })
      open()
    }
    await loadCopy({
      documentId,
      doc,
      isClosed: () => closed,
      onOpened: (opened) => {
        copy = opened
      },
      onLoaded: begin,
      onLeft: () => {
        copy?.leave()
        copy = null
        begin(null)
      },
    })
  }

  const catchUp = epochFollower({
    behind: () => ({
      ...{ documentId, doc, copy, waiting: connection.waiting, changes: unsent.changes, apart: meetings.apart },
      ...{ me: () => presence.me().name, mayEdit: role.mayEdit },
    }),
    isClosed: () => closed,
    onUpToDate: told.renewed.tell,
    onTooOld: () => connection.refused(CLOSE.tooOld),
  })

  const stopGuarding = guardPage({ isKept: unsent.isKept, onHidden: observed.flush })

  function flushOwn(): void {
    isOwnChange = true
    observed.flush()
    isOwnChange = false
  }

  function backOrForth(go: () => UndoResult): void {
    if (!role.mayEdit()) return
    observed.flush()
    step = stepOf(null)
    const result = go()
    flushOwn()
    if (result === 'others-worked-here') told.undoSkipped.tell()
  }

  let closed = false
  return {
    documentId,
    theory: () => observed.theory(),
    onTheoryChange: told.theory.add,
    onOthersWork: told.othersWork.add,
    run: (command, args, typing) => {
      // What others did before this belongs to them, not to what is told after it.
      observed.flush()
      if (!role.mayEdit()) {
        told.notAllowed.tell()
        return triedOn(doc, command, args)
      }
      step = stepOf(typing ?? null)
      const result = command(document, args)
      flushOwn()
      return result
    },
    undo: () => backOrForth(history.undo),
    redo: () => backOrForth(history.redo),
    canUndo: history.canUndo,
    canRedo: history.canRedo,
    onUndoSkipped: told.undoSkipped.add,
    onHistoryChange: history.onChange,
    saveState: connection.saveState,
    onSaveStateChange: told.save.add,
    isKept: unsent.isKept,
    waitingThings: meetings.waitingThings,
    waiting: connection.waiting,
    saved: () => saved ?? theoryIn(meetings.apart().base),
    hasMetServer: () => hasMetServer,
    forget: async () => {
      const gone = copy?.forget()
      copy = null
      await gone
    },
    onCaughtUp: told.caughtUp.add,
    onRenewed: told.renewed.add,
    onNews: news.on,
    role: role.now,
    mayEdit: role.mayEdit,
    onRoleChange: told.role.add,
    onNotAllowed: told.notAllowed.add,
    meetings: meetings.list,
    onMeetingsChange: meetings.onChange,
    seeMeeting: meetings.see,
    others: presence.others,
    onOthersChange: told.others.add,
    me: presence.me,
    showMe: presence.show,
    rename: (wanted) => {
      const name = rememberMyName(wanted)
      if (name === null) return
      presence.show({ name })
      told.others.tell()
    },
    ready,
    close: () => {
      closed = true
      stopGuarding()
      stopKeeping()
      stopNoting()
      stopSettling()
      meetings.stop()
      presence.stop()
      history.stop()
      authors.stop()
      news.stop()
      observed.stop()
      connection.close()
      copy?.close()
      doc.destroy()
    },
  }
}
