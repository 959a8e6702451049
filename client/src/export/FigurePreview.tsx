import { useEffect, useState } from 'react'
import { t } from '../i18n/index.js'
import { embeddedFonts } from './embedded-fonts.js'
import { type FigureChoices, type FigureSource, previewSvg } from './figure.js'

interface FigurePreviewProps {
  readonly source: FigureSource
  readonly choices: FigureChoices
}

/** The figure as it will be, on the ground it will have. */
export function FigurePreview({ source, choices }: FigurePreviewProps) {
  const url = usePreview(source, choices)
  if (choices.format === 'json') return <p className="figure-preview is-empty">{t('export.noPreview')}</p>
  return (
    <figure className={`figure-preview is-${choices.background}`}>
      {url !== null && <img src={url} alt={t('export.preview')} />}
    </figure>
  )
}

function usePreview(source: FigureSource, { background, only }: FigureChoices): string | null {
  const [url, setUrl] = useState<string | null>(null)
  useEffect(() => {
    let left = false
    let made: string | null = null
    embeddedFonts().then((fonts) => {
      if (left) return
      made = URL.createObjectURL(new Blob([previewSvg(source, { background, only }, fonts)], { type: 'image/svg+xml' }))
      setUrl(made)
    })
    return () => {
      left = true
      if (made !== null) URL.revokeObjectURL(made)
    }
  }, [source, background, only])
  return url
}
