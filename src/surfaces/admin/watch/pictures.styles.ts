import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

const outline = { strokeWidth: '1.5px', vectorEffect: 'non-scaling-stroke' } as const;

/** What is full, empty, dashed or narrow differs without colour, too. */
export const usePictureStyles = makeStyles({
  figure: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, margin: 0, maxWidth: '100%' },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  bars: {
    display: 'block',
    width: '100%',
    height: '7rem',
    overflow: 'visible',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  ends: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  held: { ...outline, fill: tokens.colorBrandBackground, stroke: tokens.colorBrandBackground },
  ahead: { ...outline, fill: 'none', stroke: tokens.colorNeutralForeground3 },
  lost: { ...outline, fill: 'none', stroke: tokens.colorNeutralForeground1, strokeDasharray: '3 2' },
  moved: { ...outline, fill: tokens.colorNeutralForeground2, stroke: 'none' },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  legendEntry: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  swatch: { width: '0.9rem', height: '0.9rem', flexShrink: 0 },
  trends: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(13em, 100%), 1fr))',
    gap: tokens.spacingHorizontalL,
  },
  trend: {
    display: 'block',
    width: '100%',
    height: '5rem',
    overflow: 'visible',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: { fill: 'none', stroke: tokens.colorBrandStroke1, strokeWidth: '2px', vectorEffect: 'non-scaling-stroke' },
  mean: {
    stroke: tokens.colorBrandStroke1,
    strokeWidth: '7px',
    strokeLinecap: 'round',
    vectorEffect: 'non-scaling-stroke',
  },
  margin: { stroke: tokens.colorNeutralForeground3, strokeWidth: '1.5px', vectorEffect: 'non-scaling-stroke' },
});
