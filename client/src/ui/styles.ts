import './tokens.css'
import './fonts.css'
import './base.css'
// From the beginning: a side panel that came before its frame would take the whole width from the map.
import './panel.css'
