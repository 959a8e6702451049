import type { Theory } from '../../model/index.js'
import type { Bilingual, Example, Template } from '../template.js'
import type { TemplateBand } from '../template-theory.js'
import { exampleTheory, type WrittenIndicator, type WrittenTheory } from './example-theory.js'

interface WorkedExample extends Omit<WrittenTheory, 'details'> {
  readonly id: string
  readonly name: Bilingual
  readonly about: Bilingual
  readonly template: Pick<Template, 'theory'>
  readonly bands: readonly TemplateBand[]
  readonly details?: WrittenTheory['details']
  /** What it is about, in one sentence; that it is invented is added. */
  readonly summary: string
}

/** A template filled with a small invented theory, to be looked at, taken apart and copied. */
export function workedExample({ id, name, about, template, summary, ...written }: WorkedExample): Example {
  const theory = (): Theory =>
    exampleTheory({
      ...written,
      details: {
        ...template.theory().details,
        title: { en: name.en },
        summary: { en: `${summary} Illustrative: the place, the figures and the studies are invented.` },
        source: 'Written for Throughline; invented programme, figures and studies.',
        ...written.details,
      },
    })
  return { id, name, about, theory }
}

/** An indicator of one box, planned in full: from where to where, and what it will be read from. */
export function measured(
  box: string,
  label: string,
  plan: readonly [unit: string, baseline: number, target: number],
  source: string,
): WrittenIndicator {
  const [unit, baseline, target] = plan
  return { id: `in-${box}`, on: [box], label, unit, baseline, target, source }
}
