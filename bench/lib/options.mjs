// What was typed behind `npm run bench --`.
export const HELP = `npm run bench -- [options]

  --runs N        runs of each row (default 15)
  --quick         3 runs; to see that it works, not for figures
  --only a,b      these rows, and static: static guide full reserved dsd shadow fallback lit react preact shoelace webawesome
  --part a,b      these parts: load script filter many
  --compare REV   the guide's rows of another revision too, interleaved, as <row>@REV
`;

export const PARTS = ['load', 'script', 'filter', 'many'];

/** @throws Error with a message for the person who typed */
export function readOptions(args) {
  const options = { runs: 15, only: undefined, parts: PARTS, compare: undefined, help: false };
  const list = (text) => text.split(',').filter(Boolean);
  for (let at = 0; at < args.length; at += 1) {
    const name = args[at];
    const value = () => {
      at += 1;
      if (args[at] === undefined || args[at].startsWith('--')) throw new Error(`${name} needs a value`);
      return args[at];
    };
    if (name === '--help') options.help = true;
    else if (name === '--quick') options.runs = 3;
    else if (name === '--runs') options.runs = Number(value());
    else if (name === '--only') options.only = list(value());
    else if (name === '--part') options.parts = list(value());
    else if (name === '--compare') options.compare = value();
    else throw new Error(`${name} is not known; see --help`);
  }
  if (!Number.isInteger(options.runs) || options.runs < 1) throw new Error('--runs needs a whole number above 0');
  for (const part of options.parts) if (!PARTS.includes(part)) throw new Error(`--part "${part}" is not known; use ${PARTS.join(', ')}`);
  return options;
}
