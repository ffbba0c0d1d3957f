import type { Article, Paragraph } from '../../src/domain/article.ts';
import { UserError, type UserErrorCode } from '../../src/domain/errors/user-error.ts';
import type { Verdict } from '../../src/domain/verdict.ts';
import { articleOf } from '../support/articles.ts';
import { userErrors, warnings } from './samples.ts';

/** The arguments of one call. */
type Call = readonly unknown[];

const article: Article = articleOf('Zqone and more.\n\nZqtwo and more.', {
  title: 'Zqtitle',
  author: 'Zqauthor',
  publisher: 'Zqpublisher',
  published: '2016-12-02',
  url: 'https://zq.example/article',
});
const untold = articleOf('Zqone.');
const [paragraph, second] = article.paragraphs as [Paragraph, Paragraph];
const kinds = [
  paragraph,
  { ...second, kind: 'heading' },
  { ...second, kind: 'caption' },
  { ...second, kind: 'pull-quote' },
  { ...second, pages: { first: 4, last: 5 } },
] as readonly Paragraph[];
const quote = (text: string) => ({ text, article, start: 0, end: 5 });
const counts = [1, 2, 5, 21].map((count) => [count]);
const text = [['Zqtext']];
const two = [['Zqtext', 'Zqother']];
const time = Date.UTC(2016, 11, 2, 15, 4);

const parts = [
  { kind: 'word', claimed: 'Zqclaimed', actual: quote('Zqactual') },
  { kind: 'negation', claimed: '', actual: quote('Zqactual') },
  { kind: 'number', claimed: 'Zqclaimed' },
  { kind: 'name', claimed: 'Zqclaimed', actual: quote('Zqactual') },
] as const;
const verdict = {
  verdict: 'exact',
  claim: 'Zqclaim',
  coverage: 1,
  passages: [{ article, paragraph, highlight: paragraph, score: 1 }],
  diff: [],
  cropped: [],
  doubtful: [],
  isMixed: false,
  goesOn: false,
  speaker: {},
  isReported: false,
  disguise: { invisible: 0, lookAlikes: [] },
  quotations: 0,
  isHeadline: false,
} as unknown as Verdict;
const actual = quote('Zqspeaker');
const cue = (kind: string) => ({ kind, quote: quote('Zqcue') });
const allowed = (kind: string) => ({
  kind: 'same',
  claimed: 'Zqclaimed',
  actual: quote('Zqactual'),
  allowed: kind,
});
const lookAlike = { letter: 'ο', script: 'Greek', word: 'Zqwοrd' };

/** Verdicts that between them have every sentence and every note. */
const verdicts = [
  ...['exact', 'typography', 'altered', 'stitched', 'out-of-context', 'other-article', 'not-found'].map(
    (kind) => ({ verdict: kind }),
  ),
  { verdict: 'stitched', isMixed: true },
  { verdict: 'stitched', passages: [...verdict.passages, ...verdict.passages] },
  { verdict: 'other-speaker', speaker: { claimed: 'Zqclaimed', status: 'other', actual } },
  { verdict: 'other-speaker', speaker: { claimed: 'Zqclaimed', status: 'unknown' } },
  { verdict: 'other-speaker', speaker: { claimed: 'Zqclaimed', status: 'unknown', actual } },
  { isReported: true, speaker: { claimed: 'Zqclaimed', status: 'confirmed', actual } },
  { isReported: true, speaker: { actual } },
  { speaker: { actual } },
  { quotations: 1 },
  { quotations: 3 },
  { verdict: 'altered', coverage: 0.5 },
  { verdict: 'altered', coverage: 0.5, headlineOf: article, isHeadline: true },
  { headlineOf: article, isHeadline: true },
  { headlineOf: article },
  ...kinds.slice(1, 4).map((one) => ({ passages: [{ article, paragraph: one }] })),
  { passages: kinds.map((one) => ({ article, paragraph: one })) },
  { cropped: ['negation', 'denial', 'hedge', 'attribution', 'question'].map(cue) },
  { doubtful: [cue('negation')] },
  { diff: ['attribution', 'insertion', 'expansion'].map(allowed) },
  { goesOn: true },
  { disguise: { invisible: 5, lookAlikes: [lookAlike] } },
  { disguise: { invisible: 1, lookAlikes: Array.from({ length: 6 }, () => lookAlike) } },
  { disguise: { invisible: 21, lookAlikes: Array.from({ length: 10 }, () => lookAlike) } },
].map((some): [Verdict] => [{ ...verdict, ...some } as unknown as Verdict]);

