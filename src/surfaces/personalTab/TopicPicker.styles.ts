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
  choices: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
