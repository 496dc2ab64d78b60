import type { z } from 'zod';
import type { componentsFileSchema } from './component-schema.ts';
import type { announcementSchema, incidentSchema, maintenanceSchema } from './entry-schema.ts';
import type { explanationsFileSchema } from './explanation-schema.ts';
import type { EntryFieldTable, FieldTable } from './field.ts';
import type { objectivesFileSchema } from './objective-schema.ts';
import type { siteSchema } from './site-schema.ts';

type EntryInput = z.input<
	ReturnType<typeof incidentSchema | typeof maintenanceSchema | typeof announcementSchema>
>;

/**
 * The front matter of every kind of entry, in the order in which fields are written: a field that a
 * schema has and this table does not, or the other way round, does not compile.
 */
export const entryFields = {
	title: {
		holds: 'line',
		label: 'Title',
		known: 'first_update',
		example: 'title: Downloads fail for some packages',
	},
	kind: { holds: 'choice', label: 'Kind', known: 'first_update' },
	impact: {
		holds: 'choice',
		label: 'Impact',
		known: 'first_update',
		example: 'impact: minor',
		synonyms: ['severity'],
	},
	components: {
		label: 'Affected components',
		known: 'first_update',
		example: 'components: [{ id: website, status: degraded_performance }]',
		synonyms: ['affected', 'services'],
		fields: {
			id: { holds: 'id', refersTo: 'component' },
			status: { holds: 'choice' },
			from: { holds: 'time', happened: true, example: 'from: 2020-10-30T06:03Z' },
			to: { holds: 'time', happened: true, example: 'to: 2020-10-30T22:39Z' },
			inferred: { holds: 'mark' },
		},
	},
	zone: {
		holds: 'id',
		label: 'Time zone of the days',
		known: 'about_file',
		synonyms: ['timezone'],
	},
	began: {
		holds: 'time',
		happened: true,
		label: 'Start',
		known: 'first_update',
		example: 'began: 2020-10-30T06:03Z',
		synonyms: ['start', 'started', 'started_at'],
	},
	detected: {
		label: 'Time of detection',
		known: 'response',
		example: 'detected: { at: 2020-10-30T06:10Z, by: staff }',
		fields: {
			at: { holds: 'time', happened: true, label: 'Time of detection' },
			by: { holds: 'choice', label: 'Who detected it' },
		},
	},
	declared: {
		holds: 'time',
		happened: true,
		label: 'Time of declaration',
		known: 'response',
		example: 'declared: 2020-10-30T03:29-07:00',
	},
	announced: {
		holds: 'instant',
		happened: true,
		label: 'Time of announcement',
		known: 'first_update',
		example: 'announced: 2025-01-27T12:00Z',
	},
	scheduled: {
		label: 'Planned window',
		known: 'first_update',
		example: 'scheduled: { from: 2025-01-28T17:00Z, to: 2025-01-28T19:00Z }',
		fields: {
			from: { holds: 'time', label: 'Planned start' },
			to: { holds: 'time', label: 'Planned end' },
		},
	},
	actual: {
		label: 'Actual window',
		known: 'first_update',
		example: 'actual: { from: 2025-01-28T17:00Z, to: 2025-01-28T18:20Z }',
		fields: {
			from: { holds: 'time', happened: true, label: 'Actual start' },
			to: { holds: 'time', happened: true, label: 'Actual end' },
		},
	},
	mitigated: {
		holds: 'time',
		happened: true,
		label: 'End',
		known: 'mitigation',
		example: 'mitigated: 2020-10-30T22:39Z',
		synonyms: ['end', 'ended', 'resolved', 'resolved_at'],
	},
	cause: {
		holds: 'line',
		label: 'Cause',
		known: 'resolution',
		example: 'cause: A certificate had expired.',
		synonyms: ['root_cause'],
	},
	upstream: {
		label: 'Upstream service',
		known: 'resolution',
		example: 'upstream: { name: Azure Front Door }',
		fields: { name: { holds: 'line' }, link: { holds: 'link' } },
	},
	scope: { holds: 'line', label: 'Scope', known: 'first_update' },
	updates: {
		label: 'Updates',
		known: 'own_date',
		example: 'updates: [{ at: 2020-10-30T12:23:00Z, status: investigating, message: … }]',
		synonyms: ['status', 'timeline'],
		fields: {
			at: { holds: 'instant', happened: true, example: 'at: 2020-10-30T12:23:00Z' },
			status: { holds: 'choice' },
			components: {
				fields: { id: { holds: 'id', refersTo: 'component' }, status: { holds: 'choice' } },
			},
			next_update_by: {
				holds: 'instant',
				example: 'next_update_by: 2020-10-30T13:30Z',
				formerly: ['next_by'],
			},
			makes_known: { holds: 'id', example: 'makes_known: [began, cause]' },
			message: {
				holds: 'markdown',
				example: 'message: Downloads of some packages fail. We are looking for the cause.',
			},
		},
	},
	lost: {
		label: 'Lost data',
		known: 'account',
		example:
			'lost: [{ what: Download statistics, component: package-statistics, from: 2020-09-18, to: 2020-10-07, recovered: none }]',
		fields: {
			what: { holds: 'line', example: 'what: Per-package download statistics' },
			component: { holds: 'id', refersTo: 'component' },
			from: { holds: 'time', happened: true },
			to: { holds: 'time', happened: true },
			recovered: { holds: 'choice' },
		},
	},
	repairs: {
		label: 'Repairs',
		known: 'account',
		example:
			'repairs: [{ id: db-alerts, category: detect, title: Raise alerts, state: unreported }]',
		fields: {
			id: { holds: 'id' },
			category: { holds: 'choice' },
			title: { holds: 'line' },
			state: { holds: 'choice' },
			owner: { holds: 'line', example: 'owner: The gallery team' },
			due: { holds: 'time', example: 'due: 2027-01-31' },
			done: { holds: 'time', happened: true, example: 'done: 2026-11-20' },
			evidence: { holds: 'link' },
			why: { holds: 'line', example: 'why: The window was moved by a week.' },
			link: { holds: 'link' },
		},
	},
	related: {
		label: 'Related',
		known: 'account',
		example: 'related: [{ id: 2020-09-18-statistics-overflow, as: caused_by }]',
		fields: { id: { holds: 'id', refersTo: 'entry' }, as: { holds: 'choice' } },
	},
	workaround: { holds: 'markdown', label: 'Workaround', known: 'undated' },
	notices: { holds: 'id', label: 'Notices', known: 'about_file' },
	corrections: {
		label: 'Corrections',
		known: 'own_date',
		example:
			'corrections: [{ at: 2025-03-05T09:00Z, of: began, note: The page first said 08:00 UTC. }]',
		fields: {
			at: { holds: 'instant', happened: true },
			of: { holds: 'id', example: 'of: began' },
			note: { holds: 'markdown', example: 'note: The page first gave another start.' },
		},
	},
	notes: { holds: 'markdown', label: 'Notes', known: 'undated' },
	sources: {
		holds: 'link',
		label: 'Sources',
		known: 'undated',
		synonyms: ['links'],
		fields: {
			url: {
				holds: 'link',
				example: 'url: https://github.com/PowerShell/PowerShellGallery/issues',
				synonyms: ['link', 'href'],
			},
			label: { holds: 'line', example: 'label: The announcement' },
		},
	},
	retracted: {
		label: 'Retraction',
		known: 'own_date',
		example: 'retracted: { at: 2025-03-04T11:00Z, why: The test itself was at fault. }',
		fields: { at: { holds: 'instant', happened: true }, why: { holds: 'line' } },
	},
	backfilled: { holds: 'mark', label: 'Backfilled', known: 'about_file' },
	postmortem: {
		label: 'Postmortem',
		known: 'own_date',
		example: 'postmortem: { at: 2020-11-06T18:00:00Z }',
		synonyms: ['write_up'],
		formerly: ['write_up'],
		fields: { at: { holds: 'instant', happened: true } },
	},
	acknowledged: {
		label: 'Acknowledged warnings',
		known: 'about_file',
		forCheck: true,
		example:
			'acknowledged: [{ rule: postmortem-due, why: It was the provider’s, until: 2027-01-31 }]',
		fields: {
			rule: { holds: 'id', example: 'rule: postmortem-due' },
			why: { holds: 'line' },
			until: { holds: 'time', example: 'until: 2027-01-31' },
		},
	},
} as const satisfies EntryFieldTable<EntryInput>;

