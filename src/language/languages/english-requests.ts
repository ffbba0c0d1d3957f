import { articleRequestRules } from '../rules/article-requests.ts';

/** Questions about an article as a whole. */
export const requests = articleRequestRules({
  article: 'article articles story piece text post page report this here',
  skipped: `a an the is are was were be been do does did of in on to for at and so just please pls plz me us you i we can
    could would tell give show get got know want have has had that it its they their these s one some there thing which`,
  between: `what whats from first exactly actually really quick quickly short brief basically simply line sentence word
    words name ok hey hi version lol bro by old new`,
  phrases: {
    author: `who wrote, whos wrote, who writes, who written, who writing, who author, whos author, who authors, whos authors, author, authors, byline,
      written by, wrote by, by who, by whom, who by, whos by, author name, @who writer, @whos writer, @writer, @who journalist,
      @who reporter, @whos journalist, @whos reporter, @who made, @who behind, @who penned, journalist who wrote, reporter who
      wrote, person who wrote`,
    published: `when written, when wrote, when write, when published, when publish, when posted, when post, when released,
      when release, when printed, when come out, when came out, when from, when appear, when appeared, whens from,
      publication date, publishing date, date published, date written, date publication, date from, year from, year written,
      year published, year come out, day published, day from, how long ago written, how long ago published, how long ago come
      out, how long ago posted, @date, @dated, @how old, @how recent, @how new, @how long ago, @recent, @old, @year, @day,
      @when made`,
    publisher: `who published, who publishes, who publisher, whos publisher, publisher, newspaper, news paper, news outlet,
      outlet, news agency, news site, news website, news organization, news organisation, news source, media outlet,
      publication, where published, where posted, where printed, where come from, where came from, where from, wheres from,
      where appear, where first appear, where appeared, where first appeared, where taken from, source, whos source, @paper,
      @magazine, @journal, @site, @website, @web site, @blog, @agency, @who posted, @who put out, @who released`,
    title: `title, headline, @called, @name, @titled, heading`,
    url: `link, url, web address, weblink, source link, link source, original link, link original, @original, @where read,
      @where find, @address, hyperlink`,
    length: `word count, wordcount, how many words, @length, @how long, how long read, how long take read, @how many
      paragraphs, reading time`,
    summary: `tldr, tl dr, gist, summary, sumary, summarize, summarise, summarized, summarised, summarizing, sum up, sum, sums up,
      recap, overview, nutshell, main point, main points, main idea, main ideas, main argument, main arguments, main message,
      main topic, main theme, main takeaway, main takeaways, main, key point, key points, key takeaway, key takeaways, key idea,
      key ideas, key message, takeaway, takeaways, take away, bottom, big picture, about, all about, short version, what happened, whats happened,
      what happening, whats happening, what going on, whats going on, point, points, news, big news, @say, @says, @saying, @trying say, topic, subject, thesis, theme,
      conclusion, conclusions, highlights, what important, whats important, most important, important thing, important point, most important point,
      author point, authors point, author main point, authors main point, author saying, author trying say, author argument,
      authors argument, whats author saying, @explain, @explained, @shorten, @condense, @what, @whats, cliff notes, cliffnotes`,
  },
});