const revision = { number: 2, of: 3 };
const proofs = [
  { kind: 'proved', standing: { kind: 'present' } },
  { kind: 'proved', standing: { kind: 'gone' }, revision },
  ...kinds.map((one) => ({ kind: 'proved', standing: { kind: 'kept', paragraph: one } })),
  { kind: 'proved-headline', article, renamed: 'Zqrenamed' },
  { kind: 'proved-headline', article },
  { kind: 'other-text', article },
  { kind: 'other-words', article },
  { kind: 'other-headline', article },
  { kind: 'removed', article, at: time },
  { kind: 'not-here' },
];
const reasons = [
  { code: 'no-articles' },
  { code: 'no-keywords' },
  { code: 'words-missing', words: ['Zqword', 'Zqother'] },
  { code: 'other-language', languages: ['de'] },
  { code: 'article-unnamed' },
  { code: 'not-said', speaker: 'Zqspeaker' },
  { code: 'words-scattered' },
];
const fieldProblems = [
  ...['missing', 'empty', 'not-text', 'not-date', 'not-address', 'not-language'].map((code) => ({
    field: 'title',
    code,
  })),
  { field: 'author', code: 'too-long', max: 250 },
];

/** Contexts beside those of `userErrors`, for errors with several sentences. */
const moreErrors = [
  ...[401, 404, 500, 302].map((status) => new UserError('page-status', { host: 'zq.example', status })),
  ...(['scheme', 'credentials', 'port', 'private'] as const).map(
    (because) => new UserError('address-refused', { address: 'zq.example', because }),
  ),
  ...(['office', 'archive', 'feed', 'data', 'program', 'font', 'video', 'audio'] as const).map(
    (kind) => new UserError('file-foreign', { kind, format: 'Zqformat' }),
  ),
  ...(['missing', 'replaced', 'truncated'] as const).map(
    (how) => new UserError('library-lost', { file: 'zq.db', how }),
  ),
  ...(['drafts', 'articles', 'mebibytes'] as const).map(
    (of) => new UserError('library-full', { of, max: 100 }),
  ),
  ...[1, 2, 5, 60, 300].flatMap((seconds) => [
    new UserError('too-busy', { who: 'person', seconds }),
    new UserError('too-busy', { who: 'guild', seconds } as never),
  ]),
  ...[1, 2, 5].flatMap((count) => [
    new UserError('no-such-chapter', { chapters: count }),
    new UserError('pdf-scanned', { pages: count }),
    new UserError('no-sentence-fits', { words: count }),
    new UserError('none-recent', { days: count, newest: '2016-12-02', undated: count }),
    new UserError('no-such-paragraph', { paragraph: 30, title: 'Zqtitle', numbers: count }),
  ]),
  new UserError('none-recent', { days: 5, undated: 0 } as never),
  new UserError('question-empty', { what: 'quote' }),
  new UserError('question-too-long', { what: 'question', length: 801, max: 800 }),
  new UserError('unknown-speaker', { speaker: 'Zqspeaker', similar: [], quoted: ['Zqone', 'Zqtwo'] }),
  new UserError('unknown-speaker', { speaker: 'Zqspeaker', similar: [], quoted: [] }),
  new UserError('unknown-paragraph', { id: 'zq-1·2', title: 'Zqtitle' }),
  new UserError('start-not-found', { from: 'Zqfrom' } as never),
  new UserError('not-allowed', { needs: 'manage-guild' }),
  new UserError('fields-wrong', { problems: fieldProblems } as never),
];

const warned = (Object.keys(warnings) as (keyof typeof warnings)[]).map((code) => [
  { code, context: warnings[code] },
]);
const moreWarnings = [
  ...[1, 2, 5].flatMap((count) => [
    { code: 'too-short', context: { words: count } },
    { code: 'characters-lost', context: { count } },
    { code: 'paragraphs-split', context: { count } },
    { code: 'data-dropped', context: { count } },
  ]),
  { code: 'more-pages', context: {} },
];

const speakers = [
  { name: 'Zqname', variants: ['Zqname', 'Zqvariant'], quotes: 1, reports: 0, articles: 1 },
  { name: 'Zqname', variants: ['Zqname'], quotes: 2, reports: 1, articles: 2 },
  { name: 'Zqname', variants: [], quotes: 0, reports: 5, articles: 5 },
];

const held = [0, 1, 2, 5].map((count) => [{ articles: count, drafts: count, changes: count }]);

