import type { Schema } from './document.ts';
import { isRecord, schemaFor, shapeOf, type Shape } from './shape.ts';

/**
 * Pointers to properties that their type does not have, each with its value. Names that hold `@` are annotations
 * and always pass. JSON Schema cannot say this through `allOf`, therefore it is a walk of its own.
 */
export function unknownNames(schema: Schema, value: unknown, pointer = ''): string[] {
  const applied = schemaFor(schema, value);
  if (Array.isArray(value)) {
    const { items } = applied;
    return items ? value.flatMap((item, i) => unknownNames(items, item, `${pointer}/${i}`)) : [];
  }
  const shape = isRecord(value) ? shapeOf(applied) : undefined;
  if (!isRecord(value) || !shape) {
    return [];
  }
  return Object.entries(value).flatMap(([name, content]) => {
    const property = shape.properties[name];
    if (property) {
      return unknownNames(property, content, `${pointer}/${name}`);
    }
    return isTaken(shape, name)
      ? []
      : [`${pointer}/${name} is no property of ${shape.name}: ${JSON.stringify(content)}`];
  });
}

function isTaken(shape: Shape, name: string): boolean {
  return name.includes('@') || shape.takes === 'anything' || (shape.takes === 'extensions' && name.includes('_'));
}
