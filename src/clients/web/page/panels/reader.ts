import type { ArticleSummary, QuotePlace, ReadableArticle } from '../../wire.ts';
import { RefusedError } from '../api.ts';
import { isWebAddress, webLink } from '../messages/markdown-view.ts';
import { el } from '../parts/dom.ts';
import type { Panel } from '../parts/panel.ts';
import type { Session } from '../session.ts';

/** Shows the server's articles, and the place of a quote. */
export class Reader implements Panel {
  readonly name: string;
  readonly closeLabel: string;
  readonly body = el('div', { class: 'panel-body reader', tabindex: 0 });
  readonly #session: Session;
  #shown: string | undefined;

  constructor(session: Session) {
    this.#session = session;
    this.name = session.words.reader.name;
    this.closeLabel = session.words.reader.close;
    session.onSwitch(() => {
      this.#shown = undefined;
      this.body.replaceChildren();
    });
  }

  refresh(): void {
    if (this.#shown === undefined) void this.#show(undefined, []);
  }

  /** Opens the article at the quote and marks it. */
  async showPlace({ articleId, spans }: QuotePlace): Promise<void> {
    await this.#show(articleId, spans);
    const mark = this.body.querySelector('mark');
    mark?.scrollIntoView({ block: 'center', behavior: prefersReducedMotion() ? 'auto' : 'smooth' });
    this.body.focus({ preventScroll: true });
  }

  async #show(wanted: string | undefined, spans: QuotePlace['spans']): Promise<void> {
    try {
      const articles = await this.#session.read<ArticleSummary[]>('articles');
      const id = wanted ?? articles[0]?.id;
      const { empty } = this.#session.words.reader;
      if (id === undefined) return this.body.replaceChildren(el('p', { class: 'empty' }, empty));
      const article = await this.#session.read<ReadableArticle>('article', { id });
      this.#shown = id;
      this.body.replaceChildren(...this.#view(articles, article, spans));
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
      this.body.replaceChildren(el('p', { class: 'empty' }, error.message));
    }
  }

  #view(
    articles: readonly ArticleSummary[],
    article: ReadableArticle,
    spans: QuotePlace['spans'],
  ): HTMLElement[] {
    const paragraphs = article.paragraphs.map((paragraph) =>
      el(
        'p',
        { 'data-paragraph': paragraph.number, 'data-kind': paragraph.kind ?? 'body', dir: 'auto' },
        el(
          'span',
          { class: 'paragraph-number', dir: 'ltr' },
          this.#session.words.reader.paragraph(paragraph),
        ),
        ...marked(paragraph.text, paragraph.start, spans),
      ),
    );
    const { url, title, source, language } = article;
    const link =
      url !== undefined && isWebAddress(url) && el('p', { class: 'article-link' }, webLink(url, url));
    const text = el(
      'article',
      { lang: language },
      el('h3', { dir: 'auto' }, title),
      el('p', { class: 'article-source', dir: 'auto' }, source),
      link,
      ...paragraphs,
    );
    return articles.length > 1 ? [this.#chooser(articles, article.id), text] : [text];
  }

  #chooser(articles: readonly ArticleSummary[], id: string): HTMLElement {
    const options = articles.map((article) =>
      el('option', { value: article.id, selected: article.id === id }, article.title),
    );
    const select = el('select', { 'aria-label': this.name, class: 'article-chooser' }, ...options);
    select.addEventListener('change', () => void this.#show(select.value, []));
    return select;
  }
}

/** A paragraph's text with the spans marked. Spans are offsets into the article, where the paragraph begins at `start`. */
function marked(text: string, start: number, spans: QuotePlace['spans']): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let done = 0;
  for (const span of [...spans].sort((one, other) => one.start - other.start)) {
    const from = Math.max(span.start - start, done);
    const to = Math.min(span.end - start, text.length);
    if (from >= to) continue;
    parts.push(text.slice(done, from), el('mark', {}, text.slice(from, to)));
    done = to;
  }
  return [...parts, text.slice(done)];
}

function prefersReducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