/** By the path of a function of the catalogue. A new function needs a line here. */
export const callsOf: Readonly<Record<string, readonly Call[]>> = {
  'answers.otherLanguage': [['de']],
  'answers.followUp.after': text,
  'answers.searchedFor': text,
  'answers.record': ['author', 'published', 'publisher', 'title', 'url', 'length'].flatMap((field) => [
    [field, article],
    [field, untold],
  ]),
  'answers.refusal': reasons.flatMap((reason) => [
    [reason, 'question'],
    [reason, 'quote'],
  ]),
  'answers.leftOut': counts,
  'answers.passage': [[2, 3]],
  'answers.page': [[2, 3]],
  'answers.source': text,
  'answers.paragraph': kinds.map((one) => [one]),
  'answers.permanentLink': text,
  'answers.passageAtSource': text,
  'answers.summaryFocus': text,
  'answers.summarySize': [1, 2, 5].map((count) => [count, 30, count * 100, 0.1]),
  'buttons.readAt': [['zq.example'], [undefined], ['z'.repeat(70)]],
  'buttons.showParagraph': kinds.map((one) => [one]),
  'buttons.searchFor': text,
  'buttons.leftOut': counts,
  'choices.summaryLength': [
    ['short', 0.1],
    ['medium', 0.2],
    ['long', 0.35],
  ],
  'citations.source': [[article], [untold]],
  'citations.line': kinds.map((one) => [article, one]),
  'citations.place': kinds.map((one) => [article, one]),
  'citations.size': [[article], [untold]],
  'citations.amount': [
    [1, 1],
    [2, 5],
    [5, 2],
  ],
  'citations.words': counts,
  'citations.language': [['de'], ['fr']],
  error: [
    ...(Object.keys(userErrors) as UserErrorCode[]).map((code) => [new UserError(code, userErrors[code])]),
    ...moreErrors.map((error) => [error]),
  ],
  typed: [
    ['/ask', { '/ask question': 'Zqquestion' }],
    ['/paragraph', { '/paragraph id': 'zq-1' }],
  ],
  unexpected: text,
  'feeds.heading': [[0], [1], [2], [5]],
  'feeds.added': text,
  'feeds.addedNext': [1, 2, 5].map((count) => ['Zqchannel', count]),
  'feeds.removed': text,
  'feeds.from': text,
  'feeds.follow': text,
  'feeds.goesTo': text,
  'feeds.postedSoFar': [[0], [1], [2], [5]],
  'feeds.nextCheck': text,
  'feeds.failing': [1, 2, 5].flatMap((count) => [
    [count, 'page-status'],
    [count, undefined],
  ]),
  'feeds.stoppedHeading': text,
  'feeds.stopped': ['errors', 'gone', 'channel-gone', 'not-allowed'].map((stopped) => [
    { stopped, lastError: 'robots-disallow' },
  ]),
  'feeds.restart': text,
  'citationStyles.sharedBy': text,
  'history.done': [
    'added',
    'refreshed',
    'edited',
    'discarded',
    'published',
    'revised',
    'renamed',
    'removed',
    'followed',
    'unfollowed',
    'restored',
    'imported',
  ].flatMap((action) => [
    [{ action, title: 'Zqtitle', formerTitle: 'Zqformer' }],
    [{ action, title: 'Zqtitle' }],
  ]),
  'history.user': text,
  'privacy.own': held,
  'privacy.elsewhere': held,
  'privacy.server': held,
  'privacy.exported': [['zq.json']],
  'managing.draft.kept': text,
  'managing.draft.leftOut': text,
  'managing.draft.sameAddress': [0, 1, 2, 5].map((count) => ['Zqtitle', count]),
  'managing.draft.sameText': [0, 1, 2, 5].map((count) => ['Zqtitle', count]),
  'managing.draft.rejected': fieldProblems.flatMap((problem) => [
    [problem, ''],
    [problem, 'Zqtyped'],
  ]),
  'managing.draft.confirm': text,
  'managing.changes.heading': text,
  'managing.changes.counts': [1, 2, 5].map((count) => [count, 7, 8]),
  'managing.changes.before': counts,
  'managing.changes.now': counts,
  'managing.changes.more': counts,
  'managing.form.paragraph': kinds.map((one) => [one]),
  'managing.list.addedOn': text,
  'managing.list.removedOn': text,
  'managing.list.articles': counts,
  'managing.versions.addedBy': two,
  'managing.chapterList': [[['Zqone', '']], [Array.from({ length: 42 }, () => 'Zqone')]],
  'managing.removal.ask': two,
  'managing.removal.done': text,
  'managing.removal.restored': text,
  'managing.published': two,
  'managing.renamed': two,
  'managing.channelDefault': text,
  'managing.channelDefaultIs': text,
  'managing.managerRole': text,
  'managing.managerRoleSet': text,
  'managing.progress.inLine': counts,
  'proofs.sign': proofs.map((proof) => [proof]),
  'proofs.proof': proofs.map((proof) => [proof]),
  'proofs.standing': proofs.filter(({ kind }) => kind.startsWith('proved')).map((proof) => [proof]),
  'proofs.receipts.place': [['Zqarticle', 'Zqplace', 4, 9]],
  'proofs.receipts.headlinePlace': text,
  'proofs.receipts.hash': text,
  'reading.comparison.counts': [1, 2, 5].map((count) => [{ answered: count, closest: count, silent: count }]),
  'reading.comparison.silent': counts,
  'reading.timeline.counts': [
    [1, 2],
    [5, 1],
    [2, 5],
    [3, 0],
  ],
  'reading.timeline.relative': [[undefined], ['2016'], ['2016-12'], ['2016-12-02']],
  'reading.timeline.picture': [['Zqtitle', ['Zqone', 'Zqtwo']]],
  'reading.digest.title': [1, 2, 5].flatMap((count) => [
    [{ kind: 'days', days: count }, count],
    [{ kind: 'newest', count }, count],
    [{ kind: 'chosen' }, count],
  ]),
  'reading.digest.stories': counts,
  'reading.digest.copies': counts,
  'reading.digest.undated': counts,
  'reading.digest.leftOut': counts,
  'reading.pages.range': [
    [5, 9, 19],
    [5, 5, 19],
  ],
  'reading.pages.continued': counts,
  'speakers.quotes': counts,
  'speakers.line': speakers.map((speaker) => [speaker]),
  'speakers.choice': speakers.map((speaker) => [speaker]),
  'verdicts.verdict': verdicts,
  'verdicts.notes': verdicts,
  'verdicts.sign': verdicts.slice(0, 7).map(([{ verdict: kind }]) => [kind]),
  'verdicts.name': verdicts.slice(0, 10).map(([{ verdict: kind }]) => [kind]),
  'verdicts.change': parts.map((part) => [part]),
  'verdicts.changed': [[parts], [parts, 1], [parts, 2], [parts, 5]],
  'verdicts.otherChanges': [
    [3, 3, 9],
    [3, 5, 9],
  ],
  'verdicts.unlisted': counts,
  'verdicts.morePlaces': counts,
  'verdicts.saidBy': text,
  warning: [...warned, ...moreWarnings.map((warning) => [warning])],

  'typing.empty': text,
  'typing.tooLong': [['Zqoption', 801, 800]],
  'typing.notAChoice': [['Zqoption', ['Zqone', 'Zqtwo'], 'Zqtyped']],
  'typing.notABoolean': two,
  'typing.notAWholeNumber': two,
  'typing.notANumber': two,
  'shell.title': two,
  'welcome.title': text,
  'welcome.about': two,
  'welcome.serverHas': [1, 2, 5].map((count) => ['Zqserver', count]),
  'welcome.youHave': counts,
  'composer.placeholder': text,
  'composer.placeholderDirect': text,
  'composer.replyingTo': text,
  'composer.isRequired': text,
  'composer.chooseFromList': text,
  'composer.chooseFile': text,
  'composer.boolean': [[true], [false]],
  'message.label': [['Zqauthor', time]],
  'message.apps': text,
  'message.thinking': text,
  'message.unsupported': [[19]],
  'form.isRequired': text,
  'form.tooShort': [1, 2, 5].map((count) => ['Zqfield', count]),
  'form.wrongCount': [
    ['Zqfield', 2, 2],
    ['Zqfield', 1, 5],
  ],
  'form.tooFewFiles': [1, 2, 5].map((count) => ['Zqfield', count]),
  'form.dropFiles': counts,
  'inspector.by': [['Zqperson', time]],
  'inspector.request': counts,
  'inspector.milliseconds': [[10.06]],
  'inspector.problems': counts,
  'reader.paragraph': kinds.map((one) => [one]),
  dateTime: [[time]],
  time: [[time]],
  file: [['zq.png', 1]],
  fileSize: [[1], [999]],

  source: [[article], [untold]],
  'interaction.command': text,
  'interaction.menuCommand': text,
  'interaction.autocomplete': text,
  'interaction.other': [[9]],
  'errors.missingParameter': text,
  'errors.tooLarge': [[10 * 2 ** 20]],
};
