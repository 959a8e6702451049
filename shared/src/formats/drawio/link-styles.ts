import type { LinkKind } from '../../model/index.js'

/** How draw.io draws each kind of link. */
export const LINK_STYLES: Readonly<Record<LinkKind, string>> = {
  'leads-to': 'endArrow=classic;',
  requires: 'endArrow=classic;strokeWidth=2;',
  moderates: 'endArrow=oval;',
  reduces: 'endArrow=cross;',
  feedback: 'endArrow=classic;dashed=1;',
}
