/** A language in which every text stands between ⟦ and ⟧. */
export function pseudo(value: unknown): unknown {
  if (typeof value === 'string') {
    return `⟦${value}⟧`;
  }
  if (typeof value === 'function') {
    return (...given: readonly unknown[]): unknown => pseudo(Reflect.apply(value, undefined, given));
  }
  if (Array.isArray(value)) {
    return value.map(pseudo);
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, pseudo(inner)]));
  }
  return value;
}

const spokenAttributes = ['aria-label', 'aria-description', 'aria-roledescription', 'alt', 'placeholder', 'title'];

/** What is read or said on this page in Latin letters, and comes neither from the language nor from `data`. */
export function untranslatedIn(page: Element, data: readonly string[]): readonly string[] {
  const longestFirst = data.toSorted((one, other) => other.length - one.length);
  const rest = (text: string) => longestFirst.reduce((left, known) => left.replaceAll(known, ''), outside(text));
  return textsIn(page).filter((text) => /[a-z]/iu.test(rest(text)));
}

/** The text without what stands between the brackets, however deep they are. */
function outside(text: string): string {
  const inner = text.replaceAll(/⟦[^⟦⟧]*⟧/g, '');
  return inner === text ? text : outside(inner);
}

function textsIn(page: Element): readonly string[] {
  const elements = [page, ...page.querySelectorAll('*')].filter((element) => element.closest(unread) === null);
  return elements.flatMap((element) => [
    ...spokenAttributes.flatMap((name) => element.getAttribute(name) ?? []),
    joinedText(element),
  ]);
}

/** What nobody reads, and what says itself in which language it is. */
const unread = 'script, style, [lang]';

/** A sentence may be split over several text nodes, and over elements inside: each element's own text is looked at. */
const joinedText = (element: Element): string =>
  [...element.childNodes]
    .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
    .map(({ textContent }) => textContent ?? '')
    .join('');
