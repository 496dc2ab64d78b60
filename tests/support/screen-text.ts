import type { Terminal as Screen } from '@xterm/headless';

/** Every line on a screen and above it, without colours and without blanks at its end. */
export function linesOn({ buffer: { active } }: Screen): string[] {
	return Array.from({ length: active.length }, (_, index) =>
		(active.getLine(index)?.translateToString(true) ?? '').trimEnd(),
	);
}

/** What a screen says as one line of words: neither its width nor what is drawn along its edge matters. */
export function wordsOn(screen: Screen): string {
	return unwrapped(screen)
		.map((line) => line.replace(/^[│└┌]/, '').trim())
		.filter((line) => line !== '')
		.join(' ')
		.replaceAll(/\s+/g, ' ');
}

/** The lines as they were written, before the terminal broke those that are too long for it. */
function unwrapped({ buffer: { active } }: Screen): string[] {
	const lines: string[] = [];
	for (let index = 0; index < active.length; index++) {
		const line = active.getLine(index);
		const goesOn = active.getLine(index + 1)?.isWrapped ?? false;
		const text = line?.translateToString(!goesOn) ?? '';
		if (line?.isWrapped) lines.push(`${lines.pop() ?? ''}${text}`);
		else lines.push(text);
	}
	return lines;
}
