import { type GraphCall, GraphFault } from '../call.ts';

export interface Expansion {
  readonly property: string;
  readonly select: readonly string[] | undefined;
  readonly expand: readonly Expansion[];
}

/** Reads `fields($select=A,B),listItem($expand=fields)`; options inside may leave out their `$`, as older samples do. */
export function expansions(text: string | null | undefined): readonly Expansion[] {
  return splitAtTop(text ?? '', ',').map((part) => {
    const [, property = part, options = ''] = /^([^(]+)\((.*)\)$/su.exec(part) ?? [];
    const option = new Map(splitAtTop(options, ';').map((each) => nameAndValue(each)));
    return { property, select: names(option.get('select')), expand: expansions(option.get('expand')) };
  });
}

function nameAndValue(option: string): [string, string] {
  const [name = '', ...value] = option.split('=');
  return [name.trim().replace(/^\$/u, ''), value.join('=')];
}

function splitAtTop(text: string, separator: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of text) {
    depth += Number(letter === '(') - Number(letter === ')');
    if (letter === separator && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts.map((part) => part.trim()).filter(Boolean);
}

const names = (text: string | null | undefined): readonly string[] | undefined =>
  text?.split(',').map((name) => name.trim());

export const selectOf = (call: GraphCall): readonly string[] | undefined => names(call.query.get('$select'));

/** Drops what was not asked for. Annotations stay: Graph sends entity tags whatever is selected. */
export const picked = (record: Readonly<Record<string, unknown>>, select: readonly string[] | undefined) =>
  select
    ? Object.fromEntries(Object.entries(record).filter(([name]) => name.startsWith('@') || select.includes(name)))
    : record;

/** An option that the resource does not support is refused, never silently ignored. */
export function requireKnownOptions(call: GraphCall, ...known: readonly string[]): void {
  for (const name of call.query.keys())
    if (name.startsWith('$') && !known.includes(name))
      throw new GraphFault(400, 'invalidRequest', `The query option '${name}' is not supported for this request`);
}

/** A JSON object of a request; anything else is refused. */
export function bodyOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return Object.fromEntries(Object.entries(value));
  throw new GraphFault(400, 'invalidRequest', 'The request is malformed or incorrect.');
}

export const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
