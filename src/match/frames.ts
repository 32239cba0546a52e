import type { Frames } from '../model.ts';
import { ADDRESSES, CODE } from './address-patterns.ts';
import { FRAME_PATTERNS } from './frame-patterns.ts';

/**
 * Words that tell what the name beside them means, for all reports alike. They travel with the table of names, so that a page
 * without names to judge pays nothing for them. Lists have spaces between their words.
 */
export const FRAMES: Frames = {
  // Before a surname. Offices are missing, as "the Kabul governor" follows many.
  titles:
    'Mr Mrs Ms Dr Prof Professor Coach Rabbi Sir Lady Uncle Aunt Herr Frau Monsieur Madame Mme Signor Signora Señor Señora Dona Doña Sardar Pak Bu Ibu ' +
    'آقای خانم دکتر استاد مهندس السيد السيدة الدكتور صاحب господин госпожа',
  // Common before surnames made of places, which are common from Tehran to Turkey; and common in English.
  givenNames:
    'Ali Reza Mohammad Muhammad Mohammed Ahmad Ahmed Hossein Hussein Hassan Mehdi Mahdi Amir Saeed Majid Hamid Karim Rahim Abbas Javad Jalal Nasrin ' +
    'Maryam Fatemeh Fatima Zahra Leila Sara Shirin Farhad Bahram Behrouz Shahram Kamran Dariush Omid Omar Yusuf Ibrahim Mustafa Mahmoud Khalid ' +
    'Abdullah Nasser Farid Habib Latif Rashid Parviz Babak Nader Kaveh Arash Mehmet Ayşe Fatma Emine Zeynep Murat Hüseyin Rana Jalil Mina ' +
    'Stanley Alan John James Robert Michael William David Richard Joseph Thomas Charles Daniel Matthew Anthony Paul Steven Andrew George Kevin Brian ' +
    'Edward Peter Simon Eric Jonathan Stephen Benjamin Samuel Alexander Henry Mary Patricia Jennifer Linda Elizabeth Barbara Susan Sarah Karen Lisa ' +
    'Nancy Margaret Sandra Emily Laura Helen Anna Emma Julia Maria Hans Karl ' +
    'Mansur Mansour Ramin Hamed Navid Nima Pouya Soheil Sohrab Siavash Sina Ehsan Iraj Jahangir Masoud Mohsen Morteza Mojtaba Mostafa Naser Payam ' +
    'Peyman Saman Shahin Soraya Zohreh Golnaz Leyla Laleh Mahnaz Marjan Mehran Nazanin Niloufar Parisa Roya Samira Sepideh Shohreh Simin Yasmin Zahir ' +
    'Najib Nazir Salim Shafiq Tariq Wahid Yaqub Ghulam Gholam Abdul Faisal Idris Imran Jamal Kabir Munir Nasir Qasim Yousef Ismail ' +
    'Giovanni Giuseppe Gaetano Antonio Luigi Paolo Carlo Francesco Roberto Lorenzo Maurizio Ivan Boris Oleg Igor Sergei Sergey Vladimir Dmitry Nikolai ' +
    'Yuri Mikhail Elena Olga Natalia ' +
    'Александр Алексей Андрей Антон Борис Василий Виктор Владимир Дмитрий Евгений Елена Иван Игорь Ирина Константин Михаил Наталья Николай Олег ' +
    'Ольга Павел Пётр Роман Сергей Татьяна Юрий Андрій Олександр Сергій Микола ' +
    'علی رضا علیرضا محمد محمدرضا احمد حسین حسن مهدی امیر مریم فاطمه زهرا حمید سعید مجید کریم رحیم جواد عباس جلال نسرین شهرام بهرام ناصر محمود اکبر یوسف ابراهیم الدین',
  // Common where Iran, Kabul or Moscow is also a given name.
  surnames:
    'Singh Khan Kumar Kaur Perez Castillo Garcia Rodriguez Gonzalez Hernandez Lopez Martinez Sanchez Ramirez Torres Flores Mendoza Malik Silva Santos ' +
    'Souza Santoso Oliveira Ferreira Rivera Gomez Diaz Morales Reyes Ortiz Gutierrez Chavez Ramos Ruiz Vargas Costa Pereira Almeida',
  patterns: FRAME_PATTERNS,
  addresses: ADDRESSES,
  code: CODE,
  // Small words common in one language and rare in others, or, where shared, listed for each.
  languages: {
    en: 'the of and to in is was for that with on are at by from he she it his her has have not this be as will an or they you who were said',
    fr: 'le la les des du et est une un dans pour que qui sur au aux avec ne pas sont par ce il elle à en de',
    es: 'el la los las del y que en con por para una un más está muy pero su sus al se no lo cuando mi mis sin también ustedes de a',
    pt: 'o a os as dos das do da não ao à em uma um com para são seu sua mais por que e na no depois ele eles de foi',
    it: 'il la gli lo di del della dello dei delle nel nella alla che per con è una un non più sono anche da si le dal al ha d l a i',
    de: 'der die das und ist von mit den dem nicht ein eine im zu auf für aus sich des als in nach',
    nl: 'het een van en de is op met voor niet aan naar uit in',
    tr: 've bir bu için ile da de değil olarak daha çok et etti etmek eden edildi edilen edilmesi ediyor edilir edilmiştir mi mı olan kadar gibi sonra ne var yok dedi diye en her eder edin üzere',
    id: 'yang dan di untuk dengan dari ini itu tidak akan pada adalah ke belum sudah oleh sebagai juga pak bu lagi karena mereka',
    ku: 'û li ji bi di de bo ku ev ew kir dike dikin me nav',
    pl: 'w i na z się do nie jest o że po od za jak dla ze przez są',
    sv: 'och att det i på en ett är som för av med den inte till från har',
  },
};
