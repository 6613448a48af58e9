/// <reference lib="webworker" />
// Writes copies as the command does, with the same code: it renders the elements where there is no document, as a server does.
import { contentFor } from '../../dist/node/render-copy.js';
import type { CopyRequest } from './copies.ts';

addEventListener('message', ({ data: { number, settings, target } }: MessageEvent<CopyRequest>) => {
  contentFor(settings, target).then(
    (content) => postMessage({ number, content }),
    (error: unknown) => postMessage({ number, error: String(error) }),
  );
});
