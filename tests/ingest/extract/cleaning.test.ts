import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentOf, prose } from '../../support/read-content.ts';

const LONG = ['The council', 'The mayor', 'A lawyer', 'Her neighbour'].map((start) => prose(60, start));
const [FIRST = '', SECOND = '', ...REST] = LONG.map((text) => `<p>${text}</p>`);
const TITLE = 'A bridge for Hallow';
const head = `<title>${TITLE}</title><meta name="author" content="Ann Lee">`;

/** A page whose article has something before its paragraphs, between two of them, and behind them. */
const pageWith = ({ before = '', between = '', after = '' }) =>
  `<!doctype html><html lang="en"><head>${head}</head><body><div class="site"><article><h1>${TITLE}</h1>${before}${FIRST}${SECOND}${between}${REST.join('')}${after}</article></div></body></html>`;

async function readOf(parts: Parameters<typeof pageWith>[0]) {
  const { paragraphs, asides } = await contentOf(pageWith(parts), { url: 'https://paper.example/bridge' });
  return {
    added: paragraphs.filter((text) => !LONG.includes(text)),
    kinds: asides.map(({ kind }) => kind),
    whole: LONG.every((text) => paragraphs.includes(text)),
  };
}

describe('what a page puts around an article', () => {
  it.each([
    [
      'the section and the date',
      '<div><div>News</div></div><div><span>Published 4 May 2021, 10:15 am BST</span></div>',
    ],
    ['a date in German', '<div><p>Stand: 4. Mai 2021, 10:15 Uhr</p></div>'],
    ['the author', '<div><div>By Ann Lee and Bo van Dam</div></div>'],
    ['the author with a role', '<div class="story-byline"><p>Ann Lee, harbour correspondent</p></div>'],
    [
      'a menu',
      '<ul><li><a href="/a">World</a></li><li><a href="/b">Money</a></li><li><a href="/c">Sport</a></li></ul>',
    ],
    ['a way to the content', '<p><a href="#main">Skip to main content</a></p>'],
    ['several fields in a line', '<div><div>4 May 2021 / 0 Comments / by admin</div></div>'],
    ['its age', '<div><p>3 hours ago</p></div>'],
    ['sections in a header', '<header><ul><li>Money</li><li>Town</li></ul></header>'],
    ['the time to read it', '<p>6 min read</p>'],
    ['its own title again', `<h2>${TITLE}</h2>`],
  ])('before it is left out: %s', async (_, before) => {
    expect(await readOf({ before })).toMatchObject({ added: [], whole: true });
  });

  it.each([
    [
      'a link to another article',
      '<p>Read more: <a href="/x">The ferry is late again, and nobody knows the reason</a></p>',
    ],
    ['the same in French', '<p><strong>À lire aussi</strong> <a href="/x">Le bac est en retard</a></p>'],
    [
      'a list of links',
      '<h3>More on this story</h3><ul><li><a href="/x">The ferry is late again today</a></li><li><a href="/y">Why the harbour floods so often</a></li></ul>',
    ],
    [
      'a box of links',
      '<div class="c-related-links"><p>The ferry is late again and nobody knows why that is so</p></div>',
    ],
    ['a caption', '<figure><img src="a.jpg"><figcaption>The bridge in May</figcaption></figure>'],
    [
      'a caption above its credit',
      '<div><img src="a.jpg"><p>The bridge in May, before the first of the storms</p><p>Photo: Bo Ek / Agency</p></div>',
    ],
    ['a caption that ends with its credit', '<div><p>The bridge in May (Photo: Bo Ek)</p></div>'],
    [
      'an advertisement',
      '<p>Advertisement</p><p>Anzeige</p><p>Story continues below</p>'.replace(
        '<p>Story continues below</p>',
        '',
      ),
    ],
    [
      'a box to subscribe',
      '<div class="newsletter-signup"><h3>The morning letter</h3><p>All that matters, every day at six</p></div>',
    ],
    ['a request to subscribe', '<p>Sign up for <a href="/n">our newsletter</a> and never miss a story.</p>'],
    ['a request in Spanish', '<p>Síguenos en <a href="https://x.example">las redes</a></p>'],
    ['the controls of a gallery', '<div><span>Image 2 of 9</span></div><p>Share this article</p>'],
    [
      'the beginning of another article',
      '<article><h3><a href="/x">The ferry is late again</a></h3><p>Nobody knows the reason why it is late again, every day of this week.</p></article>',
    ],
  ])('within it is left out: %s', async (_, between) => {
    expect(await readOf({ between })).toMatchObject({ added: [], whole: true });
  });

  it.each([
    ['who else wrote it', '<p>Bo Ek contributed to this report.</p>'],
    ['the author’s life', '<p>Ann Lee is a reporter who has lived beside the river for thirty years.</p>'],
    ['the author’s address', '<p>Write to Ann Lee at ann@paper.example</p>'],
    ['the right to it', '<p>© 2021 The Paper. All rights reserved.</p>'],
    ['its keywords', '<p>Tags: <a href="/t">bridges</a>, <a href="/u">rivers</a></p>'],
    [
      'comments',
      '<div id="comments"><h3>Comments</h3><p>I have always said that this bridge would fall one day.</p></div>',
    ],
    ['a heading above nothing', '<h2>Latest from the harbour</h2>'],
    ['the rules for comments', '<p>All comments are moderated before they are published.</p>'],
    [
      'links to other articles',
      '<p>More great stories</p><ul><li>The <a href="/x">ferry that is late</a></li><li>Our <a href="/y">harbour that floods</a></li></ul>',
    ],
  ])('after it is left out: %s', async (_, after) => {
    expect(await readOf({ after })).toMatchObject({ added: [], whole: true });
  });
});

