import { type ReactNode, useEffect, useState } from 'react'
import { t } from '../i18n/index.js'
import { Button, Icon, type InterfaceIcon } from '../ui/index.js'
import { copy } from './copy.js'

const SHOWN_MS = 2500

interface CopyButtonProps {
  readonly words: string
  readonly label?: string
  readonly icon?: InterfaceIcon
  readonly size?: 'medium' | 'small'
  readonly children?: ReactNode
}

/** Copies something, and says for a moment that it did. */
export function CopyButton({ words, label, icon = 'copy', size = 'small', children }: CopyButtonProps) {
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [copied])
  return (
    <Button kind="line" size={size} aria-label={label} onPress={async () => setCopied(await copy(words))}>
      <Icon name={icon} size={14} />
      {copied ? t('share.copied') : (children ?? t('share.copy'))}
    </Button>
  )
}
