import type { Asking } from './form.ts';
import type { SharedOptions } from './session.ts';

/** Asks only where somebody reads and can answer: never a pipe, an automation or a program. */
export function askingFrom(options: Pick<SharedOptions, 'input' | 'json'>): Asking {
	const whyNot = whyNobodyIsAsked(options);
	return whyNot === undefined ? { canAsk: true } : { canAsk: false, whyNot };
}

function whyNobodyIsAsked({
	input,
	json,
}: Pick<SharedOptions, 'input' | 'json'>): string | undefined {
	const ci = process.env['CI'] ?? '';
	if (!input) return 'Nobody is asked after --no-input.';
	if (json) return 'Nobody is asked with --json.';
	if (ci !== '' && ci !== 'false') return 'Nobody is asked where CI is set.';
	if (process.stdin.isTTY && process.stdout.isTTY) return undefined;
	return 'Nobody can be asked here: this is not a terminal.';
}
