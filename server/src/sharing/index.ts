export {
  type EditRequest,
  editRequestName,
  editRequestOf,
  editRequestRecord,
  editRequestsOn,
  openEditRequests,
} from './edit-request.js'
export { type Guest, guestsIn, guestsOf, guestsWith, raiseGuest, removeGuest, welcomeGuest } from './guest.js'
export { guestAccess } from './guest-access.js'
export { guestCookie, guestCookieGone, guestSession } from './guest-cookie.js'
export { hashPassword, isPassword } from './link-password.js'
export { type PublicPage, publicPageAt, publicPageOf, setPublicPage } from './public-page.js'
export {
  changeLink,
  endOf,
  forgetLinkMaker,
  LINK_ROLES,
  linkByToken,
  linkOf,
  linksOn,
  makeLink,
  renewToken,
  type ShareLink,
} from './share-link.js'
