import type { Random } from './random.ts';

/** What people of a profession write under "skills" in their profile. */
const skillsOfProfession: Readonly<Record<string, readonly string[]>> = {
  communications: ['Campaigns', 'Media relations', 'Copywriting', 'Internal communications', 'Content design'],
  economics: ['Economic appraisal', 'Cost-benefit analysis', 'Econometrics', 'R'],
  finance: ['Budgeting', 'Forecasting', 'Financial reporting', 'Excel modelling'],
  'human resources': ['Recruitment', 'Coaching', 'Employee relations', 'Workforce planning'],
  'information technology': [
    'Cloud services',
    'Service desk',
    'Cyber security',
    'Networks',
    'Microsoft 365 administration',
  ],
  'internal audit': ['Risk assessment', 'Controls testing', 'Assurance'],
  law: ['Legal advice', 'Legislation', 'Litigation', 'Contract law'],
  'operational delivery': ['Customer service', 'Case working', 'Process improvement', 'Team leadership'],
  policy: ['Policy development', 'Ministerial briefing', 'Stakeholder engagement', 'Consultation', 'Drafting'],
  procurement: ['Contract management', 'Tendering', 'Negotiation', 'Supplier relations'],
  'science and engineering': ['Research', 'Technical standards', 'Laboratory methods', 'Safety engineering'],
  statisticians: ['Statistics', 'Survey design', 'R', 'Data quality'],
};
const generalSkills = ['Project management', 'Presenting', 'Writing', 'Facilitation', 'Mentoring', 'Negotiation'];

/** What colleagues early in their career bring along, and a reverse mentor teaches. */
const earlyCareerSkills = [
  'Copilot prompts',
  'Generative AI',
  'Power BI',
  'Data visualisation',
  'Short video',
  'LinkedIn',
  'TikTok',
  'Podcasting',
  'Accessibility',
  'Inclusive meetings',
  'Low-code apps',
  'Power Automate',
  'Python',
  'Remote collaboration',
  'Microsoft Teams',
  'Cyber security awareness',
  'Sustainability',
  'User research',
  'Gaming communities',
  'Neurodiversity',
];

/** The skills of one profile; about one person in four has left it empty. */
export function inventSkills(profession: string, isEarlyCareer: boolean, random: Random): string[] {
  if (random.chance(0.25)) {
    return [];
  }
  const own = skillsOfProfession[profession.toLowerCase()] ?? generalSkills;
  const others = isEarlyCareer ? earlyCareerSkills : generalSkills;
  const chosen = [
    random.pick(own),
    random.pick(own),
    random.pick(others),
    ...(isEarlyCareer ? [random.pick(others)] : []),
  ];
  return [...new Set(chosen)];
}
