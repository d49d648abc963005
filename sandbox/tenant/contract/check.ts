import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { contractDocument, type Located, type Operation } from './document.ts';
import { readLeniently } from './lenientReading.ts';
import { isRecord } from './shape.ts';
import { unknownNames } from './unknownNames.ts';

/** What is wrong with a body: `pointer, what is wrong, value`. Nothing wrong is an empty list. */
export type Faults = readonly string[];

/** A request's body in canonical spelling, and what the contract has against it. */
export function checkRequest(operation: Operation, body: unknown): { readonly body: unknown; readonly faults: Faults } {
  if (!operation.request || body === undefined) {
    return { body, faults: [] };
  }
  const canonical = readLeniently(operation.request.schema, body);
  return { body: canonical, faults: faultsOf(operation.request, canonical) };
}

/** What the contract has against an answer of this operation, its status and its JSON body (`undefined` without one). */
export function checkAnswer(operation: Operation, status: number, body: unknown): Faults {
  const name = [String(status), `${Math.floor(status / 100)}XX`].find((one) => operation.statuses.includes(one));
  if (name === undefined) {
    return [`has a status that is not in the contract: ${status}`];
  }
  const declared = operation.answers[name];
  if (!declared) {
    return body === undefined || status >= 400 ? [] : [`has a body, status ${status} comes without`];
  }
  return faultsOf(declared, body);
}

function faultsOf(located: Located, value: unknown): string[] {
  const validate = validatorFor(located.pointer);
  const wrong = validate(value) ? [] : (validate.errors ?? []);
  return [
    ...wrong.map(({ instancePath, message = '' }) => `${instancePath} ${message}: ${shown(value, instancePath)}`),
    ...unknownNames(located.schema, value),
  ];
}

// Unoptimised code compiles three times as fast, which every test file pays for; answers are small.
const ajv = new Ajv({ allErrors: true, code: { optimize: false }, strict: false, validateSchema: false });
addFormats(ajv, ['date-time', 'date', 'uuid', 'duration', 'int32', 'int64', 'double']);
// Their patterns in the contract say more than a format could.
for (const name of ['time', 'int16', 'base64url', 'binary']) {
  ajv.addFormat(name, true);
}
ajv.addSchema(contractDocument, 'contract');

const validators = new Map<string, ValidateFunction>();

function validatorFor(pointer: string): ValidateFunction {
  const known = validators.get(pointer);
  if (known) {
    return known;
  }
  const validator = ajv.compile({ $ref: `contract${pointer}` });
  validators.set(pointer, validator);
  return validator;
}

function shown(value: unknown, pointer: string): string {
  let at: unknown = value;
  for (const name of pointer.split('/').slice(1)) {
    at = Array.isArray(at) ? at[Number(name)] : isRecord(at) ? at[name] : undefined;
  }
  return at === undefined ? 'nothing' : JSON.stringify(at).slice(0, 200);
}
