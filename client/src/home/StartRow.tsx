import { examples, templates } from '@throughline/shared/templates'
import { useRef } from 'react'
import { inLanguage, t } from '../i18n/index.js'
import { Icon } from '../ui/index.js'
import type { createDocument } from './documents-api.js'
import { TemplatePicture } from './TemplatePicture.js'
import './start-row.css'

interface StartRowProps {
  readonly onStart: (from: Parameters<typeof createDocument>[0]) => void
  readonly onFile: (file: File) => void
}

/** Templates, examples, and opening a file. */
export function StartRow({ onStart, onFile }: StartRowProps) {
  const chooser = useRef<HTMLInputElement>(null)
  return (
    <>
      <section aria-labelledby="home-start">
        <h2 id="home-start">{t('home.start')}</h2>
        <ul className="home-start">
          {templates.map((template) => (
            <li key={template.id}>
              <button type="button" className="start-tile" onClick={() => onStart({ template: template.id })}>
                <span className={template.id === 'blank' ? 'start-picture is-dashed' : 'start-picture'}>
                  {template.id === 'blank' ? <Icon name="plus" /> : <TemplatePicture theory={template.theory()} />}
                </span>
                <b>{inLanguage(template.name)}</b>
                <small>{inLanguage(template.about)}</small>
              </button>
            </li>
          ))}
          <li>
            <button type="button" className="start-tile" onClick={() => chooser.current?.click()}>
              <span className="start-picture is-dashed">
                <Icon name="file" />
              </span>
              <b>{t('home.openFile')}</b>
              <small>{t('home.openFileAbout')}</small>
            </button>
            <input
              ref={chooser}
              type="file"
              hidden
              accept=".json,.svg,.png,application/json,image/svg+xml,image/png"
              data-testid="file-chooser"
              onChange={(event) => {
                const file = event.target.files?.[0]
                event.target.value = ''
                if (file !== undefined) onFile(file)
              }}
            />
          </li>
        </ul>
      </section>
      <section aria-labelledby="home-examples" className="home-examples">
        <h2 id="home-examples">{t('home.examples')}</h2>
        <ul>
          {examples.map((example) => (
            <li key={example.id}>
              <button type="button" className="example-line" onClick={() => onStart({ example: example.id })}>
                <Icon name="map" />
                <span>
                  <b>{inLanguage(example.name)}</b>
                  <small>{inLanguage(example.about)}</small>
                </span>
              </button>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
