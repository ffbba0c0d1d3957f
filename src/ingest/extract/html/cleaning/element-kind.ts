import type { HtmlElement } from '../html-node.ts';
import type { BlockKind } from './block-kind.ts';
import { WRAPPER_NAMES } from './reader-view.ts';

/** Elements by what they mean (HTML standard, 4.3 and 4.4). */
const TAGS: Readonly<Record<string, BlockKind>> = {
  nav: 'navigation',
  menu: 'navigation',
  footer: 'copyright',
  figcaption: 'caption',
  figure: 'caption',
  aside: 'related',
};

/** Roles of WAI-ARIA 1.2. */
const ROLES: Readonly<Record<string, BlockKind>> = {
  navigation: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  toolbar: 'navigation',
  tablist: 'navigation',
  search: 'navigation',
  contentinfo: 'copyright',
  complementary: 'related',
  dialog: 'promotion',
  alertdialog: 'promotion',
};

/** Words that authors of style sheets put into names of classes and ids, alone or within compounds, by what they label. */
const NAMES: Readonly<Record<Exclude<BlockKind, 'body' | 'heading' | 'duplicate' | 'credit'>, string>> = {
  caption: 'caption captions figcaption credit credits photocredit imagecredit cutline',
  'pull-quote': 'pullquote',
  byline:
    'byline bylines dateline timestamp pubdate publishdate postdate postmeta entrymeta articlemeta author authors contributor contributors bio biography postinfo readtime',
  navigation:
    'nav navbar navigation menu submenu subnav subnavlinks topnav masthead breadcrumb breadcrumbs toolbar login searchbox langtoggle nextprev prevnext postnavigation pagination pager tabs skiplink',
  related:
    'related recommended recommendation recommendations recommend recirc recirculation trending popular mostread mostpopular readmore readnext seealso morefrom morestories outbrain taboola zergnet teasers relatedposts relatedstories recentposts latestnews breakingnews mostcommented sidebar rail',
  promotion:
    'newsletter newsletters signup subscribe subscription optin cta promo promos promotion share sharing sharebar social sharedaddy addthis addtoany follow donate donation appeal cookie cookies gdpr consent privacy modal popup overlay notification notifications interstitial',
  advertisement:
    'ad ads advert adverts advertisement advertising adslot sponsor sponsored sponsors dfp adunit',
  comments: 'comment comments disqus replies respond',
  copyright: 'copyright copyrights disclaimer disclosure syndication',
};

const KIND_OF_NAME: ReadonlyMap<string, BlockKind> = new Map(
  Object.entries(NAMES).flatMap(([kind, names]) =>
    names.split(' ').map((name) => [name, kind as BlockKind] as const),
  ),
);
/** Names that label a line of the article's record, but also other things: they count for a few words only. */
const RECORD_NAMES = new Set(
  'date datetime time published updated modified meta metadata tag tags tagged category categories keyword keywords topic topics kicker eyebrow viewcount'.split(
    ' ',
  ),
);
/** Two words that mean together what neither means alone. */
const PAIRS: ReadonlySet<string> = new Set([...KIND_OF_NAME.keys()].filter((name) => name.length > 6));

/** The kind that an element's own name, role, class or id says its content has. */
export function elementKind(element: HtmlElement): BlockKind | undefined {
  const role = ROLES[element.getAttribute('role')?.toLowerCase() ?? ''];
  if (role !== undefined) return role;
  const tag = element.nodeName.toLowerCase();
  // Within a quotation, a footer names its source.
  if (tag in TAGS && !(tag === 'footer' && isInQuotation(element))) return TAGS[tag];
  const names = ['class', 'id', WRAPPER_NAMES].map((name) => element.getAttribute(name) ?? '');
  return kindOfNames(names.join(' '));
}

/** True for a part of the article's record by its own or its parents' names. */
export function isRecordElement(element: HtmlElement): boolean {
  const parents = [element, element.parentNode].filter((part) => part !== null && part.nodeType === 1);
  const names = parents.map(
    (part) => `${part?.getAttribute('class') ?? ''} ${part?.getAttribute(WRAPPER_NAMES) ?? ''}`,
  );
  return names
    .join(' ')
    .split(/\s+/u)
    .some((name) => RECORD_NAMES.has(wordsOfName(name).at(-1) ?? ''));
}

function kindOfNames(names: string): BlockKind | undefined {
  for (const name of names.split(/\s+/u)) {
    const words = wordsOfName(name);
    for (const [index, word] of words.entries()) {
      const pair = word + (words[index + 1] ?? '');
      const kind = PAIRS.has(pair) ? KIND_OF_NAME.get(pair) : KIND_OF_NAME.get(word);
      if (kind !== undefined && !isNegated(words, index)) return kind;
    }
  }
  return undefined;
}

/** "no-caption", "without-ads", and states of a page: "has-comments". */
function isNegated(words: readonly string[], index: number): boolean {
  return (
    index > 0 &&
    /^(?:no|not|non|has|have|is|with|without|js|show|hide|enable|enabled|widget)$/u.test(
      words[index - 1] ?? '',
    )
  );
}

/** "articleByline__bio" is article, byline and bio. */
function wordsOfName(name: string): string[] {
  return name
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1-$2')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');
}

function isInQuotation(element: HtmlElement): boolean {
  for (let parent = element.parentNode; parent !== null; parent = parent.parentNode)
    if (parent.nodeName.toLowerCase() === 'blockquote') return true;
  return false;
}
