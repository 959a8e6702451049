import type { Format } from '@throughline/shared/formats'
import { useState } from 'react'
import { t } from '../i18n/index.js'
import { Button } from '../ui/index.js'

interface TemplateChoiceProps {
  readonly format: Format
  readonly onChoose: (template: Uint8Array | null) => void
}

/** The organisation's own PowerPoint or Word file, whose look the export takes. */
export function TemplateChoice({ format, onChoose }: TemplateChoiceProps) {
  const [name, setName] = useState<string | null>(null)
  const open = async (file: File | undefined) => {
    if (file === undefined) return
    setName(file.name)
    onChoose(new Uint8Array(await file.arrayBuffer()))
  }
  const drop = () => {
    setName(null)
    onChoose(null)
  }
  return (
    <fieldset className="export-template">
      <legend>{t('export.template')}</legend>
      {name === null ? (
        <label className="button button-line button-medium">
          <input
            type="file"
            className="unseen"
            accept={format.extensions.join(',')}
            onChange={({ target }) => open(target.files?.[0])}
          />
          {t('export.template.choose')}
        </label>
      ) : (
        <>
          <span className="export-template-name">{name}</span>
          <Button size="small" onPress={drop}>
            {t('export.template.drop')}
          </Button>
        </>
      )}
      <small>{t('export.template.about')}</small>
    </fieldset>
  )
}
