const list = (names: string): readonly string[] => names.trim().split(/\s+/);

/** Given names as one hears them in a British office today. */
export const givenNames = list(`
  Aaliyah Aaron Abigail Adaeze Adam Adeola Agnieszka Ahmed Aisha Alan Alasdair Alex Alice Amara Amelia Amir Amy
  Ananya Andrew Aneurin Angharad Anita Anna Anthony Arjun Asha Ashley Ayesha Bartosz Beatrice Becky Ben Bethan Bilal Brian
  Bronwen Callum Cameron Caroline Catrin Charlotte Chidi Chloe Chris Ciara Claire Connor Craig Daisy Daniel David Dawn
  Deepa Delroy Denise Dylan Ebony Edward Eilidh Elena Eleri Elif Elizabeth Ellie Emeka Emily Emma Ewan Farah Fatima
  Femi Fergus Fiona Folake Francesca Freya Gareth Gemma George Georgia Gethin Giulia Gopal Grace Graham Gurpreet Gwen
  Habiba Hamza Hannah Harjit Harriet Harry Hassan Heather Helen Henry Holly Huw Ibrahim Imani Imogen Imran Ines Iona
  Irina Isla Ivan Jack Jacob Jade Jamal James Jamie Jasmine Jaspreet Jay Jean Jennifer Jessica Jing Joanna John Jonathan
  Jordan Joseph Joshua Joyce Julia Kamal Karen Karim Kasia Kate Kavita Kayleigh Keith Kelechi Kelly Kemi Kenneth Khadija
  Kieran Kiran Kirsty Kwame Laila Laura Lauren Layla Leah Lee Leila Lewis Liam Linda Lisa Lorna Louise Lucy Luke Lydia
  Magda Maja Malcolm Manjit Marcus Margaret Maria Mariam Mark Martin Mary Matthew Maya Meera Megan Mehmet Mei Michael
  Michelle Min Miriam Mohammed Mohsin Molly Morag Nadia Nathan Naomi Nasreen Natalie Neha Niall Nicholas Nicola Nikhil
  Nisha Noah Nora Obinna Oliver Olivia Omar Oscar Owen Paige Pat Patrick Paul Paula Peter Philip Phoebe Piotr Pooja
  Priya Rachel Rahul Rajesh Ravi Rebecca Rhiannon Rhys Richard Robert Robin Roisin Rosie Rory Ruth Ryan Saira Sally Sam
  Samantha Samira Samuel Sandeep Sandra Sanjay Sara Sean Shabnam Shanice Sharon Sheila Shona Shreya Simon Simran
  Siobhan Sofia Sonia Sophie Stephen Stuart Sunita Susan Tariq Tasneem Temi Thomas Tim Tolu Tom Toby Tracey Uzma Vanessa
  Victoria Vikram Wei Wendy Will Winston Xin Yasmin Yusuf Zahra Zainab Zara Zeynep Zoe`);

/** Family names of the same offices. */
export const familyNames = list(`
  Abbott Abdi Abiola Adams Adeyemi Afolabi Agarwal Ahmed Akhtar Akinola Ali Allen Amin Anderson Andrews Ansah Appiah
  Armstrong Asante Ashton Atkinson Austin Bailey Baker Balogun Banerjee Bannister Barker Barnes Bates Begum Bell Bennett
  Bhatt Bianchi Blackwood Booth Boyle Bradley Brennan Brooks Brown Burgess Burns Butler Byrne Cameron Campbell Carr Carter
  Chan Chapman Chaudhry Chen Choudhury Chukwu Clark Clarke Cohen Coleman Collins Cook Cooper Costa Cox Craig Cross
  Cunningham Curtis Daly Das Davies Davis Dawson Dean Desai Dhillon Dixon Doherty Donnelly Douglas Doyle Duffy Duncan
  Dunn Edwards Elliott Ellis Evans Eze Farrell Ferguson Fernandes Fisher Fleming Fletcher Forbes Foster Fox Francis Fraser
  Gallagher Garcia Gibson Gill Gordon Graham Grant Gray Green Greenwood Griffiths Gupta Hall Hamilton Harding Harper Harris
  Harrison Hart Harvey Hassan Hayes Henderson Hill Hinds Ho Hoang Holmes Hopkins Howe Hughes Hunt Hussain Hussein Ibrahim
  Ikram Iqbal Irving Islam Iyer Jackson Jain James Jenkins Johal Johnson Johnston Jones Joseph Joshi Kamara Kapoor Kaur
  Kavanagh Kaya Kaye Keane Kelly Kennedy Khan Khatun King Knight Kowalski Kumar Kwarteng Lam Lambert Lane Lawson Lee
  Lewis Li Lim Lindsay Liu Lloyd Lowe Lynch Macdonald Mackay Mackenzie Mahmood Malik Mann Marsh Marshall Martin Mason
  Matthews Mbeki McBride McCarthy McDonald McGrath McIntyre McKenna McLean Mehta Mensah Miah Miller Mills Mirza Mistry
  Mitchell Mohamed Moore Moran Morgan Morris Morrison Murphy Murray Nair Nash Naylor Ng Nguyen Nicholson Norris Novak
  Nowak Nwosu O'Brien O'Connor O'Neill O'Sullivan Obi Ogunleye Okafor Okeke Oliver Osei Owens Owusu Palmer Park Parker
  Parry Patel Pathak Payne Pearce Perera Perry Petrov Phillips Popescu Porter Powell Price Pritchard Quinn Rahman Rai
  Ramsay Rana Rashid Rees Reid Reilly Reynolds Richards Richardson Riley Roberts Robertson Robinson Rogers Rose Ross
  Rossi Rowlands Russell Ryan Saeed Saleh Sanders Santos Saunders Scott Shah Sharma Shaw Shepherd Sheikh Siddiqui Silva
  Simpson Sinclair Singh Smith Spencer Stevens Stewart Stone Suleiman Sutherland Sutton Swift Tanaka Taylor Thapa Thomas
  Thompson Tran Turner Uddin Verma Wagner Walker Wallace Walsh Wang Ward Warner Watkins Watson Watts Webb Wells West
  White Whittaker Williams Williamson Wilson Wong Wood Woods Wright Wu Yadav Yates Yildiz Young Yusuf Zaman Zhang`);
