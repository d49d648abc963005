/** A link that the leads recommend. */
export interface Resource {
  /** Made when it is first typed, and the same on a retry. */
  readonly id: string;
  readonly title: string;
  /** https only; see `readAddress`. */
  readonly address: string;
  /** A topic of the list, or one in own words; `undefined` for everybody. */
  readonly topic: string | undefined;
  /** BCP 47: the language of the page. */
  readonly language: string;
}

/** Characters of a title: it has to fit into a line of SharePoint, which takes 255. */
export const longestTitle = 200;
