import { guideOffers } from '@throughline/shared/guides'
import { templates } from '@throughline/shared/templates'
import { useState } from 'react'
import { inLanguage, language, t } from '../i18n/index.js'
import { AriaLanguage, Dialog } from '../ui/index.js'
import type { Start } from './start.js'
import { TemplateCard } from './TemplateCard.js'
import './template-chooser.css'

interface TemplateChooserProps {
  /** The guide that is chosen when it opens; null: no guide. */
  readonly guide: string | null
  readonly onStart: Start
  readonly onClose: () => void
}

/** Every template: what it is for, what it looks like, an example of it; and whether questions lead through it. */
export function TemplateChooser({ guide: first, onStart, onClose }: TemplateChooserProps) {
  const [guide, setGuide] = useState(first)
  const ways = [{ id: null, name: t('home.alone'), about: t('home.aloneAbout') }, ...guideOffers.map(inWords)]
  return (
    <AriaLanguage>
      <Dialog title={t('home.chooseTemplate')} size="wide" onClose={onClose}>
        <fieldset className="chooser-ways">
          <legend>{t('home.howToBegin')}</legend>
          {ways.map(({ id, name, about }) => (
            <label key={id ?? 'alone'} className="chooser-way">
              <input type="radio" name="way" checked={guide === id} onChange={() => setGuide(id)} />
              <span>
                <b>{name}</b>
                <small>{about}</small>
              </span>
            </label>
          ))}
        </fieldset>
        <ul className="chooser-cards">
          {templates.map((template) => (
            <li key={template.id}>
              <TemplateCard
                template={template}
                onUse={() => onStart({ template: template.id, language: language() }, guide)}
                onExample={() => onStart({ example: template.example })}
              />
            </li>
          ))}
        </ul>
      </Dialog>
    </AriaLanguage>
  )
}

function inWords({ id, name, about }: (typeof guideOffers)[number]) {
  return { id, name: inLanguage(name), about: inLanguage(about) }
}
