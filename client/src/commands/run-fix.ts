import type { FixChange } from '@throughline/shared/checks'
import {
  addElement,
  addRecord,
  changeElement,
  changeLink,
  deleteThings,
  type NewElement,
  reverseLink,
} from '@throughline/shared/commands'
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
      startWriting(made(context, change.args))
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

function made(context: Pick<CommandContext, 'session' | 'picture'>, box: NewElement): Id {
  return runPlaced(
    context,
    (document) => addElement(document, box),
    (id) => [id],
  )
}
