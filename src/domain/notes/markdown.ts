import { readInline, type Inline } from './inlineMarkdown.ts';

/** A part of a note as it is shown. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly inside: readonly Inline[] }
  | { readonly kind: 'paragraph'; readonly lines: readonly (readonly Inline[])[] }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly (readonly Inline[])[] };

/**
 * A small part of Markdown (https://spec.commonmark.org): headings, lists, emphasis, and links to https. Everything else
 * is text as it was typed; there is no markup that a note could bring along.
 */
export function readMarkdown(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let isNewParagraph = true;
  for (const line of text.split(/\r\n?|\n/)) {
    const isBlank = line.trim() === '';
    const read = isBlank ? undefined : readLine(line);
    const last = blocks.at(-1);
    const joined = read && last && !isNewParagraph ? joinedWith(last, read) : undefined;
    if (joined) {
      blocks[blocks.length - 1] = joined;
    } else if (read) {
      blocks.push(read);
    }
    isNewParagraph = isBlank;
  }
  return blocks;
}

function readLine(line: string): Block {
  const [, marks, title] = /^(#{1,3})\s+(\S.*)$/.exec(line) ?? [];
  if (marks !== undefined && title !== undefined) {
    return { kind: 'heading', level: levels[marks.length - 1] ?? 3, inside: readInline(title) };
  }
  const [, mark, item] = /^\s*([-*•]|\d{1,9}[.)])\s+(\S.*)$/.exec(line) ?? [];
  return mark !== undefined && item !== undefined
    ? { kind: 'list', isOrdered: /\d/.test(mark), items: [readInline(item)] }
    : { kind: 'paragraph', lines: [readInline(line)] };
}

const levels = [1, 2, 3] as const;

/** Lines of one paragraph, and items of one list, belong together. */
function joinedWith(last: Block, next: Block): Block | undefined {
  if (last.kind === 'paragraph' && next.kind === 'paragraph') {
    return { ...last, lines: [...last.lines, ...next.lines] };
  }
  if (last.kind === 'list' && next.kind === 'list' && last.isOrdered === next.isOrdered) {
    return { ...last, items: [...last.items, ...next.items] };
  }
  return undefined;
}
