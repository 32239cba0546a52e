/** Pages written for the tests: what kinds of page the web has, with what is around their articles. */

const sentences = (...parts: readonly string[]) => parts.map((part) => `<p>${part}</p>`).join('\n');

/** A newspaper's page: JSON-LD, breadcrumbs, a picture, calls to share and subscribe, related links, comments. */
export const NEWS = `<!doctype html>
<html lang="en-GB">
<head>
  <meta charset="utf-8">
  <title>Ferry link to Orsund reopens after storm - The Northern Courier</title>
  <link rel="canonical" href="https://courier.example/2023/11/08/ferry-orsund">
  <meta property="og:site_name" content="The Northern Courier">
  <meta property="og:title" content="Ferry link to Orsund reopens after storm">
  <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
    {"@type":"WebSite","name":"The Northern Courier","datePublished":"2001-01-01"},
    {"@type":"NewsArticle","headline":"Ferry link to Orsund reopens after storm","datePublished":"2023-11-08T09:30:00+01:00",
     "dateModified":"2023-11-09T10:00:00+01:00","author":[{"@type":"Person","name":"Ida Holm"}],
     "publisher":{"@type":"Organization","name":"The Northern Courier"}}]}</script>
  <style>.hero{color:red}</style>
</head>
<body>
  <header><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
  <main><article>
    <h1>Ferry link to Orsund reopens after storm</h1>
    <p class="byline">By Ida Holm</p>
    <time datetime="2023-11-09">9 November 2023</time>
    <ul class="share"><li><a href="#">Share</a></li><li><a href="#">Facebook</a></li><li><a href="#">Twitter</a></li></ul>
    <figure><img src="boat.jpg" alt="A boat"><figcaption>The ferry in calmer days. Photo: Lars Berg</figcaption></figure>
    ${sentences(
      'The ferry between Halden Bay and Orsund sailed again on Wednesday morning, four days after a storm tore away part of the pier and left the island without its only regular link to the mainland.',
      'Some two hundred people had waited in the harbour, among them the crew of a research ship that had sought shelter there on Saturday night, and a school class from the town of Vik.',
    )}
    <p>Advertisement</p>
    <h2>A pier rebuilt in three nights</h2>
    ${sentences(
      'Workers from the harbour office had put down a floating bridge, which will be used until spring. The island council said that the old pier would not be repaired, as it had stood since 1931 and was to be replaced in any case.',
      'The storm was the strongest that the weather station on Orsund has measured since its opening in 1968. Nobody was hurt, but forty houses lost their roofs, and the road to the lighthouse is still closed.',
    )}
    <p>Read more: <a href="/storm">How the storm was forecast</a></p>
    ${sentences('The next ferry leaves at noon on Thursday, the company said, and tickets bought for the days of the storm stay valid until the end of the month.')}
    <div class="newsletter"><h3>Sign up for our newsletter</h3><p>Get the best of The Northern Courier in your inbox every morning.</p></div>
    <section><h2>Related articles</h2><ul><li><a href="/a">Harbour office asks for new money after the worst autumn in years</a></li>
      <li><a href="/b">Why the lighthouse road was closed for so long</a></li></ul></section>
    <section id="comments"><h2>Comments (12)</h2><p>Good to hear that it sails again.</p></section>
  </article></main>
  <aside><h2>Most read</h2><ol><li><a href="/c">Ten walks for the weekend</a></li><li><a href="/d">The price of herring rises</a></li></ol></aside>
  <footer><p>© 2023 The Northern Courier. All rights reserved.</p></footer>
</body></html>`;

/** A blog's page: hardly any metadata; the date stands in its address and in words. */
export const BLOG = `<html><head><title>Notes from Tavi valley | Slow Maps</title><meta name="author" content="Mara Lind"></head>
<body><div id="page"><div class="sidebar"><a href="/about">About</a> <a href="/rss">RSS</a></div>
<div class="post"><h1>Notes from Tavi valley</h1><p class="post-date">Posted on March 3, 2019</p>
${sentences(
  'We walked up the Tavi valley in the first week of March, when the snow still lay on the northern slopes and the river was loud with the water that came down from it.',
  'At the mill of Oresti an old man told us that the bridge had been carried off twice since the war, and that each time the village had built it anew before the harvest.',
  'From there the path climbs to the pass, where a stone marks what was the border until 1918, and then goes down through beech woods to the road.',
)}
<ul><li>Bring water, there is none on the pass.</li><li>The last bus leaves Oresti at five.</li></ul>
<p>Share this post</p><p class="tags">Tags: <a href="/t/walks">walks</a>, <a href="/t/maps">maps</a></p></div></div></body></html>`;

