import { topicTable } from './topicTable.ts';

export const technologyTopics = topicTable(
  'technology',
  `
dataVisualisation | Data visualisation | data visualization, dataviz, dashboard, chart design, Power BI, Tableau, infographic
dataLiteracy | Data literacy | data analysis, data analytics, statistics, reading data, working with data, data skills
spreadsheets | Spreadsheets | Excel, pivot table, Google Sheets, Excel formula, spreadsheet
lowCode | Low-code apps | low code, no code, Power Apps, Power Platform, citizen development
automation | Automating routine work | automation, Power Automate, workflow automation, robotic process automation, RPA
programming | Programming basics | coding, programming, Python, JavaScript, software development, computer science
cloud | Cloud services | cloud, cloud computing, Azure, AWS, software as a service
cyberSecurity | Cyber security habits | cybersecurity, cyber security, information security, online safety, phishing, password, passkey, multi-factor authentication
onlinePrivacy | Privacy online | data privacy, data protection, digital privacy, privacy setting, GDPR, cookie banner
mobileApps | Getting more out of a phone | smartphone, mobile app, mobile working, iPhone, Android
virtualReality | Virtual and augmented reality | virtual reality, augmented reality, mixed reality, VR, metaverse
blockchain | Digital money and blockchain | blockchain, cryptocurrency, bitcoin, crypto, digital currency
machineLearning | Predicting with data | predictive analytics, forecasting model, predictive model, data mining, recommender system
dataScience | Data science | data scientist, big data, data engineering, data lake, R programming
databases | Databases | database, SQL, query language, relational database, data model
dataGovernance | Data quality and ownership | data governance, data quality, master data, data catalogue, data owner
openData | Open data | open government data, public data, data sharing, open standard, data portal
openSource | Open source | open source software, GitHub, Git, version control, Linux
webDesign | Websites | web design, website, web development, HTML, WordPress, CMS
appDevelopment | Building apps | app development, app design, mobile development, app prototype, progressive web app
testing | Testing software | software testing, test automation, quality assurance, bug hunting, user acceptance test
devops | DevOps | DevOps, continuous delivery, continuous integration, deployment pipeline, site reliability
apis | Connecting systems | API, system integration, interface between systems, web service, data exchange
internetOfThings | Internet of things | IoT, smart device, connected device, sensor, smart home
robotics | Robotics and drones | robot, robotics, drone, unmanned aircraft, cobot
threeDPrinting | 3D printing | 3D print, additive manufacturing, 3D modelling, maker space, rapid prototyping
digitalTwins | Digital twins and simulation | digital twin, simulation model, building information modelling, BIM, CAD
gis | Maps and location data | GIS, geodata, geographic information system, mapping tool, spatial data
quantum | Quantum computing | quantum computer, quantum technology, qubit, post-quantum cryptography, quantum
greenIt | Green IT | energy use of computers, carbon footprint of IT, green software, e-waste
digitalIdentity | Digital identity | digital signature, electronic signature, e-ID, single sign-on, identity wallet
digitalPayments | Digital payments | mobile payment, Apple Pay, contactless payment, fintech, payment app
gadgets | Gadgets and wearables | wearable, smartwatch, fitness tracker, new gadget, smart glasses
techTrends | Technology trends | emerging technology, tech trend, new technology, digital trend, future technology
digitalTransformation | Digital transformation | digitalisation, digitization, digital strategy, going digital, digital change
itSupport | Everyday computer help | IT help, computer skills, keyboard shortcut, Windows tips
`,
);
