import { addElement } from '@throughline/shared/commands'
import { type Band, ELEMENT_TYPES, type ElementType, inOrder } from '@throughline/shared/model'
import { isWords } from '../i18n/index.js'
import { runPlaced } from '../picture/index.js'
import { always, type Command, type CommandContext } from './command.js'
import { middleOfView } from './middle-of-view.js'
import { chosenBand } from './selected.js'
import { startWriting } from './start-writing.js'

/** One command for each type of element. */
export const addElements: readonly Command[] = ELEMENT_TYPES.map((type) => ({
  id: `add-${type}`,
  label: labelFor(type),
  section: 'add',
  icon: type,
  shortcuts: [],
  where: 'page',
  when: always,
  run: (context) => add(context, type),
}))

// Where a new box goes without a pointer: the chosen band if the type belongs there, else the first that wants it.
function add(context: CommandContext, type: ElementType): void {
  const band = bandFor(context, type)
  const box = {
    type,
    term: type === 'outcome' ? (band?.term ?? null) : null,
    band: band?.id ?? null,
    position: band === null ? middleOfView() : null,
    within: context.editor.within,
  }
  const id = runPlaced(
    context,
    (document) => addElement(document, box),
    (made) => [made],
  )
  startWriting(id)
}

function bandFor(context: CommandContext, type: ElementType): Band | null {
  const chosen = chosenBand(context)
  if (chosen?.types.includes(type) || type === 'note') return chosen
  return inOrder(context.theory.bands.values()).find(({ types }) => types.includes(type)) ?? chosen
}

function labelFor(type: ElementType) {
  const key = `command.add-${type}`
  if (!isWords(key)) throw new Error(`the interface has no words for adding ${type}`)
  return key
}
