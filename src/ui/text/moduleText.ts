/** What a module of training says: cards to read, questions to ask oneself, and one thing to try. */
export interface ModuleText {
  readonly cards: readonly ModuleCard[];
  readonly questions: readonly ModuleQuestion[];
  /** One thing for the next session. */
  readonly tryThis: readonly string[];
}

/** What is read at one time, in less than a minute. */
export interface ModuleCard {
  readonly title: string;
  readonly parts: readonly CardPart[];
}

/** A paragraph, or something that is set apart from it. */
export type CardPart =
  | string
  | { readonly points: readonly string[] }
  /** What could be said, and when. */
  | { readonly phrases: readonly { readonly when: string; readonly say: string }[] }
  /** A short exchange from a session. */
  | { readonly talk: readonly { readonly who: string; readonly says: string }[] }
  /** Somebody to turn to, as the leads named them. */
  | { readonly showsContact: true };

/** A question without marks: every choice has an answer that helps. */
export interface ModuleQuestion {
  readonly question: string;
  readonly choices: readonly { readonly says: string; readonly answer: string }[];
}
