import { useOnMap } from '../picture/index.js'
import { type Session, useMay, useMayEdit } from '../session/index.js'
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
const TO_LOOK: readonly KeyHint[] = [
  ['F6', 'keys.read'],
  ['N', 'command.next-thread'],
]
const TO_COMMENT: readonly KeyHint[] = [['Enter', 'command.suggest'], ['Mod+Alt+M', 'command.comment'], ...TO_LOOK]
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
  const [only, more] = useEditor((editor) => editor.selection)
  const thing = more === undefined ? (only ?? '') : ''
  const isBox = useOnMap(session, ({ elements }) => elements.has(thing))
  const isLink = useOnMap(session, ({ links }) => links.has(thing))
  const flow = useOnMap(session, ({ details }) => details.flow)
  const isWriting = useEditor((editor) => editor.editing !== null)
  const isPresenting = useEditor((editor) => editor.presenting !== null)
  const mayEdit = useMayEdit(session)
  const mayComment = useMay(session, 'comment')
  if (isWriting) return <KeyHints hints={WRITING} />
  if (isPresenting) return <KeyHints hints={PRESENTING} />
  if (!isLink && !isBox) return <KeyHints hints={ELSEWHERE} />
  if (!mayEdit) return <KeyHints hints={mayComment ? TO_COMMENT : TO_LOOK} />
  if (isLink) return <KeyHints hints={ON_LINK} />
  // On a map that runs another way the arrows that grow it turn with it.
  const turned = TURNED[flow]
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
