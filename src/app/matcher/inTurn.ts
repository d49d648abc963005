/** Asks one question at a time, in order. One that waits is put off with an AbortError when a newer of its kind comes. */
export type InTurn = <Answer>(kind: string, ask: () => Promise<Answer>) => Promise<Answer>;

export function inTurn(): InTurn {
  const newest = new Map<string, symbol>();
  let last: Promise<unknown> = Promise.resolve();
  return (kind, ask) => {
    const question = Symbol(kind);
    newest.set(kind, question);
    const answer = last.then(() => {
      if (newest.get(kind) !== question) {
        throw new DOMException(`A newer question took the place of this one: ${kind}`, 'AbortError');
      }
      return ask();
    });
    last = answer.catch(() => undefined);
    return answer;
  };
}
