import { sandboxText } from '../sandboxText.ts';
import { documentedAnswers } from './documentedAnswers.ts';
import { addOtherMailboxes } from './otherMailboxes.ts';

/** A JSON schema as OpenAPI 3.0 writes it, as far as the stand-in reads it. */
export interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly type?: string;
  readonly format?: string;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly discriminator?: { readonly mapping: Readonly<Record<string, string>> };
  readonly 'x-odata-openType'?: boolean;
  readonly 'x-odata-name'?: string;
  readonly 'x-ms-navigationProperty'?: boolean;
}

interface Parameter {
  readonly name: string;
  readonly in: 'query' | 'path' | 'header';
}

/** A schema with the pointer that leads to it inside the document. */
export interface Located {
  readonly pointer: string;
  readonly schema: Schema;
}

/** One method on one path template of the contract. */
export interface Operation {
  /** Such as `GET /users/{user-id}`: the key of handlers. */
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  /** Delegated scopes of which one is enough; empty where Microsoft's table has no row. */
  readonly scopes: readonly string[];
  /** A JSON body, where the operation takes one; the contents of a file are none, even if they are JSON. */
  readonly request?: Located;
  /** Every status of an answer, such as `204` or `4XX`. */
  readonly statuses: readonly string[];
  /** Those with a JSON body, by status. */
  readonly answers: Readonly<Record<string, Located>>;
}

interface ContentDeclaration {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

interface OperationDeclaration {
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: ContentDeclaration;
  readonly responses: Readonly<Record<string, ContentDeclaration>>;
  readonly 'x-ms-delegated-permissions'?: { readonly least: readonly string[]; readonly others: readonly string[] };
}

interface ContractDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationDeclaration>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly parameters: Readonly<Record<string, Parameter>>;
  };
}

/** Microsoft's contract of Graph v1.0, trimmed; see `sandbox/contract/README.md`. */
export const contractDocument = completed(
  JSON.parse(sandboxText('contract/openapi.v1.trimmed.json')) as ContractDocument,
);

/** Every operation of the contract. */
export const operations: readonly Operation[] = Object.entries(contractDocument.paths).flatMap(([path, item]) =>
  Object.entries(item)
    .filter(([method]) => method !== 'parameters')
    .map(([method, declaration]) => toOperation(path, method, declaration)),
);

/** The schema that a reference such as `#/components/schemas/microsoft.graph.user` names. */
export function referredSchema(reference: string): Schema {
  const schema = contractDocument.components.schemas[lastPart(reference)];
  if (!schema) {
    throw new Error(`The contract has no schema "${reference}"`);
  }
  return schema;
}

function completed(document: ContractDocument): ContractDocument {
  for (const [path, methods] of Object.entries(documentedAnswers))
    for (const [method, answers] of Object.entries(methods))
      Object.assign(document.paths[path]?.[method]?.responses ?? {}, answers);
  return { ...document, paths: addOtherMailboxes(document.paths) };
}

function toOperation(path: string, method: string, declaration: OperationDeclaration): Operation {
  const pointer = `#/paths/${encodeURIComponent(path.replaceAll('/', '~1'))}/${method}`;
  const permissions = declaration['x-ms-delegated-permissions'];
  const isFile = declaration.requestBody?.content?.['application/octet-stream'] !== undefined;
  const request = isFile ? undefined : jsonOf(declaration.requestBody, `${pointer}/requestBody`);
  const answers = Object.entries(declaration.responses).flatMap(([status, answer]) => {
    const located = jsonOf(answer, `${pointer}/responses/${status}`);
    return located ? [[status, located] as const] : [];
  });
  return {
    name: `${method.toUpperCase()} ${path}`,
    method: method.toUpperCase(),
    path,
    parameters: (declaration.parameters ?? []).map(toParameter),
    scopes: permissions ? [...permissions.least, ...permissions.others] : [],
    ...(request && { request }),
    statuses: Object.keys(declaration.responses),
    answers: Object.fromEntries(answers),
  };
}

function jsonOf(declaration: ContentDeclaration | undefined, pointer: string): Located | undefined {
  const schema = declaration?.content?.['application/json']?.schema;
  return schema && { schema, pointer: `${pointer}/content/application~1json/schema` };
}

function toParameter(declared: Parameter | { readonly $ref: string }): Parameter {
  const parameter = '$ref' in declared ? contractDocument.components.parameters[lastPart(declared.$ref)] : declared;
  if (!parameter) {
    throw new Error(`The contract has no parameter "${JSON.stringify(declared)}"`);
  }
  return parameter;
}

function lastPart(reference: string): string {
  return reference.split('/').at(-1) ?? '';
}
