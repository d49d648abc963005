/** The Content-Security-Policy of one page of the build, such as `tab.html`. */
export function contentSecurityPolicy(
  page: string,
  cloud?: { readonly graph?: string; readonly login?: string },
): string;
