import type { Scene, TextLine } from './scene.js'

/** Every line of text in a picture. */
export function linesOf({ bands, spheres, ceiling, groups, links, boxes }: Omit<Scene, 'bounds' | 'flow'>): TextLine[] {
  return [
    ...bands.flatMap((band) => [...band.heading, ...band.prompt]),
    ...spheres.flatMap((sphere) => sphere.heading),
    ...(ceiling?.heading ?? []),
    ...groups.flatMap((group) => group.heading),
    ...links.flatMap(({ pill, words }) => [
      ...words,
      ...(pill === null ? [] : [pill.text, ...pill.cells.map((cell) => cell.text)]),
    ]),
    ...boxes.flatMap((box) => [
      ...box.heading,
      ...box.label,
      ...box.marks.flatMap(({ text }) => (text === undefined ? [] : [text])),
    ]),
  ]
}
