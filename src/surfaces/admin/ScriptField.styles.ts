import { makeStyles, tokens } from '@fluentui/react-components';

export const useScriptFieldStyles = makeStyles({
  script: {
    // Code is written from left to right in every language.
    direction: 'ltr',
    textAlign: 'left',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    // Fluent UI lets no text area grow beyond 260 pixels by itself.
    maxHeight: '480px',
  },
});
