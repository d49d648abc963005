import { makeStyles, shorthands, tokens, typographyStyles } from '@fluentui/react-components';

export const useTopicPickerStyles = makeStyles({
  picker: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    ...shorthands.borderStyle('none'),
    minWidth: 0,
  },
  label: { ...typographyStyles.body1, padding: 0, marginBlockEnd: tokens.spacingVerticalXS },
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  // Own words may be long, and a pane narrow.
  chip: { maxWidth: '100%', minWidth: 0, overflowWrap: 'anywhere', textAlign: 'start' },
  choices: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
