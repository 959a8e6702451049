import { useState } from 'react'
import { t } from '../i18n/index.js'
import { Button } from '../ui/index.js'
import type { ExportJob } from './export-job.js'

interface CopyButtonsProps {
  readonly job: ExportJob
  readonly make: (job: ExportJob) => Promise<Blob | null>
  readonly isDisabled: boolean
}

/** The figure on the clipboard: as a picture, or as shapes that drawing programs take apart. */
export function CopyButtons({ job, make, isDisabled }: CopyButtonsProps) {
  const [said, setSaid] = useState('')
  const copy = async (format: 'png' | 'svg') => {
    const file = make({ ...job, format })
    try {
      await navigator.clipboard.write([new ClipboardItem(format === 'png' ? pictureIn(file) : shapesIn(file))])
      setSaid(t(format === 'png' ? 'export.copiedPicture' : 'export.copiedShapes'))
    } catch {
      // Browsers refuse for reasons of their own: no permission, a page in the background, a type they do not know.
      setSaid(t('export.cannotCopy'))
    }
  }
  return (
    <span className="export-copy">
      <Button kind="line" isDisabled={isDisabled} onPress={() => copy('png')}>
        {t('export.copyPicture')}
      </Button>
      <Button kind="line" isDisabled={isDisabled} onPress={() => copy('svg')}>
        {t('export.copyShapes')}
      </Button>
      <span role="status">{said}</span>
    </span>
  )
}

// Promises, not files: a browser lets a page write only while it still counts as pressed.
const pictureIn = (file: Promise<Blob | null>) => ({ 'image/png': file.then(made) })

/** Office takes SVG for a graphic that it can convert to shapes; drawing programs read the text of one as shapes. */
function shapesIn(file: Promise<Blob | null>): Record<string, Promise<Blob>> {
  const text = file.then(made).then((blob) => new Blob([blob], { type: 'text/plain' }))
  const svg = ClipboardItem.supports?.('image/svg+xml') === true ? { 'image/svg+xml': file.then(made) } : {}
  return { ...svg, 'text/plain': text }
}

function made(file: Blob | null): Blob {
  if (file === null) throw new Error('cancelled')
  return file
}
