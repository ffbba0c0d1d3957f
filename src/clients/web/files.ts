import type { Simulator } from '../../simulator/simulator-types.ts';
import { type Content, HttpError } from './http.ts';

/** Shown in the page; everything else is downloaded. */
const SHOWN = /^(?:image\/(?:png|jpeg|gif|webp|avif)|video\/(?:mp4|webm)|audio\/(?:mpeg|ogg|wav))$/u;

/**
 * An uploaded file, from the simulator's CDN: the page may only load from its own address. Nothing in it can run here.
 *
 * @throws HttpError 404
 */
export async function fetchFile(simulator: Simulator, path: string): Promise<Content> {
  const url = new URL(path, simulator.apiUrl);
  if (!/^\/attachments\/\d+\/\d+\/[^/]+$/u.test(url.pathname))
    throw new HttpError(404, (words) => words.noFile);
  const answer = await fetch(url);
  if (!answer.ok) throw new HttpError(404, (words) => words.noFile);
  const type = answer.headers.get('content-type') ?? '';
  const isShown = SHOWN.test(type);
  return {
    type: isShown ? type : 'application/octet-stream',
    body: new Uint8Array(await answer.arrayBuffer()),
    headers: {
      'content-security-policy': "default-src 'none'; sandbox",
      'content-disposition': isShown ? 'inline' : 'attachment',
    },
  };
}
