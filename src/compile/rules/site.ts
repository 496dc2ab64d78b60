import { componentStatuses } from '../../schema/component-schema.ts';
import { toIso } from '../../time/instant.ts';
import { newNameOf } from '../../schema/redirects.ts';
import { nearest } from '../diagnostics/suggest.ts';
import { entryInOpenGap } from '../open-gap.ts';
import { dataRule, recordRule, type Rule } from './rule.ts';

const worsening = componentStatuses.filter((status) => status !== 'operational');

const backwards = {
	message: 'This gap ends before it begins.',
	advice: 'Look at day, hour and offset of both.',
};

const overlapping = {
	message: 'This gap begins before the one above it has ended.',
	advice: 'Put gaps in order of time, each with its “to”; only the last may go without.',
};

const circle = {
	message: 'From here the redirects lead in a circle, and never to a file.',
	advice: 'Let the newest name be that of a file, and each older name lead to a newer one.',
};

const stillThere = (name: string) => ({
	message: `There is a file “${name}.md”, and its page lies at this address.`,
	advice: 'Remove the redirect, or the file that another one stands for.',
});

const twice = (name: string) => ({
	message: `A redirect from “${name}” stands further up.`,
	advice: 'Keep the one that is right.',
});

const limits = ['late_after', 'stale_after', 'unknown_after'] as const;

