import type { IncomingHttpHeaders } from 'node:http'

const NAME = 'throughline.guest'
const COOKIE = /(?:^|;\s*)throughline\.guest=([\w-]{43})(?:;|$)/
/** Links may end earlier; a browser that is not used for this long forgets what it joined. */
const KEPT_SECONDS = 180 * 24 * 3600

/** The secret in the cookie of a guest; undefined where there is none. */
export function guestSession({ cookie = '' }: IncomingHttpHeaders): string | undefined {
  return COOKIE.exec(cookie)?.[1]
}

/** The header that takes it out of the browser. */
export function guestCookieGone(): string {
  return `${NAME}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax`
}

/** The header that puts it into the browser. Pages cannot read it, and other sites do not send it along. */
export function guestCookie(session: string, isHttps: boolean): string {
  const secure = isHttps ? '; Secure' : ''
  return `${NAME}=${session}; Path=/; Max-Age=${KEPT_SECONDS}; HttpOnly; SameSite=Lax${secure}`
}
