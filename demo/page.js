/** Adds the page's late lines one by one, as a live news page would. */
const lines = [
  'Two lorries have passed the barrier at Islam Qala since this morning, the tea house reports.',
  'A radio announcer in Kabul has read out a list of districts, and then music.',
  'Dushanbe says that Tajikistan counts its guests and does not name them.',
];

lines.forEach((line, index) => {
  setTimeout(
    () => {
      const paragraph = document.createElement('p');
      paragraph.textContent = line;
      document.getElementById('later').append(paragraph);
    },
    800 * (index + 1),
  );
});
