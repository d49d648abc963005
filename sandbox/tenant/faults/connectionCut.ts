/**
 * The connection broke before an answer came. A TypeError, as `fetch` reports every network failure; whoever stands
 * between the tenant and a real browser breaks the browser's connection instead.
 */
export class ConnectionCut extends TypeError {
  constructor() {
    super('fetch failed: the connection was cut');
    this.name = 'ConnectionCut';
  }
}
