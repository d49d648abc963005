import { GraphFault } from '../call.ts';

/** The refusals of Teams: https://learn.microsoft.com/graph/errors */
export const badRequest = (message: string): GraphFault => new GraphFault(400, 'BadRequest', message);
export const forbidden = (message: string): GraphFault => new GraphFault(403, 'Forbidden', message);
export const notFound = (message: string): GraphFault => new GraphFault(404, 'NotFound', message);
