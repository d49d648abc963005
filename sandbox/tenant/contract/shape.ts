import { referredSchema, type Schema } from './document.ts';

/** The properties of a type and of all that it derives from. */
export interface Shape {
  readonly name: string;
  readonly properties: Readonly<Record<string, Schema>>;
  /** Which names beyond the properties it takes. */
  readonly takes: 'nothingElse' | 'extensions' | 'anything';
}

/**
 * The schema that applies to a value: references followed, the null branch left out, and the subtype taken
 * that the value names in `@odata.type`.
 */
export function schemaFor(schema: Schema, value: unknown): Schema {
  const declared = dereferenced(schema);
  const named = isRecord(value) ? value['@odata.type'] : undefined;
  const subtype = typeof named === 'string' ? declared.discriminator?.mapping[named] : undefined;
  return subtype === undefined ? declared : referredSchema(subtype);
}

/** The shape of an object type; `undefined` for what is no object or may hold any object. */
export function shapeOf(schema: Schema): Shape | undefined {
  const known = shapes.get(schema);
  if (known) {
    return known;
  }
  const parts = lineage(schema);
  const properties = Object.assign({}, ...parts.map((part) => part.properties ?? {})) as Shape['properties'];
  if (Object.keys(properties).length === 0) {
    return undefined;
  }
  const shape: Shape = { name: schema.title ?? 'this object', properties, takes: whatElse(schema, parts) };
  shapes.set(schema, shape);
  return shape;
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const shapes = new WeakMap<Schema, Shape>();

/**
 * Types that the metadata calls open because they take directory or schema extensions, whose names hold an
 * underscore. Anything else there is a misspelling, which the real service refuses.
 */
const openForExtensions = new Set(['user', 'group', 'organization', 'event', 'message', 'driveItem', 'team']);

function whatElse(schema: Schema, parts: readonly Schema[]): Shape['takes'] {
  if (!parts.some((part) => part['x-odata-openType'] === true || part.additionalProperties !== undefined)) {
    return 'nothingElse';
  }
  return openForExtensions.has(schema.title ?? '') ? 'extensions' : 'anything';
}

function lineage(schema: Schema): Schema[] {
  const own = schema.$ref === undefined ? schema : referredSchema(schema.$ref);
  return [...(own.allOf ?? []).flatMap(lineage), own];
}

function dereferenced(schema: Schema): Schema {
  if (schema.$ref !== undefined) {
    return dereferenced(referredSchema(schema.$ref));
  }
  const branch = schema.anyOf?.find((option) => !option.enum?.includes(null));
  return branch ? dereferenced(branch) : schema;
}
