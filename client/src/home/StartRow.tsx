import { guideOffers } from '@throughline/shared/guides'
import { firstExamples, templateOffers } from '@throughline/shared/templates'
import { useRef } from 'react'
import { inLanguage, language, t } from '../i18n/index.js'
import { Button, Icon, type InterfaceIcon } from '../ui/index.js'
import type { Start } from './start.js'
import { TemplatePicture } from './TemplatePicture.js'
import './start-row.css'

/** So many templates stand in the row; the rest are behind the button. */
const FIRST_TEMPLATES = 6

interface StartRowProps {
  readonly onStart: Start
  readonly onFile: (file: File) => void
  /** All templates, led by this guide where one is named. */
  readonly onChoose: (guide: string | null) => void
}

/** The usual templates and opening a file; then guided starts and examples. */
export function StartRow({ onStart, onFile, onChoose }: StartRowProps) {
  const chooser = useRef<HTMLInputElement>(null)
  return (
    <>
      <section aria-labelledby="home-start">
        <div className="home-start-head">
          <h2 id="home-start">{t('home.start')}</h2>
          <Button onPress={() => onChoose(null)}>
            {t('home.allTemplates', { count: templateOffers.length })}
            <Icon name="right" />
          </Button>
        </div>
        <ul className="home-start">
          {templateOffers.slice(0, FIRST_TEMPLATES).map((template) => (
            <li key={template.id}>
              <button
                type="button"
                className="start-tile"
                onClick={() => onStart({ template: template.id, language: language() })}
              >
                <span className={template.id === 'blank' ? 'start-picture is-dashed' : 'start-picture'}>
                  {template.id === 'blank' ? <Icon name="plus" /> : <TemplatePicture shape={template.shape} />}
                </span>
                <b>{inLanguage(template.name)}</b>
                <small>{inLanguage(template.gist)}</small>
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
        <h2 id="home-examples">{t('home.guidesAndExamples')}</h2>
        <ul>
          {guideOffers.map((guide) => (
            <li key={guide.id}>
              <Line icon="guide" words={guide} onPress={() => onChoose(guide.id)} />
            </li>
          ))}
          {firstExamples.map((example) => (
            <li key={example.id}>
              <Line icon="map" words={example} isExample onPress={() => onStart({ example: example.id })} />
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

interface LineProps {
  readonly icon: InterfaceIcon
  readonly words: Pick<(typeof guideOffers)[number], 'name' | 'about'>
  readonly isExample?: boolean
  readonly onPress: () => void
}

function Line({ icon, words, isExample = false, onPress }: LineProps) {
  return (
    <button type="button" className={isExample ? 'start-line example-line' : 'start-line'} onClick={onPress}>
      <Icon name={icon} />
      <span>
        <b>{inLanguage(words.name)}</b>
        <small>{inLanguage(words.about)}</small>
      </span>
    </button>
  )
}
