import { sheetCss } from './sheetCss.ts';
import type { Sheet, SheetNode } from './sheetNode.ts';

export interface SheetFileOptions {
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  /** `2027-06-30`, for the name of the file. */
  readonly day: string;
}

/** The sheet as a page that stands alone. It asks for nothing, and its own policy lets it run no script. */
export const sheetFile = (
  sheet: Sheet,
  { locale, dir, day }: SheetFileOptions,
): { readonly name: string; readonly text: string } => ({
  name: `turnabout-${sheet.kind}-${day}.html`,
  text: [
    '<!doctype html>',
    `<html lang="${escaped(locale)}" dir="${dir}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="generator" content="Turnabout">',
    `<title>${escaped(sheet.title)}</title>`,
    `<style>${sheetCss}</style>`,
    '</head>',
    `<body class="sheetPage"><main>${htmlOf(sheet.draw(1))}</main></body>`,
    '</html>',
    '',
  ].join('\n'),
});

function htmlOf(part: SheetNode | string): string {
  if (typeof part === 'string') {
    return escaped(part);
  }
  const { tag, className, children } = part;
  const attribute = className === undefined ? '' : ` class="${escaped(className)}"`;
  return `<${tag}${attribute}>${children.map(htmlOf).join('')}</${tag}>`;
}

/** Text as HTML shows it, inside an element or an attribute. HTML has no null character at all. */
const escaped = (text: string): string =>
  text.replaceAll('\0', '').replaceAll(/[&<>"']/g, (character) => entities[character] ?? '');

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
