import { makeStyles, shorthands, tokens } from '@fluentui/react-components';

export const useFaultListStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  fault: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalS,
    ...shorthands.borderBottom(tokens.strokeWidthThin, 'solid', tokens.colorNeutralStroke2),
  },
  value: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
});
