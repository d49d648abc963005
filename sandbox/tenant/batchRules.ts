import { GraphFault } from './call.ts';

export interface BatchItem {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly dependsOn?: readonly string[];
}

/** Throws a 400 for a batch that Graph would not begin with: https://learn.microsoft.com/graph/json-batching */
export function checkBatch(items: readonly BatchItem[]): void {
  const fault =
    items.length > most
      ? `Number of batch request steps exceeds the maximum value of ${most}.`
      : (faultOfIds(items) ?? items.map(faultOfItem).find((each) => each !== undefined) ?? faultOfOrder(items));
  if (fault !== undefined) {
    throw new GraphFault(400, 'BadRequest', fault);
  }
}

const most = 20;

function faultOfIds(items: readonly BatchItem[]): string | undefined {
  const ids = new Set(items.map(({ id }) => id));
  return ids.size < items.length || ids.has('') ? 'Batch request ids must be unique and not empty.' : undefined;
}

function faultOfItem({ body, headers, id, url }: BatchItem): string | undefined {
  if (/^https?:/i.test(url)) {
    return `Request id : ${id} must have a relative url.`;
  }
  if (/^\/?\$batch\b/.test(url)) {
    return `Request id : ${id} is a batch itself.`;
  }
  const hasType = Object.keys(headers ?? {}).some((name) => name.toLowerCase() === 'content-type');
  return body === undefined || hasType
    ? undefined
    : `Write request id : ${id} does not contain Content-Type header or body.`;
}

/** Three shapes only: nothing depends, each on the one before it, or all that depend on the same one. */
function faultOfOrder(items: readonly BatchItem[]): string | undefined {
  const positions = new Map(items.map(({ id }, index) => [id, index]));
  const depending = items.filter(({ dependsOn }) => dependsOn && dependsOn.length > 0);
  const unknown = depending.find((item) =>
    item.dependsOn?.some((id) => (positions.get(id) ?? items.length) >= (positions.get(item.id) ?? 0)),
  );
  if (unknown) {
    return `Request id : ${unknown.id} depends on a request that does not come before it.`;
  }
  const isSerial = items.every(({ dependsOn = [] }, index) =>
    index === 0 ? dependsOn.length === 0 : dependsOn.length === 1 && dependsOn[0] === items[index - 1]?.id,
  );
  const isSame = new Set(depending.map(({ dependsOn = [] }) => dependsOn.join(' '))).size <= 1;
  const isOne = depending.every(({ dependsOn = [] }) => dependsOn.length === 1);
  return isSerial || (isSame && isOne)
    ? undefined
    : 'The dependencies of the batch must be parallel, serial or all on the same request.';
}
