import { mapOf } from '@throughline/shared/graph'
import { createContext, useContext } from 'react'
import { type Command, type CommandContext, commands } from '../commands/index.js'
import { type LivePicture, useMapTheory } from '../picture/index.js'
import { type Session, useHistory } from '../session/index.js'
import { useEditor } from '../state/index.js'

/** What all parts of the editor of one open theory share. */
export interface EditorParts {
  readonly session: Session
  readonly picture: LivePicture
}

export const EditorContext = createContext<EditorParts | null>(null)

export function useEditorParts(): EditorParts {
  const parts = useContext(EditorContext)
  if (parts === null) throw new Error('This part of the editor stands outside of an open theory.')
  return parts
}

/** What commands look at, as it is now; asked at the moment when something is pressed. */
export function commandContext({ session, picture }: EditorParts): CommandContext {
  const editor = useEditor.getState()
  return { session, picture, theory: mapOf(session.theory(), editor.within), editor }
}

/** The same for parts that show which commands apply: they draw anew when the answer may be another. */
export function useCommandContext(): CommandContext {
  const { session, picture } = useEditorParts()
  const theory = useMapTheory(session)
  const editor = useEditor()
  useHistory(session)
  return { session, picture, theory, editor }
}

/** Runs a command if it applies. */
export function runCommand(parts: EditorParts, command: Command): void {
  const context = commandContext(parts)
  if (command.when(context)) command.run(context)
}

/** The command with this name. */
export function commandNamed(id: string): Command {
  const found = commands.find((command) => command.id === id)
  if (found === undefined) throw new Error(`there is no command ${id}`)
  return found
}
