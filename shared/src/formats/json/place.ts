/** A place in a file as people write it: `elements[3].position[0]`. */
export function at(path: string, parts: readonly PropertyKey[]): string {
  return parts.reduce<string>((place, part) => {
    if (typeof part === 'number') return `${place}[${part}]`
    return place === '' ? String(part) : `${place}.${String(part)}`
  }, path)
}
