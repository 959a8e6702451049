import type { Route } from '../route.js'
import { accountRoutes } from './accounts/index.js'
import { agreeRevision } from './agree-revision.js'
import { binDocument, restoreDocument } from './bin-document.js'
import { changesSince } from './changes-since.js'
import { compareRevisions } from './compare-revisions.js'
import { createDocument } from './create-document.js'
import { deleteDocument } from './delete-document.js'
import { documentAudit } from './document-audit.js'
import { documentChecks } from './document-checks.js'
import { documentPicture } from './document-picture.js'
import { askToEdit, declineEditRequest, grantEditRequest, listEditRequests, ownEditRequest } from './edit-requests.js'
import { examplePicture } from './example-picture.js'
import { exportDocument } from './export-document.js'
import { exportRevision } from './export-revision.js'
import { giveGrant, listGrants, takeGrant } from './grants.js'
import { exportGuest, removeGuestData } from './guest.js'
import { handOver } from './hand-over.js'
import { importDocument } from './import-document.js'
import { join, lookAtLink } from './join.js'
import { listDocuments } from './list-documents.js'
import { listRevisions } from './list-revisions.js'
import { nameRevision } from './name-revision.js'
import { noteExport } from './note-export.js'
import { chooseNotices, readNotices, seenNotices } from './notices.js'
import { alive, metrics, ready } from './operations.js'
import { ownEnd, ownRole } from './own-role.js'
import { publish, readPublicPage, showPublicPage, unpublish } from './public-page.js'
import { readDocument } from './read-document.js'
import { readRevision } from './read-revision.js'
import { renameDocument } from './rename-document.js'
import { renewal } from './renewal.js'
import { restoreRevision } from './restore-revision.js'
import { createLink, editLink, listLinks, renewLink, revokeLink } from './share-links.js'
import { beginThread } from './threads/begin-thread.js'
import { editComment, takeBackComment } from './threads/change-comment.js'
import { giveThread, suggestAnew } from './threads/change-thread.js'
import { readMentionable } from './threads/read-mentionable.js'
import { readThreads } from './threads/read-threads.js'
import { replyToThread } from './threads/reply-to-thread.js'
import { settleThread } from './threads/settle-thread.js'

/** Every call of the HTTP API, in the order in which the OpenAPI document shows them. */
export const routes: readonly Route[] = [
  listDocuments,
  createDocument,
  readDocument,
  documentChecks,
  changesSince,
  renewal,
  listRevisions,
  nameRevision,
  agreeRevision,
  readRevision,
  exportRevision,
  restoreRevision,
  compareRevisions,
  renameDocument,
  ownRole,
  ownEnd,
  ownEditRequest,
  askToEdit,
  listEditRequests,
  grantEditRequest,
  declineEditRequest,
  listGrants,
  giveGrant,
  takeGrant,
  handOver,
  listLinks,
  createLink,
  editLink,
  renewLink,
  revokeLink,
  readPublicPage,
  publish,
  unpublish,
  showPublicPage,
  lookAtLink,
  join,
  exportGuest,
  removeGuestData,
  binDocument,
  restoreDocument,
  deleteDocument,
  documentAudit,
  exportDocument,
  noteExport,
  documentPicture,
  examplePicture,
  importDocument,
  readNotices,
  seenNotices,
  chooseNotices,
  ...accountRoutes,
  readMentionable,
  readThreads,
  beginThread,
  replyToThread,
  editComment,
  takeBackComment,
  ...settleThread,
  giveThread,
  suggestAnew,
  alive,
  ready,
  metrics,
]
