import type { Cost } from './measure.ts';
import type { Weight } from './weigh.ts';

/** The heads of the table's columns. */
export const heads = [
	...['', 'wall s', 'CPU s', 'peak MB', 'pages', 'files', 'MB'],
	...['home kB', 'gzip', 'brotli', 'rss kB', 'requests'],
];

/** Prints a row of the table. */
export function printRow([name = '', ...cells]: readonly string[]): void {
	console.log(name.padEnd(22) + cells.map((cell) => cell.padStart(9)).join(''));
}

/** The cells of what a command took. */
export function costCells({ wall, cpu, peak }: Cost): string[] {
	return [wall.toFixed(1), cpu.toFixed(1), peak.toFixed(0)];
}

/** The cells of how big a site is. */
export function weightCells({ pages, files, bytes, home, rss, requests }: Weight): string[] {
	const kilobytes = [home.raw, home.gzip, home.brotli, rss].map((size) => (size / 1000).toFixed(1));
	return [`${pages}`, `${files}`, (bytes / 1e6).toFixed(1), ...kilobytes, `${requests}`];
}

const numbers = new Intl.NumberFormat('en');

/** A number with its thousands apart, such as `10,000`. */
export const grouped = (count: number) => numbers.format(count);
