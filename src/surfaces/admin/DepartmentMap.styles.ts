import { makeStyles, tokens } from '@fluentui/react-components';

const border = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`;

export const useDepartmentMapStyles = makeStyles({
  frame: { overflowX: 'auto', maxWidth: '100%' },
  map: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground1 },
  corner: { border },
  row: {
    border,
    paddingInline: tokens.spacingHorizontalSNudge,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    minWidth: '6em',
    maxWidth: '10em',
    overflowWrap: 'anywhere',
  },
  column: {
    border,
    padding: tokens.spacingVerticalXXS,
    fontWeight: tokens.fontWeightRegular,
    verticalAlign: 'bottom',
    writingMode: 'vertical-rl',
    textAlign: 'start',
    maxHeight: '12em',
  },
  cell: { border, minWidth: '2.2em', height: '2.2em', textAlign: 'center' },
});

/** The fuller, the deeper; the number stands in every cell, so nothing is told by colour alone. */
export const useShadeStyles = makeStyles({
  none: { color: tokens.colorNeutralForeground3 },
  light: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorNeutralForeground1 },
  middle: { backgroundColor: tokens.colorBrandBackground2Pressed, color: tokens.colorNeutralForeground1 },
  deep: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    fontWeight: tokens.fontWeightSemibold,
  },
});
