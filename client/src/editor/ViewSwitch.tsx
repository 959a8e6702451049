import { t } from '../i18n/index.js'
import { setEditor, useEditor, VIEWS } from '../state/index.js'
import { Icon } from '../ui/index.js'

/** Map, outline, table: the same theory three ways. */
export function ViewSwitch() {
  const view = useEditor((editor) => editor.view)
  return (
    <fieldset className="view-switch">
      <legend className="unseen">{t('foot.label')}</legend>
      {VIEWS.map((one) => (
        <button
          key={one}
          type="button"
          className="view-choice"
          aria-pressed={one === view}
          onClick={() => setEditor({ view: one })}
        >
          <Icon name={one} />
          <span>{t(`foot.${one}`)}</span>
        </button>
      ))}
    </fieldset>
  )
}
