/** A part of a line as it is shown. */
export type Inline =
  | { readonly kind: 'text' | 'strong' | 'emphasis'; readonly text: string }
  /** `host` says where it leads, whatever its text pretends. */
  | { readonly kind: 'link'; readonly text: string; readonly address: string; readonly host: string };

/** Reads one line. What is no emphasis and no safe link stays as it was typed. */
export function readInline(line: string): readonly Inline[] {
  const parts: Inline[] = [];
  let end = 0;
  const addText = (text: string): void => {
    if (text !== '') {
      parts.push({ kind: 'text', text });
    }
  };
  for (const found of line.matchAll(marked)) {
    const part = readPart(found.groups ?? {});
    if (part) {
      addText(line.slice(end, found.index));
      parts.push(part);
      end = found.index + found[0].length;
    }
  }
  addText(line.slice(end));
  return parts;
}

/** Every repetition has a limit, so that no line takes longer than its length. */
const marked = new RegExp(
  [
    String.raw`\*\*(?=[^\s*])(?<strong>[^*]{1,500})(?<=\S)\*\*`,
    String.raw`(?<![\p{L}\d*])\*(?=[^\s*])(?<star>[^*]{1,500})(?<=\S)\*(?![\p{L}\d*])`,
    String.raw`(?<![\p{L}\d_])_(?=[^\s_])(?<underscore>[^_]{1,500})(?<=\S)_(?![\p{L}\d_])`,
    String.raw`\[(?<label>[^[\]]{1,200})\]\((?<target>https:[^\s()]{1,2000})\)`,
    String.raw`(?<bare>https:\/\/[^\s<>"']{1,2000}(?<![.,;:!?()[\]*_]))`,
  ].join('|'),
  'giu',
);

function readPart({ strong, star, underscore, label, target, bare }: Readonly<Record<string, string>>) {
  const address = target ?? bare;
  if (address !== undefined) {
    return link(label ?? address, address);
  }
  return strong === undefined
    ? ({ kind: 'emphasis', text: star ?? underscore ?? '' } as const)
    : ({ kind: 'strong', text: strong } as const);
}

/** Only to https, and without a name before the host that would pass for another host. */
function link(text: string, address: string): Inline | undefined {
  if (!URL.canParse(address)) {
    return undefined;
  }
  const { protocol, username, password, host, href } = new URL(address);
  const isSafe = protocol === 'https:' && username === '' && password === '';
  return isSafe ? { kind: 'link', text, address: href, host } : undefined;
}