/** The fields of `site.yaml`. */
export const siteFields = {
	name: { holds: 'line' },
	service: { holds: 'line' },
	description: { holds: 'line' },
	address: { holds: 'link' },
	feed_ids: { holds: 'id', example: 'feed_ids: tag:status.example,2026' },
	hub: { holds: 'link' },
	repository: { holds: 'link' },
	language: { holds: 'id' },
	notice: { holds: 'markdown' },
	contacts: { fields: { label: { holds: 'line' }, href: { holds: 'link' } } },
	security: { holds: 'link' },
	self_test: {
		fields: {
			shell: { holds: 'code' },
			command: { holds: 'code' },
			outcomes: { fields: { see: { holds: 'line' }, means: { holds: 'line' } } },
		},
	},
	compiled_at: { holds: 'instant' },
	weights: {
		fields: {
			under_maintenance: { holds: 'number' },
			degraded_performance: { holds: 'number' },
			partial_outage: { holds: 'number' },
			major_outage: { holds: 'number' },
		},
	},
	quiet_after: { holds: 'number' },
	update_within: { holds: 'number' },
	postmortem_within: { holds: 'number' },
	measurements: {
		fields: {
			late_after: { holds: 'number' },
			stale_after: { holds: 'number' },
			unknown_after: { holds: 'number' },
			reconcile_after: { holds: 'number' },
		},
	},
	demonstration: { holds: 'line' },
	record_gaps: {
		fields: { from: { holds: 'instant' }, to: { holds: 'instant' }, why: { holds: 'line' } },
	},
	redirects: {
		fields: { from: { holds: 'id' }, to: { holds: 'id' }, merged: { holds: 'mark' } },
	},
} as const satisfies FieldTable<z.input<typeof siteSchema>>;

