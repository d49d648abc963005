import * as v from 'valibot';

const prefix = 'Microsoft.OutlookServices.OpenTypeExtension.';

/** An open extension of an event: https://learn.microsoft.com/graph/api/resources/opentypeextension. */
export const wireExtension = ([name, values]: readonly [string, Readonly<Record<string, unknown>>]) => ({
  '@odata.type': '#microsoft.graph.openTypeExtension',
  id: prefix + name,
  extensionName: name,
  ...values,
});

/** The name of an extension by its name or its fully qualified name: both are understood. */
export const extensionNameIn = (id: string): string => (id.startsWith(prefix) ? id.slice(prefix.length) : id);

const primitive = v.nullable(v.union([v.string(), v.number(), v.boolean()]));

/** "Primitive types, or arrays of primitive types": https://learn.microsoft.com/graph/api/opentypeextension-update. */
export const extensionValue = v.union([primitive, v.array(primitive)]);
