/** The kind of record that a model of better-auth is kept as. */
export function kindOf(model: string): string {
  return `auth.${model}`
}
