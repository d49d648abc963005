import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useGrowthPictureStyles = makeStyles({
  table: {
    ...typographyStyles.caption1,
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    textAlign: 'start',
    '& th, & td': { textAlign: 'start', verticalAlign: 'top', padding: tokens.spacingHorizontalXS },
    '& th': { fontWeight: tokens.fontWeightRegular },
  },
  caption: { textAlign: 'start', fontWeight: tokens.fontWeightSemibold, paddingBlock: tokens.spacingVerticalXS },
  session: { overflowWrap: 'anywhere' },
  line: { color: tokens.colorNeutralForeground2 },
  track: {
    height: tokens.spacingVerticalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
    overflow: 'hidden',
  },
  // A colour of the page's own is taken away in high contrast; the bar is the picture, so it stays.
  bar: { height: '100%', backgroundColor: tokens.colorBrandBackground, forcedColorAdjust: 'none' },
});
