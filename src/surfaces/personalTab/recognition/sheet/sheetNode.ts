/** What stands on a sheet of paper: drawn on the page by React, and written into a file as HTML, from this one plan. */
export interface SheetNode {
  readonly tag: SheetTag;
  /** A name of `sheetCss.ts`. */
  readonly className?: string;
  readonly children: readonly (SheetNode | string)[];
}

type SheetTag =
  | 'article'
  | 'bdi'
  | 'blockquote'
  | 'dd'
  | 'div'
  | 'dl'
  | 'dt'
  | 'footer'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'header'
  | 'li'
  | 'p'
  | 'section'
  | 'ul';

/** A sheet, and what its file is called. */
export interface Sheet {
  readonly kind: 'record' | 'certificate';
  readonly title: string;
  /** The part that `level` says is the highest heading: 1 in a file, 2 on a page that has a title of its own. */
  readonly draw: (level: 1 | 2) => SheetNode;
}

/** A node whose words are ours. */
export const node = (tag: SheetTag, className: string, ...children: readonly (SheetNode | string)[]): SheetNode => ({
  tag,
  ...(className !== '' && { className }),
  children,
});

/** A node whose words somebody wrote: they keep their direction to themselves, and stand where the others stand. */
export const said = (tag: SheetTag, className: string, text: string): SheetNode =>
  node(tag, className, node('bdi', '', text));

/** A heading so many levels below the sheet's first one. */
export const headingTag = (level: 1 | 2, below: 0 | 1): SheetTag =>
  (['h1', 'h2', 'h3'] as const)[level - 1 + below] ?? 'h3';
