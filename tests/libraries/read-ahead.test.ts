import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '../../src/domain/article.ts';
import { ReadAhead } from '../../src/libraries/read-ahead.ts';
import { Speech } from '../../src/speakers/speech.ts';
import { articleOf } from '../support/articles.ts';

const articles = ['one', 'two', 'three'].map((id) => articleOf(`“It is ${id},” Ann Lee said.`, { id }));

/** Real speech that notes which articles were read. */
class NotedSpeech extends Speech {
  readonly read: string[] = [];

  override *reading(of: Iterable<Article>): Generator<void, void> {
    for (const article of of) {
      this.read.push(article.id);
      yield* super.reading([article]);
    }
  }
}

describe('who speaks in a library’s articles', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => vi.useRealTimers());

  it('is found out in the background', async () => {
    const speech = new NotedSpeech();
    new ReadAhead(speech).follow(articles);
    expect(speech.read).toEqual([]);
    vi.runAllTimers();
    await vi.waitFor(() => expect(speech.read).toEqual(['one', 'two', 'three']));
  });

  it('is found out for the present articles only', () => {
    const speech = new NotedSpeech();
    const ahead = new ReadAhead(speech);
    ahead.follow(articles);
    ahead.follow(articles.slice(2));
    vi.runAllTimers();
    expect(speech.read).toEqual(['three']);
  });

  it('is left alone once the library is closed', () => {
    const speech = new NotedSpeech();
    const ahead = new ReadAhead(speech);
    ahead.follow(articles);
    ahead.close();
    vi.runAllTimers();
    expect(speech.read).toEqual([]);
  });
});
