import { useMapTheory } from '../picture/index.js'
import type { Session } from '../session/index.js'
import { useEditor } from '../state/index.js'
import { type KeyHint, KeyHints } from './KeyHints.js'

const WRITING: readonly KeyHint[] = [
  ['Enter', 'keys.done'],
  ['Shift+Enter', 'keys.newLine'],
]
const ON_BOX: readonly KeyHint[] = [
  ['Enter', 'keys.write'],
  ['Mod+ArrowRight', 'keys.next'],
  ['Mod+ArrowDown', 'keys.another'],
  ['Alt+L', 'keys.link'],
  ['F6', 'keys.details'],
]
const ON_LINK: readonly KeyHint[] = [
  ['F6', 'keys.rate'],
  ['Enter', 'keys.linkWords'],
  ['Delete', 'keys.delete'],
]
const PRESENTING: readonly KeyHint[] = [
  ['ArrowRight', 'command.next-step'],
  ['ArrowLeft', 'command.previous-step'],
]
const ELSEWHERE: readonly KeyHint[] = [
  ['Mod+K', 'keys.commands'],
  ['Alt+2', 'keys.outline'],
  ['?', 'keys.all'],
]

/** The keys that lead on from what is selected on the map. */
export function MapKeys({ session }: { readonly session: Session }) {
  const { elements, links, details } = useMapTheory(session)
  const selection = useEditor((editor) => editor.selection)
  const isWriting = useEditor((editor) => editor.editing !== null)
  const isPresenting = useEditor((editor) => editor.presenting !== null)
  const [only, more] = selection
  const thing = more === undefined ? (only ?? '') : ''
  if (isWriting) return <KeyHints hints={WRITING} />
  if (isPresenting) return <KeyHints hints={PRESENTING} />
  if (links.has(thing)) return <KeyHints hints={ON_LINK} />
  if (!elements.has(thing)) return <KeyHints hints={ELSEWHERE} />
  // On a map that runs another way the arrows that grow it turn with it.
  const turned = TURNED[details.flow]
  return (
    <KeyHints
      hints={ON_BOX.map(([keys, does]) => [keys.replace(/Arrow\w+/, (arrow) => turned?.[arrow] ?? arrow), does])}
    />
  )
}

const TURNED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  right: {},
  left: { ArrowRight: 'ArrowLeft' },
  down: { ArrowRight: 'ArrowDown', ArrowDown: 'ArrowRight' },
  up: { ArrowRight: 'ArrowUp', ArrowDown: 'ArrowRight' },
}
