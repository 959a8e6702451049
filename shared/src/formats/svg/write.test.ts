import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Scene, SceneBox, TextLine } from '../../scene/index.js'
import { readModelFromSvg } from './read.js'
import { writeSvg } from './write.js'

const HOSTILE = `</text><script>alert("x")</script><img src=x onerror='alert(1)'>&amp; ]]> -->`

function line(text: string): TextLine {
  const run = { text, x: 1, width: 10, face: 'inter', direction: 'ltr' } as const
  const font = { sizePx: 15, weight: 400 } as const
  return { text, runs: [run], x: 1, baseline: 20, width: 10, font, colour: 'ink', direction: 'ltr' }
}

function sceneWith(label: string): Scene {
  const box: SceneBox = {
    id: label,
    name: label,
    type: 'outcome',
    term: null,
    rect: { x: 0, y: 0, width: 148, height: 60 },
    icon: null,
    heading: [],
    label: [line(label)],
    cut: false,
    marks: [],
    tint: 'edge:outcome',
    badge: null,
    faded: false,
  }
  const bounds = { x: -24, y: -24, width: 196, height: 108 }
  const rest = {
    bands: [],
    lanes: [],
    spheres: [],
    ceiling: null,
    groups: [],
    links: [],
    legend: null,
    key: null,
    titleLine: [],
  }
  return { bounds, flow: 'right', boxes: [box], ...rest }
}

/** The file less everything between tags and in quotes: what a browser could act on. */
const skeleton = (svg: string): string => svg.replace(/>[^<]*</g, '><').replace(/"[^"]*"/g, '""')

describe('a figure as SVG', () => {
  test('labels with markup are text, in the picture and in what screen readers say', () => {
    const svg = writeSvg(sceneWith(HOSTILE), {
      title: HOSTILE,
      altText: HOSTILE,
      description: HOSTILE,
    })
    expect(skeleton(svg)).not.toMatch(/script|img|onerror|foreignObject|href/i)
    expect(svg).toContain('&lt;script&gt;')
  })

  test('characters that XML does not allow do not break the file', () => {
    expect(writeSvg(sceneWith('a\u0000\u000b\uffffb\ud800'), { title: 'x' })).toContain('>ab<')
  })

  test('has a title, a description with alt text first, and names both', () => {
    const svg = writeSvg(sceneWith('x'), { title: 'Tutoring', altText: 'In short.', description: 'At length.' })
    expect(svg).toContain('<title id="tl-title">Tutoring</title>')
    expect(svg).toContain('<desc id="tl-desc">In short.\n\nAt length.</desc>')
    expect(svg).toMatch(/<svg [^>]*role="img" aria-labelledby="tl-title tl-desc"/)
  })

  test('is as large as asked', () => {
    const svg = writeSvg(sceneWith('x'), { title: 'x', scale: 2 })
    expect(svg).toContain('viewBox="-24 -24 196 108" width="392" height="216"')
  })

  test('a transparent one has no ground; a white one has white', () => {
    expect(writeSvg(sceneWith('x'), { title: 'x', ground: null })).not.toMatch(/<rect[^>]*width="196"/)
    expect(writeSvg(sceneWith('x'), { title: 'x', ground: '#ffffff' })).toMatch(/width="196"[^>]*fill="#ffffff"/)
  })

  test('carries the fonts that it is given, and nothing that somebody hid in them', () => {
    const font = { family: 'Inter"}</style>', weight: 400, base64: 'AAAA)}</style>' }
    const svg = writeSvg(sceneWith('x'), { title: 'x', embedFonts: [font] })
    expect(svg).toContain(
      '@font-face{font-family:"Interstyle";font-weight:400;src:url(data:font/woff;base64,AAAA/style)}',
    )
  })

  test('as outlines has no text, and says its words to those who cannot see them', () => {
    const svg = writeSvg(sceneWith(HOSTILE), { title: 'x', outlines: () => 'M0 0h1' })
    expect(svg).not.toContain('<text')
    expect(svg).toContain('d="M0 0h1" fill="#1a1f26" role="img" aria-label="&lt;/text&gt;&lt;script&gt;')
  })

  test('gives back the model byte for byte', () => {
    const json = `{"label": "ŵ\\r\\n\r\n\t${HOSTILE} 👩‍👩‍👧‍👦 :throughline-model>"}\n`
    const svg = writeSvg(sceneWith('x'), {
      title: 'a :throughline-model>',
      description: '<a:throughline-model>',
      theory: json,
    })
    expect(readModelFromSvg(strToU8(svg))).toEqual({ json })
  })
})

describe('opening an SVG', () => {
  const read = (text: string) => readModelFromSvg(strToU8(text))
  const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`

  test('of another program says that there is no theory inside', () => {
    expect(read(svg('<path d="M0 0"/>'))).toEqual({ problem: 'no-model' })
    expect(read('{"format": "throughline"}')).toEqual({ problem: 'not-this-format' })
  })

  test('finds the theory again after another program broke its lines and renamed the prefix', () => {
    expect(
      read(svg('<metadata><ns0:throughline-model type="x">\n  e30\n  =\n</ns0:throughline-model></metadata>')),
    ).toEqual({
      json: '{}',
    })
  })

  test('with a damaged theory says so', () => {
    expect(read(svg('<a:throughline-model>*not base64*</a:throughline-model>'))).toEqual({ problem: 'damaged' })
    expect(read(svg('<a:throughline-model>gICA</a:throughline-model>'))).toEqual({ problem: 'damaged' })
    expect(read('<svg><a:throughline-model')).toEqual({ problem: 'damaged' })
  })

  test('entities are never expanded', () => {
    const bomb = `<!DOCTYPE svg [<!ENTITY a "e30=">]>${svg('<t:throughline-model>&a;</t:throughline-model>')}`
    expect(read(bomb)).toEqual({ problem: 'damaged' })
  })
})
