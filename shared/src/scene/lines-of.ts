import type { KeySign, Scene, TextLine } from './scene.js'

/** Every line of text in a picture. */
export function linesOf(scene: Omit<Scene, 'bounds' | 'flow'>): TextLine[] {
  const { bands, lanes, spheres, ceiling, groups, links, boxes, legend, key, titleLine } = scene
  return [
    ...bands.flatMap((band) => [...band.heading, ...band.prompt]),
    ...lanes.flatMap((lane) => lane.heading),
    ...spheres.flatMap((sphere) => sphere.heading),
    ...(ceiling?.heading ?? []),
    ...groups.flatMap((group) => group.heading),
    ...links.flatMap(({ pill, flag, words }) => [
      ...words,
      ...(flag === null ? [] : [flag.text]),
      ...(pill === null ? [] : [pill.text, ...pill.cells.map((cell) => cell.text)]),
    ]),
    ...boxes.flatMap((box) => [
      ...box.heading,
      ...box.label,
      ...box.marks.flatMap(({ text }) => (text === undefined ? [] : [text])),
      ...(box.badge === null ? [] : [box.badge.text]),
    ]),
    ...(legend === null
      ? []
      : [legend.title, ...legend.items.flatMap(({ sign, text }) => [sign.text, text]), ...legend.notes]),
    ...(key === null ? [] : [key.title, ...key.items.flatMap(({ sign, text }) => [...linesOfSign(sign), text])]),
    ...titleLine,
  ]
}

function linesOfSign(sign: KeySign): readonly TextLine[] {
  return 'pill' in sign ? [sign.pill.text, ...sign.pill.cells.map((cell) => cell.text)] : []
}
