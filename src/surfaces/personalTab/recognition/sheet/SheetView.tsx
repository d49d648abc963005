import { makeStaticStyles } from '@fluentui/react-components';
import { createElement, Fragment, type ReactNode } from 'react';
import { sheetCss } from './sheetCss.ts';
import type { Sheet, SheetNode } from './sheetNode.ts';

const useSheetStyles = makeStaticStyles(sheetCss);

/** A sheet as it looks on paper: white in every theme, and all that is left of the page when it is printed. */
export function SheetView({ sheet }: { readonly sheet: Sheet }) {
  useSheetStyles();
  return drawn(sheet.draw(2));
}

function drawn(part: SheetNode | string): ReactNode {
  if (typeof part === 'string') {
    return part;
  }
  const { tag, className, children } = part;
  // The parts of a sheet have no name but their place on it.
  return createElement(tag, { className }, createElement(Fragment, undefined, ...children.map(drawn)));
}
