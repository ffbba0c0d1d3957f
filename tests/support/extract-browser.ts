import chromium from '@sparticuz/chromium';

/** Unpacks the browser once, before several test files want it at one time. */
export default async function extractBrowser(): Promise<void> {
  if (process.platform === 'linux') await chromium.executablePath();
}
