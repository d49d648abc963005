import type { Operation } from './contract/document.ts';

/** An operation of the contract that a path was matched to, with the values of its templates, decoded. */
export interface Route {
  readonly operation: Operation;
  readonly params: Readonly<Record<string, string>>;
}

interface Pattern {
  readonly operation: Operation;
  readonly expression: RegExp;
  readonly names: readonly string[];
}

/**
 * Finds the operation for a method and a path after the version, such as `GET /users/1/manager`.
 * `undefined` when the contract has none. Where two fit, the one with more literal text wins.
 */
export function routeFinder(operations: readonly Operation[]): (method: string, path: string) => Route | undefined {
  const patterns = operations.map(toPattern).sort((a, b) => literalLength(b) - literalLength(a));
  return (method, path) => {
    for (const { expression, names, operation } of patterns) {
      const found = operation.method === method ? expression.exec(path) : null;
      if (found) {
        return { operation, params: Object.fromEntries(names.map((name, i) => [name, decode(found[i + 1] ?? '')])) };
      }
    }
    return undefined;
  };
}

/**
 * Templates that stand for a path of several segments; every other template is one segment. A colon begins such a path,
 * except in the id of a chat, `19:…`.
 */
const manySegments = new Set(['item-path', 'server-relative-path']);

function toPattern(operation: Operation): Pattern {
  const names: string[] = [];
  const source = operation.path
    .split(/(\{[^}]+\}|\(\))/)
    .map((part) => {
      if (part === '()') {
        return String.raw`(?:\(\))?`; // The parentheses of a function may be left out in an address.
      }
      if (!part.startsWith('{')) {
        const literal = part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
        // A choice may be written with its type: supportedTimeZones(TimeZoneStandard=microsoft.graph.timeZoneStandard'Iana').
        return literal.replace(/='$/, String.raw`=(?:microsoft\.graph\.\w+)?'`);
      }
      const name = part.slice(1, -1);
      names.push(name);
      return manySegments.has(name) ? '([^:]+?)' : name === 'chat-id' ? '([^/]+)' : '([^/:]+)';
    })
    .join('');
  return { operation, names, expression: new RegExp(`^${source}:?$`) };
}

const literalLength = ({ operation }: Pattern): number => operation.path.replaceAll(/\{[^}]+\}/g, '').length;

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value; // A lone % is not an escape; Graph takes it as it stands.
  }
}
