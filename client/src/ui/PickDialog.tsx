import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import { Dialog } from './Dialog.js'
import { itemsFor, type PickItem } from './items-for.js'
import './pick-dialog.css'

export interface PickDialogProps {
  readonly title: string
  readonly fieldLabel: string
  readonly items: readonly PickItem[]
  readonly none: string
  readonly above?: ReactNode
  readonly onPick: (id: string) => void
  readonly onClose: () => void
}

/** So many rows are made at most; more words find the rest. */
const MOST_ROWS = 200

/** A field and a list: type to find, arrows to choose, Enter to take. */
export function PickDialog({ title, fieldLabel, items, none, above, onPick, onClose }: PickDialogProps) {
  const id = useId()
  const [wanted, setWanted] = useState('')
  const [at, setAt] = useState(0)
  const found = itemsFor(items, wanted).slice(0, MOST_ROWS)
  const current = found[Math.min(at, found.length - 1)]
  const take = (item: PickItem | undefined) => {
    if (item === undefined || item.disabled) return
    onClose()
    onPick(item.id)
  }
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, found.length - 1))
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0))
    else if (event.key === 'Enter') take(current)
    else return
    event.preventDefault()
  }
  return (
    <Dialog title={title} onClose={onClose}>
      {above}
      <input
        // The dialog is opened to write in this field.
        autoFocus
        className="field-input pick-field"
        role="combobox"
        aria-label={fieldLabel}
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={current === undefined ? undefined : `${id}-${current.id}`}
        placeholder={fieldLabel}
        value={wanted}
        onChange={(event) => {
          setWanted(event.target.value)
          setAt(0)
        }}
        onKeyDown={press}
      />
      <div id={`${id}-list`} className="pick-list" role="listbox" aria-label={title}>
        {found.map((item) => (
          <Row key={item.id} id={`${id}-${item.id}`} item={item} current={item === current} onTake={() => take(item)} />
        ))}
      </div>
      <p className="pick-none" role="status">
        {found.length === 0 ? none : ''}
      </p>
    </Dialog>
  )
}

interface RowProps {
  readonly id: string
  readonly item: PickItem
  readonly current: boolean
  readonly onTake: () => void
}

function Row({ id, item, current, onTake }: RowProps) {
  return (
    // The keyboard stays in the field, which says by aria-activedescendant which row is meant.
    // biome-ignore lint/a11y/useFocusableInteractive: as above
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above
    <div
      id={id}
      role="option"
      className="pick-row"
      aria-selected={current}
      aria-disabled={item.disabled ?? false}
      onClick={onTake}
      ref={(row) => {
        if (current) row?.scrollIntoView({ block: 'nearest' })
      }}
    >
      <span className="pick-icon">{item.icon}</span>
      <span className="pick-words">{item.words}</span>
      {item.hint === undefined ? null : <span className="pick-hint">{item.hint}</span>}
    </div>
  )
}
