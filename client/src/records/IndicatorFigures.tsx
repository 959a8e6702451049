import { changeRecord } from '@throughline/shared/commands'
import type { Id } from '@throughline/shared/model'
import { useSession, useThing } from '../session/index.js'
import { type Change, Measured, Unit } from './indicator-fields.js'
import { Readings } from './Readings.js'

/** What an indicator stands at and should come to: unit, baseline, target, readings. */
export function IndicatorFigures({ id }: { readonly id: Id }) {
  const session = useSession()
  const record = useThing(session, 'indicators', id)
  if (record === undefined) return null
  const change: Change = (fields) => session.run(changeRecord<'indicators'>, { kind: 'indicators', id, fields })
  return (
    <>
      <Unit record={record} change={change} />
      <Measured field="baseline" date="baselineDate" record={record} change={change} />
      <Measured field="target" date="targetDate" record={record} change={change} />
      <Readings indicator={record} />
    </>
  )
}
