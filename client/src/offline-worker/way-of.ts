/** What of a request is asked here. */
export type Asked = Pick<Request, 'method' | 'mode' | 'url'>

/** The files that stand for all pages of a kind: nothing in them is anybody's. */
export type PageFile = '/index.html' | '/editor.html'

/** What this worker does about a request. null: nothing, as if it were not there. */
export type Way = { readonly kind: 'page'; readonly file: PageFile } | { readonly kind: 'asset' } | null

/** Home and theories are pages that may be kept, files with a hash in their names need never be asked for twice. */
export function wayOf({ method, mode, url }: Asked, origin: string): Way {
  const { origin: asked, pathname } = new URL(url)
  if (method !== 'GET' || asked !== origin) return null
  if (pathname.startsWith('/assets/')) return { kind: 'asset' }
  if (mode !== 'navigate') return null
  if (pathname === '/') return { kind: 'page', file: '/index.html' }
  return /^\/d\/[^/]+$/.test(pathname) ? { kind: 'page', file: '/editor.html' } : null
}
