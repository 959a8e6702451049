import { type KeyHint, KeyHints } from '../key-hints/index.js'
import { useMayEdit, useSession } from '../session/index.js'
import { useEditor } from '../state/index.js'
import type { Row, RowKind } from './rows/row.js'

const WRITING: readonly KeyHint[] = [
  ['Enter', 'keys.done'],
  ['Shift+Enter', 'keys.doneAndAnother'],
  ['Tab', 'keys.nextLabel'],
]
const ON_BOX: readonly KeyHint[] = [
  ['Enter', 'keys.write'],
  ['Shift+Enter', 'keys.another'],
  ['Mod+ArrowRight', 'keys.next'],
  ['Alt+L', 'keys.link'],
  ['ArrowRight', 'keys.open'],
  ['F6', 'keys.details'],
]
const ADDING: readonly KeyHint[] = [['Enter', 'keys.newBox']]
const TURNING: readonly KeyHint[] = [['Enter', 'keys.turn']]
const ON_ROW: Readonly<Record<RowKind, readonly KeyHint[]>> = {
  band: [
    ['Shift+Enter', 'keys.newBox'],
    ['Enter', 'keys.rename'],
    ['ArrowRight', 'keys.open'],
  ],
  element: ON_BOX,
  group: ON_BOX,
  link: [
    ['F6', 'keys.rate'],
    ['Enter', 'keys.reason'],
    ['Delete', 'keys.delete'],
  ],
  reference: [['Enter', 'keys.goTo']],
  add: ADDING,
  'add-band': [['Enter', 'keys.newBand']],
  free: TURNING,
  groups: TURNING,
  unlinked: TURNING,
}

const READ: KeyHint = ['F6', 'keys.read']
const OPEN: KeyHint = ['ArrowRight', 'keys.open']
/** For who may not change anything. */
const TO_LOOK: Readonly<Record<RowKind, readonly KeyHint[]>> = {
  ...ON_ROW,
  band: [OPEN],
  element: [OPEN, READ],
  group: [OPEN, READ],
  link: [READ],
}

/** The keys that lead on from the row that has the keyboard. */
export function RowKeys({ row }: { readonly row: Row | undefined }) {
  const mayEdit = useMayEdit(useSession())
  const isWriting = useEditor((editor) => editor.editing !== null)
  return (
    <KeyHints
      hints={
        isWriting ? WRITING : row === undefined ? [] : mayEdit ? ON_ROW[row.content.kind] : TO_LOOK[row.content.kind]
      }
    />
  )
}
