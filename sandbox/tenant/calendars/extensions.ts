import * as v from 'valibot';
import { GraphFault, ok, type GraphCall, type Handler } from '../call.ts';
import { selectProperties } from '../odata.ts';
import { readBody } from './bodies.ts';
import { extensionNameIn, extensionValue, wireExtension } from './extensionShape.ts';
import { itemNotFound } from './mailboxes.ts';
import { eventOf } from './readEvents.ts';
import type { CalendarEntry } from './records.ts';

const typed = { '@odata.type': v.optional(v.string()), id: v.optional(v.string()) };
const newExtension = v.objectWithRest({ ...typed, extensionName: v.pipe(v.string(), v.nonEmpty()) }, extensionValue);
const changedExtension = v.objectWithRest({ ...typed, extensionName: v.optional(v.string()) }, extensionValue);

export const listExtensions: Handler = (call) => {
  const { entry, day } = eventOf(call);
  const found = day === undefined ? [...entry.extensions] : [];
  return ok({ value: found.map((one) => selectProperties(wireExtension(one), call.query)) });
};

export const getExtension: Handler = (call) => {
  const { entry, name } = extensionIn(call);
  return ok(selectProperties(wireExtension([name, valuesOf(entry, name)]), call.query));
};

/** https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension */
export const createExtension: Handler = (call) => {
  const entry = masterOf(call);
  const { '@odata.type': _type, extensionName, id: _id, ...values } = readBody(newExtension, call.body);
  if (entry.extensions.has(extensionName)) {
    throw new GraphFault(409, 'nameAlreadyExists', `The event has an extension "${extensionName}" already.`);
  }
  entry.extensions = new Map([...entry.extensions, [extensionName, values]]);
  return { status: 201, body: wireExtension([extensionName, values]) };
};

/** What is named is changed or added, the rest stays: https://learn.microsoft.com/graph/api/opentypeextension-update. */
export const updateExtension: Handler = (call) => {
  const { entry, name } = extensionIn(call);
  const { '@odata.type': _type, extensionName: _name, id: _id, ...values } = readBody(changedExtension, call.body);
  const after = { ...valuesOf(entry, name), ...values };
  entry.extensions = new Map([...entry.extensions, [name, after]]);
  return ok(wireExtension([name, after]));
};

export const deleteExtension: Handler = (call) => {
  const { entry, name } = extensionIn(call);
  entry.extensions = new Map([...entry.extensions].filter(([other]) => other !== name));
  return { status: 204 };
};

function extensionIn(call: GraphCall): { readonly entry: CalendarEntry; readonly name: string } {
  const entry = masterOf(call);
  const name = extensionNameIn(call.params['extension-id'] ?? '');
  if (!entry.extensions.has(name)) {
    throw itemNotFound();
  }
  return { entry, name };
}

function masterOf(call: GraphCall): CalendarEntry {
  const { entry, day } = eventOf(call);
  if (day !== undefined) {
    throw new GraphFault(501, 'NotImplemented', 'The stand-in tenant keeps no extensions on single occurrences.');
  }
  return entry;
}

const valuesOf = ({ extensions }: CalendarEntry, name: string): Readonly<Record<string, unknown>> =>
  extensions.get(name) ?? {};
