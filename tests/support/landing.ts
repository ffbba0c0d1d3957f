import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, JSHandle, Page, ViewportSize } from 'playwright-core';
import { landingScript } from './landing-script.ts';

/** A page on this machine, in a browser that asks nobody else; its scripts do not run. */
export interface LandingPage {
  readonly url: string;
  /** For each sentence of the article, in order, whether the page shows it. */
  placed(sentences: readonly string[]): Promise<boolean[]>;
  /** Whether a browser that opens the link highlights this one of the sentences, all of it and nothing else, and shows it. */
  landsOn(link: string, sentences: readonly string[], index: number): Promise<boolean>;
  close(): Promise<void>;
}

type Look = 'browser' | 'expected' | 'neither';

/** Having found nothing, the browser looks again half a second after the page was loaded; in milliseconds. */
const SECOND_LOOK = 800;
/** Some pages are hidden until their scripts have run. */
const REVEALED =
  '<style>html, body { display: block !important; visibility: visible !important; opacity: 1 !important }</style>';

export async function openLandingPage(
  browser: Browser,
  html: Uint8Array | string,
  viewport: ViewportSize = { width: 900, height: 900 },
): Promise<LandingPage> {
  const { url, stop } = await serve(html);
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport,
  });
  const page = await context.newPage();
  await page.route('**', (route) =>
    route.request().url().startsWith(url) ? route.continue() : route.abort(),
  );
  const open = async (link: string, sentences: readonly string[]) => {
    // Another link on the page that is open already would not be opened anew.
    await page.goto('about:blank');
    await page.goto(link);
    const script = await page.evaluateHandle(landingScript);
    return { script, placed: (await call(script, 'place', sentences)) as boolean[] };
  };
  return {
    url,
    placed: async (sentences) => (await open(url, sentences)).placed,
    landsOn: async (link, sentences, index) => {
      const { script, placed } = await open(link, sentences);
      if (!placed[index]) return false;
      await call(script, 'expect', [index, sentences[index]]);
      const landed = await isHighlighted(page, script);
      if (landed !== undefined) return landed;
      await page.waitForTimeout(SECOND_LOOK);
      return (await isHighlighted(page, script)) ?? false;
    },
    close: async () => {
      await context.close();
      stop();
    },
  };
}

async function serve(html: Uint8Array | string) {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.write(html);
    response.end(REVEALED);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function call(script: JSHandle, name: string, argument: unknown): Promise<unknown> {
  return script.evaluate((object, [key, value]) => object[key](value), [name, argument] as const);
}

/** Whether the page looks as it does with our own highlight on the sentence; nothing while nothing is highlighted. */
async function isHighlighted(page: Page, script: JSHandle): Promise<boolean | undefined> {
  const look = async (name: Look) => {
    await call(script, 'look', name);
    return page.screenshot();
  };
  const [browser, expected, neither] = [await look('browser'), await look('expected'), await look('neither')];
  return browser.equals(neither) ? undefined : browser.equals(expected);
}
