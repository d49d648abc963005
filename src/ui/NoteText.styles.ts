import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useNoteTextStyles = makeStyles({
  text: typographyStyles.body1,
  block: {
    marginBlock: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
    unicodeBidi: 'plaintext',
    whiteSpace: 'pre-wrap',
  },
  heading: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});
