// Another revision of the library, built beside this one in a folder that goes away again.
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @returns {Promise<{ root: string, commit: string, remove: () => Promise<void> }>} the built revision */
export async function buildRevision(repository, revision) {
  const git = (...args) => execFileSync('git', ['-C', repository, ...args], { encoding: 'utf8' }).trim();
  const commit = git('rev-parse', '--verify', `${revision}^{commit}`);
  const folder = await mkdtemp(join(tmpdir(), 'be-topup-guide-bench-'));
  const root = join(folder, 'tree');
  const remove = async () => {
    git('worktree', 'remove', '--force', root);
    await rm(folder, { recursive: true, force: true });
  };
  git('worktree', 'add', '--detach', root, commit);
  try {
    await symlink(join(repository, 'node_modules'), join(root, 'node_modules'));
    execFileSync('node', ['scripts/build/build.mjs'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  } catch (error) {
    await remove();
    throw error;
  }
  return { root, commit, remove };
}
