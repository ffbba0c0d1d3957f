import robotsParser from 'robots-parser';
import { UserError } from '../../domain/errors/user-error.ts';
import { type FetchOptions, fetchResource } from '../fetch/fetch-resource.ts';

/** How a robots.txt names this program (RFC 9309, 2.2.1). */
const PRODUCT = 'Verbatim';
/** What has to be read of a robots.txt (RFC 9309, 2.5). */
const MAX_BYTES = 500 * 1024;
/** How long a copy may be used (RFC 9309, 2.4), in milliseconds. */
const MAX_AGE_MS = 24 * 60 * 60 * 1_000;
/** How long a site whose robots.txt cannot be fetched is left alone, in milliseconds. */
const RETRY_MS = 10 * 60 * 1_000;
const MAX_SITES = 500;

type Allows = (url: string) => boolean;

/** Its declarations describe an ES module; the package is the function itself. */
const parseRobots = robotsParser as unknown as (
  url: string,
  text: string,
) => { isAllowed(url: string, userAgent: string): boolean | undefined };

interface Rules {
  readonly allows: Promise<Allows>;
  readonly fetchedAt: number;
  maxAge: number;
}

/** What sites let programs fetch that nobody is waiting for (RFC 9309), remembered for a day. */
export class Robots {
  readonly #options: Partial<FetchOptions>;
  readonly #now: () => number;
  readonly #sites = new Map<string, Rules>();

  /** @param now milliseconds, on a clock that may step */
  constructor(options: Partial<FetchOptions>, now: () => number) {
    this.#options = options;
    this.#now = now;
  }

  /** @throws UserError robots-disallow, page-status, and why the site cannot be reached */
  async check(url: URL): Promise<void> {
    const allows = await this.#rulesOf(url.origin).allows;
    if (!allows(url.href)) throw new UserError('robots-disallow', { host: url.host });
  }

  #rulesOf(origin: string): Rules {
    const known = this.#sites.get(origin);
    const age = this.#now() - (known?.fetchedAt ?? 0);
    if (known !== undefined && age >= 0 && age < known.maxAge) return known;
    const rules: Rules = { fetchedAt: this.#now(), maxAge: MAX_AGE_MS, allows: this.#fetch(origin) };
    rules.allows.catch(() => {
      rules.maxAge = RETRY_MS;
    });
    this.#sites.delete(origin);
    this.#sites.set(origin, rules);
    for (const oldest of this.#sites.keys()) {
      if (this.#sites.size <= MAX_SITES) break;
      this.#sites.delete(oldest);
    }
    return rules;
  }

  /** A site without a robots.txt allows everything; one whose robots.txt cannot be fetched, nothing (RFC 9309, 2.3.1). */
  async #fetch(origin: string): Promise<Allows> {
    const address = `${origin}/robots.txt`;
    const {
      url: { host },
      status,
      bytes,
    } = await fetchResource(address, { ...this.#options, maxBytes: MAX_BYTES });
    if (status >= 500) throw new UserError('page-status', { host, status });
    if (status < 200 || status > 299) return () => true;
    const rules = parseRobots(address, new TextDecoder().decode(bytes));
    return (url) => rules.isAllowed(url, PRODUCT) ?? true;
  }
}