/** Rules about site.yaml. */
export const siteRules: readonly Rule[] = [
	dataRule('site', {
		name: 'weights-never-fall',
		description: 'A second of a worse status never counts for less of an outage.',
		good: 'weights: { major_outage: 1, partial_outage: 0.3, degraded_performance: 0, under_maintenance: 0 }',
		bad: 'weights: { major_outage: 0.2, partial_outage: 0.3, degraded_performance: 0, under_maintenance: 0 }',
		find({ site }) {
			if (!site) return [];
			const { weights } = site;
			return worsening.flatMap((status, i) => {
				const milder = worsening[i - 1];
				if (!milder || weights[status] >= weights[milder]) return [];
				return {
					path: ['weights', status],
					message: `${status} weighs ${weights[status]}, less than ${milder} with ${weights[milder]}.`,
					advice: `Let weights rise or stay in this order: ${worsening.join(', ')}.`,
				};
			});
		},
	}),
	dataRule('site', {
		name: 'record-gaps-in-order',
		description: 'Gaps in the record end after they begin and stand in order without overlap.',
		good: `record_gaps:
  - { from: 2022-06-14T20:23:46Z, to: 2024-01-05T19:09:13Z, why: No notice was published. }
  - { from: 2026-02-06T22:49:40Z, why: No notice was published. }`,
		bad: `record_gaps:
  - { from: 2022-06-14T20:23:46Z, why: No notice was published. }
  - { from: 2026-02-06T22:49:40Z, why: No notice was published. }`,
		find({ site }) {
			const gaps = site?.record_gaps ?? [];
			return gaps.flatMap(({ from, to }, i) => {
				const before = gaps[i - 1];
				const at = (field: string) => ({ path: ['record_gaps', i, field] });
				if (to !== undefined && to <= from) return [{ ...at('to'), ...backwards }];
				if (before && (before.to ?? Number.POSITIVE_INFINITY) > from)
					return [{ ...at('from'), ...overlapping }];
				return [];
			});
		},
	}),
	// It is reported with the entry, so that whoever publishes it sees it.
	recordRule({
		name: 'open-gap-ended',
		description:
			'A gap in the record that has no end holds no entry: the first one published in it ends it.',
		severity: 'warning',
		needs: ['updates', 'notices'],
		of: 'site',
		beside: '',
		good: `record_gaps:
  - { from: 2025-01-01T00:00Z, to: 2025-03-01T09:30Z, why: No notice was published. }`,
		bad: 'record_gaps: [{ from: 2025-01-01T00:00Z, why: No notice was published. }]',
		find({ site, entries }) {
			const entry = site && entryInOpenGap(site, entries);
			const at = entry?.updates[0]?.at;
			if (!entry || at === undefined) return [];
			return {
				file: entry.file,
				path: ['updates', 0, 'at'],
				message:
					'The record is kept again with this entry, and the last of “record_gaps” in site.yaml has no end.',
				advice: `Give it “to: ${toIso(at)}”, which is where the site takes it to end.`,
			};
		},
	}),
	dataRule('site', {
		name: 'redirects-lead-to-a-file',
		description:
			'Every redirect leads to a file of incidents/, directly or through other redirects.',
		beside: '',
		good: `redirects:
  - { from: 2025-03-01-first-name, to: 2025-03-01-second-name }
  - { from: 2025-03-01-second-name, to: 2025-03-01-beside }`,
		bad: 'redirects: [{ from: 2025-03-01-first-name, to: 2025-03-01-besides }]',
		find({ site, ids }) {
			const redirects = site?.redirects ?? [];
			return redirects.flatMap(({ from, to }, i) => {
				const at = { path: ['redirects', i, 'to'] };
				const end = newNameOf(from, redirects);
				if (end === undefined) return [{ ...at, ...circle }];
				if (ids.has(end) || end !== to) return [];
				const near = nearest(to, [...ids]);
				const meant = near ? `Did you mean “${near}”? ` : '';
				return {
					...at,
					message: `There is no file “${to}.md” in the folder of incidents.`,
					advice: `${meant}Write the name of the file that stands for it now, without .md.`,
				};
			});
		},
	}),
	dataRule('site', {
		name: 'redirects-come-from-no-file',
		description: 'A redirect comes from a name that no file has any more, and each name has one.',
		beside: '',
		good: 'redirects: [{ from: 2025-03-01-first-name, to: 2025-03-01-beside }]',
		bad: `redirects:
  - { from: 2025-03-01-first-name, to: 2025-03-01-beside }
  - { from: 2025-03-01-first-name, to: 2025-03-01-beside, merged: true }`,
		find({ site, ids }) {
			const redirects = site?.redirects ?? [];
			return redirects.flatMap(({ from }, i) => {
				const at = { path: ['redirects', i, 'from'] };
				if (ids.has(from)) return [{ ...at, ...stillThere(from) }];
				const first = redirects.findIndex((other) => other.from === from);
				return first < i ? [{ ...at, ...twice(from) }] : [];
			});
		},
	}),
	dataRule('site', {
		name: 'one-rename-a-file',
		description:
			'A file was renamed from one name; other files that were joined with it are merged into it.',
		beside: '',
		good: `redirects:
  - { from: 2025-03-01-first-name, to: 2025-03-01-beside }
  - { from: 2025-03-01-told-twice, to: 2025-03-01-beside, merged: true }`,
		bad: `redirects:
  - { from: 2025-03-01-first-name, to: 2025-03-01-beside }
  - { from: 2025-03-01-told-twice, to: 2025-03-01-beside }`,
		find({ site }) {
			const redirects = site?.redirects ?? [];
			const renames = redirects.map(({ to, merged }) => (merged ? undefined : to));
			return renames.flatMap((to, i) => {
				const first = renames.indexOf(to);
				if (to === undefined || first === i) return [];
				const before = redirects[first]?.from ?? '';
				return {
					path: ['redirects', i, 'to'],
					message: `“${to}” was renamed from “${before}” already, and its feed entries keep the ids of one.`,
					advice: `If it was called “${before}” later, let this redirect lead there. If two files were joined, add “merged: true” to that which was dropped.`,
				};
			});
		},
	}),
	dataRule('site', {
		name: 'ages-ascend',
		description: 'Measurements are late before they are stale, and stale before they are unknown.',
		good: 'measurements: { late_after: 90, stale_after: 180, unknown_after: 1440, reconcile_after: 10 }',
		bad: 'measurements: { late_after: 90, stale_after: 90, unknown_after: 1440, reconcile_after: 10 }',
		find({ site }) {
			if (!site) return [];
			const { measurements } = site;
			return limits.flatMap((limit, i) => {
				const before = limits[i - 1];
				if (!before || measurements[limit] > measurements[before]) return [];
				return {
					path: ['measurements', limit],
					message: `${limit} is ${measurements[limit]}, and that is not above ${before} with ${measurements[before]}.`,
					advice: `Let minutes rise in this order: ${limits.join(', ')}.`,
				};
			});
		},
	}),
];
