import { timeText } from './identifiers.ts';
import type { FieldValue, ItemRecord } from './records.ts';

/** The value of a field, those too that SharePoint keeps itself. */
export function fieldOf(item: ItemRecord, name: string): FieldValue | undefined {
  const kept = { ID: item.number, Created: timeText(item.createdAt), Modified: timeText(item.modifiedAt) };
  return { ...item.fields, ...kept, FileLeafRef: item.name }[name];
}

/** SharePoint compares text without regard to case; a missing value comes first. */
export function compare(a: FieldValue | undefined, b: FieldValue | undefined): number {
  const [left, right] = [folded(a), folded(b)];
  return left === right ? 0 : left > right ? 1 : -1;
}

export function folded(value: FieldValue | undefined): string | number | boolean {
  if (typeof value === 'object') return JSON.stringify(value);
  return typeof value === 'string' ? value.toLowerCase() : (value ?? '');
}
