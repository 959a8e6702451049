import { useState } from 'react'
import { t } from '../i18n/index.js'
import { IfMay } from '../session/index.js'
import { IconButton, TextField } from '../ui/index.js'

/** Tags as chips, and a field that adds one. */
export function Tags({
  tags,
  onChange,
}: {
  readonly tags: readonly string[]
  readonly onChange: (tags: readonly string[]) => void
}) {
  const [draft, setDraft] = useState('')
  const add = () => {
    const tag = draft.replace(/\s+/g, ' ').trim()
    setDraft('')
    if (tag !== '' && !tags.includes(tag)) onChange([...tags, tag])
  }
  return (
    <div className="inspector-tags">
      <IfMay action="edit">
        <TextField
          label={t('inspector.tags')}
          placeholder={t('inspector.addTag')}
          value={draft}
          onChange={setDraft}
          onBlur={add}
          onKeyDown={(event) => {
            if (event.key === 'Enter') add()
          }}
        />
      </IfMay>
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
