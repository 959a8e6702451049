import { languageShown } from '../../model/index.js'
import { wordsIn } from '../../scene/index.js'
import type { Exported, Platform } from '../exported.js'
import { writeJson } from '../json/write.js'
import { textToBase64 } from '../model-element.js'
import { reportOf } from '../report/index.js'
import { figureOf, fontFaces, keptText } from '../svg/index.js'
import { themeOf } from '../theme-of.js'
import { type PageSection, sectionHtml, sectionsOf } from './blocks.js'
import { boxAnchors } from './box-anchors.js'
import { element, words } from './element.js'
import { figureHtml } from './figure.js'
import { hoverStyle } from './hover-style.js'
import { outline } from './outline.js'
import { pageStyle } from './page-style.js'
import { PAGE_WORDS } from './page-words.js'
import { MODEL_ID } from './read.js'

/** Nothing runs, nothing is fetched, nothing is sent, wherever the page is put. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'"

/** A theory as one page that needs nothing else. */
export async function writeHtml(exported: Exported, platform: Platform): Promise<string> {
  const { theory, choices } = exported
  const { details } = theory
  // The page says it in its own heading.
  const scene = { ...exported.scene, titleLine: [] }
  const spoken = wordsIn(choices.language).language
  const page = PAGE_WORDS[spoken]
  const report = reportOf(exported)
  const anchors = boxAnchors(theory)
  const { embedFonts = [] } = await keptText({ scene, choices: { ...choices, fonts: 'embedded' } }, platform)
  const { svg, texts } = figureOf({ ...exported, scene })
  platform.progress('words')
  const drawn = sectionsOf(report.blocks, (block) => figureHtml(block, { svg, scene, anchors, page }))
  const sections = withOutline(drawn, { title: page.outline, html: outlineHtml(exported, spoken) })
  platform.progress('file')
  const titleTag = languageShown(details.title, details.languages, choices.language)
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="generator" content="Throughline">',
    `<meta name="description" content="${words(texts.altText.replace(/\s+/g, ' '))}">`,
    element('title', {}, words(report.title)),
    element('style', {}, [
      fontFaces(embedFonts),
      pageStyle(themeOf(choices), scene.bounds),
      hoverStyle(scene, anchors),
    ]),
  ]
  const title = element('h1', { dir: 'auto', lang: titleTag === spoken ? undefined : titleTag }, words(report.title))
  const line = report.titleLine.join(' · ')
  const body = [
    element('a', { class: 'skip', href: '#content' }, words(page.skip)),
    element('header', {}, [title, ...(line === '' ? [] : [element('p', { class: 'line', dir: 'auto' }, words(line))])]),
    contents(sections, page.contents),
    element('main', { id: 'content', tabindex: '-1' }, sections.map(sectionHtml)),
    element('footer', {}, element('p', {}, words(page.opens))),
    element('template', { id: MODEL_ID, 'data-encoding': 'base64' }, textToBase64(writeJson(theory))),
  ]
  return `<!DOCTYPE html>\n${element('html', { lang: spoken }, [element('head', {}, head), element('body', {}, body)])}\n`
}

function contents(sections: readonly PageSection[], label: string): string {
  const links = sections
    .filter(({ title }) => title !== '')
    .map(({ id, title }) => element('li', {}, element('a', { href: `#${id}`, dir: 'auto' }, words(title))))
  return element('nav', { 'aria-label': label }, element('ul', {}, links))
}

// After the figure: whoever cannot see it comes to the same in lists next.
function withOutline(
  sections: readonly PageSection[],
  { title, html }: { title: string; html: string },
): PageSection[] {
  if (html === '') return [...sections]
  const at = sections.findIndex((section) => section.html.includes('<figure')) + 1
  return [...sections.slice(0, at), { id: 'outline', title, html }, ...sections.slice(at)]
}

function outlineHtml({ theory, choices }: Exported, spoken: 'en' | 'cy'): string {
  const lists = outline({ theory, language: choices.language, pageLanguage: spoken })
  if (lists === '') return ''
  return [
    element('p', { class: 'note' }, words(PAGE_WORDS[spoken].outlineAbout)),
    element('div', { class: 'outline' }, lists),
  ].join('\n')
}
