/** Names of the properties in which two answers differ, at any depth; `value` when one lists more than the other. */
export function differences(one: unknown, other: unknown, name = ''): readonly string[] {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length ? one.flatMap((each, index) => differences(each, other[index], name)) : [name];
  }
  if (isRecord(one) && isRecord(other)) {
    const names = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...names].flatMap((each) => differences(one[each], other[each], each));
  }
  return one === other ? [] : [name];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
