import { onOneLine } from '#domain/oneLine.ts';

/**
 * Within single quotes PowerShell reads everything as it stands, but for the quote, which is doubled; on one line, for the
 * end of a line would end a comment. Source: https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_quoting_rules.
 */
export const powerShellText = (text: string): string => `'${onOneLine(text).replaceAll(/['\u2018-\u201B]/gu, '$&$&')}'`;
