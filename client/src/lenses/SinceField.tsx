import { useId, useState } from 'react'
import { momentAs, t } from '../i18n/index.js'
import { type LensChoice, setEditor } from '../state/index.js'
import { useChanges } from './changes-since.js'

/** The date that changes are counted from. A date that is not over is refused here. */
export function SinceField({ choice }: { readonly choice: LensChoice }) {
  const id = useId()
  const answer = useChanges((state) => state.answer)
  const [wrong, setWrong] = useState<string | null>(null)
  const choose = (value: string) => {
    const moment = value === '' ? null : new Date(value)
    if (moment !== null && (Number.isNaN(moment.getTime()) || moment.getTime() > Date.now())) {
      setWrong(t('lens.futureDate'))
      return
    }
    setWrong(null)
    setEditor({ lens: { ...choice, since: moment === null ? '' : moment.toISOString() } })
  }
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {t('lens.since')}
      </label>
      <input
        id={id}
        className="field-input"
        type="datetime-local"
        step={1}
        defaultValue={choice.since === '' ? '' : localMoment(choice.since)}
        aria-invalid={wrong !== null}
        aria-describedby={`${id}-about`}
        onChange={(event) => choose(event.target.value)}
      />
      <p id={`${id}-about`} className="lens-about" role="status">
        {wrong ?? aboutAnswer(choice.since, answer)}
      </p>
    </div>
  )
}

function aboutAnswer(since: string, answer: ReturnType<typeof useChanges.getState>['answer']): string {
  if (since === '') return t('lens.sinceNeeded')
  if (answer === null || answer.state === 'asking') return t('lens.asking')
  if (answer.state === 'failed') return t('lens.failed', { reason: answer.reason })
  if (answer.comparedWith === null) return t('lens.fromStart')
  return t('lens.exact', { when: momentAs(answer.comparedWith, { short: true, year: true }) })
}

/** As the field writes it: local time, without zone. */
function localMoment(iso: string): string {
  const date = new Date(iso)
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 19)
}
