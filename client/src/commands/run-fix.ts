import type { FixChange } from '@throughline/shared/checks'
import {
  addElement,
  addLinkedElement,
  addRecord,
  changeElement,
  changeLink,
  deleteThings,
  growElement,
  moveWithin,
  putBetween,
  reverseLink,
  splitElement,
} from '@throughline/shared/commands'
import type { TheoryDocument } from '@throughline/shared/document'
import type { Id } from '@throughline/shared/model'
import { runPlaced } from '../picture/index.js'
import { setEditor } from '../state/index.js'
import type { CommandContext } from './command.js'
import { showThing } from './show-thing.js'
import { startWriting } from './start-writing.js'

/** Puts a finding right, as one undo step. What was made has the cursor in it, as there is more to say about it. */
export function runFix(context: Pick<CommandContext, 'session' | 'picture'>, change: FixChange): void {
  const { session } = context
  switch (change.command) {
    case 'addElement':
      write(context, (document) => addElement(document, change.args))
      break
    case 'addLinkedElement':
      write(context, (document) => addLinkedElement(document, change.args))
      break
    case 'growElement':
      write(context, (document) => growElement(document, change.args))
      break
    case 'putBetween':
      write(context, (document) => putBetween(document, change.args))
      break
    case 'splitElement':
      write(context, (document) => splitElement(document, change.args))
      break
    case 'moveWithin':
      runPlaced(
        context,
        (document) => moveWithin(document, change.args),
        () => change.args.ids,
      )
      for (const id of change.args.ids) showThing(session.theory(), id)
      break
    case 'addRecord': {
      const id = session.run(addRecord, change.args)
      const [on] = change.args.on
      if (on !== undefined) showThing(session.theory(), on)
      setEditor({ panel: 'details', inspectorField: `${change.args.kind}/${id}/label` })
      break
    }
    case 'changeElement':
      session.run(changeElement, change.args)
      break
    case 'changeLink':
      session.run(changeLink, change.args)
      break
    case 'reverseLink':
      session.run(reverseLink, change.args)
      break
    case 'deleteThings':
      session.run(deleteThings, change.args)
      break
  }
}

/** Makes a box and puts the cursor into it, on the map where it stands. */
function write(context: Pick<CommandContext, 'session' | 'picture'>, make: (document: TheoryDocument) => Id | null) {
  const id = runPlaced(context, make, (made) => (made === null ? [] : [made]))
  if (id === null) return
  showThing(context.session.theory(), id)
  startWriting(id)
}
