import { makeStyles, shorthands, tokens } from '@fluentui/react-components';

export const useComparisonTableStyles = makeStyles({
  table: { borderCollapse: 'collapse', marginBlock: tokens.spacingVerticalS, maxWidth: '100%' },
  cell: {
    ...shorthands.border(tokens.strokeWidthThin, 'solid', tokens.colorNeutralStroke2),
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
  },
});
