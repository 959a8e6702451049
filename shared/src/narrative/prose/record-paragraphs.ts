import { latestReading } from '../../measurement/index.js'
import { type Id, type Indicator, type Quantity, type Theory, WHOLE_THEORY } from '../../model/index.js'
import { assumptionSentence, evidenceSentence } from './link-details.js'
import type { Paragraph, Sentence } from './paragraph.js'
import type { Plan } from './prose-words.js'
import { numberInWords } from './sentences.js'
import { byThing, type Teller } from './teller.js'

/** What is recorded beside links: assumptions of boxes and of the whole, how one will know, evidence, people. */
export function recordParagraphs(teller: Teller): Paragraph[] {
  const { theory, prose } = teller
  const parts = [
    ['assumptions', assumptions(teller)],
    ['indicators', indicators(teller)],
    ['evidence', evidence(teller)],
    ['people', people(teller)],
    ['accountability', accountability(theory, teller)],
  ] as const
  return parts.map(([about, sentences]) => ({ about, heading: prose.headings[about], sentences }))
}

function assumptions(teller: Teller): Sentence[] {
  const { theory, name } = teller
  return [...byThing(theory.assumptions.values())].flatMap(([id, items]) => {
    if (theory.links.has(id)) return []
    const isWhole = id === WHOLE_THEORY || !isThing(theory, id)
    const of = isWhole ? null : name(id)
    const about = isWhole ? [] : [id]
    return items.map((item, index) => assumptionSentence(item, teller, { of, index, about, isWhole }))
  })
}

function indicators({ theory, prose, own, name }: Teller): Sentence[] {
  return [...theory.indicators.values()].map((indicator) => ({
    words: prose.indicator(
      indicator.on.length === 0 ? prose.whole : indicator.on.map(name).join(', '),
      planOf(indicator, own(indicator.label)),
    ),
    about: [...indicator.on],
  }))
}

function planOf(indicator: Indicator, label: string): Plan {
  const { unit, baseline, target, targetDate, source, meansOfVerification } = indicator
  const latest = latestReading(indicator)
  return {
    label,
    unit,
    baseline: shown(baseline),
    target: shown(target),
    targetDate,
    source: source || meansOfVerification,
    latest: shown(latest?.value ?? null),
    latestDate: latest?.date ?? '',
  }
}

const shown = (quantity: Quantity): string => (quantity === null ? '' : numberInWords(String(quantity)))

function evidence(teller: Teller): Sentence[] {
  const { theory, name } = teller
  return [...byThing(theory.evidence.values())].flatMap(([id, items]) => {
    if (theory.links.has(id)) return []
    const of = isThing(theory, id) ? name(id) : null
    return items.map((item) => evidenceSentence(item, teller, { of, about: of === null ? [] : [id] }))
  })
}

function people({ theory, prose, text, name }: Teller): Sentence[] {
  return [...theory.actors.values()].map(({ label, role, on, responsible }) => ({
    words: prose.person(
      text(label) || '…',
      role,
      responsible.map(name),
      on.filter((id) => !responsible.includes(id)).map(name),
    ),
    about: [...on],
  }))
}

function accountability({ details, bands }: Theory, { prose, name }: Teller): Sentence[] {
  const { ceiling } = details
  return ceiling === null || !bands.has(ceiling) ? [] : [{ words: prose.answersUpTo(name(ceiling)), about: [] }]
}

function isThing(theory: Theory, id: Id): boolean {
  return (['elements', 'groups', 'links', 'assumptions'] as const).some((kind) => theory[kind].has(id))
}
