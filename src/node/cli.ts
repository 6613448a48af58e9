#!/usr/bin/env node
/// <reference types="node" />
import process from 'node:process';
import { VERSION } from '../generated/version.js';
import { HELP, readArguments, UsageError } from './arguments.js';
import { renderCopy, renderSnippet } from './render-copy.js';

async function run(args: readonly string[]): Promise<string> {
  const request = readArguments(args);
  if (request === 'help') return HELP;
  if (request === 'version') return `${VERSION}\n`;
  const { command, settings, format, integrity, placeholder } = request;
  return `${await (command === 'snippet' ? renderSnippet(settings, format, { integrity, placeholder }) : renderCopy(settings, format))}\n`;
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
