import type { Context } from 'hono';
import type { Simulator } from '../../simulator/simulator-types.ts';
import { Refusal } from './refusal.ts';

/** Types that the page shows; a browser downloads all others. */
const SHOWN = /^(?:image\/(?:png|jpeg|gif|webp|avif)|video\/(?:mp4|webm)|audio\/(?:mpeg|ogg|wav))$/u;

export const ATTACHMENT_PATH = '/attachments/:channel{\\d+}/:attachment{\\d+}/:name';

/**
 * Passes on an uploaded file from the simulator's CDN, because the page may only load from its own address. The sandbox
 * keeps scripts in the file from running here.
 *
 * @throws Refusal 404
 */
export async function sendAttachment(context: Context, { apiUrl }: Simulator): Promise<Response> {
  const file = await fetch(new URL(new URL(context.req.url).pathname, apiUrl));
  if (!file.ok) throw new Refusal(404, (words) => words.noFile);
  const type = file.headers.get('content-type') ?? '';
  const isShown = SHOWN.test(type);
  return context.body(await file.arrayBuffer(), 200, {
    'content-type': isShown ? type : 'application/octet-stream',
    'content-security-policy': "default-src 'none'; sandbox",
    'content-disposition': isShown ? 'inline' : 'attachment',
  });
}
