import { directionOf } from './direction.ts';
import { hasRightToLeft, isolated } from './isolated.ts';

/** The same words; but their sentences set apart whatever text is put into them. Asked again, it gives the same object. */
export function isolatingWords<Words extends object>(words: Words, locale: string): Words {
  // Words that are not translated yet stand from left to right on every page.
  const direction = directionOf(locale) === 'rtl' && textsIn(words).some(hasRightToLeft) ? 'rtl' : 'ltr';
  const known = made[direction].get(words);
  if (known !== undefined) {
    return known as Words;
  }
  const setApart = (value: unknown): unknown =>
    typeof value === 'string' ? isolated(value, direction) : mapped(value, setApart);
  const isolating = (value: unknown): unknown =>
    typeof value === 'function'
      ? (...given: readonly unknown[]): unknown => Reflect.apply(value, undefined, given.map(setApart))
      : mapped(value, isolating);
  const result = isolating(words) as Words;
  made[direction].set(words, result);
  return result;
}

const made = { ltr: new WeakMap<object, object>(), rtl: new WeakMap<object, object>() };

/** Lists and plain objects with each part changed; everything else as it is. */
function mapped(value: unknown, change: (part: unknown) => unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(change);
  }
  return isPlain(value) ? Object.fromEntries(Object.entries(value).map(([name, part]) => [name, change(part)])) : value;
}

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') {
    return [value];
  }
  return Array.isArray(value) || isPlain(value) ? Object.values(value).flatMap(textsIn) : [];
}
