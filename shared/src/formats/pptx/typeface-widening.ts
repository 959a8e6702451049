/** How much wider letters of a typeface are than Arial's, on the whole; more where nobody knows it. Rather too much. */
export function typefaceWidening(typeface: string): number {
  return WIDENING.get(typeface.trim().toLowerCase()) ?? UNKNOWN
}

const UNKNOWN = 1.12

const WIDENING: ReadonlyMap<string, number> = new Map([
  ['arial', 1],
  ['helvetica', 1],
  ['liberation sans', 1],
  ['calibri', 0.92],
  ['aptos', 1],
  ['cambria', 1],
  ['times new roman', 0.95],
  ['georgia', 1.06],
  ['segoe ui', 1.03],
  ['tahoma', 1.03],
  ['verdana', 1.2],
  ['trebuchet ms', 1.02],
  ['century gothic', 1.12],
  ['gill sans mt', 0.96],
  ['open sans', 1.09],
  ['lato', 1],
  ['roboto', 1.02],
  ['source sans pro', 0.95],
  ['montserrat', 1.18],
  ['poppins', 1.18],
])
