import { findingsOf } from '@throughline/shared/checks'
import type { Id } from '@throughline/shared/model'
import { wordsOf } from '@throughline/shared/model'
import { altText } from '@throughline/shared/narrative'
import { buildScene, withCheckFlags } from '@throughline/shared/scene'
import { useMemo, useState } from 'react'
import { t } from '../i18n/index.js'
import { type LivePicture, useSettled, whenSettled } from '../picture/index.js'
import { Button, Dialog, Icon } from '../ui/index.js'
import { ChoiceList } from './ChoiceList.js'
import { FigurePreview } from './FigurePreview.js'
import { type FigureChoices, type FigureSource, figure, shownScene } from './figure.js'
import { fileName } from './file-name.js'
import { Segments } from './Segments.js'
import { saveFile } from './save-file.js'
import './export.css'

export interface ExportDialogProps {
  readonly picture: LivePicture
  readonly selection: ReadonlySet<Id>
  readonly onClose: () => void
}

/** Takes a figure, or the whole theory as a file, out of the map. */
export function ExportDialog({ picture, selection, onClose }: ExportDialogProps) {
  const [choices, setChoices] = useState<FigureChoices>({
    format: 'svg',
    scale: 2,
    background: 'white',
    only: null,
  })
  const [failure, setFailure] = useState<string | null>(null)
  const choose = (part: Partial<FigureChoices>) => setChoices((before) => ({ ...before, ...part }))
  const [flags, setFlags] = useState(false)
  const [asSeen, setAsSeen] = useState(true)
  const settled = useSettled(picture)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once links have settled, the picture has others.
  const source = useMemo(() => sourceIn(picture, { flags, asSeen }), [picture, flags, asSeen, settled])
  const { bounds } = shownScene(source, choices.only)
  const { lens, light } = picture.context()
  const hasView = (lens ?? light ?? null) !== null
  const isPicture = choices.format !== 'json'

  const save = async () => {
    setFailure(null)
    try {
      // A figure is the same from every window and from the server.
      await whenSettled(picture)
      const drawn = settled ? source : sourceIn(picture, { flags, asSeen })
      const { details } = drawn.theory
      const extension = choices.format === 'json' ? 'throughline.json' : choices.format
      saveFile(await figure(drawn, choices), fileName(wordsOf(details.title, details.languages), extension))
      onClose()
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error))
    }
  }

  return (
    <Dialog title={t('export.title')} size="wide" onClose={onClose}>
      <div className="export">
        <ChoiceList
          label={t('export.format')}
          value={choices.format}
          onChange={(format) => choose({ format })}
          choices={[
            { value: 'svg', label: t('export.svg'), about: t('export.svgAbout') },
            { value: 'png', label: t('export.png'), about: t('export.pngAbout') },
            { value: 'json', label: t('export.json'), about: t('export.jsonAbout') },
          ]}
        />
        <FigurePreview source={source} choices={choices} />
        <div className="export-choices">
          {isPicture && (
            <>
              <Segments
                label={t('export.what')}
                value={choices.only === null ? 'whole' : 'selection'}
                onChange={(what) => choose({ only: what === 'whole' ? null : selection })}
                choices={[
                  { value: 'whole', label: t('export.whole') },
                  { value: 'selection', label: t('export.selection'), disabled: selection.size === 0 },
                ]}
                note={selection.size === 0 ? t('export.nothingSelected') : undefined}
              />
              <Segments
                label={t('export.background')}
                value={choices.background}
                onChange={(background) => choose({ background })}
                choices={[
                  { value: 'white', label: t('export.white') },
                  { value: 'transparent', label: t('export.transparent') },
                ]}
              />
              <Segments
                label={t('export.flags')}
                value={flags ? 'with' : 'without'}
                onChange={(wanted) => setFlags(wanted === 'with')}
                choices={[
                  { value: 'without', label: t('export.withoutFlags') },
                  { value: 'with', label: t('export.withFlags') },
                ]}
              />
              {hasView && (
                <Segments
                  label={t('export.view')}
                  value={asSeen ? 'seen' : 'plain'}
                  onChange={(view) => setAsSeen(view === 'seen')}
                  choices={[
                    { value: 'seen', label: t('export.asSeen') },
                    { value: 'plain', label: t('export.plain') },
                  ]}
                  note={t(asSeen ? 'export.asSeenAbout' : 'export.plainAbout')}
                />
              )}
              {choices.format === 'png' && (
                <Segments
                  label={t('export.size')}
                  value={String(choices.scale)}
                  onChange={(size) => choose({ scale: size === '1' ? 1 : size === '2' ? 2 : 3 })}
                  choices={['1', '2', '3'].map((value) => ({ value, label: `${value}×` }))}
                  note={t('export.pixels', {
                    width: Math.ceil(bounds.width * choices.scale),
                    height: Math.ceil(bounds.height * choices.scale),
                  })}
                />
              )}
              <div className="export-alt">
                <h3>{t('export.altText')}</h3>
                <p>{altText(source.theory)}</p>
              </div>
            </>
          )}
          <p className="export-inside">
            <Icon name="copy" />
            {t('export.modelInside')}
          </p>
        </div>
      </div>
      {failure !== null && (
        <p className="export-failure" role="alert">
          <Icon name="warning" />
          {t('export.failed', { reason: failure })}
        </p>
      )}
      <footer className="export-foot">
        <Button onPress={onClose}>{t('export.cancel')}</Button>
        <Button kind="solid" onPress={save}>
          {t('export.do', { format: choices.format === 'json' ? 'JSON' : choices.format.toUpperCase() })}
        </Button>
      </footer>
    </Dialog>
  )
}

// Flags are for those who work on a theory: a figure has them only where it is asked for them.
function sourceIn(picture: LivePicture, { flags, asSeen }: { flags: boolean; asSeen: boolean }): FigureSource {
  const theory = picture.theory()
  const seen = picture.context()
  const context = asSeen ? seen : { ...seen, lens: null, light: null }
  const drawn = { layout: picture.layout(), routes: picture.routes() }
  const scene = asSeen ? picture.scene() : buildScene({ ...context, ...drawn })
  if (!flags) return { theory, scene, context }
  const findings = findingsOf(theory)
  return { theory, scene: withCheckFlags(scene, (id) => findings.at(id).length, seen.measure), context }
}
