import type { Format } from '@throughline/shared/formats'
import { t } from '../i18n/index.js'
import { Button } from '../ui/index.js'
import type { KeptTemplate } from './kept-template.js'

interface TemplateChoiceProps {
  readonly format: Format
  readonly template: KeptTemplate | null
  readonly onChoose: (template: KeptTemplate | null) => void
}

/** The organisation's own PowerPoint or Word file, whose look the export takes. */
export function TemplateChoice({ format, template, onChoose }: TemplateChoiceProps) {
  const open = async (file: File | undefined) => {
    if (file !== undefined) onChoose({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
  }
  return (
    <fieldset className="export-template">
      <legend>{t('export.template')}</legend>
      {template === null ? (
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
          <span className="export-template-name">{template.name}</span>
          <Button size="small" onPress={() => onChoose(null)}>
            {t('export.template.drop')}
          </Button>
        </>
      )}
      <small>{t('export.template.about')}</small>
    </fieldset>
  )
}
