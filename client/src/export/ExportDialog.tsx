import type { ExportChoices } from '@throughline/shared/formats'
import { type Id, wordsOf } from '@throughline/shared/model'
import { altText } from '@throughline/shared/narrative'
import { useMemo, useState } from 'react'
import { t } from '../i18n/index.js'
import { type LivePicture, useSettled, whenSettled } from '../picture/index.js'
import { Button, Dialog, Icon } from '../ui/index.js'
import { ChoiceList } from './ChoiceList.js'
import { CopyButtons } from './CopyButtons.js'
import { ExportOptions } from './ExportOptions.js'
import { ExportPreview } from './ExportPreview.js'
import { ExportProgress } from './ExportProgress.js'
import { type ExportSettings, rememberedSettings, rememberSettings } from './export-settings.js'
import { FormatChoice } from './FormatChoice.js'
import { FILE_KINDS, SHORT_NAMES } from './file-kinds.js'
import { fileName } from './file-name.js'
import { jobOnScreen } from './job-on-screen.js'
import { saveFile } from './save-file.js'
import { useExport } from './useExport.js'
import { useTemplate } from './useTemplate.js'
import './export.css'

export interface ExportDialogProps {
  readonly documentId: string
  readonly picture: LivePicture
  /** The box whose sub-model is on the screen; null: the theory's own map. */
  readonly within: Id | null
  readonly selection: ReadonlySet<Id>
  readonly onClose: () => void
}

/** Takes the theory out as a file: for reports, slides, spreadsheets, other programs. */
export function ExportDialog({ documentId, picture, within, selection, onClose }: ExportDialogProps) {
  const { lens, light, language, theory } = picture.context()
  const { title, languages } = theory.details
  const shown = language ?? languages[0] ?? 'en'
  const [settings, setSettings] = useState(() => rememberedSettings(documentId, shown))
  const { state, make, cancel } = useExport(documentId)
  const settled = useSettled(picture)
  const change = (part: Partial<ExportSettings>) => setSettings((before) => ({ ...before, ...part }))
  const choose = (part: Partial<ExportChoices>) =>
    setSettings((before) => ({ ...before, choices: { ...before.choices, ...part } }))
  const kind = FILE_KINDS.find((each) => each.formats.some(({ id }) => id === settings.format)) ?? FILE_KINDS[0]
  const format = kind?.formats.find(({ id }) => id === settings.format) ?? kind?.formats[0]
  if (kind === undefined || format === undefined) throw new Error('nothing can be exported')
  const { isKnown, template, choose: chooseTemplate } = useTemplate(documentId, format)
  const wanted = useMemo(
    () => ({ ...settings, format: format.id, choices: { ...settings.choices, template: template?.bytes ?? null } }),
    [settings, format, template],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: once links have settled, the picture has others.
  const job = useMemo(() => jobOnScreen(picture, within, wanted), [picture, within, wanted, settled])
  const name = SHORT_NAMES[format.id] ?? format.name
  const isWorking = state.kind === 'working'

  const save = async () => {
    rememberSettings(documentId, wanted)
    // A figure is the same from every window and from the server.
    const file = await make(settled ? job : whenSettled(picture).then(() => jobOnScreen(picture, within, wanted)))
    if (file === null) return
    const extension = (format.extensions[0] ?? '').slice(1)
    saveFile(file, fileName(wordsOf(title, languages, settings.choices.language), extension))
    onClose()
  }

  return (
    <Dialog title={t('export.title')} size="wide" onClose={onClose}>
      <div className="export">
        <ChoiceList
          label={t('export.format')}
          value={kind.id}
          onChange={(id) => change({ format: FILE_KINDS.find((each) => each.id === id)?.formats[0]?.id ?? format.id })}
          choices={FILE_KINDS.map(({ id, label, about }) => ({ value: id, label: t(label), about: t(about) }))}
        />
        <ExportPreview job={job} kind={kind} />
        <div className="export-choices">
          {kind.formats.length > 1 && (
            <FormatChoice kind={kind} format={format} onChange={(id) => change({ format: id })} />
          )}
          <ExportOptions
            format={format}
            settings={settings}
            onChange={change}
            onChoose={choose}
            template={template}
            onTemplate={chooseTemplate}
            selection={selection}
            languages={languages}
            hasView={(lens ?? light ?? null) !== null}
          />
          {format.takes?.includes('theme') && (
            <div className="export-alt">
              <h3>{t('export.altText')}</h3>
              <p>{altText(theory, settings.choices.language)}</p>
            </div>
          )}
          {format.carriesModel && (
            <p className="export-inside">
              <Icon name="copy" />
              {t('export.modelInside')}
            </p>
          )}
        </div>
      </div>
      {state.kind === 'failed' && (
        <p className="export-failure" role="alert">
          <Icon name="warning" />
          {t('export.failed', { reason: state.reason })}
        </p>
      )}
      <footer className="export-foot">
        {kind.id === 'picture' && <CopyButtons job={job} make={make} isDisabled={isWorking} />}
        {state.kind === 'working' && <ExportProgress step={state.step} share={state.share} />}
        <Button onPress={isWorking ? cancel : onClose}>{t('export.cancel')}</Button>
        <Button kind="solid" onPress={save} isDisabled={isWorking || !isKnown}>
          {t('export.do', { format: name })}
        </Button>
      </footer>
    </Dialog>
  )
}
