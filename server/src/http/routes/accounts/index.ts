import type { Route } from '../../route.js'
import { confirmEmail, readAccount, renameAccount } from './account.js'
import { deleteAccount, readDeparture } from './departure.js'
import { exportAccount } from './export-account.js'
import { firstOwner } from './first-owner.js'
import { invite, takeBackInvitation } from './invitations.js'
import { acceptInvitation, joinByInvitation, readInvitation } from './joining.js'
import { changeMember, removeMember } from './members.js'
import { organisationAudit } from './organisation-audit.js'
import { createOrganisationRoute, readOrganisation, renameOrganisation } from './organisations.js'
import { makeResetLink, resetPassword } from './reset-link.js'
import { session } from './session.js'
import { endOtherSessions, endSession } from './sessions.js'
import { addToTeamRoute, endTeam, listTeams, makeTeam, removeFromTeamRoute } from './teams.js'

/** Calls about people, their sessions and organisations, in the order in which the OpenAPI document shows them. */
export const accountRoutes: readonly Route[] = [
  session,
  firstOwner,
  readAccount,
  renameAccount,
  confirmEmail,
  exportAccount,
  endSession,
  endOtherSessions,
  readDeparture,
  deleteAccount,
  createOrganisationRoute,
  readOrganisation,
  renameOrganisation,
  organisationAudit,
  changeMember,
  removeMember,
  makeResetLink,
  resetPassword,
  invite,
  takeBackInvitation,
  readInvitation,
  acceptInvitation,
  joinByInvitation,
  listTeams,
  makeTeam,
  endTeam,
  addToTeamRoute,
  removeFromTeamRoute,
]
