import * as v from 'valibot';
import { GraphFault } from '../call.ts';
import type { Wall } from './records.ts';
import { toInstant, zoneOf } from './zones.ts';

/** Reads a body or refuses it with the place of the fault. What a shape does not know is refused, never ignored. */
export function readBody<Shape extends v.GenericSchema>(shape: Shape, body: unknown): v.InferOutput<Shape> {
  const result = v.safeParse(shape, body);
  if (result.success) {
    return result.output;
  }
  const [issue] = result.issues;
  const place = v.getDotPath(issue) ?? 'the body';
  throw new GraphFault(400, 'ErrorInvalidRequest', `Cannot read ${place}: ${issue.message}`);
}

/** A choice of Graph, whose case is ignored in requests; the value comes out as the contract spells it. */
export const oneOf = <const Names extends readonly string[]>(names: Names) =>
  v.pipe(
    v.string(),
    v.transform((text) => names.find((name) => name.toLowerCase() === text.toLowerCase()) ?? text),
    v.picklist(names),
  );

export const dateTimeTimeZone = v.strictObject({
  dateTime: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,7})?)?Z?$/)),
  timeZone: v.pipe(
    v.optional(v.nullable(v.string()), 'UTC'),
    v.transform((zone) => zone ?? 'UTC'),
  ),
});
export type DateTimeTimeZone = v.InferOutput<typeof dateTimeTimeZone>;

/** The local time that a dateTimeTimeZone names. */
export function toWallTime({ dateTime, timeZone }: DateTimeTimeZone): Wall {
  const wall = Date.parse(`${dateTime.replace('Z', '').slice(0, 23)}Z`);
  if (Number.isNaN(wall) || (dateTime.endsWith('Z') && timeZone !== 'UTC')) {
    throw new GraphFault(
      400,
      'ErrorInvalidRequest',
      `Cannot read "${dateTime}" in "${timeZone}": expected a local time such as 2026-12-01T10:00:00, with Z only in UTC`,
    );
  }
  return wall;
}

export const toMoment = (value: DateTimeTimeZone): number => toInstant(toWallTime(value), zoneOf(value.timeZone));
