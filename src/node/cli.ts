#!/usr/bin/env node
/// <reference types="node" />
import process from 'node:process';
import { VERSION } from '../generated/version.js';
import { HELP, readArguments, UsageError } from './arguments.js';
import type { SnippetPart } from '../snippets/index.js';
import { renderCopy } from './render-copy.js';
import { renderParts, renderSnippet } from './render-snippet.js';

/** A part alone is what is pasted; several stand below the names of their places. */
const printed = (parts: readonly SnippetPart[]): string => (parts.length === 1 ? parts[0]!.text : parts.map(({ where, text }) => `── ${where}\n${text.trimEnd()}`).join('\n\n'));

async function run(args: readonly string[]): Promise<string> {
  const request = readArguments(args);
  if (request === 'help') return HELP;
  if (request === 'version') return `${VERSION}\n`;
  const { command, settings, format, target, integrity, placeholder, reserve } = request;
  if (target) return `${printed(await renderParts(settings, target, { integrity })).trimEnd()}\n`;
  return `${await (command === 'snippet' ? renderSnippet(settings, format, { integrity, placeholder, reserve }) : renderCopy(settings, format))}\n`;
}

// Whoever reads the output may stop early: be-topup-guide … | head
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  process.stdout.write(await run(process.argv.slice(2)));
} catch (error) {
  const message = error instanceof Error ? error.message.replace(/^be-topup-guide: /, '') : String(error);
  process.stderr.write(`be-topup-guide: ${message}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
