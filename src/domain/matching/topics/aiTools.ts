import { topicTable } from './topicTable.ts';

export const aiToolTopics = topicTable(
  'aiTools',
  `
aiTools | AI tools | AI, artificial intelligence, generative AI, gen AI, chatbot, ChatGPT, Copilot, large language model, LLM, machine intelligence
promptWriting | Prompt writing | prompt, prompt engineering, AI prompt, Copilot prompt, ChatGPT prompt, talking to chatbots
aiAtWork | AI in everyday work | AI at work, AI productivity, AI assistant, AI for daily tasks, working with AI, AI assistant
responsibleAi | Responsible AI | AI ethics, ethical AI, AI bias, AI risk, AI governance, trustworthy AI, AI regulation, AI act
imageAi | Images and video with AI | AI image, AI video, image generation, AI art, Midjourney, DALL-E
aiAgents | AI agents | AI agent, agentic AI, autonomous agent, Copilot Studio, custom GPT
aiMeetings | Meeting notes with AI | AI meeting notes, meeting recap, meeting transcript, automatic minutes, Copilot in Teams
aiWriting | Writing with AI | AI writing, AI copywriting, draft with AI, rewrite with AI, AI text
aiResearch | Research with AI | AI research, deep research, Perplexity, literature review with AI, AI search
aiSummaries | Summaries with AI | AI summary, summarise documents, summarize documents, condense reports, text summary
aiData | Data analysis with AI | AI data analysis, Copilot in Excel, AI analytics, ask your data, conversational analytics
aiCoding | Coding with AI | AI coding, GitHub Copilot, AI pair programming, vibe coding, code assistant
aiTranslation | Translating with AI | machine translation, AI translation, DeepL, live translation, translating documents
aiPresentations | Slides with AI | AI slides, AI presentation, Copilot in PowerPoint, AI deck, Gamma slides
aiVoice | Voice and sound with AI | AI voice, text to speech, speech recognition, voice cloning, AI music
aiEmail | E-mail with AI | AI email, Copilot in Outlook, email drafting with AI, inbox assistant, AI inbox
aiStrategy | AI strategy | AI roadmap, AI transformation, AI adoption, AI business case, AI opportunity
aiUseCases | Finding uses for AI | AI use case, where AI helps, AI pilot, AI experiment
aiLiteracy | Understanding AI | AI literacy, machine learning, deep learning, neural network, AI explained
aiLimits | Checking what AI says | hallucination, AI accuracy, fact check AI, AI mistake, verifying AI answers
deepfakes | Deepfakes and false content | deepfake, synthetic media, fake video, fake news, disinformation, misinformation
aiPrivacy | Confidential data and AI | AI privacy, AI data protection, confidential data in AI, safe use of AI, shadow AI
aiLearning | Learning with AI | AI tutor, AI coach, study with AI, AI training, learning from AI
aiCreativity | Ideas with AI | AI brainstorming, AI creativity, creative AI, AI ideation, AI sparring partner
aiRecruiting | AI in hiring | AI recruiting, AI recruitment, CV screening, automated hiring, AI in HR
aiCustomerService | AI in customer service | customer chatbot, AI customer service, AI helpdesk, virtual agent, support bot
aiMarketing | AI in marketing | AI marketing, AI advertising, AI campaign, personalisation with AI, AI content
aiFuture | What AI changes in work | future of AI, AI and jobs, AI impact, human and machine, AI society
knowledgeAssistants | Asking one's own documents | knowledge base assistant, NotebookLM, retrieval augmented generation, RAG, enterprise search
aiOnPhone | AI on a phone | AI app, voice assistant, Siri, Alexa, mobile AI
`,
);
