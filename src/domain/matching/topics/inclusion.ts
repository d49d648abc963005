import { topicTable } from './topicTable.ts';

export const inclusionTopics = topicTable(
  'inclusion',
  `
inclusion | Inclusion and belonging | inclusion, belonging, diversity, DEI, EDI, inclusive leadership, equity
accessibility | Accessibility | accessible, a11y, digital accessibility, assistive technology, screen reader
inclusiveLanguage | Inclusive language | inclusive communication, gender neutral language, pronoun, plain language, easy read
neurodiversity | Neurodiversity | neurodivergent, autism, ADHD, dyslexia, neuroinclusion
generations | Working across generations | intergenerational, multigenerational team, generational difference, age diversity, generation gap
allyship | Being an ally | allyship, ally, active bystander, standing up for others, upstander
unconsciousBias | Unconscious bias | implicit bias, bias awareness, stereotype, prejudice, microaggression
genderEquality | Gender equality | gender equity, women in leadership, gender pay gap, women in tech, equal pay
lgbtq | LGBTQ+ at work | LGBT, LGBTQ, queer, trans inclusion, coming out, pride network
raceEquality | Race and ethnicity | anti-racism, racism, ethnic minorities, race equality, Black Lives Matter
culturalDiversity | Cultures and intercultural work | intercultural, cultural awareness, cross-cultural communication, cultural difference, international team
disability | Disability at work | disability, disabled colleagues, reasonable adjustment, wheelchair access, invisible disability
deafAwareness | Hearing and sign language | sign language, deaf awareness, hearing loss, captions, subtitles
socialMobility | Social mobility | social background, first generation academic, class at work, socio-economic background, working class
faith | Faith at work | religion at work, interfaith, prayer room, Ramadan, religious holiday
caring | Carers and parents | working parents, carer, caring responsibilities, parenthood, menopause at work
mentalHealthAllies | Talking about mental health | mental health first aid, mental health awareness, anxiety, depression, talking about feelings
menAndCare | Men and care | paternity leave, active fatherhood, masculinity, men's health, fathers at work
inclusiveMeetings | Inclusive meetings | everyone heard, equal airtime, introverts in meetings, inclusive facilitation, quiet voices
inclusiveHiring | Fair hiring | inclusive recruitment, diverse hiring, blind recruitment, fair selection, bias in interviews
inclusiveDesign | Inclusive design | universal design, design for all, inclusive product, accessible design, diverse users
roleModels | Role models | role model, representation, diverse leadership, visible minorities, belonging stories
employeeNetworks | Employee networks | employee resource group, ERG, staff network, diversity network, women network
languageBarriers | Working in a second language | second language, non-native speakers, English as a second language, language barrier, multilingual team
refugees | Newcomers to a country | migration, refugee, integration of newcomers, immigrant colleagues, moving country
regionalLife | Life outside headquarters | regional office, rural life, beyond headquarters, regional differences, local offices
youthVoice | Hearing young voices | youth voice, youth council, shadow board, young professionals, next generation board
privilege | Privilege and power | privilege, power dynamics, hierarchy barriers, status, hidden rules
discrimination | Discrimination and harassment | discrimination, harassment, bullying at work, sexism, respectful workplace
digitalInclusion | Digital inclusion | digital divide, offline customers, digital exclusion, older people online, access to technology
`,
);
