import { createContext, useContext } from 'react';
import { en, type Words } from './text/en.ts';

/** The words of the reader's language, and its BCP 47 tag for dates and lists. */
export interface Language {
  readonly locale: string;
  readonly words: Words;
}

export const LanguageContext = createContext<Language>({ locale: 'en', words: en });

export const useWords = (): Words => useContext(LanguageContext).words;

export const useLocale = (): string => useContext(LanguageContext).locale;
