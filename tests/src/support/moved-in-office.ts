import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { judgement } from './judges.js'
import { officeAs } from './office-judges.js'

/** What somebody does in LibreOffice: opens a presentation, drags a shape of the first slide down, saves. */
const MOVE = `Sub MoveShape(given As String, made As String, named As String, down As Long)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  deck = StarDesktop.loadComponentFromURL(given, "_blank", 0, hidden())
  page = deck.DrawPages.getByIndex(0)
  For index = 0 To page.Count - 1
    shape = page.getByIndex(index)
    If shape.Name = named Then
      place = shape.Position
      place.Y = place.Y + down
      shape.Position = place
    End If
  Next
  deck.storeToURL(made, Array())
  deck.close(True)
End Sub`

const MODULE = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
${MOVE}
</script:module>`

/**
 * A presentation as OpenDocument, and the same after a shape of its first slide was moved in LibreOffice, saved and
 * opened again; the paths of both.
 *
 * @param downCm how far the shape of that name goes
 */
export function movedInOffice(path: string, shape: string, downCm: number): readonly [before: string, after: string] {
  const folder = dirname(path)
  const profile = join(folder, 'libreoffice')
  const moved = join(folder, 'moved.odp')
  // Its first start makes the library that this module is one of.
  const before = officeAs(path, 'odp')
  writeFileSync(join(profile, 'user/basic/Standard/Module1.xba'), MODULE)
  const [given, made] = [path, moved].map((each) => pathToFileURL(each).href)
  const call = `macro:///Standard.Module1.MoveShape("${given}","${made}","${shape}",${downCm * 1000})`
  judgement('soffice', `-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', call)
  const into = join(folder, 'opened-again')
  mkdirSync(into, { recursive: true })
  return [before, officeAs(moved, 'odp', { into })]
}
