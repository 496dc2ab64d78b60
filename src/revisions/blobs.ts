import { type Asking, runGit } from './git.ts';

/**
 * The bytes of blobs in their order, from one run of git; `undefined` of one that the repository does
 * not hold. The result is `undefined` where git could not read it at all.
 */
export function blobsOf(
	folder: string,
	hashes: readonly string[],
	asking: Pick<Asking, 'isOffline'> = {},
): (Buffer | undefined)[] | undefined {
	const input = hashes.map((hash) => `${hash}\n`).join('');
	const { isOk, output } = runGit(folder, ['cat-file', '--batch'], { ...asking, input });
	if (!isOk) return undefined;
	let offset = 0;
	return hashes.map(() => {
		const start = output.indexOf('\n', offset) + 1;
		const size = /^[0-9a-f]+ blob (\d+)$/.exec(output.toString('latin1', offset, start - 1))?.[1];
		offset = size === undefined ? start : start + Number(size) + 1;
		return size === undefined ? undefined : output.subarray(start, offset - 1);
	});
}