/** The fields of `components.yaml`. */
export const componentsFields = {
	groups: {
		fields: {
			id: { holds: 'id' },
			name: { holds: 'line' },
			components: {
				fields: {
					id: { holds: 'id' },
					name: { holds: 'line' },
					description: { holds: 'line' },
					hosts: { holds: 'code' },
					reached_through: { holds: 'id' },
					since: { holds: 'time', example: 'since: 2016-05-17' },
				},
			},
		},
	},
} as const satisfies FieldTable<z.input<typeof componentsFileSchema>>;

/** The fields of `objectives.yaml`. */
export const objectivesFields = {
	objectives: {
		fields: {
			id: { holds: 'id' },
			of: { holds: 'id' },
			indicator: { holds: 'choice' },
			target: { holds: 'number' },
			window_days: { holds: 'number' },
			since: { holds: 'instant' },
			proposed: { holds: 'mark' },
			why: { holds: 'line' },
		},
	},
} as const satisfies FieldTable<z.input<typeof objectivesFileSchema>>;

/** The fields of `explanations.yaml`. */
export const explanationsFields = {
	explanations: {
		fields: {
			component: { holds: 'id' },
			from: { holds: 'instant' },
			to: { holds: 'instant' },
			why: { holds: 'line' },
			at: { holds: 'instant' },
		},
	},
} as const satisfies FieldTable<z.input<typeof explanationsFileSchema>>;
