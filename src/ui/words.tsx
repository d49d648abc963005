import { createContext, useContext } from 'react';
import { isolatingWords } from './isolatingWords.ts';
import { en, type Words } from './text/en.ts';

/** The words of the reader's language, and its BCP 47 tag for dates and lists. */
export interface Language {
  readonly locale: string;
  readonly words: Words;
}

export const LanguageContext = createContext<Language>({ locale: 'en', words: en });

/** The words; whatever is put into a sentence of theirs keeps its direction to itself. */
export function useWords(): Words {
  const { words, locale } = useContext(LanguageContext);
  return isolatingWords(words, locale);
}

export const useLocale = (): string => useContext(LanguageContext).locale;
