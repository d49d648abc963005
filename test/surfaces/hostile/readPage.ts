const closed = /\u2068[^\u2066-\u2069]*\u2069/g;
/** Letters from right to left, and marks that turn round what stands after them. */
const turning = /[\u0590-\u08FF\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC]/;

const spokenAttributes = ['aria-label', 'aria-description', 'placeholder', 'title'];

/** Where a text could turn round the words beside it: in a sentence, without being set apart. `said` stands alone anywhere. */
export const turnedRound = (page: Element, said: ReadonlySet<string>): readonly string[] => [
  ...textNodes(page).flatMap((node) =>
    isTurned(node.data) && !standsAlone(node) ? [`text: ${shown(node.data)}`] : [],
  ),
  ...elementsOf(page).flatMap((element) =>
    spokenAttributes.flatMap((name) => {
      const value = element.closest('[aria-hidden="true"]') ? '' : (element.getAttribute(name) ?? '');
      return isTurned(value) && !said.has(value) ? [`${name}: ${shown(value)}`] : [];
    }),
  ),
];

const isTurned = (text: string): boolean => turning.test(withoutClosed(text));

function withoutClosed(text: string): string {
  const rest = text.replaceAll(closed, '');
  return rest === text ? text : withoutClosed(rest);
}

/** Nothing stands beside it in the same paragraph, or its element keeps its direction to itself. */
function standsAlone(node: Text): boolean {
  const element = node.parentElement;
  if (!element || element.closest('bdi, [dir="auto"], textarea, style') !== null) {
    return true;
  }
  const paragraph = element.closest(
    'p, div, li, td, th, h1, h2, h3, h4, h5, h6, dd, dt, blockquote, button, option, [role]',
  );
  return paragraph?.textContent === node.data;
}

/** Elements and addresses that somebody's words have become. */
export const cameToLife = (page: Element): readonly string[] => [
  ...[...page.querySelectorAll('[data-hostile], [onload], [onerror], script, iframe, object, embed, base')].map(
    ({ outerHTML }) => outerHTML,
  ),
  ...elementsOf(page).flatMap((element) =>
    ['href', 'src', 'action', 'formaction', 'srcdoc', 'xlink:href']
      .flatMap((name) => element.getAttribute(name) ?? [])
      .filter((address) => !address.startsWith('https://')),
  ),
];

const elementsOf = (page: Element): readonly Element[] => [...page.querySelectorAll('*')];

function textNodes(page: Element): readonly Text[] {
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) {
    if (walker.currentNode instanceof Text) {
      found.push(walker.currentNode);
    }
  }
  return found;
}

const shown = (text: string): string => JSON.stringify(text.slice(0, 200)).replaceAll(/[^\u0020-\u007E]/g, '¿');
