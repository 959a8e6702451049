import { aTheory, type Id, type Theory, type TheoryParts } from '@throughline/shared/model'
import { livePicture } from '../../picture/index.js'
import { sessionInMemory } from '../../session/testing/index.js'
import { resetEditor, setEditor, useEditor } from '../../state/index.js'
import type { CommandContext } from '../command.js'
import { commands } from '../index.js'

/** A theory open in an editor without a screen or a server: what is done by the name of a command. */
export interface EditorInMemory {
  theory(): Theory
  select(...ids: readonly Id[]): void
  selected(): readonly Id[]
  /** Runs it if it applies; gives whether it did. */
  do(command: string): boolean
  context(): CommandContext
  undo(): void
}

export function openInMemory(parts: TheoryParts): EditorInMemory {
  resetEditor()
  const session = sessionInMemory(aTheory(parts))
  const measure = { width: (text: string, { sizePx }: { sizePx: number }) => text.length * sizePx * 0.55 }
  const picture = livePicture(session, measure)
  const context = () => ({ session, picture, theory: session.theory(), editor: useEditor.getState() })
  return {
    theory: session.theory,
    select: (...ids) => setEditor({ selection: new Set(ids) }),
    selected: () => [...useEditor.getState().selection],
    do: (id) => {
      const command = commands.find((one) => one.id === id)
      if (command === undefined) throw new Error(`there is no command ${id}`)
      if (!command.when(context())) return false
      command.run(context())
      return true
    },
    context,
    undo: session.undo,
  }
}