describe('what looks alike but is the article’s own', () => {
  it.each([
    ['a heading', '<h2>A second bridge</h2>', 'A second bridge'],
    ['a short paragraph', '<p>Nobody came.</p>', 'Nobody came.'],
    ['a list', '<ul><li>Two piers</li></ul>', 'Two piers'],
    [
      'a list of people with their pages',
      '<ul><li><a href="/a">Ann Lee</a></li><li><a href="/b">Bo Ek</a></li><li><a href="/c">Cy Orr</a></li></ul>',
      'Ann Lee',
    ],
    [
      'a sentence that speaks of copyright',
      '<p>Copyright in the drawings belongs to the city.</p>',
      'Copyright in the drawings belongs to the city.',
    ],
    [
      'a sentence with a credit’s first word',
      '<p>Photos by the river show how high the water stood.</p>',
      'Photos by the river show how high the water stood.',
    ],
    ['a date in a sentence', '<p>It fell on 4 May 2021 at 10:15.</p>', 'It fell on 4 May 2021 at 10:15.'],
    [
      'a question that was asked before',
      `<p>And what do you think about it, after all those years in the harbour?</p>${REST.join('')}<p>And what do you think about it, after all those years in the harbour?</p>`,
      'And what do you think about it, after all those years in the harbour?',
    ],
    [
      'an advertisement that it is about',
      '<p>The advertisement hung on the bridge for years.</p>',
      'The advertisement hung on the bridge for years.',
    ],
    ['a verse', '<p>Bridge of sighs<br>bridge of stone</p>', 'Bridge of sighs\nbridge of stone'],
    [
      'a quotation with its source',
      '<blockquote><p>It will fall.</p><footer>Cy Orr, engineer</footer></blockquote>',
      'Cy Orr, engineer',
    ],
  ])('is kept: %s', async (_, between, text) => {
    const { added, whole } = await readOf({ between });
    expect(added).toContain(text);
    expect(whole).toBe(true);
  });

  it('is kept without comments that outweigh it', async () => {
    const body = LONG.map((text) => `<p>${text}</p>`).join('');
    const said = Array.from(
      { length: 20 },
      (_, index) => `<li class="comment"><p>${prose(60, `Reader ${index}`)}</p></li>`,
    );
    const { paragraphs } = await contentOf(
      `<html><head>${head}</head><body><article>${body}<ol class="comment-list">${said.join('')}</ol></article></body></html>`,
    );
    expect(paragraphs).toEqual(LONG);
  });

  it('is kept whatever the names of its elements say, if little else is there', async () => {
    const body = LONG.map((text) => `<p class="comment-text">${text}</p>`).join('');
    const { paragraphs } = await contentOf(
      `<html><head>${head}</head><body><div>${body}</div></body></html>`,
    );
    expect(paragraphs).toEqual(LONG);
  });

  const CYRILLIC = [
    'Совет города собрался в понедельник вечером и долго говорил о старом мосте через реку, который никто не чинил много лет.',
    'Мэр ответил, что мост больше не безопасен, что три доски провалились в октябре и что новый мост построят к весне.',
    'Инженеры оценили работу в четыре миллиона, половину из которых заплатит государство, а остальное пока не покрыто.',
  ];
  const CHINESE = [
    '市议会星期一晚上开会，长时间讨论河上的旧桥，这座桥多年来没有人修理，许多居民每天早上都要从桥上走过去上班。',
    '市长回答说，这座桥已经不再安全，仅在十月份就有三块木板断裂，新的桥将在春天之前建成，费用由州政府承担一半。',
    '工程师估计费用为四百二十万元，其余部分目前还没有列入任何预算，议会将于三月十四日再次开会讨论这个计划。',
  ];
  it.each([
    [
      'Cyrillic',
      CYRILLIC,
      '<p>Реклама</p><p>Читайте также: <a href="/x">Паром опять опаздывает</a></p><p>Фото: Б. Эк</p>',
    ],
    ['Chinese', CHINESE, '<p>广告</p><p>相关阅读：<a href="/x">渡船又晚点了</a></p>'],
  ])('is kept in %s, without what is beside it', async (_, texts, junk) => {
    const [first, ...others] = texts.map((text) => `<p>${text}</p>`);
    const { paragraphs } = await contentOf(
      `<html><head><title>X</title></head><body><article>${first}${junk}${others.join('')}</article></body></html>`,
    );
    expect(paragraphs).toEqual(texts);
  });

  const comments = `<div class="talk">${Array.from({ length: 12 }, (_, index) => `<p>${prose(60, `Reader ${index}`)}</p>`).join('')}</div>`;
  it.each([
    [
      'a reader view of what people say about it',
      `<div itemprop="articleBody">${LONG.map((text) => `<div class="sidebar-x">${text}</div>`).join('')}</div>${comments}`,
    ],
    [
      'a reader view of a part of it',
      `<article>${LONG.map((text, index) => `<div class="part${index} ${index > 1 ? 'community' : ''}"><p>${text}</p></div>`).join('')}</article>`,
    ],
  ])('is taken from its markup instead of %s', async (_, body) => {
    const { paragraphs } = await contentOf(`<html><head>${head}</head><body>${body}</body></html>`);
    expect(paragraphs).toEqual(LONG);
  });

  it('is kept from every post of a live blog', async () => {
    const posts = LONG.map(
      (text, index) => `<article><h3><a href="/live/${index}">Post ${index}</a></h3><p>${text}</p></article>`,
    );
    const { paragraphs } = await contentOf(
      `<html><head>${head}</head><body><main>${posts.join('')}</main></body></html>`,
    );
    expect(paragraphs).toEqual(expect.arrayContaining(LONG));
  });

  it('is kept in order, whatever stands around it', async () => {
    const junk = fc.constantFrom(
      '<p>Advertisement</p>',
      '<nav><a href="/">Home</a></nav>',
      '<p>Read also: <a href="/x">More of it</a></p>',
      '<figure><figcaption>A view</figcaption></figure>',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(junk, { maxLength: 3 }), fc.nat(3), async (parts, place) => {
        const blocks = LONG.map((text) => `<p>${text}</p>`);
        blocks.splice(place, 0, ...parts);
        const { paragraphs } = await contentOf(
          `<html><head>${head}</head><body><article>${blocks.join('')}</article></body></html>`,
        );
        expect(paragraphs).toEqual(LONG);
      }),
    );
  });
});
