import { addElement } from '@throughline/shared/commands'
import { mapOf } from '@throughline/shared/graph'
import type { Id } from '@throughline/shared/model'
import { type CommandContext, commands, startWriting } from '../commands/index.js'
import { type LivePicture, runPlaced } from '../picture/index.js'
import type { Session } from '../session/index.js'
import { setEditor, useEditor } from '../state/index.js'

interface Open {
  readonly session: Session
  readonly picture: LivePicture
}

/** Makes an element at the end of a band (null: outside all bands), of the type that belongs there, and writes it. */
export function addHere(open: Open, band: Id | null): void {
  const type = open.session.theory().bands.get(band ?? '')?.types[0] ?? 'activity'
  const { within } = useEditor.getState()
  const id = runPlaced(
    open,
    (document) => addElement(document, { type, band, within }),
    (made) => [made],
  )
  startWriting(id)
}

/** Runs a command by its name, if it applies. */
export function runNamed({ session, picture }: Open, id: string): void {
  const editor = useEditor.getState()
  const context: CommandContext = { session, picture, theory: mapOf(session.theory(), editor.within), editor }
  const command = commands.find((one) => one.id === id)
  if (command?.when(context)) command.run(context)
}

/** Makes a band after all others and writes its name. */
export function addBandAtEnd(open: Open): void {
  setEditor({ selection: new Set() })
  runNamed(open, 'add-band-after')
}
