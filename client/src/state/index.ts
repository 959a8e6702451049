export { announce, useAnnouncer } from './announcer.js'
export { type Camera, camera, provideCamera } from './camera.js'
export {
  type Attending,
  type EditorState,
  type GuideWay,
  type LensChoice,
  type LightChoice,
  type PanelId,
  resetEditor,
  setEditor,
  useEditor,
  VIEWS,
  type View,
} from './editor.js'
export { goTo } from './go-to.js'
export { rememberedWay, rememberWay, startGuide } from './guide-way.js'
export { lensChoice } from './lens-choice.js'
export { myName, rememberMyName } from './my-name.js'
export { forgetNews, type News, noteNews, useNews } from './news.js'
export { dismissNotice, notify, useNotice } from './notice.js'
export { type Preferences, setPreferences, usePreferences } from './preferences.js'
export { type RecordPlace, setRecordOpen, showRecord } from './records.js'
export { showMap } from './show-map.js'
export {
  lookAtTable,
  provideTable,
  showTable,
  TABLE_KINDS,
  type TableFilter,
  type TableHandle,
  type TableKind,
  type TableLook,
  type TableSort,
  table,
  useTable,
} from './table.js'
export { useThreadCounts } from './thread-counts.js'
