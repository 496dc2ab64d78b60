/** The order of fields in a file, as a reader wants to meet them. */
const order = [
	'title',
	'kind',
	'impact',
	'components',
	'zone',
	'began',
	'detected',
	'declared',
	'announced',
	'scheduled',
	'actual',
	'mitigated',
	'cause',
	'upstream',
	'scope',
	'updates',
	'lost',
	'repairs',
	'related',
	'workaround',
	'notices',
	'corrections',
	'notes',
	'sources',
	'retracted',
	'backfilled',
	'postmortem',
	'acknowledged',
];

/** Of the fields that a file has, the last that stands before `field`; `undefined` where none does. */
export function fieldBefore(field: string, present: readonly string[]): string | undefined {
	const rank = order.indexOf(field);
	return present.findLast((other) => order.indexOf(other) < rank);
}
