/** Given names that are common in texts of the world, folded; a name that begins with one is mostly a person's. */
export const GIVEN_NAMES =
  'aaron abbas abdel abdul abdulla abdullah abigail abraham adam adrian agnes ahmad ahmed aidan aimee aisha alan alastair albert ' +
  'alberto alec alejandro alexander alexandra alexei alfonso alfred alfredo ali alicia alison allison alvaro alvin amanda amelia amir ' +
  'amy anatoli anatoly andre andrea andreas andrej andres andrew angela angelo anil anita ann anna anne anthony antoine anton antonia ' +
  'antonio anwar arash archie ariana armando arnold arthur artur arun ashley ashok ashraf asif astrid atal audrey augustus aung axel ' +
  'ayman ayse babak bahram ban barack barbara barney barry bart bashar beatrice becky behrouz ben benazir benedict benito benjamin ' +
  'benny bernard bernardo bernie bert bertha beth betty beverly bilal bill billy bob bobby bonnie boris brad bradley brandon brenda ' +
  'brendan brent brett brian bridget bruce bryan burak burhanuddin byron calvin cameron camille carl carla carlo carlos carly carmen ' +
  'carol caroline carolyn casey cassandra catherine cathy cecil cecilia cesar chad charles charlie charlotte chelsea chen cheryl ' +
  'chester chloe chris christian christina christine christopher christy chuck cindy claire clara clarence clark claude claudia ' +
  'claudio clayton clement cliff clifford clint clive clyde cody colin connie connor conrad constance corazon corey craig cristina ' +
  'curt curtis cynthia cyril dale damian damien dan dana daniel danielle danny dariush darrell darren dave david dawn dean debbie ' +
  'deborah debra deng denise dennis derek derrick desmond diana diane dick diego dieter dirk dmitri dmitry dolores dominic don donald ' +
  'donna doris dorothea dorothy doug douglas duncan dwight dylan earl ed eddie edgar edith edmund edna eduardo edward edwin ehsan ' +
  'eileen elaine eleanor elena eli elias elif elijah elisabeth elizabeth ellen elliot ellis elmer elsa elvis emanuel emil emilia ' +
  'emilio emily emine emma emmanuel emmett emre enrique eric erica erich erik erika ernest ernesto ernst erwin esther ethan etienne ' +
  'eugene eugenia eva evan evelyn everett fabio faisal farhad farid fatemeh fatima fatma faye felix ferdinand fernando fiona flora ' +
  'florence floyd frances francesca francesco francis francisco frank frankie franklin franz fred freddie freddy frederick frieda ' +
  'friedrich fritz gabriel gabriela gaetano gail garrett gary gavin gene gennady geoff geoffrey georg george georges georgina gerald ' +
  'gerard gerhard gerry gholam ghulam gilbert giles gill gillian gina ginger giovanni giuseppe glen glenn gloria golnaz gordon grace ' +
  'graham greg gregor gregory greta guido guillermo gulbuddin gunter gus gustav guy gwen habib hafez haider hakan hamed hamid hamza ' +
  'hannah hans harold harriet harrison harry harvey hassan hazel heather hector heidi heinrich heinz hekmat helen helena helga henri ' +
  'henrietta henrik henry herbert hilary hilda hiroshi homer horace hosni hossein howard hu huang hubert hugh hugo huseyin hussein ian ' +
  'ibrahim ida idris ignacio igor ike ilya imran inez ingmar ingrid iraj irene irving isaac isabel isabella ismail ivan ivor jack ' +
  'jackie jacob jacques jahangir jaime jake jakob jalal jalil jamal james jamie jan jane janet janice janine jared jasmine jason javad ' +
  'jay jean jeanette jeanne jed jeff jeffrey jenna jennifer jenny jeremiah jeremy jerome jerry jesse jessica jill jim jimmy jinping ' +
  'joachim joan joanna jody joe joel joey johan johann johannes john johnny joko jon jonas jonathan jorge jose josef josefina joseph ' +
  'josephine josh joshua joyce juan juanita jude judith judy jules julia julian juliet julio julius june jurgen justin kabir kai ' +
  'kamran karen karim karin karina karl kate katherine kathleen kathryn kathy katie katrina kaveh kay keira keith kelly kemal ken ' +
  'kenneth kenny kerry kevin khadija khalid kim kirk klaus kofi kristen kristin kurt kyle laleh lance larry lars latif laura laurence ' +
  'laurent laurie lawrence leah lee leigh leila len lena leo leon leonard leopold leroy leslie lester levi lewis leyla li liam lilian ' +
  'lilly lily lin linda lionel lisa liu liz lloyd lois lola lorenzo lou louis louise lucas lucia lucien lucy ludmila ludwig luigi luis ' +
  'lukas luke luther lydia lynn mabel mack madeleine mae magdalena maggie mahdi mahinda mahmoud mahmud mahnaz majid malcolm manfred ' +
  'manmohan mansour mansur manuel mao marc marcel marcia marco marcus margaret margarita margot marguerite maria marian marianne marie ' +
  'marilyn mario marion marjan marjorie mark marlene marshall marta martha martin marvin mary maryam masoud mathew matt matthew ' +
  'matthias maude maureen maurice maurizio max maxim maxwell may megan mehdi mehmet mehran mel melanie melinda melissa melvin mercedes ' +
  'meredith merve mia michael michaela michel michelle mick mickey miguel mikael mike mikhail mildred miles milton mina mindy minnie ' +
  'miranda miriam mitch mitchell mohamad mohamed mohammad mohammed mohsen moira mojtaba molly monica monika morgan morris morteza ' +
  'moses mostafa muammar muhammad munir murat muriel mustafa myra nader nadia najib nancy naomi narendra naser nasir nasrin nasser nat ' +
  'natalia natalie natasha nathan navid nawaz nazanin nazir ned neil nelson nestor nguyen nicholas nick nicky nicola nicolas nicole ' +
  'nigel nikita nikolai nikolaus niloufar nima nina noah noel nora norman nouri olaf oleg olga olive oliver olivia ollie omar omer ' +
  'omid onur orhan osama oscar oskar osman otis otto owen pablo paddy paige pamela paolo parisa park parviz pascal pat patricia ' +
  'patrick patty paul paula pauline payam pedro penelope penny percy perry pervez pete peter petra peyman phil philip philippe phillip ' +
  'phyllis pierre polly pouya priscilla qasim quentin quincy rachel rahim rajiv ralph ramin ramon ramona rana randall randy rania ' +
  'ranil rashid raul ray raymond rebecca reggie regina reginald renate rene rex reza rhonda ricardo rich richard rick ricky rita rob ' +
  'robbie robert roberto robin rod roderick rodney rodrigo roger roland rolf ron ronald ronnie rory rosa rose rosemary roy roya ruben ' +
  'rudolf rudy rufus rupert russ russell ruth ryan sabine saddam saeed salim sally salma salman salvador salvatore sam saman samantha ' +
  'samira samuel sandra sandy sanjay sara sarah saul scott sean sebastian selim sepideh serena serge sergei sergey sergio serkan seth ' +
  'seymour shafiq shahin shahram shane shannon sharon shaun shawn sheikh sheila sheldon shirin shirley shohreh siavash sid sidney ' +
  'sigmund silvia silvio simin simon simone sina sinead soheil sohrab sonia sophie soraya spencer stacy stan stanley stefan stefano ' +
  'stella stephanie stephen steve steven stewart stuart sue suleyman susan susanne susilo sven svetlana sylvester sylvia tamara tanya ' +
  'tariq tatiana ted terence teresa terry thein thelma theo theodore theresa thomas tim timothy tina tobias toby todd tom tommy tony ' +
  'tracey tracy tran travis trevor tricia trudy tyler tyrone ulrich umberto ursula usman valerie valery van vanessa vera vernon ' +
  'veronica vicente vicky victor viktor vince vincent viola violet virginia vitaly vivian vladimir vladislav volkan wade wahid wallace ' +
  'wally walter wanda wang warren wayne wen wendy werner wes wesley wilbur wilfred wilhelm will willem william willie willis winston ' +
  'wolfgang woodrow wu xavier xi yan yang yannick yaqub yasmin yousef yuri yusuf yvette yvonne zachary zahir zahra zainab zalmay ' +
  'zeynep zhang zoe zohreh';
