import { describe, expect, test } from 'vitest'
import { anElement, aPassage, aTheory, type Passage, type Theory } from '../model/index.js'
import { ALT_TEXT, altText, longDescription, narrativeText, toldFigure, toldNarrative } from './index.js'

describe('what somebody wrote over a part', () => {
  test('shows instead of what is made, for as long as the theory says the same', () => {
    const made = partOf(theory('Pupils read more'), 'summary').made
    const written = theory('Pupils read more', [passage('summary', 'We want readers.', made)])
    expect(partOf(written, 'summary').written).toMatchObject({ words: 'We want readers.', isOutOfDate: false })
    expect(narrativeText(written)).toContain('We want readers.')
    expect(narrativeText(written)).not.toContain('What it is for in the end')
  })

  test('stays when the theory changes, and is said to be out of date', () => {
    const made = partOf(theory('Pupils read more'), 'summary').made
    const changed = theory('Pupils read aloud', [passage('summary', 'We want readers.', made)])
    const part = partOf(changed, 'summary')
    expect(part.written).toMatchObject({ words: 'We want readers.', basis: made, isOutOfDate: true })
    expect(part.made).toContain('pupils read aloud')
    expect(made).toContain('pupils read more')
  })

  test('is kept even where its part is gone', () => {
    const written = theory('Pupils read more', [passage('step:gone', 'Our words.', 'made once')])
    expect(toldNarrative(written).left.map(({ about }) => about)).toEqual(['step:gone'])
  })

  test('holds for one language', () => {
    const written = theory('Pupils read more', [passage('summary', 'We want readers.', '')])
    expect(toldNarrative(written, 'cy').parts.find(({ about }) => about === 'summary')?.written).toBeNull()
  })

  test('is what a figure carries as its alt text and long description', () => {
    const written = theory('Pupils read more', [
      passage('alt-text', 'A chain of one box.', ''),
      passage('long-description', 'All of it.', ''),
    ])
    expect(altText(written)).toBe('A chain of one box.')
    expect(longDescription(written)).toBe('All of it.')
    expect(altText(written, 'cy')).toContain('Damcaniaeth newid')
    expect(toldFigure(written, ALT_TEXT).written?.isOutOfDate).toBe(true)
  })
})

function theory(label: string, passages: readonly Passage[] = []): Theory {
  return aTheory({ elements: [anElement({ id: 'im', type: 'impact', label: { en: label } })], passages })
}

function passage(about: string, words: string, basis: string): Passage {
  return aPassage({ id: `passage-${about}`, about, words: { en: words }, basis: { en: basis } })
}

function partOf(of: Theory, about: string) {
  const part = toldNarrative(of).parts.find((each) => each.about === about)
  if (part === undefined) throw new Error(`no part ${about}`)
  return part
}
