import { elementType } from '../../model/index.js'
import { wordsIn } from '../../scene/index.js'
import type { Exported } from '../exported.js'
import {
  bandMarks,
  elementMarks,
  groupMarks,
  linkMarks,
  listed,
  type Marks,
  type Pictured,
  theoryMarks,
} from '../interchange/index.js'

/** Fields of ours among a Kumu element's own. */
export const MARK_PREFIX = 'throughline '

/**
 * The figure as a Kumu blueprint: boxes and links with their fields. Bands and groups are fields of their boxes, for Kumu
 * has no frames; links that end at a group or a link are left out, for connections have elements as ends.
 */
export function writeKumu(exported: Exported): string {
  const figure = listed(exported)
  const names = wordsIn(figure.language)
  const drawn = new Set(figure.boxes.map(({ element }) => element.id))
  const elements = figure.boxes.map(({ element, label, description }) => ({
    id: element.id,
    label,
    type: nameOf(elementType(element.type).name, names.language),
    ...(description === '' ? {} : { description }),
    ...(element.tags.length === 0 ? {} : { tags: element.tags }),
    ...labelled('band', figure.bands.find(({ band }) => band.id === element.band)?.label),
    ...labelled('group', figure.groups.find(({ group }) => group.id === element.group)?.label),
    ...fieldsOf(elementMarks(element, ['band', 'group'])),
  }))
  const connections = figure.links
    .filter(({ drawn: { from, to } }) => drawn.has(from) && drawn.has(to))
    .map(({ link, drawn: { from, to }, label }) => ({
      from,
      to,
      direction: 'directed',
      type: link.kind.replace('-', ' '),
      ...(label === '' ? {} : { label }),
      ...fieldsOf(linkMarks(link)),
    }))
  const throughline = { ...Object.fromEntries(theoryMarks(figure)), ...framesIn(figure) }
  return `${JSON.stringify({ name: figure.title, elements, connections, throughline }, null, 2)}\n`
}

/** Bands and groups with their names: what is not in Kumu's own shape, and not needed there. */
function framesIn({ bands, groups }: Pictured) {
  return {
    bands: bands.map(({ band, label }) => ({ ...Object.fromEntries(bandMarks(band)), label })),
    groups: groups.map(({ group, label, description }) => ({
      ...Object.fromEntries(groupMarks(group)),
      label,
      description,
    })),
  }
}

const nameOf = (name: { readonly en: string; readonly cy: string }, language: string): string =>
  language === 'cy' ? name.cy : name.en

const labelled = (field: string, label: string | undefined): Record<string, string> =>
  label === undefined || label === '' ? {} : { [field]: label }

const fieldsOf = (marks: Marks): Record<string, string> =>
  Object.fromEntries([...marks].map(([name, value]) => [`${MARK_PREFIX}${name}`, value]))
