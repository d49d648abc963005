/** A host's locale such as `en-us` in its BCP 47 spelling, `en-GB` when it cannot be read as one. */
export function localeNamed(name: string | undefined): string {
  try {
    return Intl.getCanonicalLocales(name)[0] ?? 'en-GB';
  } catch (error) {
    if (error instanceof RangeError) {
      return 'en-GB';
    }
    throw error;
  }
}