/** A page as encyclopedias have them: marks of notes, edit links, a table, lists of sources. */
export const WIKI = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Orsund - Openpedia</title>
<link rel="canonical" href="https://wiki.example/wiki/Orsund"></head><body>
<div id="mw-navigation"><ul><li><a href="/main">Main page</a></li><li><a href="/random">Random article</a></li></ul></div>
<div id="content"><h1 id="firstHeading">Orsund</h1><div id="bodyContent">
<p><b>Orsund</b> is an island in the northern sea with 1,204 inhabitants.<sup class="reference"><a href="#c1">[1]</a></sup> It lies twelve miles off Halden Bay and has been settled since the eighth century, as finds near its western harbour show.</p>
<h2>History<span class="mw-editsection"><a href="/edit">[edit]</a></span></h2>
<p>In 1250 the island came under the rule of the bishops of Halden, who built a church of stone there, of which the tower still stands.<sup class="reference"><a href="#c2">[2]</a></sup> The fishery made it rich until the herring stayed away in the nineteenth century.</p>
<table class="wikitable"><tr><th>Year</th><th>Inhabitants</th></tr><tr><td>1900</td><td>2,310</td></tr><tr><td>2020</td><td>1,204</td></tr></table>
<p>Since 1968 there has been a weather station on its northern cape, which is manned throughout the year by a crew of four people.</p>
</div></div><div id="footer"><ul><li>This page was last edited on 4 May 2022.</li></ul></div></body></html>`;

/** A Persian page, right to left, dated in the Solar Hijri calendar in words alone. */
export const PERSIAN = `<!doctype html><html lang="fa" dir="rtl"><head><meta charset="utf-8"><title>گمرک اسلام‌قلعه دوباره باز شد | خبر هرات</title>
<meta property="og:site_name" content="خبر هرات"></head><body><nav><a href="/">خانه</a> <a href="/news">خبرها</a></nav>
<article><h1>گمرک اسلام‌قلعه دوباره باز شد</h1><div class="date">۱۹ تیر ۱۴۰۰</div>
${sentences(
  'مقام‌های محلی در هرات می‌گویند که گمرک اسلام‌قلعه پس از سه روز دوباره باز شده و ده‌ها کامیون که در مرز مانده بودند به سوی شهر حرکت کرده‌اند.',
  'به گفتهٔ بازرگانان، بسته بودن این گذرگاه بهای آرد و روغن را در بازارهای غرب افغانستان بالا برده بود و مردم از کمبود سوخت شکایت داشتند.',
  'قرار است هیئتی از تهران در روزهای آینده به هرات سفر کند تا دربارهٔ کار گمرک و حمل‌ونقل میان دو کشور گفت‌وگو کند.',
)}
<p>اشتراک‌گذاری</p><h3>مطالب مرتبط</h3><ul><li><a href="/1">افزایش بهای سوخت در هرات و نگرانی مردم</a></li></ul></article></body></html>`;

/** A page of little article and much else, its words spread over elements without meaning. */
export const JUNKY = `<html><head><title>Dam at Korvo to be raised – Daily Ledger</title><meta property="article:published_time" content="2020-02-29T22:00:00Z">
<meta property="og:site_name" content="Daily Ledger"><meta name="description" content="x"></head><body>
<div class="cookie">We use cookies. <button>Accept all cookies</button></div>
<div class="menu">${Array.from({ length: 40 }, (_, i) => `<a href="/s${i}">Section ${i}</a>`).join(' ')}</div>
<div class="layout"><div class="col-left">${Array.from({ length: 12 }, (_, i) => `<div class="teaser"><a href="/t${i}">Another story number ${i} that wants to be read</a></div>`).join('')}</div>
<div class="story-body"><h1>Dam at Korvo to be raised</h1><div class="meta">By <a rel="author" href="/staff">Tomas Reed</a></div>
<p>The government will raise the dam at Korvo by nine metres, the minister for water said on Saturday in the capital, after two dry years in which the city of Lasset had to be supplied by tankers.</p>
<div class="ad">Advertisement</div><div class="inline-related"><a href="/x">See also: The tankers of Lasset</a></div>
<p>Three villages in the upper valley would have to be given up, among them Hirov, where a first meeting with those who live there ended without a result on Friday evening.</p>
<p>Work is to begin in the summer and to last for four years. The opposition called the plan a waste of money, and asked for the old pipes in Lasset to be mended first.</p>
<p><a href="/follow">Follow us on Twitter</a></p><p>Read next</p><div><a href="/y">What the drought has cost so far</a></div></div>
<div class="col-right"><h3>Trending</h3><ul><li><a href="/q">Quiz of the week</a></li><li><a href="/r">Recipes for lent</a></li></ul></div></div>
<div class="footer">Contact · Imprint · Terms</div></body></html>`;
