/**
 * Runs in a page and finds the sentences of an article in it without our matching rules, as they are but for white space and
 * characters without width, and paints either what the browser highlights, or what it should. Gives an object of functions whose arguments and answers are JSON.
 */
export const landingScript = String.raw`(() => {
  const unseen = /[\s\u00ad\u200b\u2060\ufeff]/gu;
  const strip = (text) => text.replace(unseen, '');
  const nodes = [], offsets = [];
  let letters = '';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!node.parentElement.checkVisibility() || node.parentElement.closest('script, style, textarea, template')) continue;
    const text = node.data;
    for (let at = 0; at < text.length; at += 1)
      if (strip(text[at]) !== '') {
        nodes.push(node);
        offsets.push(at);
      }
    letters += strip(text);
  }
  const occurrences = (words) => {
    const found = [];
    for (let at = letters.indexOf(words); at !== -1 && words !== ''; at = letters.indexOf(words, at + 1)) found.push(at);
    return found;
  };
  /** Where each sentence stands; of several places the one that the nearest sentence with one place would have it at. */
  const place = (sentences) => {
    const found = sentences.map((sentence) => occurrences(strip(sentence)));
    const before = sentences.map((_, index) => strip(sentences.slice(0, index).join('')).length);
    return found.map((places, index) => {
      const sure = found.flatMap((all, other) => (all.length === 1 && other !== index ? [other] : []));
      const nearest = sure.sort((one, other) => Math.abs(one - index) - Math.abs(other - index))[0];
      const expected = nearest === undefined ? 0 : found[nearest][0] + before[index] - before[nearest];
      return places.sort((one, other) => Math.abs(one - expected) - Math.abs(other - expected))[0];
    });
  };
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  /** Letters are not painted: two highlights of the same words differ by a shade at their edges. */
  const calm =
    '* { color: transparent !important; -webkit-text-fill-color: transparent !important; text-shadow: none !important;' +
    ' text-decoration: none !important; animation: none !important; transition: none !important; }';
  const lit = '{ background-color: #f0f; color: transparent; }';
  const unlit = '::target-text { background-color: transparent; color: transparent; }';
  const looks = {
    browser: '::target-text ' + lit,
    expected: unlit + '::highlight(expected) ' + lit,
    neither: unlit,
  };
  let starts = [];
  return {
    place: (sentences) => {
      starts = place(sentences);
      return starts.map((start) => start !== undefined);
    },
    expect: ([index, sentence]) => {
      const until = starts[index] + strip(sentence).length - 1;
      const range = new Range();
      range.setStart(nodes[starts[index]], offsets[starts[index]]);
      range.setEnd(nodes[until], offsets[until] + 1);
      CSS.highlights.set('expected', new Highlight(range));
    },
    look: (name) => sheet.replaceSync(calm + looks[name]),
  };
})()`;
