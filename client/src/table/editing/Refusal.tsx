import { Icon } from '../../ui/index.js'

/** Under a field: why it cannot take what was written. */
export function Refusal({ id, words }: { readonly id: string; readonly words: string | null }) {
  if (words === null) return null
  return (
    <p id={id} className="table-refusal">
      <Icon name="warning" size={14} />
      {words}
    </p>
  )
}
