import type { Entry } from '../../domain/incident/entry.ts';
import { entryRule, type Rule } from './rule.ts';

// Titles of a package gallery are full of versions, host names, commands and names of modules:
// “PowerShellGet 2 may fail”, “Update-Module”, “Dependencies cannot be resolved”. What these rules look
// for stands where only a status, a date or markup stands.

const over = 'resolved|fixed|mitigated|solved';
const label = `${over}|identified|investigating|monitoring|ongoing|on-going|completed|cancelled|postponed`;

/** What is true for a while only; a title stays in feeds, chats and addresses for ever. */
const passing = new RegExp(
	[
		String.raw`(?<=^[[(]?)(${label}|update( \d+)?)(?=[\])]|:| [-–—|] )`,
		String.raw`(?<=[[(])(${label}|update)(?=[\])])`,
		String.raw`(?<= [-–—|] |[:,] ?)(${label})(?=$| [-–—|] |:)`,
		// Not “cannot be resolved”, “wrongly resolved”, “not fixed”: those fail.
		String.raw`(?<!\b(be|being|not|never|get|\w+ly) )\b(${over}|postponed)$`,
		String.raw`\b(is|are|was|were) (now |fully )(${over}|restored|back|over)\b`,
		String.raw`\b(has|have) been (${over}|identified|completed|cancelled|postponed|rolled back)\b`,
		String.raw`\b(is|are) being (investigated|looked into|worked on|fixed|mitigated|repaired)\b`,
		String.raw`\b(we|staff) are (investigating|monitoring|looking|working)\b`,
		String.raw`\b(is|are) (down(?! (by|to|from)\b)|back(?!-)|experiencing|ongoing|on-going)\b`,
		String.raw`^(still )?investigating\b`,
		String.raw`\b(currently|ongoing)\b`,
		String.raw`\bno longer (affect\w*|fail\w*|happen\w*|occur\w*|down|an issue)\b`,
	].join('|'),
	'i',
);

const year = String.raw`(19|20)\d\d`;
const day = String.raw`(0?[1-9]|[12]\d|3[01])(st|nd|rd|th)?`;
const may = 'May';
const others =
	'[Jj]an(uary)?|[Ff]eb(ruary)?|[Mm]ar(ch)?|[Aa]pr(il)?|[Jj]une?|[Jj]uly?|[Aa]ug(ust)?|[Ss]ept?(ember)?|[Oo]ct(ober)?|[Nn]ov(ember)?|[Dd]ec(ember)?';
// With a small letter, “may” is a verb.
const month = String.raw`\b(${may}|${others})\b\.?`;
const preposition = 'on|in|since|from|until|till|by|before|after|of|the|and|to|between|at';

/** Dates and times of day, as people write them. */
const dates = new RegExp(
	[
		String.raw`(?<![\w-])${year}-(0[1-9]|1[0-2])(-\d\d)?(?![\w-])`,
		String.raw`(?<![\w/])\d{1,2}/\d{1,2}/(${year}|\d\d)(?![\w/])`,
		// With points it is a version, unless the sentence says otherwise.
		String.raw`(?<=\b(on|since|from|until|after|before) )${day}\.(0?[1-9]|1[0-2])\.${year}(?![.\w])`,
		String.raw`(?<![\w.-])${month} ${day}(?![\w.-]|:\d)`,
		String.raw`${month},? ${year}\b`,
		// Not “Windows 11 October update”, nor “PowerShellGet 2 May Fail”, where a number belongs to a name.
		String.raw`(?<=^|[(,:–—-] ?|\b(${preposition}) )${day} (of )?${month}`,
		String.raw`(?<![\w.])${day} (of )?${month}(?=,? ${year}\b|$|[,.)])`,
		String.raw`(?<![\w:.])([01]?\d|2[0-3]):[0-5]\d(?![\w:.])`,
		String.raw`\b([Tt]oday|[Yy]esterday|[Tt]onight|[Tt]his (morning|afternoon|evening|week|month))\b`,
	].join('|'),
);

