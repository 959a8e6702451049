/** Somebody who works on documents. Where nobody signs in, whoever shows the same name counts as the same person. */
export interface Author {
  readonly id: string
  readonly name: string
}

const SAID = 'name:'

/** Somebody of whom nothing is known but the name they show. */
export function authorNamed(name: string): Author {
  return { id: SAID + name, name }
}

/** The name that is all an id holds; undefined: it is of somebody whom the server knows. */
export function nameSaid(id: string): string | undefined {
  return id.startsWith(SAID) ? id.slice(SAID.length) : undefined
}
