import type { Schema } from './document.ts';
import { isRecord, schemaFor, shapeOf } from './shape.ts';

/**
 * A request's value in the contract's spelling. Graph reads requests leniently: enum values in any case, numbers and
 * booleans as strings, and action parameters under the name of the metadata; answers have the canonical spelling.
 */
export function readLeniently(schema: Schema, value: unknown): unknown {
  const applied = schemaFor(schema, value);
  if (Array.isArray(value)) {
    const { items } = applied;
    return items ? value.map((item) => readLeniently(items, item)) : value;
  }
  if (isRecord(value)) {
    return readObject(applied, value);
  }
  return typeof value === 'string' ? readString(applied, value) : value;
}

function readObject(schema: Schema, value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const properties = shapeOf(schema)?.properties ?? {};
  const documented = new Map(Object.entries(properties).map(([name, { 'x-odata-name': other }]) => [other, name]));
  return Object.fromEntries(
    Object.entries(value).map(([name, content]) => {
      const known = documented.get(name) ?? name;
      const property = properties[known];
      return [known, property ? readLeniently(property, content) : content];
    }),
  );
}

function readString(schema: Schema, value: string): unknown {
  if (schema.enum) {
    return schema.enum.find((option) => String(option).toLowerCase() === value.toLowerCase()) ?? value;
  }
  if ((schema.type === 'integer' || schema.type === 'number') && /^-?\d+(\.\d+)?$/.test(value)) {
    return Number(value);
  }
  if (schema.type === 'boolean' && /^(true|false)$/i.test(value)) {
    return value.toLowerCase() === 'true';
  }
  return value;
}