/** Markup that has a beginning and an end; a single sign belongs to a version or a command. */
const markup =
	/\*\*[^*]+\*\*|`[^`]+`|\[[^\]]+\]\([^)]*\)|<\/?(a|b|br|code|div|em|i|img|p|s|span|strong|u)\b[^<>]*>/i;

/** Words with which sentences begin: what begins with any other small letter may be the name of a tool. */
const ordinary = new RegExp(
	String.raw`^(${[
		'a|all|an|any|customers?|every|few|many|most|my|no|our|several|some|the|there|these|this|those',
		'accounts?|authors?|clients|commands|developers|modules?|owners|packages?|people|scripts?|users?|visitors',
		'access|api|availability|certificates?|connections?|database|dependenc(y|ies)|downloads?|e-?mails?',
		'errors?|feeds?|gallery|high|installs?|installation|intermittent|latency|links?|log-?ins?|low|messages?',
		'notifications?|outage|pages?|partial|problems?|publishing|requests?|responses?|search|searches|service',
		'sign-?ins?|signing|sign-?ups?|site|slow|slowness|statistics|timeouts?|uploads?|website|wrong',
		'cannot|can|downloading|installing|searching|uploading|when|while',
	].join('|')})\b(?![.\w/-])`,
);

/** Nobody can truthfully rewrite a title that was published elsewhere long ago. */
function isOurStyle({ backfilled }: Entry): boolean {
	return !backfilled;
}

/** Warnings about titles: they stay in feeds, chats and addresses for ever. */
export const titleRules: readonly Rule[] = [
	entryRule({
		name: 'no-status-in-title',
		description: 'A title says what fails, not where things stand: that is in the updates.',
		severity: 'warning',
		needs: ['title', 'backfilled'],
		good: 'title: Users cannot sign in',
		bad: "title: 'Resolved: users cannot sign in'",
		find(entry) {
			const [fragment] = passing.exec(entry.title) ?? [];
			if (!fragment || !isOurStyle(entry)) return [];
			return {
				path: ['title'],
				fragment,
				message: `“${fragment}” says where things stand, and that will change.`,
				advice: 'Name what fails, such as “Users cannot sign in”, and tell the rest in updates.',
			};
		},
	}),
	entryRule({
		name: 'no-date-in-title',
		description: 'A title holds no date and no time of day: pages show them, from the facts.',
		severity: 'warning',
		needs: ['title', 'backfilled'],
		good: 'title: Users cannot sign in',
		bad: 'title: Users cannot sign in on 4 March',
		find(entry) {
			const [fragment] = dates.exec(entry.title) ?? [];
			if (!fragment || !isOurStyle(entry)) return [];
			return {
				path: ['title'],
				fragment,
				message: `“${fragment}” is a date or a time.`,
				advice: 'Leave it out: every page shows the dates beside the title.',
			};
		},
	}),
	// A title also stands where no markup is understood.
	entryRule({
		name: 'plain-title',
		description: 'A title is a phrase that begins with a capital, without full stop or markup.',
		severity: 'warning',
		needs: ['title', 'backfilled'],
		good: 'title: Users cannot sign in',
		bad: 'title: Users **cannot** sign in',
		find(entry) {
			const { title } = entry;
			if (!isOurStyle(entry)) return [];
			const [fragment] = /[.!]$/.exec(title) ?? markup.exec(title) ?? [];
			if (fragment)
				return {
					path: ['title'],
					fragment,
					message: `“${fragment}” has no place in a title: it also stands in feeds and on tabs.`,
					advice: 'Write one plain phrase, without markup and without a full stop.',
				};
			if (!ordinary.test(title)) return [];
			const message = 'The title begins with a small letter.';
			return [{ path: ['title'], message, advice: 'Begin it with a capital.' }];
		},
	}),
];
