import { type GriffelStyle, makeStyles, shorthands, tokens, typographyStyles } from '@fluentui/react-components';

const ink = tokens.colorNeutralStrokeAccessible;
const outline = shorthands.border(tokens.strokeWidthThin, 'solid', ink);
const systemOutline = shorthands.borderColor('CanvasText');
const hatch = `repeating-linear-gradient(45deg, ${ink} 0 1px, transparent 1px 4px)`;

/** Where the device forces its own colours, fillings would go with the others. */
const forced = '@media (forced-colors: active)';
const systemHatch = 'repeating-linear-gradient(45deg, CanvasText 0 1px, Canvas 1px 4px)';

/** The same filling in the picture and in what explains it: told apart by pattern as well as by place. */
const fillings = {
  mine: {
    backgroundColor: ink,
    ...outline,
    [forced]: { forcedColorAdjust: 'none', backgroundColor: 'CanvasText', ...systemOutline },
  },
  partners: {
    backgroundImage: hatch,
    ...outline,
    [forced]: { forcedColorAdjust: 'none', backgroundImage: systemHatch, ...systemOutline },
  },
  unknown: {
    backgroundColor: tokens.colorNeutralBackground1,
    ...shorthands.border(tokens.strokeWidthThin, 'dashed', ink),
  },
  session: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    ...shorthands.border(tokens.strokeWidthThin, 'solid', tokens.colorBrandStroke1),
    [forced]: { forcedColorAdjust: 'none', backgroundColor: 'Highlight', color: 'HighlightText', ...systemOutline },
  },
} satisfies Record<string, GriffelStyle>;

export const useWeekPictureStyles = makeStyles({
  week: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, margin: 0 },
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  title: { ...typographyStyles.subtitle2, textAlign: 'center' },
  days: { display: 'grid', columnGap: '2px' },
  name: { ...typographyStyles.caption1, display: 'flex', flexDirection: 'column', alignItems: 'center' },
  column: {
    position: 'relative',
    boxSizing: 'border-box',
    overflow: 'hidden',
    ...shorthands.border(tokens.strokeWidthThin, 'solid', tokens.colorNeutralStroke2),
    backgroundColor: tokens.colorNeutralBackground1,
  },
  hours: { position: 'relative', whiteSpace: 'nowrap' },
  hour: {
    ...typographyStyles.caption2,
    position: 'absolute',
    whiteSpace: 'nowrap',
    insetInlineEnd: tokens.spacingHorizontalXS,
    transform: 'translateY(-50%)',
    color: tokens.colorNeutralForeground2,
  },
  line: {
    position: 'absolute',
    insetInline: 0,
    borderTopWidth: tokens.strokeWidthThin,
    borderTopStyle: 'solid',
    borderTopColor: tokens.colorNeutralStroke2,
  },
  part: { position: 'absolute', boxSizing: 'border-box' },
  mineLane: { insetInlineStart: 0, insetInlineEnd: '50%' },
  partnersLane: { insetInlineStart: '50%', insetInlineEnd: 0 },
  number: {
    ...typographyStyles.caption2Strong,
    insetInline: '15%',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    borderRadius: tokens.borderRadiusSmall,
    lineHeight: 1,
  },
  ...fillings,
  legend: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    paddingInlineStart: 0,
    listStyleType: 'none',
  },
  entry: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  swatch: {
    ...typographyStyles.caption2Strong,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    boxSizing: 'border-box',
    inlineSize: '14px',
    blockSize: '14px',
    lineHeight: 1,
    flexShrink: 0,
  },
});
