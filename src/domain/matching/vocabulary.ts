import type { TopicFocus } from '../programme.ts';

/** A topic that people pick from the list. `id` is what is stored, `label` what an English reader sees. */
export interface VocabularyTopic {
  readonly id: string;
  readonly label: string;
  readonly focus: TopicFocus;
  /** Other words for it; word endings and small words do not matter. */
  readonly aliases: readonly string[];
}

export const vocabularyTopics: readonly VocabularyTopic[] = [
  topic(
    'aiTools',
    'aiTools',
    'AI tools',
    'AI, artificial intelligence, generative AI, chatbot, ChatGPT, Copilot, large language model, LLM',
  ),
  topic(
    'aiTools',
    'promptWriting',
    'Prompt writing',
    'prompt, prompt engineering, AI prompt, Copilot prompt, ChatGPT prompt',
  ),
  topic('aiTools', 'aiAtWork', 'AI in everyday work', 'AI at work, AI productivity, AI assistant, AI agent'),
  topic(
    'aiTools',
    'responsibleAi',
    'Responsible AI',
    'AI ethics, ethical AI, AI bias, AI risk, AI governance, trustworthy AI',
  ),
  topic('aiTools', 'imageAi', 'Images and video with AI', 'AI image, AI video, image generation, AI art'),

  topic(
    'technology',
    'dataVisualisation',
    'Data visualisation',
    'data visualization, dataviz, dashboard, chart design, Power BI, Tableau, infographic',
  ),
  topic(
    'technology',
    'dataLiteracy',
    'Data literacy',
    'data analysis, data analytics, statistics, reading data, working with data',
  ),
  topic('technology', 'spreadsheets', 'Spreadsheets', 'Excel, pivot table, Google Sheets'),
  topic('technology', 'lowCode', 'Low-code apps', 'low code, no code, Power Apps, Power Platform, citizen development'),
  topic(
    'technology',
    'automation',
    'Automating routine work',
    'automation, Power Automate, workflow automation, robotic process automation, RPA',
  ),
  topic(
    'technology',
    'programming',
    'Programming basics',
    'coding, programming, Python, JavaScript, software development',
  ),
  topic('technology', 'cloud', 'Cloud services', 'cloud, cloud computing, Azure, AWS'),
  topic(
    'technology',
    'cyberSecurity',
    'Cyber security habits',
    'cybersecurity, cyber security, information security, online safety, phishing, password, passkey, multi-factor authentication',
  ),
  topic(
    'technology',
    'onlinePrivacy',
    'Privacy online',
    'data privacy, data protection, digital privacy, privacy setting',
  ),
  topic('technology', 'mobileApps', 'Getting more out of a phone', 'smartphone, mobile app, mobile working'),
  topic(
    'technology',
    'virtualReality',
    'Virtual and augmented reality',
    'virtual reality, augmented reality, mixed reality, VR, metaverse',
  ),
  topic('technology', 'blockchain', 'Digital money and blockchain', 'blockchain, cryptocurrency, bitcoin, crypto'),

  topic(
    'socialMedia',
    'socialMediaPlatforms',
    'Social media platforms',
    'social media, social network, Instagram, Snapchat, social channel',
  ),
  topic(
    'socialMedia',
    'shortVideo',
    'Short video',
    'TikTok, reel, YouTube Shorts, short form video, vertical video, video clip',
  ),
  topic(
    'socialMedia',
    'personalBrand',
    'Personal brand online',
    'personal branding, LinkedIn, LinkedIn profile, online presence, online reputation',
  ),
  topic('socialMedia', 'onlineCommunities', 'Online communities', 'community management, Reddit, Discord, forum'),
  topic(
    'socialMedia',
    'creators',
    'Creators and influencers',
    'influencer, content creator, influencer marketing, creator economy',
  ),
  topic('socialMedia', 'podcasts', 'Podcasts', 'podcast, podcasting, audio storytelling'),
  topic(
    'socialMedia',
    'internalSocial',
    'Engaging people on internal channels',
    'Viva Engage, Yammer, internal communication, employee communication',
  ),

  topic(
    'consumerBehaviour',
    'consumerTrends',
    'Consumer trends',
    'consumer behaviour, consumer behavior, customer behaviour, buying habit, market trend',
  ),
  topic(
    'consumerBehaviour',
    'youngerCustomers',
    'What younger customers expect',
    'Gen Z, generation Z, young customer, millennial, youth culture, younger generation',
  ),
  topic(
    'consumerBehaviour',
    'onlineShopping',
    'Shopping online and in social apps',
    'e-commerce, ecommerce, social commerce, online shopping, digital payment',
  ),
  topic('consumerBehaviour', 'gamingCulture', 'Gaming culture', 'gaming, video game, esports, Twitch, game streaming'),
  topic(
    'consumerBehaviour',
    'sustainability',
    'Sustainability',
    'climate change, net zero, circular economy, environmental footprint, ESG',
  ),
  topic(
    'consumerBehaviour',
    'customerExperience',
    'Digital customer experience',
    'customer experience, user experience, UX, customer journey, digital service',
  ),

  topic(
    'waysOfWorking',
    'remoteCollaboration',
    'Remote and hybrid collaboration',
    'remote work, hybrid work, working from home, remote collaboration, hybrid meeting, virtual team, Microsoft Teams, online meeting',
  ),
  topic(
    'waysOfWorking',
    'coAuthoring',
    'Working together in documents',
    'co-authoring, SharePoint, OneDrive, document collaboration, Microsoft Loop',
  ),
  topic('waysOfWorking', 'agile', 'Agile ways of working', 'agile, Scrum, Kanban, sprint, lean startup'),
  topic(
    'waysOfWorking',
    'wellbeing',
    'Well-being and boundaries',
    'wellbeing, well being, work life balance, mental health, burnout, digital detox',
  ),
  topic(
    'waysOfWorking',
    'newCareers',
    'What early careers look like now',
    'early career, career expectation, talent attraction, staff retention, new joiner',
  ),
  topic(
    'waysOfWorking',
    'newLearning',
    'New ways to learn',
    'e-learning, elearning, online learning, microlearning, lifelong learning',
  ),
  topic('waysOfWorking', 'innovation', 'Innovation and new ideas', 'innovation, design thinking, creativity, ideation'),

  topic(
    'inclusion',
    'inclusion',
    'Inclusion and belonging',
    'inclusion, belonging, diversity, DEI, allyship, inclusive leadership',
  ),
  topic(
    'inclusion',
    'accessibility',
    'Accessibility',
    'accessible, a11y, digital accessibility, assistive technology, screen reader',
  ),
  topic(
    'inclusion',
    'inclusiveLanguage',
    'Inclusive language',
    'inclusive communication, gender neutral language, pronoun, plain language',
  ),
  topic('inclusion', 'neurodiversity', 'Neurodiversity', 'neurodivergent, autism, ADHD, dyslexia'),
  topic(
    'inclusion',
    'generations',
    'Working across generations',
    'intergenerational, multigenerational team, generational difference, age diversity',
  ),

  topic('softSkills', 'storytelling', 'Storytelling', 'storytelling, narrative, visual storytelling'),
  topic(
    'softSkills',
    'presenting',
    'Presenting on screen',
    'presentation, presenting, public speaking, PowerPoint, speaking on camera',
  ),
  topic(
    'softSkills',
    'feedback',
    'Giving and taking feedback',
    'feedback, feedback culture, active listening, speaking up',
  ),
  topic(
    'softSkills',
    'adaptability',
    'Adapting to change',
    'adaptability, change management, resilience, growth mindset',
  ),
];

function topic(focus: TopicFocus, id: string, label: string, aliases: string): VocabularyTopic {
  return { id, label, focus, aliases: aliases.split(', ') };
}
