import { GraphFault } from './call.ts';

/** A value as a filter writes it. Moments are kept as text. */
export interface Literal {
  readonly kind: 'text' | 'number' | 'truth' | 'moment' | 'null';
  readonly value: string | number | boolean | null;
}

/** A `$filter` of OData as a tree. Inside `any` the path of the variable itself is empty. */
export type FilterNode =
  | { readonly kind: 'and'; readonly parts: readonly FilterNode[] }
  | { readonly kind: 'or'; readonly parts: readonly FilterNode[] }
  | { readonly kind: 'not'; readonly part: FilterNode }
  | { readonly kind: 'any'; readonly path: string; readonly part: FilterNode }
  | Comparing;

/** A property and what its value must be. */
export type Comparing =
  | { readonly kind: 'compare'; readonly path: string; readonly operator: string; readonly value: Literal }
  | { readonly kind: 'in'; readonly path: string; readonly values: readonly Literal[] }
  | { readonly kind: 'function'; readonly name: string; readonly path: string; readonly value: Literal };

/** Reads a `$filter`: https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part2-url-conventions.html. Throws a 400. */
export function parseFilter(filter: string): FilterNode {
  const reader = new FilterReader(filter);
  const node = reader.either();
  reader.end();
  return node;
}

const token =
  /\s*(?:('(?:[^']|'')*')|(\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d))?)|(-?\d+(?:\.\d+)?)(?![\w-])|([a-z_]\w*(?:\/(?:\$count|[a-z_]\w*))*)|([(),:]))/iy;

const comparisons = new Set(['eq', 'ne', 'gt', 'ge', 'lt', 'le']);

class FilterReader {
  readonly #source: string;
  readonly #tokens: readonly string[];
  readonly #variables: string[] = [];
  #at = 0;

  constructor(source: string) {
    this.#source = source;
    this.#tokens = [...this.#split()];
  }

  either(): FilterNode {
    const parts = [this.#both()];
    while (this.#takes('or')) {
      parts.push(this.#both());
    }
    return parts.length === 1 && parts[0] ? parts[0] : { kind: 'or', parts };
  }

  end(): void {
    if (this.#at < this.#tokens.length) {
      throw this.#fault();
    }
  }

  #both(): FilterNode {
    const parts = [this.#single()];
    while (this.#takes('and')) {
      parts.push(this.#single());
    }
    return parts.length === 1 && parts[0] ? parts[0] : { kind: 'and', parts };
  }

  #single(): FilterNode {
    if (this.#takes('not')) {
      return { kind: 'not', part: this.#single() };
    }
    if (this.#takes('(')) {
      const node = this.either();
      this.#expect(')');
      return node;
    }
    const name = this.#name();
    return this.#takes('(') ? this.#called(name) : this.#compared(this.#pathOf(name));
  }

  #called(name: string): FilterNode {
    if (name.toLowerCase().endsWith('/any')) {
      return this.#any(this.#pathOf(name.slice(0, -'/any'.length)));
    }
    const path = this.#pathOf(this.#name());
    this.#expect(',');
    const value = this.#literal();
    this.#expect(')');
    return { kind: 'function', name: name.toLowerCase(), path, value };
  }

  #any(path: string): FilterNode {
    this.#variables.push(this.#name());
    this.#expect(':');
    const part = this.either();
    this.#expect(')');
    this.#variables.pop();
    return { kind: 'any', path, part };
  }

  #compared(path: string): FilterNode {
    const operator = this.#next().toLowerCase();
    if (operator === 'in') {
      this.#expect('(');
      const values = [this.#literal()];
      while (this.#takes(',')) {
        values.push(this.#literal());
      }
      this.#expect(')');
      return { kind: 'in', path, values };
    }
    if (!comparisons.has(operator)) {
      throw this.#fault();
    }
    return { kind: 'compare', path, operator, value: this.#literal() };
  }

  #literal(): Literal {
    const text = this.#next();
    if (text.startsWith("'")) {
      return { kind: 'text', value: text.slice(1, -1).replaceAll("''", "'") };
    }
    if (/^\d{4}-\d\d-\d\d/.test(text)) {
      return { kind: 'moment', value: text };
    }
    if (/^-?\d/.test(text)) {
      return { kind: 'number', value: Number(text) };
    }
    const word = text.toLowerCase();
    if (word === 'null') {
      return { kind: 'null', value: null };
    }
    if (word !== 'true' && word !== 'false') {
      throw this.#fault();
    }
    return { kind: 'truth', value: word === 'true' };
  }

  /** The path below the variable of the innermost `any`, or the path as it stands. */
  #pathOf(name: string): string {
    const variable = this.#variables.at(-1);
    const [first, ...rest] = name.split('/');
    return variable !== undefined && first === variable ? rest.join('/') : name;
  }

  #name(): string {
    const text = this.#next();
    if (!/^[a-z_]/i.test(text)) {
      throw this.#fault();
    }
    return text;
  }

  #takes(text: string): boolean {
    const isThere = this.#tokens[this.#at]?.toLowerCase() === text;
    this.#at += isThere ? 1 : 0;
    return isThere;
  }

  #expect(text: string): void {
    if (!this.#takes(text)) {
      throw this.#fault();
    }
  }

  #next(): string {
    const text = this.#tokens[this.#at];
    if (text === undefined) {
      throw this.#fault();
    }
    this.#at += 1;
    return text;
  }

  *#split(): Generator<string> {
    const source = this.#source.trimEnd();
    for (let at = 0; at < source.length; at = token.lastIndex) {
      token.lastIndex = at;
      const found = token.exec(source);
      if (!found) {
        throw this.#fault();
      }
      yield found[0].trim();
    }
  }

  #fault(): GraphFault {
    return new GraphFault(400, 'BadRequest', `Invalid filter clause: Syntax error in '${this.#source}'.`);
  }
}
