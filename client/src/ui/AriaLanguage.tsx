import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { language } from '../i18n/index.js'

/** Tells what is in it, menus and dialogs, the language of the interface. */
export function AriaLanguage({ children }: { readonly children: ReactNode }) {
  return <I18nProvider locale={language() === 'cy' ? 'cy-GB' : 'en-GB'}>{children}</I18nProvider>
}
