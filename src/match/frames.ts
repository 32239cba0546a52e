import type { Frames } from '../model.ts';
import { LANGUAGE_TELLS } from '../text/language-tells.ts';
import { ADDRESSES, CODE } from './address-patterns.ts';
import { FRAME_PATTERNS } from './frame-patterns.ts';

/**
 * Words that tell what the name beside them means, for all reports alike. They travel with the table of names, so that a page
 * without names to judge pays nothing for them. Lists have spaces between their words.
 */
export const FRAMES: Frames = {
  // Before a surname. Offices are missing, as "the Kabul governor" follows many.
  titles:
    'Mr Mrs Ms Rev Familie Famille Familia Famiglia Rodzina Dr Prof Professor Coach Rabbi Sir Lady Uncle Aunt Herr Frau Monsieur Madame Mme Signor Signora Señor Señora Dona Doña Sardar Pak Ibu ' +
    'آقای خانم دکتر استاد مهندس السيد السيدة الدكتور господин госпожа',
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
    'Adam Alvin Albert Alfred Andreas Angela Ann Anne Anita Arthur Barry Bernard Bruce Carl Carol Caroline Catherine Christine Christopher Claire Claude ' +
    'Craig Deborah Dennis Derek Diana Dieter Donald Dorothy Douglas Edgar Eleanor Ellen Emilia Erich Ernst Esther Eugene Eva Felix Fernando Fiona Francis ' +
    'Franz Fred Frederick Friedrich Fritz Gary Gerald Gerhard Gordon Graham Gregory Günter Harold Harry Heinrich Heinz Herbert Howard Hugo Ian Ingrid ' +
    'Irene Isaac Isabel Jacob Jacques Jakob Jason Jean Jeffrey Jerome Jessica Jim Joan Joanna Johann Johannes José Josef Josephine Joshua Juan Judith ' +
    'Julian Jürgen Kathleen Katherine Keith Kenneth Klaus Larry Lars Laurence Leon Leonard Lena Lewis Lilian Louise Lucas Lucy Ludwig Luis Lukas Luke ' +
    'Magdalena Manfred Marc Marcel Marcus Marian Marie Mario Marion Marta Martha Martin Matthias Maurice Melissa Michel Michelle Miguel Monica Monika ' +
    'Nathan Neil Nicholas Nicolas Nicole Nigel Nina Nora Norman Oliver Oscar Oskar Otto Pablo Pamela Pascal Patrick Pauline Pedro Petra Philip Philippe ' +
    'Pierre Rachel Ralph Raymond Rebecca Renate Rita Roger Roland Ronald Rosa Rudolf Russell Ruth Sabine Sally Sean Sergio Sharon Sheila Simone Sophie ' +
    'Stefan Stephanie Steve Stuart Susanne Sylvia Teresa Theodore Theresa Tim Timothy Tobias Tom Tony Ulrich Ursula Valerie Veronica Vincent Walter Werner ' +
    'Wilhelm Wolfgang Yvonne Osman Ömer Orhan Selim Serkan Kemal Hakan Elif Merve Burak Emre Onur Volkan Süleyman ' +
    'Александр Алексей Андрей Антон Борис Василий Виктор Владимир Дмитрий Евгений Елена Иван Игорь Ирина Константин Михаил Наталья Николай Олег ' +
    'Ольга Павел Пётр Роман Сергей Татьяна Юрий Андрій Олександр Сергій Микола Васиф Вагиф Рустам Руслан Ильхам Эльчин Магомед Шамиль Тимур Ахмед Али Мурад Расул Заур Эльдар Галина Мария Светлана Людмила Василь Марія Світлана ' +
    'علی رضا علیرضا محمد محمدرضا احمد حسین حسن مهدی امیر مریم فاطمه زهرا حمید سعید مجید کریم رحیم جواد عباس جلال نسرین شهرام بهرام ناصر محمود اکبر یوسف ابراهیم الدین ' +
    'ابوالفضل عبدالله عبدالرضا نصرالله مجتبی مصطفی هاشم سجاد محسن مسعود مرتضی ساسان پژمان فرهاد کامران کیوان بابک سیاوش شهاب نیلوفر سارا لیلا پریسا زینب',
  // Common where Iran, Kabul or Moscow is also a given name.
  surnames:
    'Singh Khan Kumar Kaur Perez Castillo Garcia Rodriguez Gonzalez Hernandez Lopez Martinez Sanchez Ramirez Torres Flores Mendoza Malik Silva Santos ' +
    'Souza Santoso Oliveira Ferreira Rivera Gomez Diaz Morales Reyes Ortiz Gutierrez Chavez Ramos Ruiz Vargas Costa Pereira Almeida',
  patterns: FRAME_PATTERNS,
  addresses: ADDRESSES,
  code: CODE,
  languages: LANGUAGE_TELLS,
};
