import { t } from '../i18n/index.js'
import { IfMay } from '../session/index.js'
import { IconButton } from '../ui/index.js'
import { AddField } from './AddField.js'

/** Tags as chips, and a field that adds one. */
export function Tags({
  tags,
  onChange,
}: {
  readonly tags: readonly string[]
  readonly onChange: (tags: readonly string[]) => void
}) {
  const add = (words: string) => {
    const tag = words.replace(/\s+/g, ' ').trim()
    if (tag !== '' && !tags.includes(tag)) onChange([...tags, tag])
    return true
  }
  return (
    <div className="inspector-tags">
      <AddField label={t('inspector.tags')} placeholder={t('inspector.addTag')} onAdd={add} />
      {tags.length === 0 ? null : (
        <ul className="inspector-chips">
          {tags.map((tag) => (
            <li key={tag} className="inspector-chip">
              {tag}
              <IfMay action="edit">
                <IconButton
                  icon="close"
                  size="small"
                  label={t('inspector.removeTag', { tag })}
                  onPress={() => onChange(tags.filter((other) => other !== tag))}
                />
              </IfMay>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
