import { type FormEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { RequestRefused } from '../documents/index.js'
import { t } from '../i18n/index.js'

/** What is wrong with the fields of a form, by name; `all`: with the whole. */
export type Refusals = Readonly<Record<string, string>>

interface FormParts {
  /** What can be said before the server is asked. */
  readonly check?: () => Refusals
  readonly send: () => Promise<void>
  /** Of which field the server speaks; null: of the whole, in its own words. */
  readonly refused?: (error: RequestRefused) => Refusals | null
}

/** What a form of fields shows and calls. */
export interface Form {
  readonly ref: RefObject<HTMLFormElement | null>
  readonly refusals: Refusals
  readonly isBusy: boolean
  readonly onSubmit: (event: FormEvent) => void
}

/** Sends a form once what is in it can be sent; focus goes to the first field that is wrong. */
export function useForm({ check, send, refused }: FormParts): Form {
  const ref = useRef<HTMLFormElement>(null)
  const [refusals, setRefusals] = useState<Refusals>({})
  const [isBusy, setBusy] = useState(false)

  useEffect(() => {
    if (Object.keys(refusals).length > 0) ref.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [refusals])

  const submit = async () => {
    const wrong = check?.() ?? {}
    setRefusals(wrong)
    if (Object.keys(wrong).length > 0) return
    setBusy(true)
    try {
      await send()
    } catch (error) {
      const said = error instanceof RequestRefused ? (refused?.(error) ?? { all: error.message }) : null
      setRefusals(said ?? { all: t('people.unreachable') })
    } finally {
      setBusy(false)
    }
  }
  return {
    ref,
    refusals,
    isBusy,
    onSubmit(event) {
      event.preventDefault()
      if (!isBusy) void submit()
    },
  }
}
