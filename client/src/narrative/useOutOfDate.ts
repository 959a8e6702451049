import type { Told } from '@throughline/shared/narrative'
import { useEffect, useRef } from 'react'
import { t } from '../i18n/index.js'
import { announce } from '../state/index.js'

/** How many parts are out of date; says it politely when one more becomes so. */
export function useOutOfDate(parts: readonly Told[]): number {
  const names = parts.filter(({ written }) => written?.isOutOfDate).map(({ heading }) => heading)
  const before = useRef<readonly string[] | null>(null)
  const said = names.join('\n')
  useEffect(() => {
    const now = said === '' ? [] : said.split('\n')
    const fresh = now.filter((name) => !before.current?.includes(name))
    if (before.current !== null && fresh.length > 0) announce(t('words.wentOutOfDate', { part: fresh.join(', ') }))
    before.current = now
  }, [said])
  return names.length
}
