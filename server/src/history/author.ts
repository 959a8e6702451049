/** Somebody who works on documents. Where nobody signs in, whoever shows the same name counts as the same person. */
export interface Author {
  readonly id: string
  readonly name: string
}

/** Somebody of whom nothing is known but the name they show. */
export function authorNamed(name: string): Author {
  return { id: `name:${name}`, name }
}
