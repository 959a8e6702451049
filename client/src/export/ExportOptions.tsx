import {
  type ChoiceName,
  EXPORT_THEMES,
  type ExportChoices,
  type ExportPart,
  FONT_MODES,
  type Format,
  PAGES,
  SLIDES,
} from '@throughline/shared/formats'
import type { Id } from '@throughline/shared/model'
import { Fragment, type ReactNode } from 'react'
import { nameOfLanguage, t } from '../i18n/index.js'
import { SelectField } from '../ui/index.js'
import type { ExportSettings } from './export-settings.js'
import { HouseColours, OFFERED_COLOURS } from './HouseColours.js'
import type { KeptTemplate } from './kept-template.js'
import { Segments } from './Segments.js'
import { TemplateChoice } from './TemplateChoice.js'

interface ExportOptionsProps {
  readonly format: Format
  readonly settings: ExportSettings
  readonly onChange: (part: Partial<ExportSettings>) => void
  readonly onChoose: (part: Partial<ExportChoices>) => void
  readonly template: KeptTemplate | null
  readonly onTemplate: (template: KeptTemplate | null) => void
  readonly selection: ReadonlySet<Id>
  readonly languages: readonly string[]
  /** A lens or a light is on. */
  readonly hasView: boolean
}

/** What can be chosen for a format: only what it heeds. */
export function ExportOptions(props: ExportOptionsProps) {
  const { format, settings, onChange, onChoose, template, onTemplate, selection, languages, hasView } = props
  const { choices, asSeen, flags } = settings
  const takes = (name: ChoiceName) => format.takes?.includes(name) === true
  const hasFigure = takes('theme')
  const choice: { readonly [Name in ChoiceName]?: ReactNode } = {
    only: (
      <Segments
        label={t('export.what')}
        value={choices.only === null ? 'whole' : 'selection'}
        onChange={(what) => onChoose({ only: what === 'whole' ? null : [...selection] })}
        choices={[
          { value: 'whole', label: t('export.whole') },
          { value: 'selection', label: t('export.selection'), disabled: selection.size === 0 },
        ]}
        note={selection.size === 0 ? t('export.nothingSelected') : undefined}
      />
    ),
    slides: (
      <SelectField
        label={t('export.slides')}
        value={choices.slides}
        onChange={(value) => onChoose({ slides: oneOf(SLIDES, value) })}
        choices={SLIDES.map((value) => ({ value, label: t(`export.slides.${value}`) }))}
      />
    ),
    page: (
      <Segments
        label={t('export.page')}
        value={choices.page}
        onChange={(page) => onChoose({ page })}
        choices={PAGES.map((value) => ({ value, label: value === 'fit' ? t('export.page.fit') : value.toUpperCase() }))}
      />
    ),
    spread: (
      <Segments
        label={t('export.spread')}
        value={choices.spread}
        onChange={(spread) => onChoose({ spread })}
        choices={[
          { value: 'fit', label: t('export.spread.fit') },
          { value: 'tiles', label: t('export.spread.tiles') },
        ]}
      />
    ),
    theme: (
      <>
        <SelectField
          label={t('export.theme')}
          value={choices.theme}
          onChange={(value) =>
            onChoose({
              theme: oneOf(EXPORT_THEMES, value),
              house: choices.house.length === 0 ? OFFERED_COLOURS : choices.house,
            })
          }
          choices={EXPORT_THEMES.map((value) => ({ value, label: t(`export.theme.${value}`) }))}
        />
        {choices.theme === 'house' && (
          <HouseColours colours={choices.house} onChoose={(house) => onChoose({ house })} />
        )}
      </>
    ),
    background: (
      <Segments
        label={t('export.background')}
        value={choices.background === 'transparent' ? 'transparent' : 'white'}
        onChange={(background) => onChoose({ background })}
        choices={[
          { value: 'white', label: t('export.white') },
          { value: 'transparent', label: t('export.transparent') },
        ]}
      />
    ),
    scale: (
      <Segments
        label={t('export.size')}
        value={String(choices.scale)}
        onChange={(size) => onChoose({ scale: size === '1' ? 1 : size === '2' ? 2 : 3 })}
        choices={['1', '2', '3'].map((value) => ({ value, label: `${value}×` }))}
      />
    ),
    fonts: (
      <SelectField
        label={t('export.fonts')}
        value={choices.fonts}
        onChange={(value) => onChoose({ fonts: oneOf(FONT_MODES, value) })}
        choices={FONT_MODES.map((value) => ({ value, label: t(`export.fonts.${value}`) }))}
      />
    ),
    template: <TemplateChoice format={format} template={template} onChoose={onTemplate} />,
  }
  return (
    <>
      {takes('only') && choice.only}
      {takes('parts') && <Parts format={format} chosen={choices.parts} onChoose={(parts) => onChoose({ parts })} />}
      {languages.length > 1 && takes('language') && (
        <SelectField
          label={t('export.language')}
          value={choices.language}
          onChange={(language) => onChoose({ language })}
          choices={languages.map((value) => ({ value, label: nameOfLanguage(value) }))}
        />
      )}
      {ORDER.filter(takes).map((name) => (
        <Fragment key={name}>{choice[name]}</Fragment>
      ))}
      {hasFigure && (
        <Segments
          label={t('export.flags')}
          value={flags ? 'with' : 'without'}
          onChange={(wanted) => onChange({ flags: wanted === 'with' })}
          choices={[
            { value: 'without', label: t('export.withoutFlags') },
            { value: 'with', label: t('export.withFlags') },
          ]}
        />
      )}
      {hasFigure && hasView && (
        <Segments
          label={t('export.view')}
          value={asSeen ? 'seen' : 'plain'}
          onChange={(view) => onChange({ asSeen: view === 'seen' })}
          choices={[
            { value: 'seen', label: t('export.asSeen') },
            { value: 'plain', label: t('export.plain') },
          ]}
          note={t(asSeen ? 'export.asSeenAbout' : 'export.plainAbout')}
        />
      )}
    </>
  )
}

const ORDER: readonly ChoiceName[] = ['slides', 'page', 'spread', 'scale', 'theme', 'background', 'fonts', 'template']

function oneOf<const Value extends string>(values: readonly Value[], value: string): Value {
  return values.find((each) => each === value) ?? values[0] ?? never()
}

function never(): never {
  throw new Error('a choice of nothing')
}

interface PartsProps {
  readonly format: Format
  readonly chosen: readonly ExportPart[]
  readonly onChoose: (parts: readonly ExportPart[]) => void
}

/** Pictures have no pages for tables and narrative to be on. */
const ON_PICTURES: readonly ExportPart[] = ['title', 'legend']

function Parts({ format, chosen, onChoose }: PartsProps) {
  const isPicture = format.mediaType.startsWith('image/')
  const offered: readonly ExportPart[] = isPicture ? ON_PICTURES : ['title', 'legend', 'tables', 'narrative']
  return (
    <fieldset className="export-parts">
      <legend>{t('export.parts')}</legend>
      {offered.map((part) => (
        <label key={part}>
          <input
            type="checkbox"
            checked={chosen.includes(part)}
            onChange={({ target }) =>
              onChoose(target.checked ? [...chosen, part] : chosen.filter((one) => one !== part))
            }
          />
          {t(`export.parts.${part}`)}
        </label>
      ))}
    </fieldset>
  )
}
